import type { ExitCriterion, TakenSignal } from '../../lib/domain/process.ts';
import { ACCEPTANCE_FORMS, SIGNAL_KINDS, type SignalKind } from '../../lib/domain/signal.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { MoreMenu } from '../controls/MoreMenu.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useSpeech } from '../language.tsx';
import { useProcessWords } from './process-words.ts';

/** These end something or take it back: they confirm no step. */
const CLOSE_NOTHING: ReadonlySet<SignalKind> = new Set(['meeting_declined', 'deal_lost']);

interface SignalRulesProps {
  readonly criterion: ExitCriterion;
  readonly onChange: (takes: readonly TakenSignal[]) => void;
}

/** Which signals of a buyer's message close a criterion by themselves, and which are only suggested. */
export function SignalRules({ criterion, onChange }: SignalRulesProps) {
  const words = useProcessWords().criterion;
  const names = useSpeech().words.codes.signal;
  const { takes } = criterion;
  const others = SIGNAL_KINDS.filter((kind) => !CLOSE_NOTHING.has(kind) && !takes.some((each) => each.signal === kind));
  return (
    <fieldset className="form-set process-signals">
      <legend className="field-label">{words.signals}</legend>
      {takes.length === 0 ? <p className="field-hint">{words.byHand}</p> : null}
      {takes.map((taken) => (
        <TakenRow
          key={taken.signal}
          taken={taken}
          onChange={(changed) => onChange(takes.map((each) => (each === taken ? changed : each)))}
          onRemove={() => onChange(takes.filter((each) => each !== taken))}
        />
      ))}
      <div className="process-add-signal">
        <span className="field-hint">{words.addSignal}</span>
        <MoreMenu
          label={words.addSignal}
          choices={others.map((signal) => ({
            label: names[signal],
            act: () => onChange([...takes, { signal, how: 'satisfies' }]),
          }))}
        />
      </div>
    </fieldset>
  );
}

interface TakenRowProps {
  readonly taken: TakenSignal;
  readonly onChange: (taken: TakenSignal) => void;
  readonly onRemove: () => void;
}

function TakenRow({ taken, onChange, onRemove }: TakenRowProps) {
  const { criterion: words, stages } = useProcessWords();
  const name = useSpeech().words.codes.signal[taken.signal];
  return (
    <div className="process-signal">
      <span className="process-signal-name">{name}</span>
      <Choice
        label={words.how(name)}
        labelHidden
        value={taken.how}
        options={[
          { id: 'satisfies', label: words.satisfies },
          { id: 'suggests', label: words.suggests },
        ]}
        onChange={(how) => onChange({ ...taken, how: how === 'suggests' ? 'suggests' : 'satisfies' })}
      />
      <Button onPress={onRemove}>
        <span aria-hidden="true">{stages.remove}</span>
        <span className="process-hidden">{words.removeSignal(name)}</span>
      </Button>
      {taken.signal === 'proposal_accepted' ? <Forms taken={taken} onChange={onChange} /> : null}
    </div>
  );
}

/** How the buyer must have accepted; all forms are the same as none named. */
function Forms({ taken, onChange }: Pick<TakenRowProps, 'taken' | 'onChange'>) {
  const words = useProcessWords().criterion;
  const forms = taken.forms ?? ACCEPTANCE_FORMS;
  const set = (form: (typeof ACCEPTANCE_FORMS)[number], on: boolean) => {
    const chosen = ACCEPTANCE_FORMS.filter((each) => (each === form ? on : forms.includes(each)));
    const { forms: _, ...rest } = taken;
    onChange(chosen.length === 0 || chosen.length === ACCEPTANCE_FORMS.length ? rest : { ...rest, forms: chosen });
  };
  return (
    <fieldset className="form-set process-forms">
      <legend className="field-label">{words.forms}</legend>
      {ACCEPTANCE_FORMS.map((form) => (
        <Tick key={form} checked={forms.includes(form)} onChange={(on) => set(form, on)}>
          {words.form[form]}
        </Tick>
      ))}
    </fieldset>
  );
}
