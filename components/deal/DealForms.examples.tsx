import type { Examples } from '../examples.ts';
import { useSpeech } from '../language.tsx';
import { sampleDeal } from '../sample-data/sample-deal.ts';
import { endingSnapshot } from '../sample-data/sample-evidence.ts';
import { storyIn } from '../sample-data/story.ts';
import { DealForms } from './DealForms.tsx';
import type { DealForm } from './deal-form.ts';

function Shown({ form }: { readonly form: DealForm }) {
  const { language } = useSpeech();
  const story = storyIn(language);
  const deal = sampleDeal(story, form === 'disqualify' ? { ending: endingSnapshot(story) } : {});
  return <DealForms form={form} deal={deal} currency={story.currency} onClose={() => {}} />;
}

export const examples: Examples = {
  edit: () => <Shown form="edit" />,
  override: () => <Shown form="override" />,
  back: () => <Shown form="back" />,
  disqualify: () => <Shown form="disqualify" />,
  merge: () => <Shown form="merge" />,
};
