import { isNative, type NativeField } from '../dom/native.ts';
import type { Strategy } from './strategy.ts';

/**
 * The value by the prototype's setter, and `input`: the fall-back, because it loses undo. Not the element's own
 * `value`: React redefines that to know what it wrote itself, and would take our text for its own.
 */
export const setter: Strategy = {
  name: 'setter',
  accepts: ({ range }) => range !== null,
  write: ({ field, text, before, range }) => {
    if (!isNative(field) || !range) return 'declined';
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as NativeField, 'value')?.set;
    if (!set) return 'declined';
    set.call(field, before.slice(0, range[0]) + text + before.slice(range[1]));
    const caret = range[0] + text.length;
    field.setSelectionRange(caret, caret);
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    );
    return 'done';
  },
};
