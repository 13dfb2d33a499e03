import { accessibleName } from '@/lib/insert/dom/accessible-name.ts';
import { locatorsFor } from '@/lib/insert/locate/locators-for.ts';
import type { CountAnswer, PickRequest } from '@/lib/messages/pick-page.ts';
import { openShadow } from '@/lib/platform/shadow.ts';
import { isOrphaned, openPort, PICKING, tellBackground } from '@/lib/platform/tell-background.ts';
import { createScene } from './scene.ts';
import { scrollTo } from './scroll-to.ts';
import { fieldTarget, type Target } from './targets.ts';
import { whyNot } from './why-not.ts';

/** A picking under way in one frame. */
export interface Picking {
  count(): CountAnswer;
  /** Chooses the first or last box for the keyboard. */
  enter(forward: boolean): boolean;
  /** Chooses the next box. @returns false where the chosen one is the last, or none is chosen */
  step(forward: boolean): boolean;
  leave(): boolean;
  /** Takes the chosen box. @returns whether there is one */
  take(): boolean;
  stop(): void;
}

/** Lets the user point at a box of this frame, with pointer, finger or keyboard, until one is taken or it is stopped. */
export function startPicking(document: Document, { token, texts, entered, patience }: PickRequest): Picking {
  const view = document.defaultView;
  /** The box chosen with the keyboard. */
  let chosen: HTMLElement | null = null;
  /** The keyboard's choice is in another frame. */
  let elsewhere = false;
  let busy = false;
  /** Steps handed to the background that it has not taken yet. */
  let underway = 0;
  const scene = createScene(document, texts, entered, { act, key, cancel, isOver: isOrphaned, stop });
  const fields = () => scene.fields().filter((field) => whyNot(field) === null);
  // The background hears of it when the page goes, however it goes.
  const disconnect = view === view?.top ? openPort(`${PICKING}${token}`) : () => {};
  const timer = view?.setTimeout(stop, patience);
  view?.addEventListener('pagehide', leavePage, true);

  function stop(): void {
    clearTimeout(timer);
    disconnect();
    view?.removeEventListener('pagehide', leavePage, true);
    scene.remove();
  }

  function leavePage(): void {
    stop();
    // A frame may come and go while the user points at another.
    if (view === view?.top) void tellBackground({ type: 'pickCancelled', token });
  }

  /** A picking that the background knows nothing of any more ends here. */
  async function tell(message: object): Promise<void> {
    if ((await tellBackground({ ...message, token })) !== true) stop();
  }

  function cancel(): void {
    stop();
    void tellBackground({ type: 'pickCancelled', token });
  }

  function act(target: Target | null): void {
    if (busy) return;
    if (!target?.takes) {
      scene.say(target?.words ?? texts.nothing);
      return;
    }
    busy = true;
    const { element, origin } = target;
    if (target.takes === 'frame') void tell({ type: 'pickedFrame', origin });
    else {
      const locators = locatorsFor(element as HTMLElement, openShadow);
      void tell({ type: 'picked', locators, label: accessibleName(element) });
    }
  }

  function choose(field: HTMLElement): void {
    const all = fields();
    chosen = field;
    elsewhere = false;
    scrollTo(field);
    const target = fieldTarget(field, texts);
    scene.show(target);
    const values: Record<string, string | number> = {
      name: target.words,
      number: all.indexOf(field) + 1,
      count: all.length,
    };
    scene.announce(texts.place.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key])));
  }

  function step(forward: boolean): boolean {
    const all = fields();
    const next = chosen && all[all.indexOf(chosen) + (forward ? 1 : -1)];
    if (next) choose(next);
    return Boolean(next);
  }

  /** Here if possible, else in the next frame. */
  function move(forward: boolean): void {
    // Behind a step that is on its way to another frame and may come back here: it would be overtaken.
    if (underway > 0) return void passOn(forward, false);
    if (step(forward)) return;
    const held = chosen !== null;
    if (!held && !elsewhere && enter(forward)) return;
    // At once: an Enter that follows means the box to come.
    leave();
    void passOn(forward, held);
  }

  async function passOn(forward: boolean, held: boolean): Promise<void> {
    underway += 1;
    await tell({ type: 'pickStep', forward, held });
    underway -= 1;
  }

  function enter(forward: boolean): boolean {
    const field = fields().at(forward ? 0 : -1);
    if (field) choose(field);
    return field !== undefined;
  }

  function leave(): void {
    chosen = null;
    elsewhere = true;
    scene.show(null);
  }

  function take(): boolean {
    if (!chosen) return false;
    act(fieldTarget(chosen, texts));
    return true;
  }

  function key(name: string, shift: boolean): void {
    if (name === 'Escape') cancel();
    else if (name === 'Tab') move(!shift);
    else if (name === 'ArrowDown' || name === 'ArrowRight') move(true);
    else if (name === 'ArrowUp' || name === 'ArrowLeft') move(false);
    else if (name === 'Enter') {
      if (elsewhere || underway > 0) void tell({ type: 'pickTake' });
      else if (!take()) scene.say(texts.help);
    }
  }

  return {
    count: () => ({ count: fields().length, holds: chosen !== null }),
    enter,
    step,
    leave: () => {
      leave();
      return true;
    },
    take,
    stop,
  };
}
