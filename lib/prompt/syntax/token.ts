/** How a weight is written, as far as printing it for another target must know. */
export type WeightShape =
  /** `(x:1.2)` */
  | 'colon'
  /** The same with full-width signs, as Chinese and Japanese keyboards write them; no program reads it. */
  | 'wide-colon'
  /** `(x)`, each pair 1.1 times. */
  | 'round'
  /** `[x]`, each pair 1 / 1.1 (AUTOMATIC1111) or 1 / 1.05 (NovelAI). */
  | 'square'
  /** `{x}` of NovelAI, each pair 1.05 times. */
  | 'curly'
  /** `1.2::x::` of NovelAI. */
  | 'double-colons'
  /** `(x)1.2`, `(x)++` and `x++` of InvokeAI. */
  | 'suffix'
  /** `x:1.2 y:0.8` of early forks. */
  | 'bare-colon'
  /** `x :1.2 AND y :0.8` of AUTOMATIC1111. */
  | 'and-weight'
  /** `hot:: dog::2` of Midjourney: the number weighs the part before it and may be negative. */
  | 'multi';

/** Signs around words that weigh them. */
export interface WeightToken {
  kind: 'weight';
  /** The whole group, in UTF-16 units. */
  start: number;
  end: number;
  /** What is weighed, without the signs. */
  innerStart: number;
  innerEnd: number;
  shape: WeightShape;
  /** The factor as written, not clamped. */
  weight: number;
}

export type AtomicKind =
  /** `"OPEN"`: words that are to stand in the picture. */
  | 'quote'
  /** `<lora:name:0.8>` */
  | 'network'
  /** `embedding:name` of ComfyUI. */
  | 'embedding'
  /** `__name__`, `<wildcard:name>` */
  | 'wildcard'
  /** `{red|blue}` */
  | 'choice'
  /** `<random:red,blue>` and the other tags of SwarmUI. */
  | 'tag'
  /** `{red, blue}` of Midjourney. */
  | 'permutation'
  /** `[from:to:0.5]` */
  | 'schedule'
  /** `[red|blue]` */
  | 'alternation'
  /** `("a", "b").blend(0.7, 0.3)` */
  | 'blend'
  /** `BREAK` */
  | 'break'
  /** `<break>` of SwarmUI. */
  | 'break-tag'
  /** `AND` */
  | 'and'
  /** `|` between the characters of NovelAI. */
  | 'pipe'
  /** `source#hug` of NovelAI. */
  | 'role'
  /** `--ar 16:9` */
  | 'flag'
  /** `https://...` */
  | 'address'
  /** `:3`, `^_^` */
  | 'emoticon'
  /** `// not this`, `/* nor this *\/` */
  | 'comment'
  /** `${name={red|blue}}` and `${name}` of dynamic-prompts. */
  | 'variable'
  /** `[CUT:white cat:white]`, `MASK(0 0.5)`: what extensions of a program read. */
  | 'command'
  /** A bracket without a partner that was meant for a sign, and brackets around nothing. */
  | 'stray'
  /** `[BRAND]`, `[your city]`, `{{subject}}`, `<what to show>`: a gap in a template. */
  | 'gap';

/** A stretch that is read as one thing. */
export interface AtomicToken {
  kind: AtomicKind;
  start: number;
  end: number;
  /** What a reader would say in its place; '' where it has no words. */
  words: string;
}

/** A stretch of a text that is more than plain words, with offsets in UTF-16 units. */
export type Token = WeightToken | AtomicToken;

/** Words that stand in the text as they are, whatever reads them. */
export const PLAIN_KINDS: ReadonlySet<Token['kind']> = new Set(['quote', 'emoticon', 'gap']);

/** Weights whose only sign stands behind their words, and divides them from the next. */
export const TRAILING: ReadonlySet<WeightShape> = new Set(['bare-colon', 'and-weight', 'multi']);

/** What is nothing to a reader where it has no words. */
export const SILENT: ReadonlySet<Token['kind']> = new Set([
  'network',
  'address',
  'comment',
  'variable',
  'command',
  'stray',
]);

/** Operators between two parts. */
export const DIVIDING: ReadonlySet<Token['kind']> = new Set(['break', 'break-tag', 'and', 'pipe']);
