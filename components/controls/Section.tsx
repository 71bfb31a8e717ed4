import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';
import { Icon } from '../icons/Icon.tsx';
import './Section.css';

interface SectionProps {
  readonly title: string;
  /** A word beside the title that tells what is inside while it is closed. */
  readonly note?: string | undefined;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the panel that opens and closes under its heading. */
export function Section({ title, note, open, children }: SectionProps) {
  return (
    <Disclosure className="section" defaultExpanded={open ?? false}>
      <Heading level={3} className="section-heading">
        <Button slot="trigger" className="section-trigger">
          <Icon name="down" />
          <span className="section-title">{title}</span>
          {note ? <span className="section-note">{note}</span> : null}
        </Button>
      </Heading>
      <DisclosurePanel className="section-panel">
        <div className="section-content">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
