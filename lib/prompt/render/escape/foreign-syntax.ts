/**
 * Finds what other generators read as commands. The grammars are those of docs.midjourney.com (parameters,
 * multi-prompts), AUTOMATIC1111 `modules/prompt_parser.py`, `modules/extra_networks.py`, compel and docs.novelai.net.
 */
const NUMBER = String.raw`\s+-?\d*\.?\d+`;
const WORD = String.raw`\s+[^\s,]+`;
const VALUES: readonly [names: string, value: string][] = [
  ['no', String.raw`(?:(?!\s--?[a-z])[\s\S])*`],
  ['ar|aspect', String.raw`\s+[\d.]+\s*[:x/]\s*[\d.]+`],
  [
    'stylize|s|chaos|c|weird|w|exp|seed|sameseed|iw|sw|sv|ow|cw|quality|q|repeat|r|stop|version|v|niji',
    `(?:${NUMBER})?`,
  ],
  ['sref|cref|oref|profile|p|style|personalize', `(?:${WORD})?`],
  ['tile|raw|hd|sd|draft|turbo|fast|relax|stealth|public|video', ''],
];
const flag = VALUES.map(([names, value]) => `(?:${names})(?![\\w-])${value}`).join('|');

/** `--ar 16:9`; phones turn the two hyphens into a dash, which is only taken for a flag before a flag's name. */
export const FLAG = new RegExp(String.raw`(?:^|(?<=[\s,;:]))(?:--|—)(?:${flag})`, 'gi');
/** `(fox:1.2)`, the innermost first; `(at 5:30)` and `(3:2)` are words. */
export const WEIGHTED = /(?<!\\)\(([^()]*?)(?<!\d):\s*[+-]?(?:[0-4](?:\.\d*)?|\.\d+)\s*\)/g;
/** `((fox))` */
export const DOUBLED = /(?<![\\(])\(\(+([^()]*)\)\)+/g;
/** `{{fox}}` and `[[fox]]` */
export const CURLED = /(?<![\\{])\{\{+([^{}]*)\}\}+/g;
export const SQUARED = /(?<![\\[])\[\[+([^[\]]*)\]\]+/g;
/** `(fox)1.2` and `(fox)++` */
export const SUFFIXED = /(?<!\\)\(([^()]*)\)(?:[0-2]\.\d{1,3}|\+{1,9}|-{1,9})(?![\w+-])/g;
/** `1.5::fox::` */
export const NUMBERED = /(?<![\d.])-?\d{0,4}\.?\d{1,4}::([^:]*)::(?!\s*-?[\d.])/g;
/** `<lora:detail:0.8>` */
export const NETWORK = /<(?:lora|hypernet|lyco|embedding|embed|segment|wildcard):[^<>]*>/gi;
/** `fox::2` */
export const MULTI = /::-?(?:\d+\.?\d*|\.\d+)?/g;

/** Takes a text as typed and gives every piece of foreign syntax in it, as typed; at most 20. */
export function findForeignSyntax(text: string): string[] {
  if (!MAYBE.test(text)) return [];
  const found: string[] = [];
  for (const form of [FLAG, WEIGHTED, DOUBLED, CURLED, SQUARED, SUFFIXED, NUMBERED, NETWORK, MULTI]) {
    for (const match of text.matchAll(form)) {
      if (found.length < 20) found.push(match[0].trim());
    }
  }
  return found;
}

/** Cheap test before the dear ones. */
export const MAYBE = /--|—|::|[(<\\]|\{\{|\[\[/;

/** Takes the flags out of a text; what only the loss of one makes a flag keeps its words. */
export function withoutFlags(text: string): string {
  return partFlags(text.replace(FLAG, ' '));
}

/** Makes words of what became a flag by other changes: a comma in place of its hyphens. */
export function partFlags(text: string): string {
  return text.replace(FLAG, (flag) => flag.replace(/^(?:--|—)/, ', '));
}
