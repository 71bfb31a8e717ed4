import type { ReactNode } from 'react';
import './EmptyView.css';

interface EmptyViewProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  /** Where it is all that the page has, it heads the page. */
  readonly alone?: boolean;
}

/** What will stand in a view that has nothing yet, and what to do for it. */
export function EmptyView({ title, text, children, alone }: EmptyViewProps) {
  return (
    <div className="empty-view">
      {alone ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{text}</p>
      {children}
    </div>
  );
}
