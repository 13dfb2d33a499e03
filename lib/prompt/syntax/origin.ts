import { isGap } from './atomic.ts';
import { standsAlone } from './brackets.ts';
import { type Grammar, type GrammarId, grammarById } from './grammar.ts';

/** Signs of AUTOMATIC1111 that nothing else can be: beside them, single square brackets weigh too. */
const A1111_SIGNS = /\(\(|:\s*\d*\.\d+\s*\)|\[[^[\]\n]{1,200}(?:\||:\d*\.?\d+)[^[\]\n]{0,200}\]|<lora:/;

/** The grammar of a text; of one of unknown origin as its signs tell. */
export function grammarOf(text: string, id: GrammarId): Grammar {
  const grammar = { ...grammarById(id), ...(hasNames(text, id) ? { curly: 'gap' as const } : {}) };
  if (isTemplate(text, id)) return { ...grammar, square: 'gap' };
  return id === 'any' && text.includes('[') && A1111_SIGNS.test(text)
    ? { ...grammar, square: 'always' }
    : grammar;
}

/** What a template has more than one of; `[gravel]` beside `(evening:1.5)` is a weight. */
const GAPS = /\[[^[\]|:\n]{1,80}\]/g;
const WEIGHS = /\(\(|\[\[|\{\{|:\s*\d*\.?\d+\s*\)|\d::/;

/** Whether the square brackets of a text of unknown origin are gaps to be filled in. */
function isTemplate(text: string, id: GrammarId): boolean {
  if (id === 'novelai' || grammarById(id).square === 'always' || !text.includes('[') || WEIGHS.test(text))
    return false;
  const gaps = [...text.matchAll(GAPS)];
  return (
    gaps.length > 1 &&
    gaps.some(({ index, 0: gap }) => isGap(gap) || !standsAlone(text, index, index + gap.length - 1))
  );
}

const NAMES = /\{\{\s?[\p{L}\p{N}_.-]{1,60}\s?\}\}/gu;

/** Whether doubled braces are gaps: they hold nothing but names, and one of them stands among words. */
function hasNames(text: string, id: GrammarId): boolean {
  if (grammarById(id).curly === 'always' || !text.includes('{{') || text.includes('{{{')) return false;
  const names = [...text.matchAll(NAMES)];
  return (
    names.length === text.split('{{').length - 1 &&
    names.some(({ index, 0: name }) => !standsAlone(text, index, index + name.length - 1))
  );
}
