import { closedTag } from './closed.ts';
import { type Context, classAt, contextOf, infoAt } from './context.ts';
import { openTag } from './open.ts';
import { nextPhrase } from './phrase-so-far.ts';
import type { Tag, TaggedWord } from './tagged-word.ts';
import { tokenize } from './tokens.ts';

/**
 * Takes a text and gives its words and signs with what each does in it. Rules look at what the lexicon says of a word and
 * at its neighbors; a word costs the same in any text. What is no English is tagged as nouns.
 */
export function tagWords(text: string): TaggedWord[] {
  const tokens = tokenize(text);
  const context = contextOf(tokens);
  for (; context.at < tokens.length; context.at += 1) {
    const tag = tagOf(context);
    settleBefore(context, tag);
    context.phrase = nextPhrase(context, tag);
    context.verb = nextVerb(context, tag);
    context.relative = tag === 'relative' || (context.relative && tag !== 'sign');
    context.tags.push(tag);
    if (/^[.!?;。！？；]$/.test(tokens[context.at]?.text ?? '')) context.sentence = context.at + 1;
  }
  return tokens.map((token, at) => ({ ...token, tag: context.tags[at] ?? 'noun' }));
}

function tagOf(context: Context): Tag {
  const next = classAt(context, context.at);
  if (next === 'sign' || next === 'opaque' || next === 'unknown') return next;
  return next === 'open' || next === 'end' ? openTag(context) : closedTag(context, next);
}

/** What looked like an adjective was the noun, where none came: `the light falls`. */
function settleBefore(context: Context, tag: Tag) {
  const { tags, at, phrase } = context;
  if (tags[at - 1] !== 'adjective' || GOES_ON.has(tag)) return;
  const awaited = phrase !== null && !phrase.noun && phrase.opener !== 'none';
  const { noun, adjectiveFirst } = infoAt(context, at - 1);
  if (noun && (awaited || !adjectiveFirst)) tags[at - 1] = 'noun';
}

const GOES_ON: ReadonlySet<Tag> = new Set([
  'adjective',
  'noun',
  'opaque',
  'unknown',
  'number',
  'conjunction',
  'sign',
  'adverb',
]);

function nextVerb(context: Context, tag: Tag): Context['verb'] {
  if (tag === 'sign' && context.relative) return null;
  if (tag === 'relative' || /^[.!?;:]$/.test(context.tokens[context.at]?.text ?? '')) return null;
  if (tag === 'action') return 'ing';
  if (tag === 'participle') return context.verb ?? 'participle';
  if (tag !== 'verb') return context.verb;
  const { verb } = infoAt(context, context.at);
  if (verb?.third) return 'third';
  return verb?.base ? 'base' : 'past';
}
