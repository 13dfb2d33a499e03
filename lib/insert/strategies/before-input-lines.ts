import { beforeInput } from './before-input.ts';
import type { Strategy } from './strategy.ts';

/** The edits that write some lines. An empty first line cannot ask: its break does. */
export const lineEdits = (lines: string[]): [type: string, data: string | null][] =>
  lines.flatMap((line, index): [string, string | null][] => [
    ...(index > 0 ? ([['insertLineBreak', null]] as [string, null][]) : []),
    ...(line ? ([['insertText', line]] as [string, string][]) : []),
  ]);

/**
 * The text as `beforeinput` events, one a line. Never a newline in `insertText`: an editor ran the page's Enter
 * handler for one (measured in Chromium 156 and Firefox ESR 153). The first event asks: editors with a model of their
 * own take it and want the rest this way; any other leaves it alone, and nothing has happened.
 */
export const beforeInputLines: Strategy = {
  name: 'before-input-lines',
  accepts: () => true,
  write: ({ field, lines }) => {
    for (const [index, [type, data]] of lineEdits(lines).entries()) {
      if (!beforeInput(field, type, data) && index === 0) return 'declined';
    }
    return 'claimed';
  },
};
