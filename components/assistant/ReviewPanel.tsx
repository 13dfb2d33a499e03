import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { Select } from '@/components/ui/Select.tsx';
import { type Component, FIELDS, type FieldKey } from '@/lib/prompt/fields.ts';
import { type ReviewRow, SuggestionRow } from './SuggestionRow.tsx';
import './ReviewPanel.css';

interface ReviewPanelProps {
  /** Who answered; empty where nobody knows. */
  from: string;
  /** The prompts of the answer, by their words or titles. */
  choices: readonly string[];
  chosen: number;
  onChoose(index: number): void;
  rows: readonly ReviewRow[];
  onAccept(field: FieldKey): void;
  onReject(field: FieldKey): void;
  onUndo(field: FieldKey): void;
  /** Back to the form; what is not decided waits. */
  onClose(): void;
}

const COLORS: Record<Component | 'exclude', string> = {
  contentType: '--content-type',
  description: '--description',
  style: '--style',
  composition: '--composition',
  exclude: '--exclude',
};
const COLOR_OF = new Map(FIELDS.map(({ key, component }) => [key, COLORS[component]]));

/** What an assistant suggests, field by field, old beside new. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { from, choices, chosen, rows, onClose } = props;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  }

  return (
    <section className="review-panel" aria-labelledby={id} onKeyDown={onKeyDown}>
      <header>
        <h2 id={id} ref={title} tabIndex={-1}>
          {from === '' ? t('review.title') : t('review.titleFrom', [from])}
        </h2>
        <IconButton icon="close" name={t('review.later')} onClick={onClose} />
      </header>
      {choices.length > 1 && (
        <Select
          label={t('review.which')}
          options={choices.map((said, at) => ({
            value: String(at),
            label: t('review.choice', [at + 1, said]),
          }))}
          value={String(chosen)}
          onChange={(value) => props.onChoose(Number(value))}
        />
      )}
      {rows.length === 0 && <p>{t('assistant.nothingNew')}</p>}
      <ul aria-label={t('review.list')}>
        {rows.map((row) => (
          <SuggestionRow
            key={row.field}
            row={row}
            color={COLOR_OF.get(row.field) ?? '--line'}
            onAccept={() => props.onAccept(row.field)}
            onReject={() => props.onReject(row.field)}
            onUndo={() => props.onUndo(row.field)}
          />
        ))}
      </ul>
    </section>
  );
}
