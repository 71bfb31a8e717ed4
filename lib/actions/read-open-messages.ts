import { readMessage } from '../detection/read-message.ts';
import { mailboxOf } from '../domain/account.ts';
import { domainOf } from '../domain/address.ts';
import type { Deal } from '../domain/deal.ts';
import { isFreeMail } from '../domain/free-mail.ts';
import type { Message } from '../domain/message.ts';
import type { OpenMessage, OpenThread } from '../domain/open-thread.ts';
import type { Reading, ThreadToRead } from '../domain/reading.ts';
import type { Side } from '../domain/side.ts';
import { readAccount } from '../store/account-folds.ts';
import type { CountersignDatabase } from '../store/database.ts';
import type { AccountRecord, SideRecord } from '../store/records.ts';

/** A message of the open thread with what it was found to say; no reading where it is only context. */
export interface ReadMessage {
  readonly open: OpenMessage;
  readonly message: Message;
  /** Its place in the thread, from 0. */
  readonly place: number;
  readonly reading?: Reading;
}

/** Reads every message of the thread that is more than context, oldest first, as somebody of this deal would. */
export async function readOpenMessages(
  db: CountersignDatabase,
  open: OpenThread,
  deal: Deal | undefined,
): Promise<readonly ReadMessage[]> {
  const context = await readContext(db, open.account, deal ? [deal] : []);
  const known = open.messages.flatMap((each, place) =>
    each.message ? [{ open: each, message: each.message, place }] : [],
  );
  return known.map((each, index) => {
    if (each.open.from !== 'page' && each.open.from !== 'source') return each;
    const messages = known.slice(0, index + 1).map((one) => one.message);
    const reading = readMessage({ ...context, messages });
    // What the raw source says of the sender was judged when it was read, and outlives the source.
    return { ...each, reading: { ...reading, verification: each.open.verification } };
  });
}

/** Who is who for the account and these deals: what a reading needs beside the messages. */
export async function readContext(
  db: CountersignDatabase,
  account: string,
  deals: readonly Deal[],
): Promise<Omit<ThreadToRead, 'messages'>> {
  const [record, corrected] = await Promise.all([readAccount(db, account), readSides(db, account)]);
  return contextOf(record, corrected, deals);
}

/** The sides that a person has set. */
export function readSides(db: CountersignDatabase, account: string): Promise<readonly SideRecord[]> {
  return db.sides.where('account').equals(account).toArray();
}

export function contextOf(
  record: AccountRecord,
  corrected: readonly SideRecord[],
  deals: readonly Deal[],
): Omit<ThreadToRead, 'messages'> {
  const address = mailboxOf(record.account);
  const ownDomain = domainOf(address);
  const sides: Record<string, Side> = {};
  for (const contact of deals.flatMap((each) => each.contacts)) sides[contact.email] = contact.side;
  for (const each of corrected) sides[each.email] = each.side;
  return {
    rep: { name: record.name, email: address },
    ownDomains: [...record.settings.ownDomains, ...(isFreeMail(ownDomain) ? [] : [ownDomain])],
    ownAddresses: [address, ...record.aliases, ...record.settings.ownAddresses],
    buyers: deals
      .flatMap((each) => each.contacts)
      .filter((each) => (sides[each.email] ?? each.side) === 'buyer')
      .map(({ name, email }) => ({ name, email })),
    sides,
  };
}
