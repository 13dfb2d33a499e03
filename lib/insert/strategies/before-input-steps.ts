import { until } from '../dom/pause.ts';
import { readSeen } from '../dom/read-seen.ts';
import { hasFocus, selectFor, selectionOf } from '../write/selection.ts';
import { textAround } from '../write/text-around.ts';
import { beforeInput } from './before-input.ts';
import { lineEdits } from './before-input-lines.ts';
import type { Strategy } from './strategy.ts';

/**
 * How long an editor that leaves the event alone may take to carry it out all the same, in milliseconds. CKEditor 5
 * notes it down and waits 50 ms for the browser; to write meanwhile would put the text in twice.
 */
const NOTED = 120;

/**
 * The lines as `beforeinput` events, each once the field shows the one before, and with the place it goes to: editors
 * follow the selection late. The first asks: any other field leaves it alone, and nothing has happened.
 */
export const beforeInputSteps: Strategy = {
  name: 'before-input-steps',
  accepts: () => true,
  write: async ({ field, lines, mode }, patience) => {
    let head = '';
    for (const [index, [type, data]] of lineEdits(lines).entries()) {
      const seen = () => readSeen(field).text;
      const before = seen();
      const isThere = () => index === 0 || textAround(field)?.[0].endsWith(head) === true;
      const placed = await until(isThere, NOTED);
      const taken = beforeInput(field, type, data, undefined, placed ? ranges(field) : []);
      const hadFocus = hasFocus(field);
      const landed = await until(() => !field.isConnected || seen() !== before, taken ? patience : NOTED);
      if (index === 0 && !taken && !landed) {
        // A page may have moved the focus meanwhile: as after selecting, it is given back.
        if (hadFocus && !hasFocus(field)) selectFor(field, mode);
        return 'declined';
      }
      if (!landed || !field.isConnected) return 'claimed';
      head = data ?? '';
    }
    return 'claimed';
  },
};

/** Where the field has its selection, as the browser would say. */
function ranges(field: Element): StaticRange[] {
  const selection = selectionOf(field);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return range && field.contains(range.commonAncestorContainer) ? [new StaticRange(range)] : [];
}
