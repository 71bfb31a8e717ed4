import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Mailbox } from './mailbox.ts';
import { mailboxFromMail } from './mailbox-from-mail.ts';
import { splitMbox } from './mbox.ts';

const people = z.array(z.string()).readonly();
const text = z.string().exactOptional();

const mailboxJson: z.ZodType<Mailbox> = z.strictObject({
  accounts: z.array(
    z.strictObject({
      address: z.string(),
      name: z.string(),
      delegatedTo: text,
      threads: z.array(
        z.strictObject({
          messages: z.array(
            z.strictObject({
              from: z.string(),
              to: people,
              cc: people.exactOptional(),
              date: z.iso.datetime({ offset: true }),
              subject: z.string(),
              text,
              html: text,
              calendar: text,
              messageId: text,
              inReplyTo: text,
              headers: z.record(z.string(), z.string()).exactOptional(),
              auth: z.enum(['pass', 'fail', 'none']).exactOptional(),
              labels: people.exactOptional(),
              raw: text,
              withoutId: z.boolean().exactOptional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/**
 * Reads what the stand-in is to serve: one `.json` file, or `.mbox` and `.eml` files together. Mail needs `me`, the
 * address whose mailbox it is.
 */
export async function readMailbox(files: readonly string[], me?: string): Promise<Mailbox> {
  const [first] = files;
  if (first?.endsWith('.json')) return mailboxJson.parse(JSON.parse(readFileSync(first, 'utf8')));
  if (!me) throw new Error('Whose mailbox is it? Mail from .mbox and .eml files needs an address.');
  const raws = files.flatMap((file) => {
    const raw = readFileSync(file, 'latin1');
    return file.endsWith('.mbox') || raw.startsWith('From ') ? splitMbox(raw) : [raw];
  });
  return mailboxFromMail(raws, me);
}
