import { COUNTS_WITH_ARTICLE, DETERMINERS } from './determiners.ts';
import { isPlural } from './is-plural.ts';
import { nameKind } from './names.ts';
import { beginsAction, nounCore } from './noun-core.ts';
import { startsWithPreposition } from './prepositions.ts';
import { UNCOUNTABLE } from './uncountable.ts';

const UNITS =
  /^(?:mm|cm|m|km|ft|foot|inch|year|years|story|storey|piece|megapixel|legged|eyed|degree|point)\b/i;
const ORDERS = /^(?:create|draw|make|generate|imagine|show|give|please)$/i;

/** Takes a noun phrase and gives the article it lacks, if any: `the` only for names said with it. */
export function neededArticle(text: string): 'indefinite' | 'the' | 'none' {
  if (!/^[\p{Script=Latin}\d]/u.test(text)) return 'none';
  const core = nounCore(text);
  const [first = '', second = ''] = core.map((word) => word.replace(/^['"]|['"]$/g, ''));
  const lower = first.toLowerCase();
  if (COUNTS_WITH_ARTICLE.has(lower)) return 'indefinite';
  if (DETERMINERS.has(lower) || ORDERS.test(lower) || startsWithPreposition(text)) return 'none';
  if (first.includes('_')) return 'none';
  if (/^\d/.test(first)) return numberNeeds(first, second, core);
  if (core.length === 1 && beginsAction(text.split(/\s+/, 2), 0)) return 'none';
  const kind = nameKind(core);
  if (kind !== 'none') return kind === 'the' ? 'the' : 'none';
  if (/^\p{Lu}/u.test(first) && core.some((word) => /['’]s$/.test(word))) return 'none';
  return headNeeds(core) ? 'indefinite' : 'none';
}

function headNeeds(core: string[]): boolean {
  const head = (core.at(-1) ?? '').toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, '');
  if (UNCOUNTABLE.has(head) || /.(?:ness|ism)$/.test(head)) return false;
  return !isPlural(head) && !UNCOUNTABLE.has(head.split('-').at(-1) ?? '');
}

/** `2 cats` and `3 1/2` stand alone; `85mm lens`, `19th-century ship`, `1960 Chevrolet`, `3 piece suit` do not. */
function numberNeeds(first: string, second: string, core: string[]): 'indefinite' | 'none' {
  if (/^\d+(?:girl|boy|other)s?$/i.test(first)) return 'none';
  const rest = core.slice(1);
  if (rest.length > 0 && rest.every((word) => /^\p{Lu}/u.test(word)) && /^\d+s$/.test(first)) return 'none';
  const bare = /^[\d.,/]+$/.test(first);
  const year = /^(?:1\d|20)\d\d$/.test(first) && second !== '';
  if (bare && !UNITS.test(second) && !year) return 'none';
  return headNeeds(core) ? 'indefinite' : 'none';
}
