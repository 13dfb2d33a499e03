import { parseAspectRatio } from '../aspect-ratio.ts';
import { isSeed } from '../seed.ts';
import type { Draft } from './draft.ts';
import { noteOf } from './note.ts';

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
const SWITCHES = /^(?:raw|tile|hd|sd|draft|fast|relax|turbo|stealth|public|video)$/;
/** A flag: two hyphens and a letter after a space; phones make a dash of them, which counts before a known name. */
const FLAG =
  /(?:^|\s)(?:--(?=[a-z])|—(?=(?:ar|aspect|stylize|s|chaos|c|weird|w|seed|no|v|niji|style|raw|sref|iw|q|tile)(?![\p{L}\p{N}_-])))/iu;
const JOB = /\bJob ID: ?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/i;

/**
 * Takes a text with Midjourney flags, puts the flags into the draft and gives the text before them. Flags begin at the
 * first ` --` and a letter (docs.midjourney.com, parameter list); the ID of the job that images carry in their
 * description is no part of the prompt. Words behind a flag's value go to the details, unknown flags to the parameters.
 */
export function takeFlags(text: string, draft: Draft): string {
  const plain = text.replace(JOB, '').replace(/^\s*\/imagine\s+(?:prompt:)?/i, '');
  const start = FLAG.exec(plain)?.index ?? -1;
  if (start < 0) return plain;
  const words: string[] = [];
  const parts = plain.slice(start).split(new RegExp(FLAG.source, 'giu'));
  for (const part of parts) {
    const [, typed = '', value = ''] = /^([a-z][\w-]*)?([\s\S]*)$/i.exec(part) ?? [];
    if (part.trim() !== '') words.push(takeFlag(typed, value.trim(), draft));
  }
  draft.add('details', words.filter((said) => said !== '').join(', '));
  return plain.slice(0, start);
}

/** Takes one flag into the draft and gives the words that are no part of its value. */
function takeFlag(typed: string, value: string, draft: Draft): string {
  const name = LONG.get(typed.toLowerCase()) ?? typed.toLowerCase();
  const [, first = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(value) ?? [];
  const bare = first.replace(/[,.;]+$/, '');
  const shown = `--${typed}`;
  if (name === 'no') {
    if (value === '') draft.note(noteOf('flag-without-value', shown));
    for (const item of value.split(',')) draft.add('exclude', item);
    return '';
  }
  if (SWITCHES.test(name)) return parameter(draft, name, true, value);
  if (value === '' && (name === 'ar' || name === 'seed' || NUMBERS.test(name) || CODES.test(name))) {
    draft.note(noteOf('flag-without-value', shown));
    return parameter(draft, name, '', '');
  }
  if (name === 'ar') return takeRatio(bare, rest, draft);
  if (name === 'seed' && isSeed(Number(bare)) && draft.prompt.parameters?.seed === undefined) {
    draft.parameter(null, 'seed', Number(bare));
    return rest;
  }
  if (NUMBERS.test(name) && Number.isFinite(Number(bare))) return parameter(draft, name, Number(bare), rest);
  if (name === 'style' && bare.toLowerCase() === 'raw') return parameter(draft, 'raw', true, rest);
  if (name === 'seed' || NUMBERS.test(name)) draft.note(noteOf('bad-value', `${shown} ${bare}`));
  else if (!CODES.test(name) && name !== 'style') draft.note(noteOf('unknown-flag', shown));
  // A number below zero is printed only where it is a number.
  return parameter(draft, name, value === '' ? true : /^-\d{1,15}$/.test(value) ? Number(value) : value, '');
}

function takeRatio(bare: string, rest: string, draft: Draft): string {
  if (!parseAspectRatio(bare)) draft.note(noteOf('bad-ratio', bare));
  if (draft.prompt.aspectRatio) return `ar ${bare} ${rest}`.trim();
  draft.prompt.aspectRatio = bare;
  return rest;
}

/** A flag said twice keeps its first value; the second stays as words. */
function parameter(draft: Draft, typed: string, value: string | number | boolean, rest: string): string {
  const name = /^(?:constructor|prototype|__)/.test(typed) ? `flag ${typed}` : typed;
  const former = (draft.prompt.parameters?.midjourney as Record<string, unknown> | undefined)?.[name];
  if (former !== undefined && former !== value) return `${typed} ${value} ${rest}`.trim();
  draft.parameter('midjourney', name, value);
  return rest;
}
