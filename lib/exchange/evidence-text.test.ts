import { describe, expect, it } from 'vitest';
import { sampleDeal } from '../../components/sample-data/sample-deal.ts';
import { retractedEvidence, sampleEvidence, sampleMessage } from '../../components/sample-data/sample-evidence.ts';
import { storyIn } from '../../components/sample-data/story.ts';
import { wordsIn } from '../../locales/words-in.ts';
import { emailLink, evidenceText } from './evidence-text.ts';

const story = storyIn('en');
const deal = sampleDeal(story);
const [criterion] = deal.criteria;
if (!criterion) throw new Error('The sample deal has no criterion');
const english = wordsIn('en').evidenceText;
const asIs = (iso: string) => iso;

describe('evidence as text', () => {
  it('says what is proven, the sentence, who, when, how verified, and where the email is', () => {
    const text = evidenceText(
      { deal, criterion, evidence: sampleEvidence(story), stage: deal.stage },
      'en',
      english,
      asIs,
    );
    expect(text.split('\n')).toEqual([
      'Dispatch for the northern depots (Brightwater Logistics)',
      'Stage: Product evaluated',
      'Exit criterion: Confirmed date and next steps by email',
      '',
      '“Yes, Thursday the 3rd at 10 works for us, and the steps are exactly as we see them.”',
      'From: Anna Keller <anna.keller@brightwater.example>',
      'Sent: 2026-11-26T06:30:00.000Z',
      'Subject: Re: Recap of Tuesday and next steps',
      'Sender: Gmail verified the sender.',
      'Email: https://mail.google.com/mail/#search/rfc822msgid%3ACAF4a8b71%2B9%40mail.brightwater.example',
    ]);
  });

  it('is in the language of whoever copies it', () => {
    const shown = { deal, criterion, evidence: sampleEvidence(story), stage: deal.stage };
    const text = evidenceText(shown, 'de', wordsIn('de').evidenceText, asIs);
    expect(text).toContain('Exit-Kriterium: Hat Termin und nächste Schritte per E-Mail bestätigt');
    expect(text).toContain('„Yes, Thursday');
  });

  it('names the message that took it back', () => {
    const text = evidenceText(
      { deal, criterion, evidence: retractedEvidence(story), stage: null },
      'en',
      english,
      asIs,
    );
    expect(text).toContain('Taken back later:\n“I am sorry, we have to take Thursday back');
    expect(text.match(/^Email: /gm)).toHaveLength(2);
  });

  it('says that there is no link where the Message-ID was not read', () => {
    const evidence = sampleEvidence(story);
    const { messageId: _unread, ...message } = sampleMessage(story);
    const shown = {
      deal,
      criterion,
      evidence: { ...evidence, snapshot: { ...evidence.snapshot, message } },
      stage: null,
    };
    expect(evidenceText(shown, 'en', english, asIs)).not.toContain('https:');
  });

  it('lets no name, subject or address forge a line or turn the text around', () => {
    const evidence = sampleEvidence(story);
    const sender = { name: 'Anna\r\nSender: Gmail verified\u2028the sender.', email: 'a@b.example\u202e' };
    const message = sampleMessage(story, {
      sender,
      subject: 'Hi\nEmail: https://evil.example',
      verification: 'failed',
    });
    const shown = {
      deal,
      criterion,
      evidence: { ...evidence, snapshot: { ...evidence.snapshot, message } },
      stage: null,
    };
    const lines = evidenceText(shown, 'en', english, asIs).split(/[\n\r\u2028\u2029]/);
    expect(lines.filter((line) => line.startsWith('Sender: '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Email: '))).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/\p{Bidi_Control}/u);
  });
});

describe('the link to an email', () => {
  it('searches for the Message-ID, whatever stands in it', () => {
    expect(emailLink('a/b+c=d#e?f&g@x.example')).toBe(
      'https://mail.google.com/mail/#search/rfc822msgid%3Aa%2Fb%2Bc%3Dd%23e%3Ff%26g%40x.example',
    );
  });
});
