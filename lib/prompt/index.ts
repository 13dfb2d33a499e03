/** The public face of the prompt core: what other folders import. */
export { type AspectRatio, parseAspectRatio, printAspectRatio } from './aspect-ratio.ts';
export { compile } from './compile.ts';
export type { Compiled, CompiledFields, Fragment, LeftOut } from './compiled.ts';
export {
  isEmptyPrompt,
  mergePrompts,
  movePhrases,
  phrasesOf,
  setPhrases,
  setText,
  setWeight,
  stepWeight,
  switchField,
} from './edit.ts';
export {
  type Component,
  FIELDS,
  type FieldInfo,
  type FieldKey,
  type ManyField,
  type OneField,
} from './fields.ts';
export {
  type KnownParameter,
  type KnownParameters,
  knownParameters,
  setParameter,
} from './known-parameters.ts';
export { type Length, measure } from './length.ts';
export { CHECK_RULES, check } from './lint/check.ts';
export type { Check, Fix, Reason } from './lint/finding.ts';
export {
  EMPTY_PROMPT,
  type Phrase,
  type Prompt,
  parametersSchema,
  phraseSchema,
  promptSchema,
} from './model.ts';
export { editOn, isOff, switched, withoutOff } from './off.ts';
export { onOneLine } from './one-line.ts';
export { type Parameter, parametersOf, withoutParameter } from './parameters.ts';
export { type ParsedPrompt, parsePrompt } from './parse-prompt.ts';
export { revertEdit } from './revert-edit.ts';
export { type FactRow, factMessage, factsOf } from './targets/facts-of.ts';
export { TARGET_GROUPS, type TargetGroup } from './targets/groups.ts';
export { DEFAULT_TARGET_ID, TARGETS, targetById, targetOrDefault } from './targets/index.ts';
export type { Confidence, DialectId, Fact, Limit, Target, Topic, WeightForm } from './targets/target.ts';
export type { TokenCounter } from './tokens/counter.ts';
export { type ClipCounter, createClipCounter } from './tokens/create-clip-counter.ts';
export { type Conflict, conflictsOf } from './vocabulary/conflicts.ts';
export { foundBy } from './vocabulary/entries.ts';
export { fieldOf, termOf } from './vocabulary/lookup.ts';
export { MOST_SUGGESTIONS, suggest } from './vocabulary/suggest.ts';
export type { FieldTerm, Term } from './vocabulary/term.ts';
export { type Use, type UsedPrompt, usedWords } from './vocabulary/use.ts';
