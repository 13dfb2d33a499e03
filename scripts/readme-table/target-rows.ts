/** The README's table of targets, made of their data. */
import { factsOf, TARGET_GROUPS, TARGETS, type Target } from '../../lib/prompt/index.ts';
import { inEnglish } from '../easel/english.ts';

const HEAD = ['| target | `--target` | limit | Leave out | weights | ratio |', '|---|---|---|---|---|---|'];

const LEAVE_OUT: Record<Target['negative'], string> = {
  box: 'own box',
  flag: '`--no`',
  sentence: 'a sentence',
  none: 'no',
};
const WEIGHTS: Record<Target['weights'], string> = {
  none: 'no',
  colon: '`(words:1.2)`',
  after: '`(words)1.2`',
  'double-colons': '`1.2::words::`',
  braces: '`{{words}}`',
  'multi-prompt': '`words::1.2`',
};
const RATIO: Record<Target['aspectRatio'], string> = {
  flag: '`--ar`',
  words: 'in words',
  control: "the site's control",
};

/** The lines of the table, by maker. */
export function targetRows(): string[] {
  const groups = TARGET_GROUPS.flatMap((group) => {
    const targets = TARGETS.filter((target) => target.group === group);
    return targets.length === 0 ? [] : [row(`**${group}**`, '', '', '', '', ''), ...targets.map(targetRow)];
  });
  return [...HEAD, ...groups];
}

function targetRow(target: Target): string {
  const { name, id, negative, weights, aspectRatio } = target;
  return row(name, `\`${id}\``, limitOf(target), LEAVE_OUT[negative], WEIGHTS[weights], RATIO[aspectRatio]);
}

/** The limit with the month it was seen; where none is known, only that. */
function limitOf(target: Target): string {
  const [limit] = factsOf(target);
  if (!limit || target.limit === null) return 'none known';
  return `${inEnglish(limit.value)}, ${limit.seen}${limit.confidence === 'low' ? ', unconfirmed' : ''}`;
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
