import { domainOf, normalAddress } from '../domain/address.ts';
import type { Message } from '../domain/message.ts';
import { LANGUAGES } from './lexicon/languages.ts';
import { isMachineAddress, isSignatureService } from './sides.ts';
import { fold } from './words.ts';

/** What a message is by its headers, subject and form, before anybody reads its words. */
export type MessageKind =
  | { readonly kind: 'written' }
  | { readonly kind: 'automatic' }
  | { readonly kind: 'bounce' }
  | { readonly kind: 'calendar'; readonly answer: 'accepted' | 'declined' | 'tentative' | 'new_time' | 'other' }
  | { readonly kind: 'invitation' }
  | { readonly kind: 'signature'; readonly complete: boolean };

const starts = (text: string, list: readonly string[]) => list.some((one) => text.startsWith(one));
const all = <T>(pick: (lexicon: (typeof LANGUAGES)[number]) => readonly T[]) =>
  LANGUAGES.flatMap((lexicon) => [...pick(lexicon)]);

const ACCEPTED = all((l) => l.calendar.accepted);
const DECLINED = all((l) => l.calendar.declined);
const TENTATIVE = all((l) => l.calendar.tentative);
const NEW_TIME = all((l) => l.calendar.newTime);
const ACCEPTED_BODY = all((l) => l.calendar.acceptedBody);
const DECLINED_BODY = all((l) => l.calendar.declinedBody);
const AUTO_SUBJECT = all((l) => l.machine.autoSubjects);
const BOUNCE_SUBJECT = all((l) => l.machine.bounceSubjects);
const AUTO_BODY = all((l) => l.machine.autoBodies);
const SIGNED = all((l) => l.machine.signedSubjects);
const NOT_SIGNED = all((l) => l.machine.notSignedSubjects);

const ANSWERS = { accepted: ACCEPTED, declined: DECLINED, tentative: TENTATIVE, new_time: NEW_TIME } as const;

function calendarAnswer(
  message: Message,
  subject: string,
  shown: string,
): 'accepted' | 'declined' | 'tentative' | 'new_time' | 'other' | undefined {
  const part = message.calendar;
  if (part?.method === 'REPLY' && part.partstat !== undefined && part.partstat !== 'OTHER')
    return part.partstat === 'ACCEPTED' ? 'accepted' : part.partstat === 'DECLINED' ? 'declined' : 'tentative';
  if (part?.method === 'COUNTER') return 'new_time';
  const type = (message.headers['content-type'] ?? '').toLowerCase();
  const isReply =
    part?.method === 'REPLY' ||
    (type.includes('text/calendar') && type.includes('reply')) ||
    'x-meeting-response' in message.headers;
  for (const [answer, list] of Object.entries(ANSWERS))
    if (starts(subject, list)) return answer as keyof typeof ANSWERS;
  const head = shown.slice(0, 4000);
  const partstat = /PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)/.exec(head)?.[1];
  if (partstat !== undefined && /METHOD:REPLY/.test(head))
    return partstat === 'ACCEPTED' ? 'accepted' : partstat === 'DECLINED' ? 'declined' : 'tentative';
  const response = message.headers['x-meeting-response']?.toLowerCase();
  if (response !== undefined)
    return response.startsWith('accept') ? 'accepted' : response.startsWith('decl') ? 'declined' : 'tentative';
  if (!isReply) return undefined;
  const body = head.toLowerCase();
  if (ACCEPTED_BODY.some((one) => body.includes(one))) return 'accepted';
  if (DECLINED_BODY.some((one) => body.includes(one))) return 'declined';
  return 'other';
}

/** A machine's sentence counts only at the beginning of a mail, where a machine writes it. */
const HEAD = 400;

export function messageKind(message: Message, shown: string, ownText: string): MessageKind {
  const { headers } = message;
  const subject = message.subject.trim().toLowerCase();
  const email = normalAddress(message.from.email);
  const domain = domainOf(email);
  if (isSignatureService(domain)) {
    const complete = SIGNED.some((one) => subject.includes(one)) && !NOT_SIGNED.some((one) => subject.startsWith(one));
    return { kind: 'signature', complete };
  }
  const type = (headers['content-type'] ?? '').toLowerCase();
  const local = email.slice(0, email.lastIndexOf('@'));
  if (type.includes('multipart/report') && !type.includes('disposition-notification')) return { kind: 'bounce' };
  if (/^(?:mailer-?daemon|postmaster)$/.test(local) || (starts(subject, BOUNCE_SUBJECT) && !isReplySubject(subject)))
    return { kind: 'bounce' };
  const calendar = calendarAnswer(message, subject, shown);
  if (calendar !== undefined) return { kind: 'calendar', answer: calendar };
  if (message.calendar?.method === 'REQUEST' || (type.includes('text/calendar') && type.includes('request')))
    return { kind: 'invitation' };
  const submitted = headers['auto-submitted']?.toLowerCase();
  if (submitted !== undefined && submitted !== 'no' && submitted !== '') return { kind: 'automatic' };
  if ('x-autoreply' in headers || 'x-autorespond' in headers || 'x-autoresponder' in headers)
    return { kind: 'automatic' };
  if (/^(?:auto_reply|autoreply|auto-reply)$/.test((headers.precedence ?? '').toLowerCase()))
    return { kind: 'automatic' };
  if (type.includes('disposition-notification')) return { kind: 'automatic' };
  if (starts(subject, AUTO_SUBJECT)) return { kind: 'automatic' };
  const head = ownText.slice(0, HEAD).toLowerCase();
  if (isMachineAddress(email)) return { kind: 'automatic' };
  if (AUTO_BODY.some((one) => head.includes(one)) && !/\?/.test(head) && !isPlainlyWritten(fold(head)))
    return { kind: 'automatic' };
  return { kind: 'written' };
}

function isReplySubject(subject: string): boolean {
  return /^(?:re|aw|sv|vs|antw)\s?:/.test(subject);
}

/** Somebody who says that they are away may still answer: such a mail speaks of the plan. */
function isPlainlyWritten(head: string): boolean {
  return (
    /\b(?:works for|passt|einverstanden|confirm(?:ed)? (?:the|that|for)|agreed)\b/.test(head) && !/automat/.test(head)
  );
}
