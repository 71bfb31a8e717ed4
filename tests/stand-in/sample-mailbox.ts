import type { Mailbox } from './mailbox.ts';

/** A small mailbox for the stand-in's own tests: a long thread, a short one, a second account, a delegated mailbox. */
export const sampleMailbox: Mailbox = {
  accounts: [
    {
      address: 'jo@vendor.example',
      name: 'Jo Park',
      threads: [
        {
          messages: [
            {
              from: 'Dana Weber <dana@buyer.example>',
              to: ['Jo Park <jo@vendor.example>'],
              date: '2026-11-02T09:12:00+01:00',
              subject: 'Evaluation of your product',
              text: 'Hello Jo,\n\nwe would like to look at your product together with Sam.\n\nBest,\nDana',
              messageId: 'first@buyer.example',
            },
            {
              from: 'Jo Park <jo@vendor.example>',
              to: ['Dana Weber <dana@buyer.example>'],
              cc: ['Sam Lind <sam@buyer.example>'],
              date: '2026-11-02T11:30:00+01:00',
              subject: 'Re: Evaluation of your product',
              html: '<div dir="ltr"><p class="MsoNormal">Hi Dana, gladly. Next step: a demo on Thursday.</p></div>',
              messageId: 'recap@vendor.example',
              inReplyTo: 'first@buyer.example',
            },
            {
              from: 'Sam Lind <sam@buyer.example>',
              to: ['Jo Park <jo@vendor.example>'],
              date: '2026-11-03T08:00:00+01:00',
              subject: 'Re: Evaluation of your product',
              text: 'Thursday suits me.',
              messageId: 'sam@buyer.example',
              inReplyTo: 'recap@vendor.example',
              auth: 'fail',
            },
            {
              from: 'Jo Park <jo@vendor.example>',
              to: ['Sam Lind <sam@buyer.example>', 'Dana Weber <dana@buyer.example>'],
              date: '2026-11-03T10:00:00+01:00',
              subject: 'Re: Evaluation of your product',
              text: 'Good, the invitation is on its way.',
              messageId: 'invitation@vendor.example',
              inReplyTo: 'sam@buyer.example',
            },
            {
              from: 'Dana Weber <dana@buyer.example>',
              to: ['Jo Park <jo@vendor.example>'],
              date: '2026-11-05T16:45:00+01:00',
              subject: 'Re: Evaluation of your product',
              html: '<div dir="ltr">Thank you for the demo, we are convinced.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Nov 3, 2026 Jo Park wrote:<br></div><blockquote class="gmail_quote">Good, the invitation is on its way.</blockquote></div>',
              messageId: 'last@buyer.example',
              inReplyTo: 'invitation@vendor.example',
            },
          ],
        },
        {
          messages: [
            {
              from: 'Léa Müller <lea@other.example>',
              to: ['Jo Park <jo@vendor.example>'],
              date: '2026-11-06T07:30:00+01:00',
              subject: 'Grüße aus Köln',
              text: 'Kommt ihr zur Messe?\n\nAm 05.11.2026 schrieb Jo Park:\n> Bis bald',
              messageId: 'messe@other.example',
              labels: ['INBOX', 'UNREAD'],
            },
          ],
        },
      ],
    },
    {
      address: 'jo@second.example',
      name: 'Jo Park (Second)',
      threads: [
        {
          messages: [
            {
              from: 'Kim <kim@third.example>',
              to: ['jo@second.example'],
              date: '2026-11-04T12:00:00Z',
              subject: 'In the second account',
              text: 'Hello',
              messageId: 'second@third.example',
            },
          ],
        },
      ],
    },
    {
      address: 'sales@vendor.example',
      name: 'Sales',
      delegatedTo: 'jo@vendor.example',
      threads: [
        {
          messages: [
            {
              from: 'Ola <ola@fourth.example>',
              to: ['sales@vendor.example'],
              date: '2026-11-04T13:00:00Z',
              subject: 'In the delegated mailbox',
              text: 'Hello',
              messageId: 'delegated@fourth.example',
            },
          ],
        },
      ],
    },
  ],
};
