import type { Target } from '../targets/target.ts';

/**
 * Which brackets weigh. `guess` takes what is surely meant so: a number, a doubled bracket, or brackets around all that
 * stands between two commas.
 */
export interface Grammar {
  round: 'multiplies' | 'sets' | 'suffix' | 'guess' | 'words';
  /** `[x]` divides by 1.1 in AUTOMATIC1111; NovelAI's `{x}` multiplies by 1.05 and `1.5::x::` by 1.5. */
  square: 'weighs' | 'guess' | 'words';
  /** By how much a square bracket divides. */
  divisor: number;
  curly: 'weighs' | 'guess' | 'words';
  colons: boolean;
  /** `word++`, of InvokeAI. */
  plus: 'weighs' | 'guess' | 'words';
  /** The opening brackets that group; others are plain signs. */
  brackets: string;
  /** What a backslash before it makes a plain sign. */
  escaped: string;
}

/** For a text of unknown origin. */
export const GUESS: Grammar = {
  round: 'guess',
  square: 'guess',
  divisor: 1.1,
  curly: 'guess',
  colons: true,
  plus: 'guess',
  brackets: '([{',
  escaped: '()[]\\{}|"+-',
};

/** AUTOMATIC1111, Forge and Fooocus: `modules/prompt_parser.py`. */
export const A1111: Grammar = {
  round: 'multiplies',
  square: 'weighs',
  divisor: 1.1,
  curly: 'words',
  colons: false,
  plus: 'words',
  brackets: '([',
  escaped: '()[]\\',
};

/** ComfyUI: `comfy/sd1_clip.py`. A number sets the weight, whatever stands around it. */
export const COMFYUI: Grammar = { ...A1111, round: 'sets', square: 'words', brackets: '(', escaped: '(){}|' };

/** SwarmUI: `docs/Features/Prompt Syntax.md`. */
export const SWARMUI: Grammar = { ...A1111, square: 'words', brackets: '(', escaped: '()' };

/** InvokeAI: `damian0815/compel`, `src/compel/prompt_parser.py`. */
export const COMPEL: Grammar = {
  ...A1111,
  round: 'suffix',
  square: 'words',
  plus: 'weighs',
  brackets: '(',
  escaped: '()",.+-=',
};

/** NovelAI: docs.novelai.net. */
export const NOVELAI: Grammar = {
  round: 'words',
  square: 'weighs',
  divisor: 1.05,
  curly: 'weighs',
  colons: true,
  plus: 'words',
  brackets: '[{',
  escaped: '',
};

/** Targets that read plain words: nothing weighs, nothing is escaped. */
export const WORDS: Grammar = {
  round: 'words',
  square: 'words',
  divisor: 1.1,
  curly: 'words',
  colons: false,
  plus: 'words',
  brackets: '',
  escaped: '',
};

/** NovelAI up to version 3, which knows no numbers. */
export const BRACES: Grammar = { ...NOVELAI, colons: false };

/** Gives the grammar a target reads. */
export function grammarOf({ weights, syntax }: Target): Grammar {
  if (weights === 'colon') return syntax === 'comfyui' ? COMFYUI : syntax === 'swarmui' ? SWARMUI : A1111;
  const others: Partial<Record<Target['weights'], Grammar>> = {
    after: COMPEL,
    'double-colons': NOVELAI,
    braces: BRACES,
  };
  return others[weights] ?? WORDS;
}
