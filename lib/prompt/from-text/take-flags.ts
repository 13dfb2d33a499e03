import { parseAspectRatio } from '../aspect-ratio.ts';
import { isSeed } from '../seed.ts';
import type { Draft } from './draft.ts';

const LONG: ReadonlyMap<string, string> = new Map([
  ['s', 'stylize'],
  ['c', 'chaos'],
  ['w', 'weird'],
  ['q', 'quality'],
  ['r', 'repeat'],
  ['p', 'profile'],
  ['v', 'version'],
  ['aspect', 'ar'],
]);
const NUMBERS = /^(?:stylize|chaos|weird|exp|iw|sw|sv|ow|cw|quality|repeat|stop|version|niji)$/;
const CODES = /^(?:sref|oref|cref|profile)$/;
const SWITCHES = /^(?:raw|tile|hd|sd|draft)$/;

/**
 * Takes a text with Midjourney flags, puts the flags into the draft and gives the text before them. Flags begin at the
 * first ` --` and a letter (docs.midjourney.com, parameter list). Words behind a flag's value go to the details.
 */
export function takeFlags(text: string, draft: Draft): string {
  const job = /\bJob ID: ?([\da-f]{8}-[\da-f-]{27})/i.exec(text);
  if (job) draft.parameter(null, 'jobId', job[1]);
  const plain = job ? text.replace(job[0], '') : text;
  const start = /(?:^|\s)--[a-z]/i.exec(plain)?.index ?? -1;
  if (start < 0) return plain;
  for (const part of plain.slice(start).split(/(?:^|\s)--(?=[a-z])/i)) {
    const [, typed = '', value = ''] = /^([a-z]*)([\s\S]*)$/i.exec(part) ?? [];
    if (part.trim() !== '') takeFlag(typed.toLowerCase(), value.trim(), draft);
  }
  return plain.slice(0, start);
}

function takeFlag(typed: string, value: string, draft: Draft): void {
  const name = LONG.get(typed) ?? typed;
  const [, first = '', rest = ''] = /^(\S*)([\s\S]*)$/.exec(value) ?? [];
  const bare = first.replace(/,$/, '');
  if (name === 'no') {
    for (const item of value.split(',')) draft.add('exclude', item);
  } else if (name === 'ar' && parseAspectRatio(bare) && !draft.prompt.aspectRatio) {
    draft.prompt.aspectRatio = bare;
    draft.add('details', rest);
  } else if (name === 'seed' && bare !== '' && isSeed(Number(bare))) {
    draft.parameter(null, 'seed', Number(bare));
    draft.add('details', rest);
  } else if (NUMBERS.test(name) && bare !== '' && Number.isFinite(Number(bare))) {
    draft.parameter('midjourney', name, Number(bare));
    draft.add('details', rest);
  } else if (CODES.test(name) && value !== '') {
    draft.parameter('midjourney', name, value);
  } else if (SWITCHES.test(name) || (name === 'style' && bare === 'raw')) {
    draft.parameter('midjourney', name === 'style' ? 'raw' : name, true);
    draft.add('details', name === 'style' ? rest : value);
  } else draft.add('details', `${typed} ${value}`);
}
