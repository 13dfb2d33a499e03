import type { Told } from '../told.ts';
import { offerAt } from './closings.ts';
import { leadLength } from './leads.ts';
import { countWords, isBare, type Line } from './lines.ts';
import { unwrapped } from './wrapping.ts';

const FEWEST_WORDS = 4;

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
  const inner = promptWithin(kept) ?? (lead > 0 ? quotedAtStart(kept) : null);
  return { ...titled(title), text: inner ?? (cut ? kept.trim() : kept) };
}

const titled = (title: string) => (title === '' ? {} : { title });

/** `Try this: "A red fox, oil painting" and tell me how it goes.` */
function quotedAtStart(words: string): string | null {
  return /^["\u201C]([^"\u201C\u201D]{20,})["\u201D]/.exec(words)?.[1] ?? null;
}

/** Takes the lines of a text and gives the stretches that are wrapped as a whole: in quotes, in a quote of Markdown. */
function wrappedIn(text: string, lines: readonly Line[]): string[] {
  const found: string[] = [];
  let quote: Line[] = [];
  const flush = () => {
    if (quote.length > 0)
      found.push(
        quote
          .map(({ start, end }) => text.slice(start, end).replace(/^[\s>]+/, ''))
          .join('\n')
          .trim(),
      );
    quote = [];
  };
  for (const line of lines) {
    if (line.mark === 'quote' || (quote.length > 0 && /^\s*>/.test(text.slice(line.start, line.start + 8)))) {
      quote.push(line);
      continue;
    }
    flush();
    const inner = promptWithin(text.slice(line.from, line.to));
    if (inner !== null) found.push(inner);
  }
  flush();
  return found
    .filter((words) => countWords(words) >= FEWEST_WORDS)
    .map((words) => promptWithin(words) ?? words);
}

/** Takes a stretch and gives the prompt that is wrapped in it as a whole; null if it is not, or no more than a name. */
function promptWithin(words: string): string | null {
  const inner = unwrapped(words);
  return inner !== null && countWords(inner) >= FEWEST_WORDS ? inner : null;
}

/** Takes lines and gives the words of the heading in Markdown above a prompt, and the lines below it. */
export function withoutTitle(text: string, lines: readonly Line[]): { title: string; lines: Line[] } {
  const [first, ...rest] = lines;
  const heading = first && (first.mark === 'heading' || first.bold) && countWords(first.words) <= 10;
  // A word or two below it are no prompt of their own.
  if (!heading || rest.reduce((sum, { words }) => sum + countWords(words), 0) < FEWEST_WORDS)
    return { title: '', lines: [...lines] };
  const below = rest.slice(rest.findIndex((line) => !isBare(line)));
  return { title: text.slice(first.from, first.to).replace(/[\s:*]+$/, ''), lines: below };
}
