import type { Fragment } from '../../compiled.ts';
import { articleBefore } from '../../lexicon/articles.ts';
import type { Source } from '../../model.ts';
import type { Target } from '../../targets/target.ts';
import { capitalize } from '../../text/capitalize.ts';
import { connector, flagFragment, userText } from '../fragments.ts';
import { joinGaps, tidyGap } from './gaps.ts';
import type { Item, Layout } from './items.ts';
import { applyChanges, escapeWords, staysApart } from './print-words.ts';

/** Prints the items that are shown with what stands between them. */
export function printItems({ text }: Source, { items, changes, raw }: Layout, target: Target): Fragment[] {
  const words = (plain: string) => (raw ? plain : onceSpaced(escapeWords(plain, target)));
  const stretch = (start: number, end: number) => applyChanges(text, start, end, changes, words);
  const gap = (start: number, end: number) => {
    if (start === end) return '';
    const typed = stretch(start, end);
    return raw ? typed : tidyGap(typed);
  };
  const printed = items.map((item) => {
    const typed = item.text ?? (item.shown ? stretch(item.start, item.end) : '');
    const said = raw ? typed : withoutEdges(typed, text.slice(item.end, item.end + 10));
    return { ...item, said, shown: item.shown && (raw || said !== '') };
  });
  const fragments: Fragment[] = [];
  let before: string | null = null;
  let opens = false;
  let end = 0;
  printed.forEach((item, at) => {
    const between = gap(end, item.start);
    const former = printed[at - 1];
    if (!former || former.shown)
      before = fragments.length === 0 && former === undefined ? lead(between, raw, item) : between;
    else {
      const joined = joinGaps(before, between);
      before = fragments.length === 0 ? null : joined.text;
      opens ||= joined.opens && beginsUpper(text, former);
    }
    end = item.end;
    if (!item.shown) {
      opens ||= sentenceBegins(before) && beginsUpper(text, item);
      return;
    }
    const shown = opens && target.dialect === 'sentence' ? capitalize(item.said) : item.said;
    const last = fragments.at(-1)?.text.slice(-1) ?? '';
    const apart = !raw && before === '' && staysApart(last, shown.charAt(0)) ? ' ' : '';
    const words = withArticle(before ?? '', item, item.said) + apart;
    if (words !== '') fragments.push(connector(words));
    fragments.push(ownedBy(item, shown));
    before = '';
    opens = false;
  });
  const ending = gap(end, text.length);
  const last = printed.at(-1);
  const tail = last && !last.shown ? joinGaps(before, null, ending).text : ending;
  const closed = raw ? tail : tail.trimEnd().replace(/[,;，、；،]+$/, '');
  if (closed !== '' && fragments.length > 0) fragments.push(connector(closed));
  return raw ? fragments : withoutLastComma(fragments);
}

/** The comma of a last value that divided it from what is shown no more. */
function withoutLastComma(fragments: Fragment[]): Fragment[] {
  const last = fragments.at(-1);
  return last?.text.endsWith(',')
    ? [...fragments.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]
    : fragments;
}

/** Returns words with one space between them and none before a comma; lines begin as they begin. */
const onceSpaced = (words: string) =>
  words.replace(/(?<![\n\r ])[ \t]{2,}/g, ' ').replace(/(?<=\S) (?=,)/g, '');

/** Returns a value without what is left of signs at its ends; a comma that divides it from what follows stays. */
function withoutEdges(words: string, behind: string): string {
  const bare = words.replace(/^[ \t,]+|(?<![ \t,])[ \t,]+$/g, '');
  const divides = /,[ \t]*$/.test(words.slice(-8)) && !/^\s*(?:[,.;]|$)/.test(behind);
  return divides && bare !== '' ? `${bare},` : bare;
}

/** White space before the first words stays only where nothing is tidied. */
const lead = (typed: string, raw: boolean, { shown }: Item): string | null =>
  shown ? (raw ? typed : typed.trimStart().replace(/^[,;.\s]+/, '')) : null;

const sentenceBegins = (before: string | null) =>
  before === null || /[.!?。！？]["'”’)\]]*\s*$|\n\s*$/u.test(before);
const beginsUpper = (text: string, { start }: Item) => /^\p{Lu}/u.test(text.slice(start, start + 2));

function ownedBy({ field }: Item, text: string): Fragment {
  if (field === null) return connector(text);
  return field === 'parameters' ? flagFragment(text) : userText(field, text);
}

/** The article before words that were changed goes by their sound. */
function withArticle(connector: string, { text }: Item, said: string): string {
  const article = /(?<![\p{L}\p{N}'-])(an?)\s+$/iu.exec(connector);
  if (text === undefined || !article || !/^[\p{L}\p{N}"]/u.test(said)) return connector;
  const wanted = articleBefore(said);
  const cased = article[1]?.startsWith('A') ? `A${wanted.slice(1)}` : wanted;
  return connector.slice(0, article.index) + cased + article[0].slice(article[1]?.length);
}
