import { type ReactNode, useId } from 'react';

interface AsideSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function AsideSection({ title, children }: AsideSectionProps) {
  const titleId = useId();
  return (
    <section className="aside-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  );
}
