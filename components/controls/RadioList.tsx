import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import './RadioList.css';
import './Field.css';

interface RadioListProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly options: readonly { readonly id: string; readonly content: ReactNode }[];
}

/** One of several, all of them shown: for texts that must be read before one is chosen. */
export function RadioList({ label, value, onChange, options }: RadioListProps) {
  return (
    <RadioGroup className="field" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <div className="radio-list">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="radio">
            <span className="radio-dot" aria-hidden="true" />
            <span className="radio-content">{option.content}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
