import { type Language, textIn } from '../language.ts';
import type { Stage } from '../process.ts';
import type { Finding, FindingCode } from './finding.ts';
import { judgeCriterion, languageOf } from './judge-criterion.ts';
import { isSellerStep, judgeWords } from './judge-words.ts';

/** More than these, and sellers stop asking for them. */
const MOST_CRITERIA = 4;

/** A stage, named for what the buyer has reached, and each of its criteria. */
export function judgeStage(stage: Stage, language: Language): readonly Finding[] {
  const criteria = stage.criteria.flatMap((each) => judgeCriterion(each, language));
  return [...judgeOutcome(stage, language), ...judgeCount(stage), ...criteria].map((each) => ({
    ...each,
    stage: stage.id,
  }));
}

function judgeOutcome(stage: Stage, language: Language): readonly Finding[] {
  const spoken = languageOf(stage.outcome, language);
  const text = textIn(stage.outcome, spoken).trim();
  const found = (code: FindingCode, words: readonly string[], reword?: string): Finding => ({
    code,
    words,
    ...(reword && reword !== text ? { reword } : {}),
  });
  if (text === '') return [found('outcome_empty', [])];
  const judged = judgeWords(text, spoken);
  const proposal = judged.rewordAs.stage;
  if (isSellerStep(text, spoken)) return [found('outcome_seller_does_it', [text], proposal)];
  if (judged.seller.length > 0) return [found('outcome_seller_does_it', judged.seller, proposal)];
  return judged.opinion.length > 0 ? [found('outcome_opinion', judged.opinion, proposal)] : [];
}

function judgeCount(stage: Stage): readonly Finding[] {
  if (stage.criteria.length === 0) return [{ code: 'stage_without_criteria', words: [] }];
  const findings: Finding[] = [];
  if (stage.criteria.length > MOST_CRITERIA) findings.push({ code: 'stage_many_criteria', words: [] });
  if (stage.criteria.every((each) => !each.required)) findings.push({ code: 'stage_without_required', words: [] });
  return findings;
}
