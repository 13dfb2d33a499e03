import { type Target, targetById } from '../../lib/prompt/index.ts';
import { TOKENIZERS, type Tokenizer } from './tokenizers.ts';

export interface Options {
  target: Target | null;
  tokenizer: Tokenizer | null;
}

/** What the options name, null where they name none, or what is wrong with them. */
export function readOptions(given: string[]): Options | { error: string } {
  const options: Options = { target: null, tokenizer: null };
  for (let at = 0; at < given.length; at += 1) {
    const [name, joined] = (given[at] ?? '').split('=', 2);
    if (name !== '--target' && name !== '--tokenizer') return { error: `Unknown option "${given[at]}".` };
    const id = joined ?? given[at + 1];
    if (joined === undefined) at += 1;
    if (id === undefined) return { error: `The option ${name} needs an ID.` };
    if (name === '--target') {
      options.target = targetById(id) ?? null;
      if (!options.target) return { error: `Unknown target "${id}".` };
    } else {
      options.tokenizer = Object.hasOwn(TOKENIZERS, id) ? (TOKENIZERS[id] ?? null) : null;
      if (!options.tokenizer) return { error: `Unknown tokenizer "${id}".` };
    }
  }
  return options;
}
