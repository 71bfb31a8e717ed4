import { mentions } from '../../lib/detection/mentions.ts';
import { readMessage } from '../../lib/detection/read-message.ts';
import { domainOf } from '../../lib/domain/address.ts';
import type { Deal } from '../../lib/domain/deal.ts';
import { decideEvidence } from '../../lib/domain/decide-evidence.ts';
import { DEFAULT_PROCESS } from '../../lib/domain/default-process.ts';
import type { Entry } from '../../lib/domain/entry.ts';
import type { DealFact } from '../../lib/domain/fact.ts';
import { foldDeal } from '../../lib/domain/fold-deal.ts';
import { isFreeMail } from '../../lib/domain/free-mail.ts';
import { textIn } from '../../lib/domain/language.ts';
import type { Message } from '../../lib/domain/message.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { parseSource } from '../../lib/mail/parse-source.ts';
import { wordsIn } from '../../locales/words-in.ts';
import { readMailbox } from '../../tests/stand-in/mailbox-file.ts';

/**
 * Reads a person's own mail: every thread with outside people becomes a deal, and each of their messages is listed with
 * what it would mark and why, or why not. Nothing is written anywhere. Gives the exit code.
 */
export async function readOwnMail(file: string, me: string): Promise<number> {
  let mailbox: Awaited<ReturnType<typeof readMailbox>>;
  try {
    mailbox = await readMailbox([file], me);
  } catch (error) {
    console.error(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const address = me.trim().toLowerCase();
  const ownDomain = domainOf(address);
  const isOurs = (email: string) => email === address || (!isFreeMail(ownDomain) && domainOf(email) === ownDomain);
  let deals = 0;
  let marked = 0;
  let suggested = 0;
  let read = 0;
  let unreadable = 0;
  for (const thread of mailbox.accounts[0]?.threads ?? []) {
    const messages: Message[] = [];
    for (const each of thread.messages) {
      const parsed = await parseSource(each.raw ?? '', { id: each.messageId ?? each.date, sentAt: each.date });
      if (parsed.ok) messages.push(parsed.message);
    }
    unreadable += thread.messages.length - messages.filter((each) => each.from.email !== '').length;
    const outside = messages.filter((each) => each.from.email !== '' && !isOurs(each.from.email));
    if (outside.length === 0) continue;
    deals++;
    console.log(`\n${messages[0]?.subject || '(no subject)'}`);
    messages.forEach((message, place) => {
      if (isOurs(message.from.email)) return;
      read++;
      const earlier = messages.slice(0, place + 1);
      const buyers = outside.filter((each) => earlier.includes(each)).map((each) => each.from);
      const reading = readMessage({
        rep: { name: '', email: address },
        ownDomains: isFreeMail(ownDomain) ? [] : [ownDomain],
        ownAddresses: [address],
        buyers,
        sides: {},
        messages: earlier,
      });
      const outcome = wouldDo(reading, message, messages[0]);
      if (outcome.what === 'marks') marked++;
      if (outcome.what === 'suggests') suggested++;
      print(message, reading, outcome);
    });
  }
  console.log(
    `\n${deals} deals, ${read} messages of outside people: ${marked} would mark, ${suggested} would suggest.`,
  );
  if (unreadable > 0) console.log(`${unreadable} mails could not be read: they are broken, or name no sender.`);
  return 0;
}

interface Outcome {
  readonly what: 'marks' | 'suggests' | 'nothing';
  readonly criteria: readonly string[];
  readonly doubts: readonly string[];
}

/** What the message would do to a deal that stands in the stage which takes its signal. */
function wouldDo(reading: Reading, message: Message, first: Message | undefined): Outcome {
  const kinds = reading.signals.map((each) => each.kind);
  const stage = DEFAULT_PROCESS.stages.find((each) =>
    each.criteria.some((one) => one.takes.some((taken) => kinds.includes(taken.signal))),
  );
  if (!stage) return { what: 'nothing', criteria: [], doubts: [] };
  const about = [message.subject, reading.recap?.text ?? '', reading.ownText].join('\n');
  const decisions = decideEvidence(dealIn(stage.id, first), DEFAULT_PROCESS, reading, {
    sentAt: Date.parse(message.sentAt),
    known: false,
    openDeals: 1,
    verification: 'known',
    mentions: (words) => mentions(about, words),
  }).filter((each) => each.stage === stage.id);
  const text = (id: string) => textIn(stage.criteria.find((each) => each.id === id)?.text ?? {}, 'en');
  if (decisions.length === 0) return { what: 'nothing', criteria: [], doubts: [] };
  return {
    what: decisions.some((each) => each.outcome === 'mark') ? 'marks' : 'suggests',
    criteria: decisions.map((each) => text(each.criterion)),
    doubts: [...new Set(decisions.flatMap((each) => each.doubts))].map((each) => wordsIn('en').codes.doubt[each]),
  };
}

function dealIn(stage: string, first: Message | undefined): Deal {
  const entry: Entry = {
    schema: 1,
    id: 'opened',
    account: '',
    deal: 'deal',
    kind: 'deal_opened',
    clock: '',
    at: 0,
    installation: '',
    actor: 'person',
    command: '',
  };
  const since = Date.parse(first?.sentAt ?? '') - 1;
  const fact: DealFact = { kind: 'deal_opened', name: '', company: '', process: 'default', stage, since, owner: '' };
  const deal = foldDeal(undefined, entry, fact);
  if (!deal) throw new Error('A deal that is opened must exist');
  return deal;
}

function print(message: Message, reading: Reading, outcome: Outcome): void {
  const { reason, verdict } = wordsIn('en').codes;
  console.log(`  ${message.sentAt.slice(0, 16)}  ${message.from.email}`);
  console.log(`    says: ${verdict[reading.verdict]}`);
  const quote = reading.signals[0]?.quote.replace(/\s+/g, ' ');
  if (quote) console.log(`    "${quote}"`);
  if (outcome.what !== 'nothing') console.log(`    ${outcome.what}: ${outcome.criteria.join('; ')}`);
  const why = [...outcome.doubts, ...[...reading.blockers, ...reading.reasons].map((each) => reason[each])];
  if (why.length > 0) console.log(`    why: ${[...new Set(why)].join('; ')}`);
}
