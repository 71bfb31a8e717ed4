import { type ReactNode, useId } from 'react';

interface SettingsPartProps {
  readonly title: string;
  readonly text?: string;
  /** Where links lead to. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** One matter that can be set, under its heading. */
export function SettingsPart({ title, text, id, children }: SettingsPartProps) {
  const heading = useId();
  return (
    <section className="settings-part" aria-labelledby={heading} {...(id ? { id } : {})}>
      <div className="settings-about">
        <h2 id={heading}>{title}</h2>
        {text ? <p className="settings-text">{text}</p> : null}
      </div>
      <div className="settings-controls">{children}</div>
    </section>
  );
}
