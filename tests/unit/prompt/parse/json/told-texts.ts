import { readJson } from '../../../../../lib/prompt/parse/json/index.ts';
import type { Told } from '../../../../../lib/prompt/parse/told.ts';

/** What a told prompt holds, its phrases as texts (with weights behind an `@`), its parameters by their families. */
export interface ToldTexts {
  title?: string;
  text?: string;
  negative?: string;
  ratio?: string;
  seed?: number;
  networks?: unknown;
  [field: string]: unknown;
}

/** Gives the prompts that a text (or a value, written as JSON) tells, without the settings of the program. */
export function toldTexts(input: unknown): ToldTexts[] | null {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return readJson(text)?.map(textsOf) ?? null;
}

function textsOf({ title, text, negative, fields, said = [], aspectRatio, parameters }: Told): ToldTexts {
  const family = parameters?.stableDiffusion as { networks?: unknown } | undefined;
  const all: NonNullable<Told['fields']> = { ...fields };
  for (const { field, phrase } of said) all[field] = [...(all[field] ?? []), phrase];
  const phrases = Object.entries(all).map(([key, held]) => [
    key,
    held.map(({ text: words, weight }) => (weight === undefined ? words : `${words}@${weight}`)),
  ]);
  const prompt = { title, text, negative, ...Object.fromEntries(phrases), ratio: aspectRatio };
  const known = { ...prompt, seed: parameters?.seed, networks: family?.networks };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
