import { labelAtStart } from '../labels/label-in-line.ts';
import { announcesSeveral } from './leads.ts';
import { countWords, isBare, type Line } from './lines.ts';

/** One of several prompts: what stands in its lines behind its number and its title. */
export interface Option {
  title: string;
  lines: Line[];
}

const NUMBER = '(?:[A-H]|I{1,3}|IV|one|two|three|four|five)';
const HAN_NUMBER = '[一二三四五六七八九十①-⑨]';
const NAME =
  'option|prompt|version|variation|variant|idea|choice|alternative|concept|opci\u00F3n|op\u00E7\u00E3o|opzione|variante|versi\u00F3n|vers\u00E3o|versione|vorschlag|proposition|propuesta|proposta|id\u00E9e|image prompt|\u0432\u0430\u0440\u0438\u0430\u043D\u0442|\u0432\u0435\u0440\u0441\u0438\u044F|\u043F\u0440\u043E\u043C\u043F\u0442|\u30D7\u30ED\u30F3\u30D7\u30C8|\u6848|\u30D1\u30BF\u30FC\u30F3|\u30AA\u30D7\u30B7\u30E7\u30F3|\u9009\u9879|\u65B9\u6848|\u7248\u672C|\u63D0\u793A\u8BCD|\uC635\uC158|\uBC84\uC804';
/** `Option B: ...`, `## Prompt 1`, `案1`. */
const NAMED = new RegExp(
  `^(?:${NAME})(?:\\s{0,2}#?\\s?\\d{1,2}|\\s{1,2}#?${NUMBER}|${HAN_NUMBER})(?![\\p{L}\\p{N}])\\s*(?:\\(([^()\\n]{1,60})\\))?(?:\\*\\*)?\\s*[.):\u2013\u2014-]*(?:\\*\\*)?\\s*`,
  'iu',
);
const NUMBERED = /^\s*(?:[*_]{2})?(\d{1,2})[.)]\s+/;
/** `Moody: a fox`, `Moody – a fox`, the title of at most six words, in bold type or not. */
const TITLED =
  /^(?:\*\*|["])?([\p{Lu}\p{N}\p{Lo}][^\n:.,"\u2013\u2014*]{0,60})(?:\*\*|")?\s*(?::(?:\*\*)?|\s[\u2013\u2014-](?=\s))\s*/u;
const FEWEST_WORDS = 4;
const MOST_TITLE_WORDS = 6;
/** How the steps of an edit begin; they are no choice. */
export const ORDERS =
  /^(?:remove|replace|change|add|keep|make|use|put|turn|move|swap|crop|fix|blur|adjust|ensure|include|do not|don't|avoid|set|apply|convert|erase|extend|draw|create|generate|place|write)\b/i;
const MOST = 20;

/** Takes lines and gives the prompts they offer under `Option 1`, `Version B`, `Prompt 3`; none where there are fewer than two. */
export function namedOptions(lines: readonly Line[]): Option[] {
  const marks = lines.map((line) =>
    line.words.length < 20_000 ? NAMED.exec(line.words.slice(0, 120)) : null,
  );
  return optionsAt(lines, (line, at) => {
    const found = line.mark === 'row' ? null : marks[at];
    if (!found) return null;
    const behind = line.words.slice(found[0].length);
    // A heading holds the title, a line of text the prompt.
    const heading = line.mark === 'heading' || line.bold;
    const from = heading ? line.to : line.from + found[0].length;
    return { from, title: found[1] ?? (heading ? behind : '') };
  });
}

/** Midjourney's command, which stands before nothing but a prompt. */
const COMMAND = /^[\s`"*]*\/imagine\b/i;

/**
 * Takes lines and gives the prompts behind Midjourney's commands in them, each up to a blank line: what else is there is
 * said of them. None where the only command opens the text, which is then its prompt.
 */
export function commandOptions(lines: readonly Line[]): Option[] {
  const starts = lines.flatMap(({ words }, at) => (COMMAND.test(words.slice(0, 40)) ? [at] : []));
  if (starts.length < 2 && lines.findIndex((line) => !isBare(line)) === (starts[0] ?? -1)) return [];
  return starts.slice(0, MOST).map((start, at) => {
    const [first, ...rest] = lines.slice(start, starts[at + 1]);
    const below = first ? [{ ...first, start: first.from }, ...rest] : [];
    const end = below.findIndex(isBare);
    const above = lines.slice(starts[at - 1] ?? 0, start).findLast((line) => !isBare(line));
    const titled = above && (above.mark === 'heading' || above.bold);
    return {
      title: titled ? above.words.replace(NAMED, '') : '',
      lines: end < 0 ? below : below.slice(0, end),
    };
  });
}

/** Takes lines and gives the prompts of a numbered list, or of titled paragraphs that were announced. */
export function listedOptions(text: string, lines: readonly Line[], leads: readonly Line[]): Option[] {
  const announced = leads.some(({ words }) => announcesSeveral(words));
  const numbered = optionsAt(lines, (line) => {
    const found = NUMBERED.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
    return found && line.mark === 'number' ? { from: line.from, title: '' } : null;
  });
  const [first] = lines;
  if (numbered.length > 1 && (first?.mark === 'number' || announced)) {
    const orders = numbered.filter(({ lines: [line] }) => ORDERS.test(line?.words ?? '')).length;
    if (announced || orders === 0) return numbered;
  }
  if (!announced) return [];
  const filled = lines.filter((line) => !isBare(line));
  return filled.length > 1 ? optionsAt(filled, (line) => ({ from: line.from, title: '' })) : [];
}

type Opens = (line: Line, at: number) => { from: number; title: string } | null;

function optionsAt(lines: readonly Line[], opens: Opens): Option[] {
  const options: Option[] = [];
  lines.forEach((line, at) => {
    const opened = opens(line, at);
    if (opened && options.length < MOST) {
      const rest = {
        ...line,
        start: opened.from,
        from: opened.from,
        words: line.words.slice(opened.from - line.from),
      };
      options.push({ title: opened.title, lines: [rest] });
    } else options.at(-1)?.lines.push(line);
  });
  const titled = options.map(withTitle);
  const full = titled.filter(
    ({ lines: own }) => own.reduce((sum, { words }) => sum + countWords(words), 0) >= FEWEST_WORDS,
  );
  return full.length > 1 ? full : [];
}

/** A short first line above the words, or a short head before a colon or a dash, is the title and no part of the prompt. */
function withTitle({ title, lines }: Option): Option {
  const [first, ...rest] = lines;
  if (!first) return { title, lines };
  const own = title
    .replace(/\*\*/g, '')
    .replace(/[\s:\u2013\u2014-]+$/, '')
    .trim();
  if (own !== '' || isBare(first)) return { title: own, lines: isBare(first) ? rest : lines };
  const head = TITLED.exec(first.words.slice(0, 120));
  const known = labelAtStart(first)?.role;
  if (head && !known && countWords(head[1] ?? '') <= MOST_TITLE_WORDS) {
    const behind = first.words.slice(head[0].length);
    const from = first.from + head[0].length;
    const kept = behind.trim() === '' ? rest : [{ ...first, start: from, from, words: behind }, ...rest];
    return { title: (head[1] ?? '').trim(), lines: kept };
  }
  const words = first.words.replace(/\*\*/g, '').replace(/[:\s]+$/, '');
  const below = rest.some((line) => !isBare(line));
  const short = below && countWords(words) <= MOST_TITLE_WORDS && !/[,.]$/.test(words) && !known;
  return short ? { title: words.trim(), lines: rest } : { title, lines };
}
