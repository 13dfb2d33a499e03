import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import './SurpriseStrip.css';

interface SurpriseStripProps {
  kind: 'surprise' | 'vary';
  /** One for each draw. */
  lines: readonly string[];
  /** The one that is in the prompt; null where it was undone. */
  chosen: number | null;
  onChoose(at: number): void;
  /** Others are asked for. */
  onAgain(): void;
  onClose(): void;
  /** The number by which was drawn. */
  seed: number;
  /** The user has typed the number of the next draw. */
  onSeed(seed: number): void;
}

const MOST = 999_999;

/**
 * Draws to choose from: the arrow keys or the digits put another into the prompt, Enter and Escape keep what is there.
 */
export function SurpriseStrip(props: SurpriseStripProps) {
  const { kind, lines, chosen, onChoose, onAgain, onClose, seed, onSeed } = props;
  const name = useId();
  const strip = useRef<HTMLFieldSetElement>(null);
  // Where the user has pressed Surprise me, the keys are for the choice.
  useEffect(() => strip.current?.querySelector('input')?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || event.nativeEvent.isComposing) return;
    const isChoice = target instanceof HTMLInputElement && target.type === 'radio';
    if (key === 'Escape' || (key === 'Enter' && isChoice)) {
      // Escape would close the popup.
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) onClose();
      return;
    }
    const at = Number(key) - 1;
    if (!isChoice || !lines[at]) return;
    event.preventDefault();
    strip.current?.querySelectorAll('input')[at]?.focus();
    onChoose(at);
  }

  return (
    <fieldset className="surprise-strip" ref={strip} onKeyDown={onKeyDown}>
      <legend>{t(kind === 'vary' ? 'draw.variations' : 'draw.surprises')}</legend>
      <div className="surprise-strip-choices">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what is chosen
          <label key={at} title={line} data-chosen={at === chosen || undefined}>
            <input type="radio" name={name} checked={at === chosen} onChange={() => onChoose(at)} />
            <kbd>{at + 1}</kbd>
            <span>{line}</span>
          </label>
        ))}
      </div>
      <div className="surprise-strip-foot">
        <Button look="quiet" onClick={onAgain}>
          {t('draw.again')}
        </Button>
        <DrawNumber seed={seed} onSeed={onSeed} onDraw={onAgain} />
        <IconButton icon="close" name={t('draw.close')} onClick={onClose} />
      </div>
    </fieldset>
  );
}

interface DrawNumberProps {
  seed: number;
  onSeed(seed: number): void;
  onDraw(): void;
}

/** The number that brings the same words again; it can be typed. */
function DrawNumber({ seed, onSeed, onDraw }: DrawNumberProps) {
  const id = useId();
  // While it is edited it may be no number for a moment.
  const [typed, setTyped] = useState<string | null>(null);
  return (
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
          onDraw();
        }}
      />
    </span>
  );
}
