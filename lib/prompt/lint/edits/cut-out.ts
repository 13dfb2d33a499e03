import { articleBefore } from '../../lexicon/articles.ts';

/** What joined the words that go to those before them. */
const DANGLING =
  /(?:^|[\s,])(?:and|or|but|yet|with|by|in|shot (?:on|with|at|in)|taken with|rendered (?:in|with))$/i;

/**
 * Takes a run out of a text and closes the gap: no doubled comma or space, no connector that leads nowhere, and the
 * article that the next word wants (`a beautiful old house` -> `an old house`).
 */
export function cutOut(text: string, start: number, end: number): string {
  return replaceRun(text, start, end, '');
}

/** The same with other words in the place of the run. */
export function replaceRun(text: string, start: number, end: number, words: string): string {
  let left = text.slice(0, start).trimEnd();
  // `an ultra-realistic, cinematic still`: what parted two adjectives parts nothing any more.
  const parted = words === '' && ARTICLE.test(left);
  const rest = text.slice(end).replace(parted ? /^[\s,]+/ : /^\s+/, '');
  const right = words === '' ? rest : words + spaceOf(text, end) + rest;
  if (right === '' || /^(?:[,;.!?)]|(?:and|or|but)\b)/i.test(right)) {
    left = left.replace(DANGLING, '').trimEnd();
    if (right === '' || /^[,;]/.test(right)) left = left.replace(/[,;]+$/, '').trimEnd();
  }
  if (left === '') return right.replace(/^[\s,;]+/, '');
  // A sentence that goes takes its end sign with it.
  if (/[.!?]$/.test(left) && /^[.!?]/.test(right)) return left + right.slice(1);
  left = withArticle(left, right);
  return right === '' || /^[,;.!?)]/.test(right) ? left + right : `${left} ${right}`;
}

const spaceOf = (text: string, at: number) => (/\s/.test(text.charAt(at)) ? ' ' : '');

const ARTICLE = /(?<![\p{L}\p{N}'-])an?$/iu;

function withArticle(left: string, right: string): string {
  const article = ARTICLE.exec(left)?.[0];
  if (!article || !/^[\p{L}\p{N}]/u.test(right)) return left;
  const wanted = articleBefore(right);
  const cased = article.startsWith('A') ? `A${wanted.slice(1)}` : wanted;
  return left.slice(0, -article.length) + cased;
}
