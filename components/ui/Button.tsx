import type { ComponentProps } from 'react';
import './Button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one thing to do here; `quiet` has no border; `link` reads as running text. */
  look?: 'primary' | 'plain' | 'quiet' | 'link';
}

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`button button-${look} ${className}`} />;
}
