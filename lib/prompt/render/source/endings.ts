import type { Fragment } from '../../compiled.ts';
import { isEnglish } from '../../lexicon/is-english.ts';
import { nounCore } from '../../lexicon/noun-core.ts';
import { withArticle } from '../../lexicon/with-article.ts';
import { wordInfo } from '../../lexicon/word-info.ts';
import type { Prompt } from '../../model.ts';
import { weightSigns } from '../../syntax/index.ts';
import type { Target } from '../../targets/target.ts';
import { capitalize } from '../../text/capitalize.ts';
import { printedWeight } from '../../weight.ts';
import { connector, textOf } from '../fragments.ts';
import { nounsOf } from '../phrase-list.ts';
import type { Aligned } from './align.ts';
import { printPhrase } from './print-words.ts';

const END = /[.!?。！？…]["'”’)\]]*\s*$/u;
const SENTENCE_WITHIN = /[.!?。！？]["'”’)\]]*\s+\S|[。！？]\S/u;

/**
 * Adds what the text does not say yet, in its own manner: after a paragraph as a sentence, to a list of phrases behind a
 * comma. What kind of image it is and what it shows stand first.
 */
export function withAdded(fragments: Fragment[], added: Aligned['added'], target: Target): Fragment[] {
  let out = fragments;
  for (const { field, phrase } of added) {
    if (field === 'exclude' || field === 'aspectRatio') continue;
    const [open, close] = weightSigns(target, printedWeight(phrase.weight));
    const words = nounsOf(field, printPhrase(phrase, target).trim());
    const said = words.map((part, at) => ({
      ...part,
      text: (at === 0 ? open : '') + part.text + (at === words.length - 1 ? close : ''),
    }));
    out = field === 'contentType' || field === 'subject' ? before(out, said) : behind(out, said);
  }
  return out;
}

function before(fragments: Fragment[], said: Fragment[]): Fragment[] {
  return fragments.length === 0 ? said : [...said, connector(commaOf(fragments)), ...fragments];
}

function behind(fragments: Fragment[], said: Fragment[]): Fragment[] {
  const text = textOf(fragments);
  if (text === '') return said;
  const last = fragments.at(-1);
  const end = END.exec(last?.text ?? '')?.[0] ?? '';
  if (end !== '' && SENTENCE_WITHIN.test(text)) {
    const [first, ...rest] = said;
    const capital = first ? [{ ...first, text: capitalize(first.text) }, ...rest] : [];
    return [...fragments, connector(' '), ...capital, connector('.')];
  }
  if (!last || end === '') return [...fragments, connector(commaOf(fragments)), ...said];
  const shortened = { ...last, text: last.text.slice(0, last.text.length - end.length) };
  return [
    ...fragments.slice(0, -1),
    ...(shortened.text === '' ? [] : [shortened]),
    connector(commaOf(fragments)),
    ...said,
    connector(end),
  ];
}

/** The comma the text itself divides with. */
function commaOf(fragments: Fragment[]): string {
  const mark = /[、，،]/u.exec(textOf(fragments))?.[0];
  return mark === undefined ? ', ' : mark === '،' ? '، ' : mark;
}

/** Fields whose words can be the thing a sentence begins with. */
const NAMES_A_THING: ReadonlySet<string> = new Set(['subject', 'contentType', 'framing']);

/** What cannot be seen takes no article that we know of: `meaning of life`. */
function isAbstractHead(text: string): boolean {
  return wordInfo(nounCore(text).at(-1) ?? '')?.noun?.kind === 'abstract';
}

/** Adds sentences of our own: exclusions, the ratio in words. */
export function withSentences(fragments: Fragment[], sentences: readonly Fragment[][]): Fragment[] {
  const out = [...fragments];
  for (const sentence of sentences.filter((said) => said.length > 0)) {
    if (out.length > 0) out.push(connector(END.test(textOf(out).trimEnd()) ? ' ' : '. '));
    out.push(...sentence);
  }
  return out;
}

/**
 * A phrase that was read without its target being known becomes a sentence for a model that reads sentences: a capital,
 * the article its noun is known to take, a period. English only, and nothing that ends a sentence already.
 */
export function asSentence(fragments: Fragment[], { subject }: Prompt, target: Target): Fragment[] {
  const text = textOf(fragments).trimEnd();
  if (
    target.dialect !== 'sentence' ||
    text === '' ||
    END.test(text) ||
    !/^[\p{Script=Latin}"“'‘\d]/u.test(text) ||
    text.includes('\n')
  )
    return fragments;
  const [first, ...rest] = fragments;
  if (!first || subject.text === '' || !isEnglish(text)) return fragments;
  // Who begins with a capital began the sentence.
  const field = fragments.find((fragment) => fragment.field !== null)?.field ?? '';
  const bare =
    !NAMES_A_THING.has(field) || /^\p{Lu}/u.test(text) || (field === 'subject' && isAbstractHead(text));
  const { article } = bare ? { article: '' } : withArticle(/^[^,;]*/.exec(text)?.[0] ?? text);
  const words = article === '' ? capitalize(first.text) : first.text;
  const begun = article === '' ? [] : [connector(capitalize(article))];
  return [...begun, { ...first, text: words }, ...rest, connector('.')];
}
