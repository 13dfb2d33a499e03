import type { Told } from '../told.ts';
import { offerAt } from './closings.ts';
import { leadLength } from './leads.ts';
import { isBare, type Line } from './lines.ts';
import { unwrapped, withoutTitle, wrappedIn } from './wrapped.ts';

/**
 * Takes the lines of a text that may be a prompt in running words and gives the prompt, without the quotes, the heading
 * or the greeting around it. With nothing around it, it is the text itself, line ends and all.
 * @param spoken whether an assistant's words were cut off around the lines
 */
export function runningWords(text: string, lines: readonly Line[], spoken: boolean): Told {
  const wrapped = spoken ? wrappedIn(text, lines) : [];
  if (wrapped.length === 1 && wrapped[0]) return { text: wrapped[0] };
  const { title, lines: own } = withoutTitle(text, lines);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return {};
  const quoted = own.every((line) => line.mark === 'quote' || isBare(line))
    ? wrappedIn(text, own)[0]
    : undefined;
  if (quoted) return { ...titled(title), text: quoted };
  const lead = leadLength(first.words);
  const start = lead > 0 ? first.from + lead : first.start;
  const offer = last.from + offerAt(last.words);
  const end = offer < last.to && offer > start ? offer : last.end;
  const cut = lead > 0 || end < last.end || own.length < lines.length || spoken;
  const kept = !cut ? text : text.slice(start, end);
  const inner = unwrapped(kept) ?? (lead > 0 ? quotedAtStart(kept) : null);
  return { ...titled(title), text: inner ?? (cut ? kept.trim() : kept) };
}

const titled = (title: string) => (title === '' ? {} : { title });

/** `Try this: "A red fox, oil painting" and tell me how it goes.` */
function quotedAtStart(words: string): string | null {
  return /^["\u201C]([^"\u201C\u201D]{20,})["\u201D]/.exec(words)?.[1] ?? null;
}
