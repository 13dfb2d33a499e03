export { fragmentsOf } from './fragments.ts';
export { describePhrase, type NounSpan, nounPhrasesOf, type Phrase, type PhraseKind } from './phrase.ts';
export { sentencesOf } from './sentences.ts';
export type { Tag, TaggedWord } from './tagged-word.ts';
export { tagWords } from './tagger.ts';
export type { Span } from './tokens.ts';
