import type { Language } from '../../lib/domain/language.ts';
import type { Examples } from '../examples.ts';
import { sampleSnapshot } from '../sample-data/sample-evidence.ts';
import { storyIn } from '../sample-data/story.ts';
import { KeptEmail } from './KeptEmail.tsx';

function shown(language: Language, gone: boolean, from: 'message' | 'quote') {
  const story = storyIn(language);
  const snapshot = sampleSnapshot(story, { recap: { text: story.recap, sentAt: '2026-11-25T08:00:00Z', from } });
  return <KeptEmail message={snapshot.message} snapshot={snapshot} gone={gone} onClose={() => {}} />;
}

export const examples: Examples = {
  asked: (language) => shown(language, false, 'message'),
  gone: (language) => shown(language, true, 'quote'),
};
