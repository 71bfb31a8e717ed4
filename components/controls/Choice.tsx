import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components/Select';
import { Icon } from '../icons/Icon.tsx';
import './Choice.css';
import './Field.css';

export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  /** Only for screen readers, where what stands beside it names it for the eye. */
  readonly labelHidden?: boolean;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly hint?: string;
}

/** One of several, shown as the one that is chosen. */
export function Choice({ label, labelHidden, options, value, onChange, hint }: ChoiceProps) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className="field-label">{label}</Label>}
      <Button className="field-input choice-button">
        <SelectValue className="choice-value">{({ selectedText }) => selectedText}</SelectValue>
        <Icon name="down" />
      </Button>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <Popover className="popover" offset={4}>
        <ListBox className="menu choice-list">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="menu-item choice-item">
              <span>{option.label}</span>
              {option.id === value ? <Icon name="check" /> : null}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
