import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';
import './IconButton.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** What assistive technology reads and the tooltip shows. */
  name: string;
  icon: ComponentProps<typeof Icon>['shape'];
  /** Given for a toggle: whether it is on. */
  pressed?: boolean;
}

export function IconButton({ name, icon, pressed, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className="icon-button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
    >
      <Icon shape={icon} filled={pressed} />
    </button>
  );
}
