import type { ReactNode } from 'react';
import './EmptyView.css';

interface EmptyViewProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** What will stand in a view that has nothing yet, and what to do for it. */
export function EmptyView({ title, text, children }: EmptyViewProps) {
  return (
    <div className="empty-view">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
