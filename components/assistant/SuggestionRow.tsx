import { type CSSProperties, useEffect, useId, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import './SuggestionRow.css';

export interface ReviewRow {
  field: FieldKey;
  old: readonly string[];
  new: readonly string[];
  state: 'open' | 'accepted' | 'rejected';
}

interface SuggestionRowProps {
  row: ReviewRow;
  /** The custom property of the component's color. */
  color: string;
  onAccept(): void;
  onReject(): void;
  onUndo(): void;
}

/** What a field holds and what is suggested for it, side by side, with the decision. */
export function SuggestionRow({ row, color, onAccept, onReject, onUndo }: SuggestionRowProps) {
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const shown = useRef(row.state);
  const { state } = row;
  const label = t(`field.${row.field}`);

  // The button that was pressed is gone: the one in its place takes the focus.
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    if (document.activeElement === document.body) buttons.current?.querySelector('button')?.focus();
  }, [state]);

  return (
    <li
      className="suggestion-row"
      data-state={state}
      style={{ '--group': `var(${color})` } as CSSProperties}
      aria-labelledby={id}
    >
      <h3 id={id}>{label}</h3>
      <dl>
        <div>
          <dt>{t('review.now')}</dt>
          <Texts texts={row.old} others={row.new} mark="gone" />
        </div>
        <div>
          <dt>{t('review.new')}</dt>
          <Texts texts={row.new} others={row.old} mark="new" />
        </div>
      </dl>
      <div className="suggestion-row-buttons" ref={buttons}>
        {state === 'open' ? (
          <>
            <Button aria-label={t('review.acceptName', [label])} onClick={onAccept}>
              {t('review.accept')}
            </Button>
            <Button look="quiet" aria-label={t('review.rejectName', [label])} onClick={onReject}>
              {t('review.reject')}
            </Button>
          </>
        ) : (
          <>
            <span>{t(`review.${state}`)}</span>
            <Button key="undo" look="link" aria-label={t('review.undoName', [label])} onClick={onUndo}>
              {t('review.undo')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** The phrases of one side; what the other side lacks is marked. */
function Texts({
  texts,
  others,
  mark,
}: {
  texts: readonly string[];
  others: readonly string[];
  mark: 'gone' | 'new';
}) {
  const said = new Set(others.map((text) => text.toLowerCase()));
  if (texts.length === 0) return <dd className="suggestion-row-empty">{t('review.empty')}</dd>;
  return (
    <dd>
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand twice, and the list is drawn whole
        <span key={at} data-mark={said.has(text.toLowerCase()) ? undefined : mark}>
          {text}
        </span>
      ))}
    </dd>
  );
}
