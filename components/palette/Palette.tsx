import {
  type KeyboardEvent,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { t } from '@/components/hooks/text.ts';
import { TermLook } from '@/components/picker/TermLook.tsx';
import { closeDialogOf } from '@/components/ui/Dialog.tsx';
import { IconButton } from '@/components/ui/IconButton.tsx';
import type { Entry } from './entry.ts';
import { findEntries, indexEntries } from './find-entries.ts';
import './Palette.css';

interface PaletteProps {
  entries: readonly Entry[];
  /** The ids of what was used last, the newest first. */
  recent: readonly string[];
  /** The dialog is closed by then, and the focus is back where it was. */
  onChoose(entry: Entry): void;
  /** What to do with words that nothing is called by. */
  otherwise(words: string): Entry;
}

/** So many entries are skipped by Page Up and Page Down. */
const PAGE = 8;

/** One box that finds everything: typing narrows the list, the arrows choose, Enter does it. */
export function Palette({ entries, recent, onChoose, otherwise }: PaletteProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const index = useMemo(() => indexEntries(entries), [entries]);
  const groups = useMemo(() => findEntries(index, typed, recent), [index, typed, recent]);
  const found = groups.flatMap((group) => group.entries);
  const words = typed.trim();
  const shown = found.length > 0 || words === '' ? found : [otherwise(words)];
  const at = Math.min(active, shown.length - 1);
  const said = useDeferredValue(found.length);

  useLayoutEffect(() => {
    const option = list.current?.querySelectorAll('[role="option"]')[at];
    // The first one with its heading.
    if (at <= 0) list.current?.scrollTo(0, 0);
    else option?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function choose(entry: Entry | undefined, element: Element) {
    if (!entry) return;
    closeDialogOf(element);
    onChoose(entry);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.nativeEvent.isComposing) return;
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'k' && !event.repeat) {
      closeDialogOf(event.currentTarget);
      event.preventDefault();
      return;
    }
    if (ctrlKey || metaKey || altKey || shiftKey) return;
    if (key === 'Enter') {
      // A key that is still held down from what opened the palette does nothing.
      if (!event.repeat) choose(shown[at], event.currentTarget);
      event.preventDefault();
      return;
    }
    const last = shown.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: at < last ? at + 1 : 0,
      ArrowUp: at > 0 ? at - 1 : last,
      Home: 0,
      End: last,
      PageDown: Math.min(at + PAGE, last),
      PageUp: Math.max(at - PAGE, 0),
    };
    const next = steps[key];
    if (next === undefined) return;
    event.preventDefault();
    setActive(Math.max(next, 0));
  }

  let place = -1;
  const option = (entry: Entry) => {
    place += 1;
    const own = place;
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and takes the keys
      // biome-ignore lint/a11y/useFocusableInteractive: the box has the focus and points at it
      <div
        key={entry.id}
        id={`${id}-${own}`}
        role="option"
        className="palette-option"
        aria-selected={own === at}
        data-color={entry.color}
        onPointerMove={() => setActive(own)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={({ currentTarget }) => choose(entry, currentTarget)}
      >
        {entry.term && (
          <span className="palette-look">
            <TermLook {...entry.term} />
          </span>
        )}
        <span className="palette-label" title={entry.label}>
          {entry.label}
        </span>
        {entry.aside && (
          <span className="palette-aside" title={entry.aside}>
            {entry.aside}
          </span>
        )}
      </div>
    );
  };

  return (
    <>
      <div className="palette-head">
        <input
          className="palette-box"
          type="text"
          role="combobox"
          // biome-ignore lint/a11y/noAutofocus: it was opened to type into this
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-label={t('palette.name')}
          placeholder={t('palette.hint')}
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown.length > 0 ? `${id}-${at}` : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton
          icon="close"
          name={t('overlay.close')}
          onClick={({ currentTarget }) => closeDialogOf(currentTarget)}
        />
      </div>
      {found.length === 0 && <p className="palette-none">{t('palette.none')}</p>}
      <div
        ref={list}
        id={`${id}-list`}
        className="palette-list"
        role="listbox"
        aria-label={t('palette.list')}
        tabIndex={-1}
      >
        {groups.map(({ kind, entries: members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are options
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div id={`${id}-${kind}`} className="palette-kind" role="presentation">
              {t(`palette.kind.${kind}`)}
            </div>
            {members.map(option)}
          </div>
        ))}
        {found.length === 0 && shown.map(option)}
      </div>
      <p className="unseen" aria-live="polite">
        {said === 0 ? t('palette.none') : t('palette.count', [said])}
      </p>
    </>
  );
}
