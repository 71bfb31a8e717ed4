import { type Language, textIn } from '../language.ts';
import { type Process, stageIndex } from '../process.ts';
import type { Finding } from './finding.ts';
import { judgeStage } from './judge-stage.ts';

/** More stages than these nobody keeps in the head; the shipped process has eight. */
const MOST_STAGES = 10;

/** The whole process: each stage and criterion, and what only the whole shows. */
export function judgeProcess(process: Process, language: Language): readonly Finding[] {
  return [...judgeWhole(process, language), ...process.stages.flatMap((each) => judgeStage(each, language))];
}

function judgeWhole(process: Process, language: Language): readonly Finding[] {
  const findings: Finding[] = [];
  if (process.stages.length > MOST_STAGES) findings.push({ code: 'many_stages', words: [] });
  // Before the proposal a deal that ends is disqualified, the good outcome; without such a stage every end is a loss.
  if (stageIndex(process, process.proposalFrom) <= 0) findings.push({ code: 'no_disqualification', words: [] });
  const seen = new Set<string>();
  for (const stage of process.stages) {
    const outcome = textIn(stage.outcome, language).trim();
    const key = outcome.toLowerCase().replace(/\s+/g, ' ');
    if (key !== '' && seen.has(key)) findings.push({ code: 'same_outcome', stage: stage.id, words: [outcome] });
    seen.add(key);
  }
  return findings;
}
