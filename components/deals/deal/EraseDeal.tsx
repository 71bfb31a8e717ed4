import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { CommandButton } from '../../controls/CommandButton.tsx';
import { Field } from '../../controls/Field.tsx';
import { useSpeech } from '../../language.tsx';
import { useDealsWords } from '../deals-words.ts';
import { Sheet } from '../Sheet.tsx';

interface EraseDealProps {
  readonly deal: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Erasing is for good: only whoever types the deal's name gets the button. */
export function EraseDeal({ deal, name, onClose }: EraseDealProps) {
  const words = useDealsWords();
  const { words: panel } = useSpeech();
  const [typed, setTyped] = useState('');
  const { erase } = panel.panel;
  return (
    <Sheet title={erase.dealTitle(name)} onClose={onClose} closes>
      <p>{erase.deal}</p>
      <Field
        label={words.deal.eraseField}
        value={typed}
        onChange={setTyped}
        hint={words.deal.eraseTyped(name)}
        autoFocus
      />
      <div className="actions">
        {typed.trim() === name.trim() ? (
          <CommandButton tone="danger" command={{ do: 'erase_deal', deal }} onDone={onClose}>
            {erase.act}
          </CommandButton>
        ) : null}
        <Button onPress={onClose}>{panel.panel.cancel}</Button>
      </div>
    </Sheet>
  );
}
