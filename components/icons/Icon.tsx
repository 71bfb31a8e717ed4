import type { ReactElement } from 'react';
import './Icon.css';

/** Strokes on a grid of 16, drawn for this product. Each says what a word beside it says too, so all are decoration. */
const SHAPES = {
  open: <circle cx="8" cy="8" r="5.25" />,
  suggested: (
    <>
      <circle cx="8" cy="8" r="5.25" strokeDasharray="2.2 1.92" />
      <path d="M8 5.6v3" />
      <path d="M8 10.7v.01" />
    </>
  ),
  confirmed: (
    <>
      <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />
      <path d="m5.3 8.2 1.9 1.9 3.6-4" stroke="var(--paper)" strokeWidth="1.6" />
    </>
  ),
  claimed: (
    <>
      <circle cx="8" cy="8" r="5.25" strokeDasharray="2.2 1.92" />
      <path d="m5.7 8.2 1.6 1.6 3-3.4" />
    </>
  ),
  retracted: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="m6 6 4 4m0-4-4 4" />
    </>
  ),
  check: <path d="m3.5 8.4 3 3 6-6.6" />,
  cross: <path d="m4.2 4.2 7.6 7.6m0-7.6-7.6 7.6" />,
  down: <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />,
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="8" cy="3.5" r="1.3" />
      <circle cx="8" cy="8" r="1.3" />
      <circle cx="8" cy="12.5" r="1.3" />
    </g>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4" />
      <path d="m10 10 3.2 3.2" />
    </>
  ),
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  warning: (
    <>
      <path d="M8 2.6 14 13H2z" />
      <path d="M8 6.6v3" />
      <path d="M8 11.4v.01" />
    </>
  ),
  shield: (
    <>
      <path d="M8 2.2 13 4v3.8c0 3-2 5-5 6.2-3-1.2-5-3.2-5-6.2V4z" />
      <path d="m5.8 8 1.6 1.6 2.9-3.2" />
    </>
  ),
  mail: (
    <>
      <rect x="2.2" y="3.7" width="11.6" height="8.6" rx="1.2" />
      <path d="m2.6 4.6 5.4 4.2 5.4-4.2" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="7.5" height="7.5" rx="1.2" />
      <path d="M3.5 10.5H3V4.2A1.2 1.2 0 0 1 4.2 3h6.3v.5" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 5v3.2l2 1.2" />
    </>
  ),
  arrow: <path d="M3 8h10m-3.8-3.8L13 8l-3.8 3.8" />,
  mark: (
    <>
      <path d="M2.5 12.8h11" />
      <path d="m3.2 9.6 3 1 6.6-6.6-2-2L4.2 8.6z" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
