import { entriesOf } from '../labels/entries.ts';
import { labelAlone, labelAtStart } from '../labels/label-in-line.ts';
import { splitSentences } from '../labels/split.ts';
import { toldOf } from '../labels/told-of-entries.ts';
import { sortRules } from '../labels/values.ts';
import type { Told } from '../told.ts';
import { countWords, isBare, type Line } from './lines.ts';
import { ORDERS } from './options.ts';

/** A heading that goes on in its list: `a poster with`. */
const GOES_ON = /\b(?:with|of|showing|featuring|including|containing|and|in|on|by|like)$/i;
const SENTENCE = /[.!?\u3002]$/;

/**
 * Takes lines and gives the prompt of a list: a heading, if there is one, and the points below it in one line. Points
 * that are sentences stay sentences, those that say what must not be there are left out, and those with a label are read
 * by it. Null if the lines are no list, or where most of its points have a label.
 */
export function readBullets(text: string, lines: readonly Line[]): Told | null {
  const filled = lines.filter((line) => !isBare(line));
  const points = filled.filter(isPoint);
  const heading = filled[0] && !isPoint(filled[0]) ? filled[0] : undefined;
  const others = filled.filter((line) => line !== heading && !isPoint(line));
  const labelled = points.filter((line) => labelAtStart(line)?.role !== undefined);
  if (points.length < 2 || labelled.length * 2 > points.length || !others.every(isSubheading)) return null;
  if (filled.some((line) => !isPoint(line) && labelAlone(line))) return null;
  const told = toldOf(text, entriesOf(text, labelled, false));
  const wishes: string[] = [];
  const exclusions = told.negative ? [told.negative] : [];
  for (const point of points) {
    if (labelled.includes(point)) continue;
    const words = text.slice(point.from, point.to).replace(/\*\*/g, '').trim().replace(/[,;]$/, '');
    const rules = sortRules(words.replace(/\.$/, ''));
    if (rules.wishes.length > 0) wishes.push(words);
    else exclusions.push(...rules.exclusions);
  }
  const words = joined(heading ? text.slice(heading.from, heading.to).trim() : '', wishes);
  if (words === '') return null;
  return { ...told, text: words, ...(exclusions.length > 0 ? { negative: exclusions.join(', ') } : {}) };
}

const isPoint = ({ mark }: Line): boolean => mark === 'bullet' || mark === 'number';

/** `STYLE RULES`, `Details:` between the points says nothing of the picture. */
function isSubheading({ words, mark, bold }: Line): boolean {
  const marked = mark === 'heading' || bold || /:$/.test(words) || !/\p{Ll}/u.test(words);
  return marked && countWords(words) <= 5;
}

function joined(head: string, points: readonly string[]): string {
  const spoken =
    points.some((point) => SENTENCE.test(point) || splitSentences(point).length > 1) ||
    points.every((point) => ORDERS.test(point));
  const list = spoken
    ? points.map((point) => (SENTENCE.test(point) ? point : `${point}.`)).join(' ')
    : points.join(', ');
  const bare = head.replace(/\s*[:\uFF1A]$/, '');
  if (bare === '' || list === '') return bare + list;
  if (bare !== head && GOES_ON.test(bare)) return `${bare} ${list}`;
  if (spoken) return `${/[.!?:]$/.test(head) ? head : `${head}.`} ${list}`;
  return `${bare.replace(/[.,;]$/, '')}, ${list}`;
}
