import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Icon, type IconName } from '../icons/Icon.tsx';
import './Button.css';

export interface ButtonProps {
  /** primary: the one thing to do here. plain: an outlined choice. quiet: text only. danger: cannot be taken back. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly pending?: boolean;
  readonly submits?: boolean;
  readonly onPress?: () => void;
  /** The id of what tells several buttons of one name apart. */
  readonly describedBy?: string | undefined;
  readonly expanded?: boolean;
}

export function Button(props: ButtonProps) {
  return (
    <AriaButton
      className={`button button-${props.tone ?? 'quiet'}`}
      type={props.submits ? 'submit' : 'button'}
      isPending={props.pending ?? false}
      {...(props.onPress ? { onPress: props.onPress } : {})}
      {...(props.describedBy ? { 'aria-describedby': props.describedBy } : {})}
      {...(props.expanded === undefined ? {} : { 'aria-expanded': props.expanded })}
    >
      {props.icon ? <Icon name={props.icon} /> : null}
      {props.children}
    </AriaButton>
  );
}
