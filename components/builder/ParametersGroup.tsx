import { useId } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Chip } from '@/components/ui/Chip.tsx';
import { FieldGroup } from '@/components/ui/FieldGroup.tsx';
import type { Parameter } from '@/lib/prompt/parameters.ts';
import { shortened } from '@/lib/prompt/text/shortened.ts';
import './ParametersGroup.css';

interface ParametersGroupProps {
  parameters: readonly Parameter[];
  onRemove(path: Parameter['path']): void;
}

/** Words enough to know it by; a setting of a program may be a whole text. */
const LONGEST = 60;

/** What came in with a text and is no words of the picture: in sight, and each to be taken out. */
export function ParametersGroup({ parameters, onRemove }: ParametersGroupProps) {
  const id = useId();
  if (parameters.length === 0) return null;
  return (
    <FieldGroup name={t('group.parameters')} color="--ink-soft">
      <ul className="chips parameters">
        {parameters.map(({ path, name, value }) => {
          const words = shortened(name ? `${name} ${value}` : value, LONGEST);
          return (
            <Chip
              key={path.join('\n')}
              id={`${id}-${path.join('-')}`}
              text={words}
              removeName={t('builder.remove', [words])}
              onRemove={() => onRemove(path)}
              reachable
            />
          );
        })}
      </ul>
    </FieldGroup>
  );
}
