import type { CSSProperties, ReactNode } from 'react';
import './FieldGroup.css';

interface FieldGroupProps {
  name: string;
  /** The custom property that holds the group's color, `--style`. */
  color: string;
  children: ReactNode;
}

/** Fields that belong together, under one name and one color. */
export function FieldGroup({ name, color, children }: FieldGroupProps) {
  return (
    <fieldset className="field-group" style={{ '--group': `var(${color})` } as CSSProperties}>
      <legend>{name}</legend>
      <div className="field-group-fields">{children}</div>
    </fieldset>
  );
}
