import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { mailboxFromMail } from './mailbox-from-mail.ts';
import { splitMbox } from './mbox.ts';
import { rawSource } from './raw-source.ts';

const mbox = `From dana@buyer.example Mon Nov  2 09:00:00 2026
From: Dana Weber <dana@buyer.example>
To: jo@vendor.example
Date: Mon, 2 Nov 2026 09:00:00 +0100
Subject: Evaluation
Message-ID: <one@buyer.example>
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: 8bit

Gr\u00c3\u00bc\u00c3\u009fe
>From here on we are convinced.

From jo@vendor.example Mon Nov  2 10:00:00 2026
From: "Park, Jo" <jo@vendor.example>
To: dana@buyer.example
Date: Mon, 2 Nov 2026 10:00:00 +0100
Subject: Re: Evaluation
In-Reply-To: <one@buyer.example>
Message-ID: <two@vendor.example>

Good.

From kim@third.example Mon Nov  2 11:00:00 2026
From: kim@third.example
To: jo@vendor.example
Date: Mon, 2 Nov 2026 11:00:00 +0100
Subject: Something else

Hello
`;

describe('a mailbox from mail', () => {
  it('has a thread for each exchange, in the account of the address given', async () => {
    const { accounts } = await mailboxFromMail(splitMbox(mbox), 'Jo@Vendor.example');
    const [account] = accounts;
    expect(account?.address).toBe('jo@vendor.example');
    expect(account?.name).toBe('Park, Jo');
    expect(account?.threads.map(({ messages }) => messages.map(({ subject }) => subject))).toEqual([
      ['Evaluation', 'Re: Evaluation'],
      ['Something else'],
    ]);
  });

  it('keeps the bytes of a message and what they say', async () => {
    const { accounts } = await mailboxFromMail(splitMbox(mbox), 'jo@vendor.example');
    const first = accounts[0]?.threads[0]?.messages[0];
    expect(first?.text?.trim()).toBe('Grüße\nFrom here on we are convinced.');
    expect(first?.raw).toContain('Gr\u00c3\u00bc\u00c3\u009fe');
  });
});

describe('an original source made from the mailbox', () => {
  it('reads back as what it was made from', async () => {
    const text =
      'Grüße = 100 % und eine sehr lange Zeile, die über die sechsundsiebzig Zeichen einer Zeile hinausgeht. \nEnde';
    const raw = rawSource({
      from: 'Léa Müller <lea@other.example>',
      to: ['Jo Park <jo@vendor.example>'],
      date: '2026-11-02T09:12:00+01:00',
      subject: 'Grüße aus Köln mit einem Betreff, der für ein einziges kodiertes Wort zu lang ist',
      text,
      html: '<p>Grüße</p>',
      messageId: 'x@other.example',
      auth: 'pass',
    });
    const email = await PostalMime.parse(Buffer.from(raw, 'latin1'));
    expect(email.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(text);
    expect(email.html?.trim()).toBe('<p>Grüße</p>');
    expect(email.subject).toBe('Grüße aus Köln mit einem Betreff, der für ein einziges kodiertes Wort zu lang ist');
    expect(email.from).toMatchObject({ name: 'Léa Müller', address: 'lea@other.example' });
    expect(raw).toContain('Date: Mon, 02 Nov 2026 09:12:00 +0100');
    expect(raw).toContain('dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=other.example');
  });
});
