import { parseAspectRatio, printAspectRatio } from '../aspect-ratio.ts';
import { isSeed } from '../seed.ts';
import type { Draft } from './draft.ts';

/** One setting, as `parse_generation_parameters` of AUTOMATIC1111 reads it (`modules/infotext_utils.py`). */
const SETTING = /\s*(?<![^\s,])(\w[\w \-/]{0,200}):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)/g;
/** Fewer are prompt text. */
const FEWEST = 3;
/** A line of settings is never longer; a longer one is somebody's text. */
const LONGEST = 50_000;
/** Names of which a line of settings has one at least: prompts have colons too. */
const KNOWN = /^(?:Steps|Sampler|CFG scale|Distilled CFG Scale|Seed|Size|Model|Model hash|Version)$/i;
const NEGATIVE = 'Negative prompt:';

/**
 * Takes what AUTOMATIC1111, Forge and Fooocus write under a picture and gives the prompt and the negative apart; the
 * settings go into the draft. The last line counts as settings from three on; a line that begins `Negative prompt:`
 * begins the negative. In a text of one line (a browser flattens a selection) both may stand behind the prompt.
 */
export function takeInfotext(text: string, draft: Draft): { body: string; negative: string | null } {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n');
  if (lines.length === 1) return flattened(lines[0] ?? '', draft);
  const left = takeSettings(lines.at(-1) ?? '', draft);
  if (left !== null) lines.splice(-1, 1, left);
  const at = lines.findIndex((line) => line.trimStart().startsWith(NEGATIVE));
  if (at < 0) return { body: lines.join('\n'), negative: null };
  const negative = lines.slice(at).join('\n').trimStart().slice(NEGATIVE.length);
  return { body: lines.slice(0, at).join('\n'), negative };
}

function flattened(line: string, draft: Draft): { body: string; negative: string | null } {
  const steps = /^Steps: \d/.test(line) ? 0 : line.lastIndexOf(' Steps: ');
  const left = steps < 0 ? null : takeSettings(line.slice(steps), draft);
  const rest = left === null ? line : `${line.slice(0, steps)} ${left}`;
  const found = /(?:^|\s)Negative prompt:/.exec(rest);
  if (!found) return { body: rest, negative: null };
  return { body: rest.slice(0, found.index), negative: rest.slice(found.index + found[0].length) };
}

/** Takes the settings of a line into the draft and gives what is left of the line; null where it is no such line. */
function takeSettings(line: string, draft: Draft): string | null {
  if (line.length > LONGEST || !line.includes(':')) return null;
  const found = [...line.matchAll(SETTING)];
  if (found.length < FEWEST || !found.some(([, name = '']) => KNOWN.test(name))) return null;
  const settings: Record<string, string> = {};
  for (const [, typed = '', quoted = ''] of found) {
    const name = /^(?:constructor|prototype|__)/.test(typed) ? `setting ${typed}` : typed;
    const value = unquoted(quoted);
    if (name === 'Seed' && /^\d+$/.test(value) && isSeed(Number(value)) && !settings.Seed) {
      draft.parameter(null, 'seed', Number(value));
    } else settings[name] = settings[name] === undefined ? value : `${settings[name]}, ${value}`;
  }
  const size = /^\d+x\d+$/.test(settings.Size ?? '') ? parseAspectRatio(settings.Size) : null;
  if (size) draft.prompt.aspectRatio = printAspectRatio(size);
  draft.parameter('stableDiffusion', 'settings', settings);
  return line.replace(SETTING, ' ').trim();
}

function unquoted(value: string): string {
  if (!/^".*"$/s.test(value)) return value.trim();
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
}
