import { carrier, fillInPage } from './carry.ts';
import { MANY_LINES, type Strategy } from './strategy.ts';

/**
 * A paste of plain text. Only where it is the measured way: sites turn pastes into attachments, and editors eat
 * blank lines and Markdown from them. `text/plain` alone: with `text/html` beside it Slate drops it.
 */
export const paste: Strategy = {
  name: 'paste',
  accepts: ({ kind, lines }) => /^(slate|lexical|draft|proxy)$/.test(kind) || lines.length > MANY_LINES,
  write: ({ field, text }) => {
    const init = { bubbles: true, cancelable: true, composed: true };
    const event = new ClipboardEvent('paste', { ...init, clipboardData: carrier(text) });
    fillInPage(event, text);
    return field.dispatchEvent(event) ? 'declined' : 'claimed';
  },
};
