import { isEmptyPrompt } from '../edit.ts';
import { promptFromText } from '../from-text/from-text.ts';
import type { Choice } from './answer.ts';
import { isQuestionToUser, withoutChatter } from './chatter.ts';

/** More prompts than anybody offers in one answer. */
const MOST_CHOICES = 20;
/** Of which a prompt has some and a heading has few, in words. */
const FEWEST_WORDS = 4;
const NUMBERED =
  /^(?:#{1,6}\s|[*_]{2})?(?:(?:option|prompt|version|variation|idea|choice|alternative)\s{1,3}#?(?:\d{1,2}|[A-H])\b|#?\d{1,2}(?=[.)]))[.):*_\s\u2013\u2014-]{0,6}(.*)$/i;
const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|ten|several|some|few|\d{1,2}) (?:[a-z-]{1,20} ){0,3}(?:prompts|options|variations|versions|ideas|alternatives|choices)\b/i;
const FENCE = /```[^\n`]{0,20}\n([\s\S]{0,5000}?)```/g;

/** Takes a cleaned answer in free text and gives the prompts it may mean, each whole; none where it holds none. */
export function readFree(text: string): Choice[] {
  return candidates(text)
    .slice(0, MOST_CHOICES)
    .map(({ title, words }) => ({ said: shorten(title || words), prompt: promptFromText(words) }))
    .filter(({ prompt }) => !isEmptyPrompt(prompt));
}

interface Candidate {
  title: string;
  words: string;
}

function candidates(text: string): Candidate[] {
  const fenced = [...text.matchAll(FENCE)].map(([, inside = '']) => plain(inside)).filter(isPrompt);
  if (fenced.length > 0) return fenced;
  const numbered = numberedIn(text.split('\n'));
  if (numbered.length > 1) return numbered;
  const announced = announcedIn(text);
  return announced.length > 1 ? announced : [plain(text)];
}

const plain = (text: string): Candidate => ({ title: '', words: withoutChatter(text) });
const isPrompt = ({ words }: Candidate) => words.split(/\s+/).length >= FEWEST_WORDS;

/** `1. A fox ...`, `Option B: ...`, each with the lines below it. */
function numberedIn(lines: string[]): Candidate[] {
  const items: string[][] = [];
  for (const line of lines) {
    const item = NUMBERED.exec(line);
    if (item) items.push([item[1] ?? '']);
    else items.at(-1)?.push(line);
  }
  return items.map(untitled).filter(isPrompt);
}

/** Lists lose their numbers in a selection: then the sentence before them says that they are several. */
function announcedIn(text: string): Candidate[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  if (!SEVERAL.test(first.slice(0, 200)) || !/[:.!]$/.test(first)) return [];
  return rest
    .filter((line) => !isQuestionToUser(line))
    .map((line) => untitled([line.replace(/^[-*\u2022]\s/, '')]))
    .filter(isPrompt);
}

/** A short first line above the words, or a short head before a colon, is the title of a prompt and no part of it. */
function untitled(lines: string[]): Candidate {
  const [first = '', ...rest] = lines
    .map((line) => line.replace(/\*\*|__/g, '').trim())
    .filter((line) => line !== '');
  const isTitle = rest.length > 0 && first.split(/\s+/).length <= 6 && !/[,.]$/.test(first);
  if (isTitle) return { title: first.replace(/[:\s]+$/, ''), words: withoutChatter(rest.join('\n')) };
  const headed = /^((?:[^\s:.,"\u2013\u2014]+ ?){1,5})(?::|\s[\u2013\u2014-])\s+(\S.*)$/s.exec(
    [first, ...rest].join('\n').slice(0, 40_000),
  );
  if (headed) return { title: (headed[1] ?? '').trim(), words: withoutChatter(headed[2] ?? '') };
  return plain([first, ...rest].join('\n'));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').slice(0, 400);
  return line.length > 120 ? `${line.slice(0, 119).replace(/[\uD800-\uDBFF]$/, '')}\u2026` : line;
}
