import { useEffect, useId, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import './BoxChoices.css';

interface BoxChoicesProps {
  /** The names of the boxes, in the order of their numbers; one alone is only offered. */
  names: readonly string[];
  /** The one under the pointer or with the focus, to be marked in the page; null for none. */
  onPoint(index: number | null): void;
  onChoose(index: number): void;
  onCancel(): void;
}

/** Several boxes could be meant, or the only one says nothing of prompts: the user says which. It takes the focus; Escape leaves it. */
export function BoxChoices({ names, onPoint, onChoose, onCancel }: BoxChoicesProps) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  return (
    <section
      className="box-choices"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className="box-choices-head">
        <p id={id}>{names.length === 1 ? t('boxChoices.only') : t('boxChoices.question')}</p>
        <Button look="link" onClick={onCancel}>
          {t('insert.cancel')}
        </Button>
      </div>
      <ol ref={list}>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is what the box is called by
          <li key={index}>
            <Button
              onClick={() => onChoose(index)}
              onFocus={() => onPoint(index)}
              onBlur={() => onPoint(null)}
              onPointerEnter={() => onPoint(index)}
            >
              <b>{index + 1}</b> {name}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
