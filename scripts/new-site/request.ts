/** What is asked for on the command line of `npm run new-site`, checked. */
import { overlap } from '../../lib/sites/overlap.ts';
import { type Pattern, parsePattern } from '../../lib/sites/pattern.ts';
import type { Site } from '../../lib/sites/site.ts';

export interface NewSite {
  id: string;
  name: string;
  /** An address pattern, `https://site.example/create*`. */
  address: string;
}

const USAGE = 'npm run new-site -- my-site "My Site" "https://my-site.example/create*"';

/**
 * Reads the three words of the command line.
 * @param sites what there is already
 * @throws with one sentence that says what to write instead
 */
export function readRequest(words: string[], sites: readonly Site[]): NewSite {
  const [id = '', name = '', address = '', ...more] = words;
  if (!address || more.length > 0) {
    throw new Error(
      `Give an id, a name and an address, each in quotes where it has spaces or a *: ${USAGE}.`,
    );
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(
      `The id "${id}" must be lower-case letters and digits with dashes between, such as my-site.`,
    );
  }
  if (sites.some((site) => site.id === id)) {
    throw new Error(`The id "${id}" is taken: change lib/sites/entries/${id}.ts instead.`);
  }
  if (name.trim() !== name || !/^[^|\r\n]+$/.test(name)) {
    throw new Error(`The name "${name}" must be one line without | and without spaces around it.`);
  }
  const named = sites.find((site) => site.name === name);
  if (named) throw new Error(`The name "${name}" is taken by ${named.id}.`);
  const pattern = parsePattern(address);
  if (!pattern) {
    throw new Error(`"${address}" is no address pattern: write one such as https://my-site.example/create*.`);
  }
  const other = sites.find((site) => site.matches.some((text) => meets(text, pattern)));
  if (other) throw new Error(`The address ${address} meets one of ${other.name} (${other.id}).`);
  return { id, name, address };
}

function meets(text: string, pattern: Pattern): boolean {
  const known = parsePattern(text);
  return known !== null && overlap(known, pattern);
}
