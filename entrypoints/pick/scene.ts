import type { PickTexts } from '@/lib/messages/pick-page.ts';
import { createBar } from './bar.ts';
import { closedFrames } from './closed-frames.ts';
import { deepElementAt } from './deep-element-at.ts';
import { eachFrame } from './each-frame.ts';
import { fieldsIn } from './fields-in.ts';
import { keepFromPage } from './keep-from-page.ts';
import { createNote } from './note.ts';
import { createOutline } from './outline.ts';
import { createOverlay } from './overlay.ts';
import { createShields } from './shields.ts';
import { type Target, targetAt } from './targets.ts';

/** What the user does, as far as it concerns the picking. */
interface Acts {
  /** A press on this, or on nothing. */
  act(target: Target | null): void;
  key(name: string, shift: boolean): void;
  cancel(): void;
  /** Whether nobody can end the picking any more but we. */
  isOver(): boolean;
  stop(): void;
}

export interface Scene {
  /** Outlines this, or nothing, until the pointer moves. */
  show(target: Target | null): void;
  shown(): Target | null;
  /** Says it to assistive technology alone. */
  announce(words: string): void;
  /** Says it to assistive technology, and beside the pointer where the outline does not say it already. */
  say(words: string): void;
  fields(): HTMLElement[];
  remove(): void;
}

/** The walk through a page is not made more often, in milliseconds. */
const CALM = 500;

/** What one sees of a picking in one frame, and what pointer and keys do in it. */
export function createScene(document: Document, texts: PickTexts, entered: string[], acts: Acts): Scene {
  const overlay = createOverlay(document);
  const outline = createOutline(overlay);
  const place = createShields(overlay);
  const look = remembered(() => ({ fields: fieldsIn(document), frames: closedFrames(document, entered) }));
  const fields = () => look().fields;
  const view = document.defaultView;
  const bar = view === view?.top ? createBar(overlay, texts, fields()) : null;
  const live = overlay.add('live');
  live.role = 'status';
  const note = createNote(overlay);
  let pointer: [number, number] | null = null;
  let shown: Target | null = null;

  const announce = (words: string) => {
    live.textContent = words;
  };
  const at = (point: [number, number]) =>
    bar?.covers(...point) ? null : targetAt(document, point, texts, look().frames, fields);

  const stopFrames = eachFrame(document, () => {
    if (acts.isOver()) return queueMicrotask(acts.stop);
    place(look().frames);
    if (pointer) shown = at(pointer);
    if (shown?.element.isConnected) {
      outline.show(shown.element.getBoundingClientRect(), shown.words, { refused: shown.takes === null });
    } else outline.hide();
  });

  function press(point: [number, number], target: EventTarget | null): void {
    const cancels = bar?.cancelsAt(...point);
    if (!cancels && bar?.covers(...point)) return;
    const found = cancels ? null : at(point);
    // Assistive technology presses Cancel without a place.
    if (cancels || (bar && target === overlay.host && !found)) acts.cancel();
    else {
      shown = found;
      acts.act(found);
    }
  }

  const giveBack = keepFromPage(document, (event) => {
    const { type } = event;
    if (type === 'keydown') {
      const { key, shiftKey } = event as KeyboardEvent;
      // From here on the keyboard chooses, until the pointer moves again.
      if (key !== 'Escape') pointer = null;
      return acts.key(key, shiftKey);
    }
    if (!/^(pointer|click)/.test(type)) return;
    const { clientX, clientY, relatedTarget, target } = event as PointerEvent;
    if (type === 'pointermove' || type === 'pointerdown') {
      pointer = [clientX, clientY];
      note.hideFar(pointer);
    }
    // Into another frame, or out of the window.
    if (type === 'pointerout' && !relatedTarget) {
      pointer = null;
      shown = null;
    }
    // A field that is switched off gets no click (HTML, "disabled").
    const off = type === 'pointerup' && deepElementAt(document, clientX, clientY)?.matches(':disabled');
    if (type === 'click' || off) press([clientX, clientY], target);
  });

  // A live region is read when it changes, not when it comes.
  view?.requestAnimationFrame(() => {
    if (bar && live.textContent === '') live.textContent = `${texts.bar} ${texts.help}`;
  });

  return {
    show: (target) => {
      pointer = null;
      shown = target;
    },
    shown: () => shown,
    announce,
    say: (words) => {
      announce(words);
      if (shown?.words !== words) note.show(words, pointer);
      else note.hideFar(null);
    },
    fields,
    remove: () => {
      stopFrames();
      giveBack();
      overlay.remove();
    },
  };
}

/** Remembers what a costly function gave for a moment. */
function remembered<T>(find: () => T): () => T {
  let value: T;
  let until = 0;
  return () => {
    if (performance.now() >= until) {
      value = find();
      until = performance.now() + CALM;
    }
    return value;
  };
}
