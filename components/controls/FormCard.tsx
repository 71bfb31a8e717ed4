import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Form } from 'react-aria-components/Form';
import './Field.css';
import './FormCard.css';

interface FormCardProps {
  readonly title?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form in place, below what it is about, so that the rest stays readable while one types. */
export function FormCard({ title, onSubmit, children }: FormCardProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // A menu gives the focus back to its button a frame after it closes. A form that only comes back with its thread,
    // while the user is in Gmail's page, must not take the focus from there.
    const timer = setTimeout(() => {
      if (!document.hasFocus()) return;
      form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    }, FOCUS_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Form
      ref={form}
      className="form form-card"
      onSubmit={submit}
      validationBehavior="aria"
      {...(title ? { 'aria-label': title } : {})}
    >
      {title ? <h3 className="form-title">{title}</h3> : null}
      {children}
    </Form>
  );
}

/** ms */
const FOCUS_AFTER = 60;
