import type { Examples } from '../examples.ts';
import { useSpeech } from '../language.tsx';
import { Button } from './Button.tsx';

function Shown({ pending }: { readonly pending: boolean }) {
  const { names } = useSpeech().words.panel;
  return (
    <div className="actions" style={{ padding: 16 }}>
      <Button tone="primary" pending={pending}>
        {names.confirm}
      </Button>
      <Button tone="plain" pending={pending}>
        {names.reject}
      </Button>
      <Button pending={pending}>{names.openEmail}</Button>
      <Button tone="danger" pending={pending}>
        {names.unlink}
      </Button>
    </div>
  );
}

export const examples: Examples = {
  tones: () => <Shown pending={false} />,
  pending: () => <Shown pending />,
};
