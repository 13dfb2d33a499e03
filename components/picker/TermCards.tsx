import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { t } from '@/components/hooks/text.ts';
import { MANY_FIELDS } from '@/lib/prompt/fields.ts';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import { foundByOther, type ShownGroup } from './find-terms.ts';
import { cardByKey } from './move-among-cards.ts';
import { TermCard } from './TermCard.tsx';
import './TermCards.css';

interface TermCardsProps {
  ref: RefObject<HTMLDivElement | null>;
  id: string;
  name: string;
  field: PicturedField;
  groups: readonly ShownGroup[];
  /** Whether the groups have headings. */
  headed: boolean;
  chosen: ReadonlySet<string>;
  favorites: readonly string[];
  /** What was searched; empty where nothing is. */
  typed: string;
  /** What Enter chooses in the search. */
  best: string | null;
  onFocused(text: string | null): void;
  onPointed(text: string | null): void;
  onToggle(text: string): void;
  onFavorite(text: string, isFavorite: boolean): void;
  /** Arrow Up above the first row. */
  onLeave(): void;
  /** A character is typed among the cards. */
  onType(): void;
  /** In place of cards, where there is none. */
  children: ReactNode;
}

const cardAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
const termAt = (target: EventTarget): string | null => cardAt(target)?.dataset.term ?? null;

/** The terms as cards: one stop of the Tab key, the arrow keys go among them, Enter and the space bar choose. */
export function TermCards(props: TermCardsProps) {
  const { ref, id, name, field, groups, headed, chosen, favorites, typed, best, onToggle, onFavorite } =
    props;
  /** Where the Tab key stops. */
  const [stop, setStop] = useState<string | null>(null);
  const all = groups.flatMap(({ texts }) => texts);
  const stopAt = stop !== null && all.includes(stop) ? stop : all[0];

  /** What had the focus last. Where it is gone (a favorite no longer), the focus goes to what is in its place. */
  const former = useRef<{ text: string; at: number } | null>(null);
  useLayoutEffect(() => {
    const gone = former.current;
    if (!gone || all.includes(gone.text) || document.activeElement !== document.body) return;
    const cards = ref.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [];
    const next = cards[Math.min(gone.at, cards.length - 1)];
    if (next) next.focus();
    else props.onLeave();
  });

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const card = cardAt(event.target);
    if (!card || event.nativeEvent.isComposing || ctrlKey || metaKey || altKey) return;
    if (key === ' ' || (key === 'Enter' && !shiftKey)) {
      event.preventDefault();
      if (!event.repeat) onToggle(card.dataset.term ?? '');
      return;
    }
    // The browser types it into the search, which has the focus by then.
    if (key === 'Backspace' || (key.length === 1 && key !== ' ' && key !== '?')) props.onType();
    if (shiftKey) return;
    const list = event.currentTarget;
    const cards = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    const next = cardByKey(
      key,
      cards.map((one) => one.getBoundingClientRect()),
      cards.indexOf(card),
      { page: list.clientHeight, rtl: getComputedStyle(list).direction === 'rtl' },
    );
    if (next === null) return;
    event.preventDefault();
    if (next < 0) {
      // With the heading of the first group.
      list.scrollTo(0, 0);
      props.onLeave();
    } else cards[next]?.focus();
  }

  function onClick(target: EventTarget) {
    const text = termAt(target);
    if (text === null) return;
    if (target instanceof Element && target.closest('[data-star]'))
      onFavorite(text, !favorites.includes(text));
    else onToggle(text);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what is done with the options in it
    <div
      className="term-cards"
      ref={ref}
      onKeyDown={onKeyDown}
      onClick={({ target }) => onClick(target)}
      // Moved, not over: cards that scroll under a pointer that rests are not pointed at.
      onPointerMove={({ target, pointerType }) => pointerType !== 'touch' && props.onPointed(termAt(target))}
      onPointerLeave={() => props.onPointed(null)}
      onFocus={({ target }) => {
        const text = termAt(target);
        if (text === null) return;
        former.current = { text, at: all.indexOf(text) };
        setStop(text);
        props.onFocused(text);
      }}
      onBlur={() => props.onFocused(null)}
    >
      {props.children}
      <div
        id={id}
        role="listbox"
        aria-label={name}
        aria-multiselectable={MANY_FIELDS.has(field)}
        hidden={all.length === 0}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are options
          <div key={group.id} role="group" aria-label={t(`picker.group.${group.id}`)} className="term-group">
            {headed && (
              <div className="term-group-name" role="presentation">
                {t(`picker.group.${group.id}`)}
              </div>
            )}
            {group.texts.map((text) => (
              <TermCard
                key={text}
                field={field}
                text={text}
                isChosen={chosen.has(text)}
                isFavorite={favorites.includes(text)}
                isStop={text === stopAt}
                isBest={text === best}
                foundBy={foundByOther(field, text, typed)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
