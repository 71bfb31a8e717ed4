import { Input, Label, NumberField } from 'react-aria-components/NumberField';
import { Choice } from '../controls/Choice.tsx';
import { Field } from '../controls/Field.tsx';
import { useSpeech } from '../language.tsx';
import { type DealFieldValues, isDay } from './deal-fields.ts';

interface DealFieldsProps {
  readonly values: DealFieldValues;
  readonly onChange: (values: DealFieldValues) => void;
  /** Whether what is missing is pointed out: not before somebody tried to go on. */
  readonly tried: boolean;
}

const CURRENCIES = Intl.supportedValuesOf('currency');

/** Name, company, value and expected close: the same when a deal begins and when it is edited. */
export function DealFields({ values, onChange, tried }: DealFieldsProps) {
  const { words } = useSpeech();
  const { form } = words.panel;
  const currencies = CURRENCIES.includes(values.currency) ? CURRENCIES : [values.currency, ...CURRENCIES];
  return (
    <>
      <Field
        label={form.name}
        value={values.name}
        onChange={(name) => onChange({ ...values, name })}
        error={tried && !values.name.trim() ? form.required : undefined}
      />
      <Field label={form.company} value={values.company} onChange={(company) => onChange({ ...values, company })} />
      <div className="form-row">
        <NumberField
          className="field"
          value={values.amount}
          onChange={(amount) => onChange({ ...values, amount })}
          minValue={0}
          maxValue={1e15}
          formatOptions={{ maximumFractionDigits: 2 }}
        >
          <Label className="field-label">{form.value}</Label>
          <Input className="field-input" />
        </NumberField>
        <Choice
          label={form.currency}
          options={currencies.map((each) => ({ id: each, label: each }))}
          value={values.currency}
          onChange={(currency) => onChange({ ...values, currency })}
        />
      </div>
      <Field
        label={form.close}
        type="date"
        value={values.close}
        onChange={(close) => onChange({ ...values, close })}
        error={tried && values.close !== '' && !isDay(values.close) ? form.dateInvalid : undefined}
      />
    </>
  );
}
