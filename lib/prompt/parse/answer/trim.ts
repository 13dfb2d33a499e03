import { isAfterword, isClosing } from './closings.ts';
import { isLead } from './leads.ts';
import { isBare, type Line } from './lines.ts';
import { declines } from './refusal.ts';

export interface Trimmed {
  lines: Line[];
  /** Whether something was cut off that only an assistant says. */
  answer: boolean;
  /** The lines that led to the prompt, for what they announce. */
  leads: Line[];
}

/** Behind a refusal: an alternative, wrapped as a prompt is. */
const WRAPPED = /^\s*(?:>|```|["\u201C\u00AB\u300C])|\*\*[^*\n]{0,40}prompt/im;
const FAR = 4000;

/**
 * Takes the lines of a text and gives those between what an assistant says before a prompt and what it says behind it.
 * One line is left at least.
 */
export function trimAnswer(text: string, all: readonly Line[]): Trimmed {
  let start = 0;
  let end = all.length;
  const leads: Line[] = [];
  let answer = false;
  const first = () => {
    while (start < end - 1 && isBlank(all[start])) start += 1;
    return all[start];
  };
  const last = () => {
    while (end > start + 1 && isBlank(all[end - 1])) end -= 1;
    return all[end - 1];
  };
  last();
  for (let line = first(); line && start < end - 1 && leadsOn(text, all, start); line = first()) {
    leads.push(line);
    start += 1;
    answer = true;
  }
  for (let line = last(); line && end > start + 1 && isClosing(line.words, answer); line = last()) {
    end -= 1;
    answer = true;
  }
  if (answer) {
    const afterword = all.slice(start + 1, end).findIndex(({ words }) => isAfterword(words));
    if (afterword >= 0) end = start + 1 + afterword;
    last();
  }
  return { lines: all.slice(start, end), answer, leads };
}

/** A fence is none: it says where a prompt begins. */
const isBlank = (line: Line | undefined): boolean =>
  line !== undefined && isBare(line) && !line.words.includes('```');

function leadsOn(text: string, all: readonly Line[], at: number): boolean {
  const line = all[at];
  if (!line || line.mark === 'quote' || line.mark === 'row' || line.mark === 'bullet') return false;
  if (isLead(line.words)) return true;
  if (!declines(line.words)) return false;
  const behind = all.slice(at + 1, at + 7);
  return (
    WRAPPED.test(text.slice(line.end, line.end + FAR)) ||
    behind.some(({ words }) => isLead(words) && /:$/.test(words))
  );
}
