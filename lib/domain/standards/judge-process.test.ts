import { describe, expect, it } from 'vitest';
import { DEFAULT_PROCESS } from '../default-process.ts';
import type { Language } from '../language.ts';
import type { ExitCriterion, Process, Stage } from '../process.ts';
import { judgeProcess } from './judge-process.ts';
import { judgeStage } from './judge-stage.ts';

const good = (id: string): ExitCriterion => ({
  id,
  text: { en: 'Confirmed the date by email' },
  required: true,
  takes: [],
  words: [],
});

function stage(outcome: string, language: Language = 'en', criteria: readonly ExitCriterion[] = [good('c')]): Stage {
  return { id: `s-${outcome}`, sellerAction: { [language]: 'Demo' }, outcome: { [language]: outcome }, criteria };
}

function process(outcomes: readonly string[], proposalFrom = 1): Process {
  const stages = outcomes.map((each, place) => ({ ...stage(each), id: `s${place}`, criteria: [good(`c${place}`)] }));
  const last = stages.at(-1)?.id ?? '';
  return { id: 'p', name: { en: 'P' }, stages, wonBy: last, proposalFrom: `s${proposalFrom}`, advance: 'ask' };
}

const codes = (findings: readonly { readonly code: string; readonly stage?: string }[]) =>
  findings.map((each) => (each.stage ? `${each.code} ${each.stage}` : each.code));

const REWORDED: readonly [Language, string, string, string | undefined][] = [
  ['en', 'Demo', 'outcome_seller_does_it', 'Product evaluated'],
  ['en', 'Demos', 'outcome_seller_does_it', 'Product evaluated'],
  ['en', 'Product demo', 'outcome_seller_does_it', 'Product evaluated'],
  ['en', 'Proposal sent', 'outcome_seller_does_it', 'Proposal wanted and reviewed'],
  ['en', 'Proposal', 'outcome_seller_does_it', 'Proposal wanted and reviewed'],
  ['en', 'Negotiation', 'outcome_seller_does_it', 'Terms agreed'],
  ['en', 'Discovery call', 'outcome_seller_does_it', 'Need acknowledged'],
  ['en', 'Discovery & demo', 'outcome_seller_does_it', 'Product evaluated'],
  ['en', 'Presentation held', 'outcome_seller_does_it', 'Product evaluated'],
  ['en', 'Closed won', 'outcome_seller_does_it', 'Contract signed'],
  ['en', 'Onboarding', 'outcome_seller_does_it', 'Kick-off confirmed'],
  ['en', 'Implementation', 'outcome_seller_does_it', 'Live'],
  ['en', 'Qualified', 'outcome_seller_does_it', 'Need acknowledged'],
  ['en', 'Interested', 'outcome_opinion', 'Need acknowledged'],
  ['en', 'Happy customer', 'outcome_opinion', 'Value confirmed'],
  ['en', '', 'outcome_empty', undefined],
  ['de', 'Demo', 'outcome_seller_does_it', 'Produkt evaluiert'],
  ['de', 'Vorführung', 'outcome_seller_does_it', 'Produkt evaluiert'],
  ['de', 'Angebot verschickt', 'outcome_seller_does_it', 'Angebot geprüft'],
  ['de', 'Angebot', 'outcome_seller_does_it', 'Angebot geprüft'],
  ['de', 'Verhandlung', 'outcome_seller_does_it', 'Konditionen vereinbart'],
  ['de', 'Erstgespräch', 'outcome_seller_does_it', 'Bedarf anerkannt'],
  ['de', 'Abschluss', 'outcome_seller_does_it', 'Vertrag unterschrieben'],
  ['de', 'Übergabe', 'outcome_seller_does_it', 'Kick-off bestätigt'],
  ['de', 'Einführung', 'outcome_seller_does_it', 'Im Einsatz'],
  ['de', 'Interessiert', 'outcome_opinion', 'Bedarf anerkannt'],
  ['de', 'Gutes Gefühl', 'outcome_opinion', 'Nächste Schritte bestätigt'],
];

const PASS: readonly [Language, string][] = [
  ['en', 'Product evaluated'],
  ['en', 'Security review passed'],
  ['en', 'Budget approved'],
  ['en', 'Pilot completed'],
  ['en', 'Contract signed'],
  ['en', 'Proposal reviewed'],
  ['en', 'Live'],
  ['de', 'Angebot geprüft'],
  ['de', 'Budget freigegeben'],
  ['de', 'Pilot abgenommen'],
  ['de', 'Vertrag unterschrieben'],
  ['de', 'Im Einsatz'],
];

describe('a stage', () => {
  it.each(REWORDED)('%s: named “%s” gives %s and is offered as %s', (language, outcome, code, reword) => {
    const [finding, ...more] = judgeStage(stage(outcome, language), language);
    expect([finding?.code, finding?.reword, more]).toEqual([code, reword, []]);
  });

  it.each(PASS)('%s: named “%s” passes', (language, outcome) => {
    expect(judgeStage(stage(outcome, language), language)).toEqual([]);
  });

  it('without criteria lets every deal through', () => {
    expect(codes(judgeStage(stage('Live', 'en', []), 'en'))).toEqual(['stage_without_criteria s-Live']);
  });

  it('with none required keeps nothing back', () => {
    const criteria = [{ ...good('c'), required: false }];
    expect(codes(judgeStage(stage('Live', 'en', criteria), 'en'))).toEqual([
      'stage_without_required s-Live',
      'criterion_not_required s-Live',
    ]);
  });

  it('with four criteria is enough, with five too much', () => {
    const of = (count: number) => stage('Live', 'en', [...'abcdefgh'].slice(0, count).map(good));
    expect(codes(judgeStage(of(4), 'en'))).toEqual([]);
    expect(codes(judgeStage(of(5), 'en'))).toEqual(['stage_many_criteria s-Live']);
  });
});

describe('a process', () => {
  it.each(['en', 'de'] as const)('as it is shipped passes in %s', (language) => {
    expect(judgeProcess(DEFAULT_PROCESS, language)).toEqual([]);
  });

  it('is told of two stages with one outcome', () => {
    expect(codes(judgeProcess(process(['Live', 'Budget approved', ' live ']), 'en'))).toEqual(['same_outcome s2']);
  });

  it('is told that it cannot disqualify where the proposal comes first', () => {
    expect(codes(judgeProcess(process(['Budget approved', 'Live'], 0), 'en'))).toEqual(['no_disqualification']);
  });

  it('is told of more stages than anybody keeps in the head', () => {
    const many = Array.from({ length: 11 }, (_, place) => `Part ${place} approved`);
    expect(codes(judgeProcess(process(many.slice(0, 10)), 'en'))).toEqual([]);
    expect(codes(judgeProcess(process(many), 'en'))).toEqual(['many_stages']);
  });
});
