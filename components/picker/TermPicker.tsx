import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { Button } from '@/components/ui/Button.tsx';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import { groupsOf } from '@/lib/prompt/vocabulary/groups.ts';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import { Explanation } from './Explanation.tsx';
import { findTerms, type Show } from './find-terms.ts';
import { GroupChoice } from './GroupChoice.tsx';
import { TermCards } from './TermCards.tsx';
import './TermPicker.css';

interface TermPickerProps {
  field: PicturedField;
  /** The terms that the field has. */
  chosen: ReadonlySet<string>;
  /** Null until they are read. */
  favorites: readonly string[] | null;
  recent: readonly string[] | null;
  onToggle(text: string): void;
  /** Words that no term is called by are to go into the field. */
  onWords(words: string): void;
  onFavorite(text: string, isFavorite: boolean): void;
  /** The term that is looked at, and not chosen yet; null where there is none any more. */
  onShow(text: string | null): void;
  onInsert(): void;
  onClose(): void;
}

const NONE: readonly string[] = [];

/** Look, then choose: the terms of a field as pictures in their groups, with a search, favorites, and what was used last. */
export function TermPicker(props: TermPickerProps) {
  const { field, chosen, onToggle, onWords, onFavorite, onShow, onInsert, onClose } = props;
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [show, setShow] = useState<Show>('all');
  /** What has the focus among the cards, and what the pointer is on. */
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  const favorites = props.favorites ?? NONE;
  const recent = props.recent ?? NONE;
  const groups = useMemo(
    () => findTerms(field, show, typed, { favorites, recent }),
    [field, show, typed, favorites, recent],
  );
  const choices = useMemo(() => groupsOf(field).map((group) => group.id), [field]);
  const first = groups[0]?.texts[0] ?? null;
  const words = typed.trim();
  /** What Enter chooses in the search. */
  const best = words === '' ? null : first;
  // A card may go from under the pointer, or with the focus.
  const ifShown = (text: string | null) =>
    text !== null && groups.some(({ texts }) => texts.includes(text)) ? text : null;
  const looked = ifShown(pointed) ?? ifShown(focused) ?? best;
  /** It stays explained while one goes to what is at the foot. */
  const [last, setLast] = useState<string | null>(null);
  if (looked !== null && looked !== last) setLast(looked);
  const name = t(`field.${field}`);

  const tried = looked !== null && !chosen.has(looked) ? looked : null;
  useEffect(() => onShow(tried), [tried, onShow]);
  useEffect(() => () => onShow(null), [onShow]);

  function onKeyDown(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.nativeEvent.isComposing || altKey) return;
    if (key === 'Escape') onClose();
    else if (key === 'Enter' && (ctrlKey || metaKey)) {
      if (!event.repeat) onInsert();
    } else if (key === 'Enter' && shiftKey && looked !== null)
      onFavorite(looked, !favorites.includes(looked));
    else return;
    // The browser would close the popup with Escape.
    event.preventDefault();
    event.stopPropagation();
  }

  function onSearchKey(event: KeyboardEvent<HTMLInputElement>) {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.nativeEvent.isComposing || ctrlKey || metaKey || altKey || shiftKey) return;
    if (key === 'ArrowDown')
      cards.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
    else if (key === 'Enter') {
      // A key that is still held down from what opened this does nothing.
      if (words !== '' && !event.repeat) {
        if (best === null) onWords(words);
        else onToggle(best);
        event.currentTarget.select();
      }
    } else return;
    event.preventDefault();
  }

  /** What is typed among the cards is meant for the search: the key itself comes to where the focus is then. */
  function typeAhead() {
    search.current?.focus();
    search.current?.select();
  }

  return (
    <section className="term-picker" aria-labelledby={`${id}-name`} onKeyDown={onKeyDown}>
      <header className="term-picker-head">
        <h2 id={`${id}-name`}>{name}</h2>
        <input
          ref={search}
          type="search"
          // biome-ignore lint/a11y/noAutofocus: it takes the place of the form, which had the focus
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-label={t('picker.search', [name])}
          placeholder={t('picker.hint')}
          aria-controls={`${id}-cards`}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setPointed(null);
            cards.current?.scrollTo(0, 0);
          }}
          onKeyDown={onSearchKey}
        />
        <IconButton icon="close" name={t('picker.close')} onClick={onClose} />
      </header>
      <GroupChoice
        groups={choices}
        shown={words === '' ? show : null}
        onShow={(next) => {
          setTyped('');
          setShow(next);
          cards.current?.scrollTo(0, 0);
        }}
      />
      <TermCards
        ref={cards}
        id={`${id}-cards`}
        name={name}
        field={field}
        groups={groups}
        headed={show === 'all' && words === ''}
        chosen={chosen}
        favorites={favorites}
        typed={words}
        best={best}
        onFocused={(text) => {
          setFocused(text);
          // A pointer that only rests among the cards points at none.
          if (text !== null) setPointed(null);
        }}
        onPointed={setPointed}
        onToggle={onToggle}
        onFavorite={onFavorite}
        onLeave={() => search.current?.focus()}
        onType={typeAhead}
      >
        {first === null && (
          <Nothing words={words} show={show} isRead={props.favorites !== null && props.recent !== null} />
        )}
      </TermCards>
      <Found words={words} count={groups[0]?.texts.length ?? 0} best={best} />
      <footer className="term-picker-foot">
        <Explanation
          field={field}
          text={first && last}
          isFavorite={last !== null && favorites.includes(last)}
          onFavorite={onFavorite}
        />
        <Button onClick={onClose}>{t('picker.done')}</Button>
      </footer>
    </section>
  );
}

/** What to read where there is no card: what would be here, and how it gets here. */
function Nothing({ words, show, isRead }: { words: string; show: Show; isRead: boolean }) {
  if (words !== '')
    return <EmptyState title={t('picker.noMatch', [words])} hint={t('picker.noMatchHint', [words])} />;
  if (!isRead) return null;
  if (show === 'favorites')
    return <EmptyState title={t('picker.noFavorites')} hint={t('picker.noFavoritesHint')} />;
  return <EmptyState title={t('picker.noRecent')} hint={t('picker.noRecentHint')} />;
}

/** Says what a search has found, and what Enter would choose; after the typing. */
function Found({ words, count, best }: { words: string; count: number; best: string | null }) {
  const text =
    words === ''
      ? ''
      : best === null
        ? `${t('picker.noMatch', [words])} ${t('picker.noMatchHint', [words])}`
        : t('picker.found', [count, best]);
  return (
    <p className="unseen" aria-live="polite">
      {useDeferredValue(text)}
    </p>
  );
}
