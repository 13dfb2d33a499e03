import { useEffect, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Select } from '@/components/ui/Select.tsx';
import { type Component, FIELDS, type FieldKey } from '@/lib/prompt/fields.ts';
import { OverPanel } from './OverPanel.tsx';
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
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector('h2')?.focus(), []);

  return (
    <OverPanel
      ref={panel}
      className="review-panel"
      title={from === '' ? t('review.title') : t('review.titleFrom', [from])}
      closeName={t('review.later')}
      onClose={onClose}
    >
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
    </OverPanel>
  );
}
