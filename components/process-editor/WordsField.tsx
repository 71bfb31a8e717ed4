import { useState } from 'react';
import { Field } from '../controls/Field.tsx';
import { useProcessWords } from './process-words.ts';

interface WordsFieldProps {
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

/** Words with commas between. What is typed stays as it is typed: a comma at the end is the beginning of the next word. */
export function WordsField({ words, onChange }: WordsFieldProps) {
  const { criterion } = useProcessWords();
  const [text, setText] = useState(words.join(', '));
  const shown = sameWords(cut(text), words) ? text : words.join(', ');
  return (
    <Field
      label={criterion.words}
      hint={criterion.wordsHint}
      value={shown}
      limit={2000}
      onChange={(changed) => {
        setText(changed);
        onChange(cut(changed));
      }}
    />
  );
}

function cut(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim().slice(0, 200))
    .filter((each) => each !== '');
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, place) => each === b[place]);
}
