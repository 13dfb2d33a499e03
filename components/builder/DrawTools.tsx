import { useId, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import './DrawTools.css';

interface DrawToolsProps {
  /** The number of the last draw, or of the next where there was none. */
  seed: number;
  /** The user has chosen the number of the next draw. */
  onSeed(seed: number): void;
  onSurprise(): void;
  onVary(): void;
}

const MOST = 999_999;

/** Fills what is empty, varies what is there, and says by what number to get the same again. */
export function DrawTools({ seed, onSeed, onSurprise, onVary }: DrawToolsProps) {
  const id = useId();
  // While it is edited it may be no number for a moment.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <Button onClick={onSurprise} title={t('tools.surpriseHint')}>
        {t('tools.surprise')}
      </Button>
      <Button onClick={onVary} title={t('tools.varyHint')}>
        {t('tools.vary')}
      </Button>
      <span className="draw-number" title={t('tools.drawHint')}>
        <label htmlFor={id}>{t('tools.draw')}</label>
        <input
          id={id}
          className="control"
          type="number"
          min={0}
          max={MOST}
          step={1}
          value={typed ?? seed}
          onChange={({ target }) => {
            setTyped(target.value);
            const value = target.valueAsNumber;
            if (Number.isInteger(value) && value >= 0 && value <= MOST) onSeed(value);
          }}
          onBlur={() => setTyped(null)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (event.repeat) return;
            setTyped(null);
            onSurprise();
          }}
        />
      </span>
    </>
  );
}
