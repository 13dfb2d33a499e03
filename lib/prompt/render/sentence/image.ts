import type { Fragment } from '../../compiled.ts';
import { readPhrase } from '../../lexicon/phrase.ts';
import { withArticle } from '../../lexicon/with-article.ts';
import { connector, joined, textOf, userText } from '../fragments.ts';
import type { Opening } from '../opening.ts';
import type { ReadyPhrase } from '../ready-prompt.ts';
import { canBeNoun, standsBeforeNoun } from './framing.ts';

export interface Image {
  /** `A realistic close-up photograph`, or nothing where the sentence begins with its subject. */
  fragments: Fragment[];
  of: string;
  /** Framing that the noun did not take. */
  framing: ReadyPhrase[];
  /** Realism that is no adjective. */
  realism: ReadyPhrase[];
}

/** More words than these are no adjective of a picture. */
const MOST_WORDS = 3;

/** Returns what kind of image it is: article, realism, framing that stands before a noun, content type. */
export function imageOf({ kind, ready }: Opening): Image {
  const before = ready.framing.filter(({ text }) => standsBeforeNoun(text));
  const nounless = !kind ? ready.framing.find(({ text }) => canBeNoun(text)) : undefined;
  const describing = ready.realism.filter(describes);
  const realism = describing.filter(({ text }) => !says(kind?.text, text));
  const adjectives = before.filter((phrase) => phrase !== nounless && !says(kind?.text, phrase.text));
  const taken = new Set<ReadyPhrase>([...before, ...(nounless ? [nounless] : [])]);
  const rest = {
    framing: ready.framing.filter((phrase) => !taken.has(phrase)),
    realism: ready.realism.filter((phrase) => !describing.includes(phrase)),
  };
  if (!kind && !nounless && adjectives.length + realism.length === 0)
    return { fragments: [], of: '', ...rest };
  const noun = kind?.fragments ?? (nounless ? [userText('framing', nounless.text)] : [connector('image')]);
  const words = [
    ...realism.map((phrase) => [userText('realism', phrase.text)]),
    ...adjectives.map((phrase) => [userText('framing', phrase.text)]),
    noun,
  ];
  return { fragments: articled(joined(words, ' ')), of: kind?.of ?? ' of ', ...rest };
}

/** Surrealism is no adjective, `based on a true story` is a standalone clause. */
function describes({ text }: ReadyPhrase): boolean {
  const { kind, tokens } = readPhrase(text);
  return kind !== 'standalone' && kind !== 'sentence' && tokens.length <= MOST_WORDS && !/ism$|,/i.test(text);
}

/** Puts the article before all adjectives, taking away the one the user wrote before the noun. */
function articled(words: Fragment[]): Fragment[] {
  const typed = words.findIndex(({ text }) => /^(?:an?|the)\s+\S/i.test(text));
  const definite = /^the\s/i.test(words[typed]?.text ?? '');
  const bare = words.map((word, at) =>
    at === typed ? { ...word, text: word.text.replace(/^(?:an?|the)\s+/i, '') } : word,
  );
  const { article, text } = withArticle(textOf(bare));
  const [first, ...rest] = bare;
  if (!first) return [];
  const cased = { ...first, text: text.slice(0, first.text.length) };
  const before = definite ? 'the ' : article;
  return before === '' ? [cased, ...rest] : [connector(before), cased, ...rest];
}

function says(kind: string | undefined, word: string): boolean {
  return kind !== undefined && ` ${kind.toLowerCase()} `.includes(` ${word.toLowerCase()} `);
}
