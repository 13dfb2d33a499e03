import { targetName } from '@/components/hooks/target-name.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import { LengthMeter } from '@/components/preview/LengthMeter.tsx';
import { siteSettings } from '@/components/preview/site-settings.ts';
import { targetGroups } from '@/components/sites/target-groups.ts';
import { Button } from '@/components/ui/Button.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { Select } from '@/components/ui/Select.tsx';
import { TARGETS } from '@/lib/prompt/index.ts';
import { CompareText } from './CompareText.tsx';
import { losses } from './losses.ts';
import type { Compared } from './use-compare.ts';

interface CompareColumnProps {
  /** From 1. */
  place: number;
  one: Compared;
  /** The ids of all that are shown: none is shown twice. */
  taken: readonly string[];
  onChange(id: string): void;
  onRemove: (() => void) | undefined;
  onCopy(): void;
  onUse(): void;
}

/** What one target gets of the prompt: the text, its length, and what is not in it. */
export function CompareColumn({ place, one, taken, ...does }: CompareColumnProps) {
  const { target, printed, chosen } = one;
  const { compiled, length, checks } = printed;
  const name = targetName(target);
  const lost = losses(checks);
  const settings = siteSettings(compiled.fields);
  const free = TARGETS.filter(({ id }) => id === target.id || !taken.includes(id));
  return (
    <article className="compare-column" aria-label={name} data-chosen={chosen || undefined}>
      <div className="compare-target">
        <Select
          label={t('compare.target', [place])}
          labelUnseen
          options={targetGroups(free, null, [])}
          value={target.id}
          onChange={does.onChange}
        />
        {does.onRemove && (
          <IconButton icon="close" name={t('compare.remove', [name])} onClick={does.onRemove} />
        )}
      </div>
      <CompareText name={name} printed={printed} />
      <LengthMeter {...length} text={compiled.text} />
      <div className="compare-acts">
        <Button aria-label={t('compare.copyName', [name])} onClick={does.onCopy}>
          {t('action.copy')}
        </Button>
        {/* Not taken away while it has the focus: it then says that it is done. */}
        <Button
          aria-label={t(chosen ? 'compare.chosenName' : 'compare.useName', [name])}
          aria-pressed={chosen}
          aria-disabled={chosen}
          onClick={() => chosen || does.onUse()}
        >
          {t(chosen ? 'compare.chosen' : 'compare.use')}
        </Button>
      </div>
      {compiled.negative !== '' && (
        <p className="compare-negative">
          <strong>{t('preview.leaveOut')}</strong> {compiled.negative}
        </p>
      )}
      {settings !== '' && <p className="compare-note">{settings}</p>}
      {lost.length > 0 && (
        <>
          <h3>{t('compare.lost')}</h3>
          <ul>
            {lost.map(({ rule, message }) => (
              <li key={`${rule} ${message.id}`}>{messageText(message)}</li>
            ))}
          </ul>
        </>
      )}
      {lost.length === 0 && compiled.leftOut.length === 0 && (
        <p className="compare-note">{t('compare.nothingLost')}</p>
      )}
    </article>
  );
}
