import type { CSSProperties, ReactNode } from 'react';
import './FieldGroup.css';

interface FieldGroupProps {
  name: string;
  /** The custom property that holds the group's color, `--style`; `--style-tint` is the ground of its values. */
  color: string;
  children: ReactNode;
}

/** Fields that belong together: under one color for who looks, under one name for who listens. */
export function FieldGroup({ name, color, children }: FieldGroupProps) {
  const colors = { '--group': `var(${color})`, '--group-tint': `var(${color}-tint)` } as CSSProperties;
  return (
    <fieldset className="field-group" style={colors}>
      <legend className="unseen">{name}</legend>
      {children}
    </fieldset>
  );
}
