import type { EvidenceSnapshot, MessageSnapshot } from '../../lib/domain/evidence.ts';
import type { EvidenceView } from '../../lib/domain/panel-view.ts';
import { hoursAgo, isoHoursAgo } from './moments.ts';
import type { Story } from './story.ts';

export function sampleMessage(story: Story, change: Partial<MessageSnapshot> = {}): MessageSnapshot {
  return {
    messageId: `CAF4a8b71+9@mail.${story.domain}`,
    gmailMessage: '193a8c41d2e5f701',
    gmailThread: '193a8b9e02c4d100',
    sender: story.buyer,
    side: 'buyer',
    verification: 'verified',
    sentAt: isoHoursAgo(3),
    subject: `Re: ${story.subject}`,
    ownText: story.agreedWhole,
    verdict: 'confirmed',
    ...change,
  };
}

export function sampleSnapshot(story: Story, change: Partial<EvidenceSnapshot> = {}): EvidenceSnapshot {
  return {
    message: sampleMessage(story),
    quote: story.agreed,
    signal: 'next_steps_confirmed',
    decision: 'mark',
    recap: { text: story.recap, sentAt: isoHoursAgo(26), from: 'message' },
    known: true,
    reasons: ['agrees', 'answers_recap', 'repeats_date'],
    doubts: [],
    detector: '1',
    ...change,
  };
}

export function sampleEvidence(story: Story, change: Partial<EvidenceView> = {}): EvidenceView {
  return {
    id: 'evidence-next-steps',
    criterion: 'next_steps_confirmed',
    state: 'confirmed',
    by: 'software',
    at: hoursAgo(3),
    snapshot: sampleSnapshot(story),
    ...change,
  };
}

/** Not sure enough to be marked: a person decides. */
export function suggestedEvidence(story: Story): EvidenceView {
  const { by: _nobody, ...evidence } = sampleEvidence(story, {
    id: 'evidence-meeting',
    criterion: 'further_meeting_set',
  });
  return {
    ...evidence,
    state: 'suggested',
    snapshot: sampleSnapshot(story, {
      message: sampleMessage(story, { ownText: story.invited, verification: 'unverified', sentAt: isoHoursAgo(2) }),
      quote: story.invited,
      signal: 'meeting_requested',
      decision: 'suggest',
      known: false,
      reasons: ['answers_recap'],
      doubts: ['signal_only_suggests', 'sender_not_verified'],
    }),
  };
}

/** Confirmed by a person from an older mail. */
export function evaluatedEvidence(story: Story): EvidenceView {
  return sampleEvidence(story, {
    id: 'evidence-evaluated',
    criterion: 'evaluation_done',
    by: 'person',
    at: hoursAgo(30),
    snapshot: sampleSnapshot(story, {
      message: sampleMessage(story, {
        ownText: story.evaluatedWhole,
        verification: 'unread',
        sentAt: isoHoursAgo(49),
      }),
      quote: story.evaluated,
      signal: 'evaluation_done',
      reasons: ['answers_question'],
    }),
  });
}

export function retractedEvidence(story: Story): EvidenceView {
  return sampleEvidence(story, {
    state: 'retracted',
    at: hoursAgo(1),
    against: {
      message: sampleMessage(story, { ownText: story.takenBack, sentAt: isoHoursAgo(1), verdict: 'declined' }),
      quote: story.takenBack,
    },
  });
}

export function questionedEvidence(story: Story): EvidenceView {
  return sampleEvidence(story, {
    state: 'questioned',
    at: hoursAgo(1),
    against: {
      message: sampleMessage(story, { ownText: story.newDate, sentAt: isoHoursAgo(1), verdict: 'counter' }),
      quote: story.newDate,
    },
  });
}

export function endingSnapshot(story: Story): EvidenceSnapshot {
  return sampleSnapshot(story, {
    message: sampleMessage(story, { ownText: story.ended, verdict: 'declined', sentAt: isoHoursAgo(1) }),
    quote: story.ended,
    signal: 'deal_lost',
    reasons: ['ends_deal'],
  });
}
