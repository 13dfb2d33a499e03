import { useId } from 'react';
import { t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { Select } from '@/components/ui/Select.tsx';
import type { Target } from '@/lib/prompt/targets/target.ts';
import './TargetField.css';

interface TargetFieldProps {
  targets: readonly Pick<Target, 'id' | 'name'>[];
  /** The id in use. */
  value: string;
  /** The site of the active tab, or null where there is none we know. */
  siteName: string | null;
  /** The target that site has, or null. */
  siteTarget: string | null;
  onChange(target: string): void;
  /** Back to the site's own target. */
  onReset(): void;
}

/** For which generator the prompt is printed, and whether that follows the site of the active tab. */
export function TargetField({ targets, value, siteName, siteTarget, onChange, onReset }: TargetFieldProps) {
  const note = useId();
  const follows = siteTarget === value;
  return (
    <div className="target-field">
      <Select
        label={t('target.label')}
        labelUnseen
        options={targets.map(({ id, name }) => ({ value: id, label: name }))}
        value={value}
        onChange={onChange}
        describedBy={siteName ? note : undefined}
      />
      {siteName && siteTarget !== null && !follows && (
        <IconButton icon="reset" name={t('target.reset', [siteName])} onClick={onReset} />
      )}
      {siteName && (
        <p id={note} className="target-note">
          {t(follows ? 'target.follows' : 'target.differs', [siteName])}
        </p>
      )}
    </div>
  );
}
