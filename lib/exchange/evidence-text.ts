import type { MessageSnapshot } from '../domain/evidence.ts';
import { type Language, textIn } from '../domain/language.ts';
import type { CriterionView, DealView, EvidenceView } from '../domain/panel-view.ts';
import type { Verification } from '../domain/verification.ts';

/** The words of the text, in the language of whoever copies it. */
export interface EvidenceTextWording {
  readonly quoteMarks: readonly [string, string];
  readonly criterion: string;
  readonly stage: string;
  readonly sender: string;
  readonly sent: string;
  readonly subject: string;
  readonly verified: string;
  readonly email: string;
  readonly noEmail: string;
  readonly takenBack: string;
  readonly questioned: string;
  readonly stands: string;
  readonly verification: Readonly<Record<Verification, string>>;
  readonly known: string;
}

/** One proof of a criterion of a deal, as a view shows it. */
export interface EvidenceShown {
  readonly deal: Pick<DealView, 'name' | 'company' | 'stages'>;
  readonly criterion: Pick<CriterionView, 'text'>;
  readonly evidence: EvidenceView;
  /** The stage of the criterion, where it is known. */
  readonly stage: string | null;
}

/** One piece of evidence as plain text that anybody can read without Countersign, with the link to the email. */
export function evidenceText(
  shown: EvidenceShown,
  language: Language,
  wording: EvidenceTextWording,
  moment: (iso: string) => string,
): string {
  const { deal, criterion, evidence } = shown;
  const { message, quote, known } = evidence.snapshot;
  const stage = deal.stages.find((each) => each.id === shown.stage);
  const lines = [oneLine(deal.company ? `${deal.name} (${deal.company})` : deal.name)];
  if (stage) lines.push(`${wording.stage}: ${oneLine(textIn(stage.outcome, language))}`);
  lines.push(`${wording.criterion}: ${oneLine(textIn(criterion.text, language))}`, '');
  lines.push(quoted(quote, wording), ...messageLines(message, wording, moment));
  const knownBefore = known && message.verification !== 'verified' ? ` ${wording.known}` : '';
  lines.push(`${wording.verified}: ${wording.verification[message.verification]}${knownBefore}`);
  lines.push(link(message, wording));
  if (evidence.against) {
    const against = evidence.against;
    lines.push('', `${wording[AGAINST[evidence.state] ?? 'takenBack']}:`);
    lines.push(quoted(against.quote, wording), ...messageLines(against.message, wording, moment));
    lines.push(link(against.message, wording));
  }
  return lines.join('\n');
}

/** What a later message against a proof means, by what the proof is now. */
const AGAINST: Readonly<Partial<Record<EvidenceView['state'], 'questioned' | 'stands'>>> = {
  questioned: 'questioned',
  confirmed: 'stands',
};

/** Finds the mail in the mailbox of everyone who has it. */
export function emailLink(messageId: string): string {
  return `https://mail.google.com/mail/#search/${encodeURIComponent(`rfc822msgid:${messageId}`)}`;
}

function messageLines(
  message: MessageSnapshot,
  wording: EvidenceTextWording,
  moment: (iso: string) => string,
): readonly string[] {
  const name = oneLine(message.sender.name);
  const sender = name ? `${name} <${oneLine(message.sender.email)}>` : oneLine(message.sender.email);
  return [
    `${wording.sender}: ${sender}`,
    `${wording.sent}: ${oneLine(moment(message.sentAt))}`,
    `${wording.subject}: ${oneLine(message.subject)}`,
  ];
}

function link(message: MessageSnapshot, wording: EvidenceTextWording): string {
  return message.messageId ? `${wording.email}: ${emailLink(message.messageId)}` : wording.noEmail;
}

function quoted(quote: string, wording: EvidenceTextWording): string {
  const [open, close] = wording.quoteMarks;
  return `${open}${quote}${close}`;
}

/** Mail is hostile: a line break or a direction mark in a name must not forge a line of this text. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
