import type { SyntaxId, Target } from '../targets/target.ts';
import type { AtomicKind, WeightShape } from './token.ts';

/** The grammar a text is written in; `any` where its origin is unknown. */
export type GrammarId = SyntaxId | 'any';

/**
 * When brackets without a number weigh: always; where it is likely meant so (they stand alone between two commas, or
 * are doubled); where nothing else can be meant (doubled); never, because they are gaps in a template.
 */
export type Bracket = 'always' | 'likely' | 'doubled' | 'gap';

export interface Grammar {
  round: Bracket;
  square: Bracket;
  curly: Bracket;
  /** What a pair of square brackets divides by. */
  divisor: number;
  /** Whether `(x:1.2)` within another replaces the outer weight instead of multiplying. */
  sets: boolean;
  /** The kinds of tokens and the shapes of weights that the program itself reads. */
  reads: ReadonlySet<AtomicKind | WeightShape>;
}

const reads = (...kinds: (AtomicKind | WeightShape)[]): Grammar['reads'] => new Set(kinds);

const PLAIN: Grammar = {
  round: 'doubled',
  square: 'doubled',
  curly: 'doubled',
  divisor: 1.1,
  sets: false,
  reads: reads(),
};

/** AUTOMATIC1111 and Forge (`modules/prompt_parser.py`), with the dynamic-prompts extension that most have. */
const A1111: Grammar = {
  ...PLAIN,
  round: 'always',
  square: 'always',
  reads: reads(
    'colon',
    'round',
    'square',
    'and-weight',
    'network',
    'wildcard',
    'choice',
    'variable',
    'schedule',
    'alternation',
    'break',
    'and',
  ),
};

const GRAMMARS: Readonly<Record<GrammarId, Grammar>> = {
  any: { ...PLAIN, round: 'likely', square: 'likely', curly: 'likely' },
  plain: PLAIN,
  local: PLAIN,
  'local-hex': PLAIN,
  'ideogram-4': PLAIN,
  a1111: A1111,
  fooocus: { ...A1111, reads: reads('colon', 'round', 'square', 'network', 'wildcard') },
  // `comfy/sd1_clip.py`; its front end expands choices.
  comfyui: {
    ...A1111,
    square: 'doubled',
    sets: true,
    reads: reads('colon', 'round', 'embedding', 'choice'),
  },
  // `docs/Features/Prompt Syntax.md`
  swarmui: {
    ...A1111,
    square: 'doubled',
    reads: reads('colon', 'round', 'network', 'wildcard', 'tag', 'break-tag'),
  },
  // `damian0815/compel`, `src/compel/prompt_parser.py`
  compel: {
    ...PLAIN,
    reads: reads('suffix', 'blend', 'choice', 'bare-colon'),
  },
  // docs.novelai.net
  novelai: {
    ...PLAIN,
    square: 'always',
    curly: 'always',
    divisor: 1.05,
    reads: reads('square', 'curly', 'double-colons', 'pipe', 'role'),
  },
  midjourney: { ...PLAIN, reads: reads('flag', 'permutation', 'multi', 'address') },
};

/** Returns the grammar of an id. */
export function grammarById(id: GrammarId): Grammar {
  return GRAMMARS[id];
}

/** Whether a target reads a kind of token, or a weight of that shape, as the command it is. */
export function readsToken(target: Target, kind: AtomicKind | WeightShape): boolean {
  if (kind === 'multi' && target.weights !== 'multi-prompt') return false;
  if (kind === 'double-colons' && target.weights !== 'double-colons') return false;
  return grammarById(target.syntax).reads.has(kind);
}

/** Whether nothing that is typed is a command to a target. */
export function readsNoSigns({ syntax }: Target): boolean {
  return syntax === 'plain' || syntax === 'ideogram-4';
}

/** Whether a string names a grammar. */
export function isGrammarId(id: string): id is GrammarId {
  return Object.hasOwn(GRAMMARS, id);
}

/** Grammars in which plain words are written alike, without any escape. */
const WITHOUT_ESCAPES: ReadonlySet<GrammarId> = new Set(['plain', 'local', 'local-hex', 'ideogram-4']);

/**
 * Whether a target reads the words of a grammar as they are written there. What runs in local programs (`local`) is safe
 * for every model that reads sentences, not the other way round.
 */
export function readsAsWritten(target: Target, from: GrammarId): boolean {
  if (from === target.syntax) return true;
  return WITHOUT_ESCAPES.has(from) && readsNoSigns(target);
}
