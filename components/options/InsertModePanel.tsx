import { useId } from 'react';
import { t } from '@/components/hooks/text.ts';
import type { InsertMode } from '@/lib/insert/field.ts';
import { OptionsSection } from './OptionsSection.tsx';
import './InsertModePanel.css';

const MODES: readonly InsertMode[] = ['replace', 'caret', 'end'];

interface InsertModePanelProps {
  mode: InsertMode;
  onMode(mode: InsertMode): void;
}

/** What Insert does with the text that is in the box, each way shown on an example. */
export function InsertModePanel({ mode, onMode }: InsertModePanelProps) {
  const group = useId();
  const [before, after, text] = [t('insertMode.before'), t('insertMode.after'), t('insertMode.text')];
  const results: Readonly<Record<InsertMode, readonly [string, string, string]>> = {
    replace: ['', text, ''],
    caret: [`${before} `, text, ` ${after}`],
    // The comma is what insertion puts between two texts (`lib/insert/write/plan-job.ts`).
    end: [`${before} ${after}, `, text, ''],
  };
  return (
    <OptionsSection name={t('insertMode.name')} about={t('insertMode.about')}>
      <div className="mode-choices" role="radiogroup" aria-label={t('insertMode.name')}>
        {MODES.map((value) => {
          const [left, inserted, right] = results[value];
          return (
            <label key={value} className="mode-choice">
              <input
                type="radio"
                name={group}
                checked={mode === value}
                onChange={() => onMode(value)}
                aria-describedby={`${group}-${value}`}
              />
              <span className="mode-choice-name">{t(`insert.${value}`)}</span>
              <span className="mode-choice-example" id={`${group}-${value}`}>
                {left}
                <ins>{inserted}</ins>
                {right}
              </span>
            </label>
          );
        })}
      </div>
      <p className="options-soft">{t('insertMode.example', [before, after])}</p>
    </OptionsSection>
  );
}
