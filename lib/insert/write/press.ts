import type { InsertMode } from '../field.ts';

type Act = Exclude<InsertMode, 'caret'> | 'undo' | 'redo';

/** What the editors know the acts by; Draft.js, CodeMirror 5 and Ace go by the old key code. */
const KEYS: Record<Act, [key: string, code: string, keyCode: number]> = {
  replace: ['a', 'KeyA', 65],
  end: ['End', 'End', 35],
  undo: ['z', 'KeyZ', 90],
  redo: ['Z', 'KeyZ', 90],
};

/**
 * Offers a shortcut to an editor that has its own idea of the selection and of what was done before.
 * @returns whether it took it; no key does anything by itself
 */
export function press(field: Element, act: Act): boolean {
  const apple = /Mac|iPhone|iPad/.test(navigator.platform);
  const [key, code, keyCode] = apple && act === 'end' ? (['ArrowDown', 'ArrowDown', 40] as const) : KEYS[act];
  const init = { key, code, keyCode, bubbles: true, cancelable: true, composed: true };
  const held = { ctrlKey: !apple, metaKey: apple, shiftKey: act === 'redo' };
  return !field.dispatchEvent(new KeyboardEvent('keydown', { ...init, ...held }));
}
