import type { Told } from '../../../../../lib/prompt/parse/told.ts';
import { unwrap } from '../../../../../lib/prompt/parse/unwrap.ts';

/** What a text was unwrapped into, short: fields with a bar between their values, `*` before a weight. */
export function said(text: string, request?: string): Record<string, unknown>[] {
  const read = unwrap(text, request === undefined ? {} : { request });
  return read.kind === 'prompts' ? read.told.map(short) : [];
}

/** What goes on with running words counts like what was told field by field. */
function short({ fields, said: further = [], parameters, ...rest }: Told): Record<string, unknown> {
  const all = [
    ...Object.entries(fields ?? {}).flatMap(([field, phrases]) =>
      phrases.map((phrase) => ({ field, phrase })),
    ),
    ...further,
  ];
  const held: Record<string, string> = {};
  for (const { field, phrase } of all) {
    const words = phrase.weight === undefined ? phrase.text : `${phrase.text} *${phrase.weight}`;
    held[field] = held[field] === undefined ? words : `${held[field]}|${words}`;
  }
  return {
    ...rest,
    ...(parameters?.seed === undefined ? {} : { seed: parameters.seed }),
    ...held,
  };
}

/** The settings of a program that stood beside the first prompt. */
export function settingsOf(text: string): unknown {
  const read = unwrap(text);
  const family = read.kind === 'prompts' ? read.told[0]?.parameters?.stableDiffusion : undefined;
  return (family as { settings?: unknown } | undefined)?.settings;
}
