import type { Told } from '../../../../../lib/prompt/parse/told.ts';
import { unwrap } from '../../../../../lib/prompt/parse/unwrap.ts';

/** What a text was unwrapped into, short: fields with a bar between their values, `*` before a weight. */
export function said(text: string, request?: string): Record<string, unknown>[] {
  const read = unwrap(text, request === undefined ? {} : { request });
  return read.kind === 'prompts' ? read.told.map(short) : [];
}

function short({ fields, parameters, ...rest }: Told): Record<string, unknown> {
  const held = Object.entries(fields ?? {}).map(([field, phrases]) => [
    field,
    phrases.map(({ text, weight }) => (weight === undefined ? text : `${text} *${weight}`)).join('|'),
  ]);
  return {
    ...rest,
    ...(parameters?.seed === undefined ? {} : { seed: parameters.seed }),
    ...Object.fromEntries(held),
  };
}

/** The settings of a program that stood beside the first prompt. */
export function settingsOf(text: string): unknown {
  const read = unwrap(text);
  const family = read.kind === 'prompts' ? read.told[0]?.parameters?.stableDiffusion : undefined;
  return (family as { settings?: unknown } | undefined)?.settings;
}
