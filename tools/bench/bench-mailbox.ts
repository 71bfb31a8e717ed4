import type { Mailbox, MailboxThread } from '../../tests/stand-in/mailbox.ts';

export const ME = 'jo@vendor.example';

/** The subject of the thread with this number, which no other thread's subject holds. */
export const subjectOf = (number: number): string => `Evaluation ${String(number).padStart(3, '0')} of the rollout`;

/** A mailbox of many alike threads: the buyer asks, the rep sends a recap, the buyer confirms. */
export function benchMailbox(threads: number): Mailbox {
  return {
    accounts: [
      { address: ME, name: 'Jo Park', threads: Array.from({ length: threads }, (_, number) => threadOf(number)) },
    ],
  };
}

function threadOf(number: number): MailboxThread {
  const subject = subjectOf(number);
  const buyer = `Dana Weber <dana@buyer-${number}.example>`;
  const me = `Jo Park <${ME}>`;
  const at = (hours: number) => new Date(Date.UTC(2026, 9, 1, 8) + (number * 24 + hours) * 3_600_000).toISOString();
  const id = (name: string) => `${name}-${number}@buyer.example`;
  return {
    messages: [
      {
        from: buyer,
        to: [me],
        date: at(0),
        subject,
        text: 'Hello Jo,\n\nwe would like to look at your product together.\n\nBest,\nDana',
        messageId: id('first'),
      },
      {
        from: me,
        to: [buyer],
        date: at(3),
        subject: `Re: ${subject}`,
        html: '<div dir="ltr">Hi Dana, thank you for the call. Next steps: a demo on Thursday at 10:00, then you decide by the 20th. Does that suit you?</div>',
        messageId: id('recap'),
        inReplyTo: id('first'),
      },
      {
        from: buyer,
        to: [me],
        date: at(20),
        subject: `Re: ${subject}`,
        html: '<div dir="ltr">Yes, Thursday at 10:00 works for us, and we decide by the 20th.</div>',
        messageId: id('reply'),
        inReplyTo: id('recap'),
      },
    ],
  };
}
