import { isRecord } from '../../is-record.ts';
import type { Phrase, Prompt } from '../../model.ts';
import { escapePlain } from '../../render/escape/escape-plain.ts';
import { FLAG, findForeignSyntax, NETWORK } from '../../render/escape/foreign-syntax.ts';
import { flagValues } from '../../syntax/index.ts';
import { addPhrase } from './add-phrase.ts';
import { cutRuns, runsOf } from './cut-runs.ts';
import { rewrite } from './rewrite.ts';

const WHOLE_WEIGHTED = /^\s*\((?<text>[^()]*?)(?<!\d):\s*(?<weight>\d*\.?\d+)\s*\)\s*$/;
const WHOLE_MULTI = /^(?<text>[^:]*?\S)\s*::(?<weight>\d*\.?\d+)\s*$/;
/** What is left when a command goes may read as one in its turn. */
const ROUNDS = 8;

/**
 * Takes what other generators read as commands out of the words, and puts it where the prompt has a place for it: a
 * ratio, a seed, what to leave out, the weight of a whole phrase; other parameters are kept beside the words.
 */
export function absorbSyntax(prompt: Prompt): Prompt {
  let out = prompt;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = absorbOnce(out);
    if (next === out) break;
    out = next;
  }
  return out;
}

function absorbOnce(prompt: Prompt): Prompt {
  const flags: string[] = [];
  const networks: string[] = [];
  const bare = rewrite(prompt, (piece, phrase) => {
    if (piece.syntax !== undefined || findForeignSyntax(piece.text).length === 0) return piece.typed;
    for (const [flag] of piece.text.matchAll(FLAG)) flags.push(flag.trim());
    for (const [network] of piece.text.matchAll(NETWORK)) networks.push(network);
    const runs = [...runsOf(piece, FLAG), ...runsOf(piece, NETWORK)].sort((a, b) => a.start - b.start);
    return unweighted(cutRuns(piece, runs), phrase);
  });
  return takeNetworks(flags.reduce(takeFlag, bare), networks);
}

function unweighted(text: string, phrase: Phrase): Phrase {
  const whole = WHOLE_WEIGHTED.exec(text) ?? WHOLE_MULTI.exec(text);
  const weight = Number(whole?.groups?.weight);
  const words = escapePlain(whole?.groups?.text ?? text).trim();
  if (!whole || !Number.isFinite(weight) || weight <= 0 || weight === 1) return { ...phrase, text: words };
  return { ...phrase, text: words, weight: phrase.weight ?? Math.min(2, Math.max(0.1, weight)) };
}

/** What a flag says; what the prompt says already stays. */
function takeFlag(prompt: Prompt, flag: string): Prompt {
  const { aspectRatio, seed, midjourney, exclude } = flagValues(flag);
  const excluded = exclude.reduce((changed, text) => addPhrase(changed, 'exclude', text), prompt);
  const ratio = prompt.aspectRatio ?? aspectRatio;
  const out: Prompt = ratio === undefined ? excluded : { ...excluded, aspectRatio: ratio };
  if (seed === undefined && Object.keys(midjourney).length === 0) return out;
  const said = prompt.parameters;
  const family = { ...midjourney, ...said?.midjourney };
  const parameters = {
    ...(seed === undefined ? {} : { seed }),
    ...said,
    ...(Object.keys(family).length > 0 ? { midjourney: family } : {}),
  };
  return { ...out, parameters };
}

/** Networks are kept beside the words, each once. */
function takeNetworks(prompt: Prompt, networks: readonly string[]): Prompt {
  if (networks.length === 0) return prompt;
  const family = prompt.parameters?.stableDiffusion;
  const own = isRecord(family) ? family : {};
  const former = Array.isArray(own.networks) ? own.networks : [];
  const all = [...new Set([...former, ...networks])];
  const parameters = { ...prompt.parameters, stableDiffusion: { ...own, networks: all } };
  return { ...prompt, parameters };
}
