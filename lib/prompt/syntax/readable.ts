/** How deep choices and schedules are nested at most; deeper ones stay as they are. */
const DEEPEST = 12;
const NETWORKS = /<(?:lora|lyco|lycoris|hypernet|hypernetwork):[^<>]{0,300}>/gi;
const WILDCARDS = /__([\w*/~@-]{1,80}?)(?:\([^)\n]{0,80}\))?__/g;

/** Returns a name as words: `winter_night/city-lights` is `city lights`. */
export function readableWords(name: string): string {
  const last = name.replace(/[*~@]/g, ' ').split('/').at(-1) ?? '';
  return last.replace(/[_-]+/g, ' ').trim();
}

/**
 * Returns the words that a choice stands for: its first option, or as many of the first as it asks for, with its own
 * joiner (`{2$$ and $$a cat|a dog}` is `a cat and a dog`). Options may hold choices.
 */
export function resolveChoice(choice: string, divider: '|' | ','): string {
  let out = choice;
  for (let depth = 0; depth < DEEPEST && out.includes('{'); depth += 1) {
    const next = out.replace(/\{([^{}]*)\}/g, (_all, inner: string) => optionOf(inner, divider));
    if (next === out) break;
    out = next;
  }
  return unweighted(out);
}

function optionOf(inner: string, divider: '|' | ','): string {
  const [, least = '', joiner = ', ', rest = inner] =
    /^(?:[~!@])?(\d*)(?:-\d*)?\$\$(?:([^$|]*)\$\$)?(.*)$/s.exec(inner) ?? [];
  const options = (divider === '|' ? rest.split('|') : rest.split(/(?<!\\),/)).map((option) =>
    option
      .replace(/^\s*\d*\.?\d+::/, '')
      .replaceAll('\\,', ',')
      .trim(),
  );
  return options
    .filter((option) => option !== '')
    .slice(0, Math.max(1, Number(least) || 1))
    .join(joiner);
}

/** Returns the words that are left at the end of a schedule (`from:to:0.5`), or the first of alternatives (`a|b`). */
export function resolveSchedule(inner: string): string {
  let out = inner.replace(NETWORKS, '');
  for (let depth = 0; depth < DEEPEST && out.includes('['); depth += 1) {
    const next = out.replace(/\[([^[\]]*)\]/g, (_all, nested: string) => lastOf(nested));
    if (next === out) break;
    out = next;
  }
  return lastOf(out);
}

function lastOf(inner: string): string {
  const plain = unweighted(inner);
  const when = /^(.*):\s*(?:\d+\.?\d*|\.\d+)\s*$/s.exec(plain);
  if (!when)
    return (
      plain
        .split('|')
        .map((option) => option.trim())
        .find((option) => option !== '') ?? ''
    );
  const parts = (when[1] ?? '').split(':').map((part) => part.trim());
  return parts.findLast((part) => part !== '') ?? '';
}

const NAMED = /^wildcard(?:\[[^\]]*\])?:(.*)$/is;
const COUNTED = /^repeat(?:\[[^\]]*\])?:(?:\d+(?:-\d+)?,)?(.*)$/is;
const SET = /^setvar\[[^\]]*\]:(.*)$/is;
const OPTIONS = /^(?:random|alternate|alt|fromto)(?:\[[^\]]*\])?:(.*)$/is;
const INNER = /<([a-z]{2,20}(?:\[[^\]]{0,60}\])?:[^<>]{0,300})>/gi;

/** Returns the words a tag of SwarmUI stands for (`random:red,blue` is `red`); '' for commands. */
export function resolveTag(tag: string): string {
  const bare = tag.replace(NETWORKS, '').replace(INNER, (_all, inner: string) => resolveTag(inner));
  const named = NAMED.exec(bare)?.[1];
  if (named !== undefined) return readableWords(named);
  const whole = (COUNTED.exec(bare) ?? SET.exec(bare))?.[1];
  if (whole !== undefined) return unweighted(whole);
  const options = OPTIONS.exec(bare)?.[1];
  if (options === undefined) return '';
  const divider = options.includes('||') ? '||' : options.includes('|') ? '|' : ',';
  return unweighted(options.split(divider)[0]?.trim() ?? '');
}

/** Returns words without the signs of weights and networks; wildcards as their names. */
function unweighted(words: string): string {
  return words
    .replace(NETWORKS, '')
    .replace(WILDCARDS, (_all, name: string) => readableWords(name))
    .replace(/(?<!\\)\(([^()]{0,300}?)(?::\s*[+-]?[.\d]+\s*)?\)/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}
