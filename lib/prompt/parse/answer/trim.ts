import { labelAlone, labelAtStart } from '../labels/label-in-line.ts';
import { isAfterword, isClosing } from './closings.ts';
import { handsOver, isLead } from './leads.ts';
import { isBare, type Line } from './lines.ts';
import { declines } from './refusal.ts';
import { isStatus } from './status.ts';

interface Trimmed {
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
  start = handoverIn(all);
  for (let line = first(); line && start < end - 1 && leadsOn(text, all, start); line = first()) {
    leads.push(line);
    start += 1;
    answer = true;
  }
  for (let line = last(); line && end > start + 1 && isBehind(line.words, answer); line = last()) {
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

const isBehind = (words: string, known: boolean) => isClosing(words, known) || (known && isButton(words));

/** A fence is none: it says where a prompt begins. */
const isBlank = (line: Line | undefined): boolean =>
  line !== undefined && isBare(line) && !line.words.includes('```');

function leadsOn(text: string, all: readonly Line[], at: number): boolean {
  const line = all[at];
  if (!line || line.mark === 'quote' || line.mark === 'row' || line.mark === 'bullet') return false;
  if (isLead(line.words) || isStatus(line.words)) return true;
  return declines(line.words) && WRAPPED.test(text.slice(line.end, line.end + FAR));
}

/** More lines above than an assistant says are no talk. */
const MOST_ABOVE = 4;

/** Where a prompt is handed over below a few sentences of talk: the line that does; else 0. */
function handoverIn(all: readonly Line[]): number {
  const filled = all.flatMap((line, at) => (isBare(line) ? [] : [{ line, at }])).slice(0, MOST_ABOVE + 2);
  const found = filled.slice(0, -1).findIndex(({ line }) => handsOver(line.words));
  const talk = filled
    .slice(0, found)
    .every(({ line }) => line.mark === 'none' && !labelAtStart(line)?.role && !labelAlone(line));
  return found > 0 && talk ? (filled[found]?.at ?? 0) : 0;
}

/** What pages put beside an answer: names of buttons and of speakers. Nobody calls a picture so. */
const CERTAIN =
  /^(?:copy (?:code|to clipboard|prompt)|copied!?|wrap lines|(?:chatgpt|gemini|copilot|claude|you) said:?|thought for .{1,20}|show (?:drafts|thinking)|(?:midjourney|stable diffusion) prompt:? ?copy)$/i;
/** The same, where one of those is there as well: a language label alone may be a word of the prompt. */
const LIKELY =
  /^(?:copy|edit|wrap|download|preview|code|plain ?text|text|txt|json|yaml|markdown|md|sources?|share|retry|listen)$/i;
/** The heading, for screen readers, above what the assistant says. */
const SPEAKS = /^(?:chatgpt|gemini|copilot|claude) said:?$/i;
const LONGEST_BUTTON = 40;

/** Takes lines and gives them without what is the page's own, and without all that was said before the assistant spoke. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const spoke = lines.findLastIndex(({ words }) => words.length < LONGEST_BUTTON && SPEAKS.test(words));
  const rest = lines.slice(spoke + 1);
  const certain =
    spoke >= 0 || rest.some(({ words }) => words.length < LONGEST_BUTTON && CERTAIN.test(words));
  return certain ? rest.filter(({ words }) => !isButton(words)) : [...lines];
}

/** Whether a line is the name of a button, with its picture or without. */
function isButton(words: string): boolean {
  const name = words.length > LONGEST_BUTTON ? '' : words.replace(/^[^\p{L}]+/u, '');
  return CERTAIN.test(name) || LIKELY.test(name);
}
