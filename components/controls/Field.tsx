import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components/TextField';
import './Field.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly lines?: number;
  readonly type?: 'text' | 'date';
  readonly limit?: number;
  readonly autoFocus?: boolean;
}

/** A text that a person types, with its label above and what is wrong with it below. */
export function Field(props: FieldProps) {
  const limit = props.limit ?? 300;
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      type={props.type ?? 'text'}
      maxLength={limit}
      autoFocus={props.autoFocus ?? false}
    >
      <Label className="field-label">{props.label}</Label>
      {props.lines ? <TextArea className="field-input" rows={props.lines} /> : <Input className="field-input" />}
      {props.hint ? (
        <Text slot="description" className="field-hint">
          {props.hint}
        </Text>
      ) : null}
      <FieldError className="field-error">{props.error}</FieldError>
    </TextField>
  );
}
