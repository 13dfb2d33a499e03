import { type KeyboardEvent, type MouseEvent, useState, useSyncExternalStore } from 'react';
import type { LitField } from '@/components/easel/lit-field.ts';
import { t } from '@/components/hooks/text.ts';
import type { Fragment } from '@/lib/prompt/compiled.ts';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import { addedWords } from './added-words.ts';
import { cutFragments } from './cut-fragments.ts';

const NONE: ReadonlySet<number> = new Set();

interface WordsProps {
  fragments: readonly Fragment[];
  cutAt: number | null;
  chunked: boolean;
  lit: LitField;
  /** The user wants to go to the field that words came from. */
  onGo(field: FieldKey): void;
}

/** Flags of the target come from no field that one could go to. */
const fieldOf = ({ field }: Fragment): FieldKey | null => (field === 'parameters' ? null : field);

function fieldAt(target: EventTarget): FieldKey | null {
  const words = target instanceof Element && target.closest('[data-from]');
  return words ? (words.getAttribute('data-from') as FieldKey) : null;
}

/**
 * The printed text. Its words light up their field, and light up with it; a press, or the arrow keys and Enter, go to
 * it. Words that something else than typing has added flash once.
 */
export function Words({ fragments, cutAt, chunked, lit, onGo }: WordsProps) {
  const shown = useSyncExternalStore(lit.subscribe, lit.get);
  const [former, setFormer] = useState(fragments);
  const [added, setAdded] = useState(NONE);
  if (fragments !== former) {
    setFormer(fragments);
    setAdded(addedWords(former, fragments, lit.focused()));
  }

  const light = (field: FieldKey | null) => lit.point(field && { field, by: 'words' });

  function onClick({ target }: MouseEvent) {
    const field = fieldAt(target);
    // Whoever selects some of the text wants to copy it.
    if (field && getSelection()?.isCollapsed !== false) onGo(field);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = shown?.by === 'words' ? shown.field : null;
    if (event.key === 'Enter' && now) {
      event.preventDefault();
      onGo(now);
    }
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const fields = [...new Set(fragments.flatMap((fragment) => fieldOf(fragment) ?? []))];
    const at = now ? fields.indexOf(now) : -1;
    const next = event.key === 'ArrowRight' ? at + 1 : at <= 0 ? fields.length - 1 : at - 1;
    event.preventDefault();
    light(fields[next % fields.length] ?? null);
  }

  let at = 0;
  return (
    <section
      className="preview-text"
      aria-label={t('preview.name')}
      data-empty={t('preview.empty')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also from the keyboard
      tabIndex={0}
      onPointerOver={({ target }) => light(fieldAt(target))}
      onPointerLeave={() => light(null)}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onBlur={() => light(null)}
    >
      {cutFragments(fragments, cutAt).map((piece) => {
        const key = at;
        at += piece.text.length;
        return (
          <span
            key={key}
            data-component={piece.component ?? undefined}
            data-from={fieldOf(piece) ?? undefined}
            data-lit={(shown !== null && piece.field === shown.field) || undefined}
            data-added={added.has(piece.place) || undefined}
            data-over={piece.over ? (chunked ? 'less' : 'unread') : undefined}
          >
            {piece.text}
          </span>
        );
      })}
    </section>
  );
}
