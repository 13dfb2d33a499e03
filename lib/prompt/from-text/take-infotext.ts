import { parseAspectRatio, printAspectRatio } from '../aspect-ratio.ts';
import { isSeed } from '../seed.ts';
import type { Draft } from './draft.ts';
import { readExclusions } from './read-exclusions.ts';

const SETTING = /\s*(\w[\w \-/]{0,60}):\s*("(?:\\.|[^\\"])*"|[^,\n]*)(?:,|\n|$)/g;

/**
 * Takes what AUTOMATIC1111 writes under a picture (prompt, `Negative prompt:`, settings) and gives the prompt alone;
 * the rest goes into the draft. Settings count as such from three on, as in its `parse_generation_parameters`.
 * Line ends may be lost: a browser's selection flattens them.
 */
export function takeInfotext(text: string, draft: Draft): string {
  const withoutSettings = takeSettings(text, draft);
  const negative = /(?:^|\s)Negative prompt:/i.exec(withoutSettings);
  if (!negative) return withoutSettings;
  readExclusions(withoutSettings.slice(negative.index + negative[0].length), draft);
  return withoutSettings.slice(0, negative.index);
}

function takeSettings(text: string, draft: Draft): string {
  const start = /(?:^|\s)Steps: ?\d+,/.exec(text)?.index ?? -1;
  if (start < 0 || text.length - start > 20_000) return text;
  const settings = [...text.slice(start).matchAll(SETTING)];
  if (settings.length < 3) return text;
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of settings) {
    const seed = Number(value);
    if (name === 'Seed' && value !== '' && isSeed(seed)) draft.parameter(null, 'seed', seed);
    else if (name !== 'constructor' && name !== '__proto__') found[name] = value;
  }
  const size = parseAspectRatio(found.Size);
  if (size) draft.prompt.aspectRatio = printAspectRatio(size);
  draft.parameter('stableDiffusion', 'settings', found);
  const end = (settings.at(-1)?.index ?? 0) + (settings.at(-1)?.[0].length ?? 0);
  return `${text.slice(0, start)} ${text.slice(start + end)}`;
}
