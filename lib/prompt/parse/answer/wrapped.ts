import { countWords, fold, isBare, type Line } from './lines.ts';

const FEWEST_WORDS = 4;

/** Takes the lines of a text and gives the stretches that are wrapped as a whole: in quotes, in a quote of Markdown. */
export function wrappedIn(text: string, lines: readonly Line[]): string[] {
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
    const inner = unwrapped(text.slice(line.from, line.to));
    if (inner !== null) found.push(inner);
  }
  flush();
  return found.filter((words) => countWords(words) >= FEWEST_WORDS).map((words) => unwrapped(words) ?? words);
}

/** Takes a stretch and gives what is in it where quotes, backticks or bold type stand around the whole; else null. */
export function unwrapped(words: string): string | null {
  const typed = words.trim();
  if (typed.length < 3) return null;
  const folded = fold(typed);
  const [, mark = ''] = /^(\*\*|"|`)/.exec(folded) ?? [];
  if (mark === '' || !folded.replace(/[.,]$/, '').endsWith(mark)) return null;
  const end = folded.replace(/[.,]$/, '').length - mark.length;
  const inner = typed.slice(mark.length, end);
  if (end <= mark.length || folded.slice(mark.length, end).includes(mark)) return null;
  return countWords(inner) >= FEWEST_WORDS ? inner.trim() : null;
}

/** Takes lines and gives the words of the heading in Markdown above a prompt, and the lines below it. */
export function withoutTitle(text: string, lines: readonly Line[]): { title: string; lines: Line[] } {
  const [first, ...rest] = lines;
  const below = rest.filter((line) => !isBare(line));
  const heading = first && (first.mark === 'heading' || first.bold);
  // A word or two below it are no prompt of their own.
  const full = below.reduce((sum, { words }) => sum + countWords(words), 0) >= FEWEST_WORDS;
  if (!first || !heading || !full || countWords(first.words) > 10) return { title: '', lines: [...lines] };
  let at = 1;
  while (at < lines.length && isBare(lines[at] as Line)) at += 1;
  return { title: text.slice(first.from, first.to).replace(/[\s:*]+$/, ''), lines: lines.slice(at) };
}
