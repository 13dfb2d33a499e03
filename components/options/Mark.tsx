import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon.tsx';
import './Mark.css';

/** A word of warning beside what it is about. */
export function Mark({ children }: { children: ReactNode }) {
  return (
    <span className="mark">
      <Icon shape="warning" />
      <span>{children}</span>
    </span>
  );
}
