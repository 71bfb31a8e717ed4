import type { FormEvent, ReactNode } from 'react';
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Form
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
