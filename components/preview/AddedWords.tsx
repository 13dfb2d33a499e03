import { useLayoutEffect, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import type { Compiled } from '@/lib/prompt/compiled.ts';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import { addedWords } from './added-words.ts';
import { difference } from './difference.ts';
import { siteSettings } from './site-settings.ts';
import './AddedWords.css';

interface AddedWordsProps {
  before: Compiled;
  after: Compiled;
  /** Whose words are new. Others may be written in another way because of them. */
  field: FieldKey;
}

/** From the edge of the preview, so that a word is seen with what is around it. */
const MARGIN = 20;

/**
 * Lies over the printed text and shows what it would be: what is new has a dashed line under it. For the eye only, since
 * none of it is inserted: the text itself stays what is heard, and what the region holds.
 */
export function AddedWords({ before, after, field }: AddedWordsProps) {
  const box = useRef<HTMLDivElement>(null);
  const added = addedWords(before.fragments, after.fragments, null);
  const settings = [before, after].map(({ fields }) => siteSettings(fields)) as [string, string];

  // The preview scrolls in itself; what is around it must not move because something is pointed at.
  useLayoutEffect(() => {
    const preview = box.current?.parentElement;
    const former = preview?.scrollTop ?? 0;
    return () => preview?.scrollTo({ top: former });
  }, []);
  useLayoutEffect(() => {
    const first = box.current?.querySelector('[data-new]');
    const preview = box.current?.parentElement;
    if (!first || !preview) return;
    const [word, seen] = [first.getBoundingClientRect(), preview.getBoundingClientRect()];
    if (word.bottom > seen.bottom) preview.scrollTop += word.bottom - seen.bottom + MARGIN;
    else if (word.top < seen.top) preview.scrollTop -= seen.top - word.top + MARGIN;
  });

  let at = 0;
  return (
    <div ref={box} className="added-words" aria-hidden="true">
      <div className="added-text">
        {after.fragments.map(({ text, component, field: of }, place) => {
          const key = at;
          at += text.length;
          return (
            <span
              key={key}
              data-component={component ?? undefined}
              data-new={(of === field && added.has(place)) || undefined}
            >
              {text}
            </span>
          );
        })}
      </div>
      {after.negative !== '' && (
        <div className="preview-negative">
          <span>{t('preview.leaveOut')}</span>
          <div>
            <Changed before={before.negative} after={after.negative} />
          </div>
        </div>
      )}
      {settings[1] !== '' && (
        <p className="preview-settings">
          <Changed before={settings[0]} after={settings[1]} />
        </p>
      )}
    </div>
  );
}

/** A text without fragments. */
function Changed({ before, after }: { before: string; after: string }) {
  const { start, middle, end } = difference(before, after);
  return (
    <>
      {start}
      {middle !== '' && <span data-new>{middle}</span>}
      {end}
    </>
  );
}
