import { isSeed } from '../../seed.ts';
import type { SyntaxId } from '../../targets/target.ts';
import { ratioOf, ratioOfSize } from '../size.ts';
import type { Told } from '../told.ts';

/** Names that reach a prototype. */
const HARMFUL = /^(?:constructor|prototype|__)/;
const SEED =
  /^(?:seed|semilla|graine|semente|seme|\u30B7\u30FC\u30C9|\u79CD\u5B50|\u7A2E\u5B50|\uC2DC\uB4DC|\u0441\u0438\u0434)$/i;

/** Takes a prompt and a setting that a program or an assistant wrote beside it, and adds the setting. */
export function addSetting(told: Told, label: string, value: string): void {
  const words = value.replace(/\s+/g, ' ').replace(/^[\s*`]+|[\s*`|;]+$/g, '');
  const name = HARMFUL.test(label) ? `setting ${label}` : label;
  const seed = Number(words.replace(/\.$/, ''));
  told.parameters ??= {};
  if (SEED.test(label) && words !== '' && isSeed(seed) && told.parameters.seed === undefined) {
    told.parameters.seed = seed;
    return;
  }
  const family = (told.parameters.stableDiffusion ?? {}) as { settings?: Record<string, string> };
  const settings = family.settings ?? {};
  told.parameters.stableDiffusion = { ...family, settings };
  const former = Object.hasOwn(settings, name) ? `${settings[name]}, ` : '';
  settings[name] = former + words;
  const ratio = sizeOf(label, words, settings);
  if (ratio) told.aspectRatio = ratio;
}

/** `Size: 768x512`, `Resolution: (1344, 768)`, or a width and a height on their own. */
function sizeOf(label: string, words: string, settings: Record<string, string>): string | undefined {
  if (/^(?:size|resolution)$/i.test(label)) return ratioOfSize(words);
  return /^(?:width|height)$/i.test(label)
    ? ratioOf(numberIn(settings, 'width'), numberIn(settings, 'height'))
    : undefined;
}

function numberIn(settings: Record<string, string>, name: string): string {
  const value = Object.entries(settings).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  return value.replace(/\s?(?:px|pixels)$/i, '');
}

/** What only programs around Stable Diffusion ask for. */
const DIFFUSION =
  /^(?:(?:sampling |inference |num inference )?steps|sampler|sampling method|schedule type|cfg(?: scale)?|guidance scale|clip skip|denoising strength|hires\b.*)$/i;
const FEWEST = 2;

/** Takes settings and gives the grammar of the program that they are of; undefined if they speak for none. */
export function syntaxOf(
  settings: readonly (readonly [name: string, value: string])[],
): SyntaxId | undefined {
  const version = settings.find(([name]) => /^version$/i.test(name))?.[1] ?? '';
  if (/comfy/i.test(version)) return 'comfyui';
  if (/fooocus/i.test(version) || settings.some(([name]) => /fooocus/i.test(name))) return 'fooocus';
  return settings.filter(([name]) => DIFFUSION.test(name)).length < FEWEST ? undefined : 'a1111';
}
