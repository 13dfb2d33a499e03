import { useId } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Icon } from '@/components/ui/Icon.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { Select } from '@/components/ui/Select.tsx';
import type { Target } from '@/lib/prompt/targets/target.ts';
import { TargetFacts } from './TargetFacts.tsx';
import './TargetField.css';
import { targetGroups } from './target-groups.ts';

interface TargetFieldProps {
  targets: readonly Target[];
  /** The one in use. */
  target: Target;
  /** The site of the active tab, or null if there is none we know. */
  siteName: string | null;
  /** The target that site has, or null. */
  siteTarget: string | null;
  /** The ids of all that it offers, its own among them; they stand first, under its name. */
  siteTargets: readonly string[];
  onChange(target: string): void;
  /** Back to the site's own target. */
  onReset(): void;
}

/** For which generator the prompt is printed, and whether that follows the site of the active tab. */
export function TargetField({ targets, target, siteName, siteTarget, ...props }: TargetFieldProps) {
  const note = useId();
  const follows = siteTarget === target.id;
  return (
    <div className="target-field">
      <div className="target-title">
        <div className="target-select">
          <Select
            label={t('target.label')}
            labelUnseen
            options={targetGroups(targets, siteName && t('target.onSite', [siteName]), props.siteTargets)}
            value={target.id}
            onChange={props.onChange}
            describedBy={siteName ? note : undefined}
          />
          <Icon shape="chevron" />
        </div>
        {siteName && (
          <div className={follows ? 'unseen' : 'target-differs'}>
            <p id={note}>{t(follows ? 'target.follows' : 'target.differs', [siteName])}</p>
            {siteTarget !== null && !follows && (
              <IconButton icon="reset" name={t('target.reset', [siteName])} onClick={props.onReset} />
            )}
          </div>
        )}
      </div>
      <TargetFacts target={target} />
    </div>
  );
}
