import { type ComponentProps, useMemo } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { LONGEST_PROMPT } from '@/lib/prompt/bounds.ts';
import { phrasesOf } from '@/lib/prompt/edit.ts';
import { FIELDS } from '@/lib/prompt/fields.ts';
import type { Prompt } from '@/lib/prompt/model.ts';
import { shortened } from '@/lib/prompt/text/shortened.ts';
import { UndoTools } from './UndoTools.tsx';
import './TooLong.css';

interface TooLongProps {
  prompt: Prompt;
  onCopy(text: string): void;
  onClear(): void;
  undoing: ComponentProps<typeof UndoTools>;
}

/** As much as shows which prompt it is, in UTF-16 units. */
const BEGINNING = 300;

/** In place of the form, for a prompt that it could not follow: an earlier version took texts of any length. */
export function TooLong({ prompt, onCopy, onClear, undoing }: TooLongProps) {
  const text = useMemo(
    () =>
      FIELDS.flatMap(({ key }) => phrasesOf(prompt, key))
        .map((phrase) => phrase.text)
        .join('\n'),
    [prompt],
  );
  return (
    <>
      <div className="shell-scroll">
        <section className="too-long" aria-label={t('tooLong.title')}>
          <p>
            <b>{t('tooLong.title')}</b>
          </p>
          <p>{t('tooLong.hint', [text.length.toLocaleString(), LONGEST_PROMPT.toLocaleString()])}</p>
          <blockquote>{shortened(text, BEGINNING)}</blockquote>
        </section>
      </div>
      <footer className="shell-foot too-long-foot">
        <Button look="primary" onClick={() => onCopy(text)}>
          {t('tooLong.copy')}
        </Button>
        <Button onClick={onClear}>{t('tooLong.clear')}</Button>
        <UndoTools {...undoing} />
      </footer>
    </>
  );
}
