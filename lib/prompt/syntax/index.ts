export { type Adapted, adaptTokens, type Change, weightSigns } from './adapt.ts';
export { isGap } from './atomic.ts';
export { type FlagFault, type FlagValues, flagValues } from './flag-values.ts';
export { type Flag, flagsIn } from './flags.ts';
export { type GrammarId, grammarById, isGrammarId, readsAsWritten, readsToken } from './grammar.ts';
export { lex } from './lex.ts';
export { INVISIBLE, maskTokens, OPAQUE } from './mask.ts';
export { type AtomicToken, PLAIN_KINDS, type Token, TRAILING, type WeightToken } from './token.ts';
