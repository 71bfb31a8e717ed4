import type { Deal, EvidenceState } from './deal.ts';
import type { Entry } from './entry.ts';
import type { EvidenceTarget } from './fact.ts';

/** The proof that a target means, or undefined. */
export function findEvidence(deal: Pick<Deal, 'evidence'>, target: EvidenceTarget): EvidenceState | undefined {
  return deal.evidence.find((each) => isSameProof(each, target));
}

/**
 * One message proves one criterion once, in whichever visit it was read: two installations that left a stage each on its
 * own made two visits of one stay, and what a person undid in one must not stand in the other.
 */
export function isSameProof(
  evidence: Pick<EvidenceTarget, 'criterion' | 'messageKeys'>,
  target: Pick<EvidenceTarget, 'criterion' | 'messageKeys'>,
): boolean {
  return (
    evidence.criterion === target.criterion && evidence.messageKeys.some((key) => target.messageKeys.includes(key))
  );
}

/** The target that names a proof. */
export function targetOf(evidence: EvidenceState): EvidenceTarget {
  return {
    criterion: evidence.criterion,
    stage: evidence.stage,
    visit: evidence.visit,
    messageKeys: evidence.messageKeys,
  };
}

interface NewEvidence {
  readonly target: EvidenceTarget;
  readonly snapshot: {
    readonly message: { readonly sentAt: string; readonly sender: { readonly email: string } };
    readonly doubts: readonly string[];
  };
}

/**
 * The software found something. It never changes what a person decided for the same proof; a mark raises a suggestion
 * that nobody has decided yet.
 */
export function foundBySoftware(
  evidence: readonly EvidenceState[],
  entry: Entry,
  found: NewEvidence,
  state: 'suggested' | 'confirmed',
): readonly EvidenceState[] {
  const same = evidence.find((each) => isSameProof(each, found.target));
  if (!same) return [...evidence, begin(entry, found, state, state === 'confirmed' ? 'software' : undefined)];
  const keys = joinKeys(same, found.target);
  if (same.state !== 'suggested') return replace(evidence, same, { ...same, messageKeys: keys });
  const begun = begin(entry, found, state, state === 'confirmed' ? 'software' : undefined);
  return replace(evidence, same, { ...begun, id: same.id, messageKeys: keys });
}

/** A person chose a message by hand: this wins over whatever stood before for the same proof. */
export function chosenByPerson(
  evidence: readonly EvidenceState[],
  entry: Entry,
  found: NewEvidence,
): readonly EvidenceState[] {
  const same = evidence.find((each) => isSameProof(each, found.target));
  const chosen = begin(entry, found, 'confirmed', 'person');
  if (!same) return [...evidence, chosen];
  return replace(evidence, same, { ...chosen, id: same.id, messageKeys: joinKeys(same, found.target) });
}

/** A proof that exists changes its state; a target that names none changes nothing. */
export function changeEvidence(
  evidence: readonly EvidenceState[],
  entry: Entry,
  target: EvidenceTarget,
  change: (same: EvidenceState) => Partial<Pick<EvidenceState, 'state' | 'by' | 'against'>> | undefined,
): readonly EvidenceState[] {
  const same = evidence.find((each) => isSameProof(each, target));
  const changed = same && change(same);
  if (!same || !changed) return evidence;
  return replace(evidence, same, { ...same, ...changed, clock: entry.clock, at: entry.at });
}

function begin(
  entry: Entry,
  found: NewEvidence,
  state: EvidenceState['state'],
  by: 'software' | 'person' | undefined,
): EvidenceState {
  return {
    id: entry.id,
    criterion: found.target.criterion,
    stage: found.target.stage,
    visit: found.target.visit,
    state,
    ...(by ? { by } : {}),
    messageKeys: found.target.messageKeys,
    clock: entry.clock,
    at: entry.at,
    snapshot: entry.id,
    sentAt: found.snapshot.message.sentAt,
    sender: found.snapshot.message.sender.email,
    doubts: found.snapshot.doubts,
  };
}

export function joinKeys(
  same: Pick<EvidenceTarget, 'messageKeys'>,
  target: Pick<EvidenceTarget, 'messageKeys'>,
): readonly string[] {
  return [...new Set([...same.messageKeys, ...target.messageKeys])];
}

function replace(
  evidence: readonly EvidenceState[],
  old: EvidenceState,
  changed: EvidenceState,
): readonly EvidenceState[] {
  return evidence.map((each) => (each === old ? changed : each));
}
