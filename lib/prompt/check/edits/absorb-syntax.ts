import { parseAspectRatio } from '../../aspect-ratio.ts';
import { escapePlain } from '../../escape/escape-plain.ts';
import { FLAG, findForeignSyntax, NETWORK } from '../../escape/foreign-syntax.ts';
import type { Phrase, Prompt } from '../../model.ts';
import { isSeed } from '../../seed.ts';
import { addPhrase } from './add-phrase.ts';
import { cutAll, rewrite } from './rewrite.ts';

const WHOLE_WEIGHTED = /^\s*\((?<text>[^()]*?)(?<!\d):\s*(?<weight>\d*\.?\d+)\s*\)\s*$/;
const WHOLE_MULTI = /^(?<text>[^:]*?\S)\s*::(?<weight>\d*\.?\d+)\s*$/;

/**
 * Takes what other generators read as commands out of the words, and puts it where the form has a place for it: a
 * ratio, a seed, what to leave out, the weight of a whole phrase. The rest of the commands goes, never their words.
 */
export function absorbSyntax(prompt: Prompt): Prompt {
  let out = prompt;
  // What is left when a command goes may read as one in its turn.
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = absorbOnce(out);
    if (next === out) break;
    out = next;
  }
  return out;
}

const ROUNDS = 8;

function absorbOnce(prompt: Prompt): Prompt {
  const taken: string[] = [];
  const bare = rewrite(prompt, (text, _field, phrase) => {
    if (findForeignSyntax(text).length === 0) return text;
    for (const [flag] of text.matchAll(FLAG)) taken.push(flag);
    return unweighted(cutAll(cutAll(text, FLAG), NETWORK), phrase);
  });
  return taken.reduce(takeFlag, bare);
}

function unweighted(text: string, phrase: Phrase): Phrase {
  const whole = WHOLE_WEIGHTED.exec(text) ?? WHOLE_MULTI.exec(text);
  const weight = Number(whole?.groups?.weight);
  const words = escapePlain(whole?.groups?.text ?? text).trim();
  if (!whole || !Number.isFinite(weight) || weight <= 0 || weight === 1) return { ...phrase, text: words };
  return { ...phrase, text: words, weight: phrase.weight ?? Math.min(2, Math.max(0.1, weight)) };
}

function takeFlag(prompt: Prompt, flag: string): Prompt {
  const [, name = '', value = ''] = /^(?:--|—)([a-z]+)\s*([\s\S]*)$/i.exec(flag.trim()) ?? [];
  const plain = value.trim();
  switch (name.toLowerCase()) {
    case 'no':
      return plain.split(',').reduce((changed, words) => addPhrase(changed, 'exclude', words), prompt);
    case 'ar':
    case 'aspect':
      return prompt.aspectRatio || !parseAspectRatio(plain) ? prompt : { ...prompt, aspectRatio: plain };
    case 'seed': {
      const seed = Number(plain);
      if (plain === '' || !isSeed(seed) || prompt.parameters?.seed !== undefined) return prompt;
      return { ...prompt, parameters: { ...prompt.parameters, seed } };
    }
    default:
      return prompt;
  }
}
