import { type Language, type LocalText, textIn } from '../language.ts';
import type { ExitCriterion } from '../process.ts';
import type { Finding, FindingCode } from './finding.ts';
import { isSellerStep, judgeWords } from './judge-words.ts';

/** A criterion against the four standards, in the language in which it is read. It advises; nothing is refused for it. */
export function judgeCriterion(criterion: ExitCriterion, language: Language): readonly Finding[] {
  const spoken = languageOf(criterion.text, language);
  const text = textIn(criterion.text, spoken).trim();
  const found = (code: FindingCode, words: readonly string[], reword?: string): Finding => ({
    code,
    criterion: criterion.id,
    words,
    ...(reword && reword !== text ? { reword } : {}),
  });
  const required = criterion.required ? [] : [found('criterion_not_required', [])];
  if (text === '') return [found('criterion_empty', []), ...required];
  const judged = judgeWords(text, spoken);
  const proposal = judged.rewordAs.criterion;
  if (isSellerStep(text, spoken)) return [found('criterion_seller_does_it', [text], proposal), ...required];
  const findings: Finding[] = [];
  if (judged.seller.length > 0) {
    findings.push(found('criterion_seller_does_it', judged.seller, judged.withoutSeller ?? proposal));
  }
  if (judged.opinion.length > 0) findings.push(found('criterion_opinion', judged.opinion, proposal));
  // A criterion that a signal closes is looked at in the mail, whatever its words; an opinion was named already.
  const invisible = judged.mental.length > 0 || (!judged.inspectable && criterion.takes.length === 0);
  if (invisible && findings.length === 0) findings.push(found('criterion_not_inspectable', judged.mental, proposal));
  return [...findings, ...required];
}

/** The language in which a text is written: the reader's where it has that, else the one it has. */
export function languageOf(text: LocalText, language: Language): Language {
  if (text[language] !== undefined) return language;
  return text.en !== undefined ? 'en' : text.de !== undefined ? 'de' : language;
}
