import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import './Notice.css';

interface NoticeProps {
  readonly tone: 'plain' | 'suggested' | 'retracted' | 'confirmed';
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** Something that a person should know about what stands around it. */
export function Notice({ tone, icon, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={icon} />
      <div className="notice-content">{children}</div>
    </div>
  );
}
