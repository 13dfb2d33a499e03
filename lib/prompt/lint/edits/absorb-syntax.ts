import { phrasesOf } from '../../edit.ts';
import { promptFromText } from '../../from-text/from-text.ts';
import type { Phrase, Prompt } from '../../model.ts';
import { escapePlain } from '../../render/escape/escape-plain.ts';
import { FLAG, findForeignSyntax, NETWORK } from '../../render/escape/foreign-syntax.ts';
import { addPhrase } from './add-phrase.ts';
import { cutAll, rewrite } from './rewrite.ts';

const WHOLE_WEIGHTED = /^\s*\((?<text>[^()]*?)(?<!\d):\s*(?<weight>\d*\.?\d+)\s*\)\s*$/;
const WHOLE_MULTI = /^(?<text>[^:]*?\S)\s*::(?<weight>\d*\.?\d+)\s*$/;

/**
 * Takes what other generators read as commands out of the words, and puts it where the form has a place for it: a
 * ratio, a seed, what to leave out, the weight of a whole phrase; other parameters are kept beside the words.
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
    for (const [flag] of [...text.matchAll(FLAG), ...text.matchAll(NETWORK)]) taken.push(flag);
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

/** A flag or a network as it is read from a text; what the prompt says already stays. */
function takeFlag(prompt: Prompt, flag: string): Prompt {
  const read = promptFromText(`x ${flag.trim().replace(/^—/, '--')}`);
  const excluded = phrasesOf(read, 'exclude').reduce(
    (changed, { text }) => addPhrase(changed, 'exclude', text),
    prompt,
  );
  const ratio = prompt.aspectRatio ?? read.aspectRatio;
  const parameters = underneath(read.parameters, prompt.parameters);
  return {
    ...excluded,
    ...(ratio === undefined ? {} : { aspectRatio: ratio }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}

type Parameters = Prompt['parameters'];

/** Lays the parameters of a flag under those that are there, family by family. */
function underneath(read: Parameters, said: Parameters): Parameters {
  if (!read || !said) return said ?? read;
  const both: Record<string, unknown> = { ...read, ...said };
  for (const [family, values] of Object.entries(read)) {
    const own = said[family];
    if (isRecord(values) && isRecord(own)) both[family] = merged(values, own);
  }
  return both;
}

/** Lists are joined, each entry once: a prompt may have several networks. */
function merged(read: Record<string, unknown>, said: Record<string, unknown>): Record<string, unknown> {
  const both = { ...read, ...said };
  for (const [name, values] of Object.entries(read)) {
    const own = said[name];
    if (Array.isArray(values) && Array.isArray(own)) both[name] = [...new Set([...own, ...values])];
  }
  return both;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
