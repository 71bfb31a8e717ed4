import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Icon } from '../icons/Icon.tsx';
import './Tick.css';

interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** Yes or no to what stands beside it. */
export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <Checkbox className="tick" isSelected={checked} onChange={onChange}>
      <span className="tick-box" aria-hidden="true">
        {checked ? <Icon name="check" /> : null}
      </span>
      <span className="tick-content">{children}</span>
    </Checkbox>
  );
}
