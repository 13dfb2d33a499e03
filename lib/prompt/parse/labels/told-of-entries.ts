import { FIELDS, MANY_FIELDS } from '../../fields.ts';
import { unwrapped } from '../answer/wrapping.ts';
import type { KeyRole } from '../json/caption/data/key-roles.ts';
import { readLabelled } from '../json/caption/read-caption.ts';
import { roleOfLabelled } from '../json/caption/role-of-key.ts';
import { createSink } from '../json/caption/sink.ts';
import { addSetting, syntaxOf } from '../metadata/settings.ts';
import type { Said, Told } from '../told.ts';
import type { Entry } from './entries.ts';
import { splitSentences } from './split.ts';
import { isNothing, trimmed, valuesOf } from './values.ts';

const ONE: ReadonlySet<string> = new Set(FIELDS.filter(({ holds }) => holds === 'one').map(({ key }) => key));
/** More than any prompt has in one field; a form with thousands of chips could not be used. */
const MOST_VALUES = 60;
const CAPTION = /\bcaption$/i;
/** Of which a prompt in running words has some. */
const FEWEST_WORDS = 4;

/** What is told in running words, by the labels above it. */
type Running = Record<'prompt' | 'description' | 'before' | 'flags', string[]>;

/** Takes what the labels of one prompt say and gives the prompt told by them: each label is read like a key of JSON. */
export function toldOf(text: string, entries: readonly Entry[]): Told {
  const told: Told = {};
  const parts: Running = { prompt: [], description: [], before: [], flags: [] };
  const settings: [string, string][] = [];
  const sink = createSink();
  const has = (sought: Entry['role']) => entries.some(({ role }) => role === sought);
  const [hasPrompt, hasSubject] = [has('prompt'), has('subject')];
  const isDescribed = (title: string) =>
    entries.some((entry) => entry.role === 'description' && wordsUnder(text, entry).trim() === title.trim());
  for (const entry of entries) {
    const { role, label } = entry;
    const value = wordsUnder(text, entry);
    if (value.trim() === '' || (isNothing(value) && role !== 'text')) continue;
    if (label === '') parts.before.push(value);
    else if (role === 'prompt' || role === 'description') parts[role].push(unwrapped(value) ?? value.trim());
    // The caption of a post stands below its picture, not in it; what a description says again is a name for it.
    else if ((role === 'title' || CAPTION.test(label)) && (hasPrompt || isDescribed(value)))
      told.title ??= trimmed(value);
    else if (role === 'flags' && /^\s*(?:--|[\u2013\u2014])[a-z]/i.test(value))
      parts.flags.push(value.trim());
    else if (role === 'settings' || role === 'flags' || isPresets(value)) {
      settings.push([label, value]);
      addSetting(told, label, value);
    } else if (role === 'exclude') sink.forbid(withoutGaps(trimmed(value.replace(/\s*\n\s*/g, '\n'))));
    else if (role !== 'aside') {
      const known = roleOfLabelled(label, role);
      readLabelled(label, known, valuesUnder(known, value), sink);
    }
  }
  const prompt = parts.prompt.filter((words) => words !== '').join(' ');
  sink.say(prompt !== '' ? prompt : [...parts.before, ...parts.description].join('\n'));
  const { said = [], text: running = '', negative, parameters, ...rest } = sink.told(true);
  const excluded = said.filter(({ field }) => field === 'exclude').map(({ phrase }) => phrase.text);
  const avoided = [negative ?? '', ...excluded].filter((one) => one !== '').join(', ');
  const words = [running.replace(/[\s,;|]+$/, ''), ...parts.flags].filter((part) => part !== '').join(' ');
  const syntax = syntaxOf(settings);
  const shown = said.filter(({ field }) => field !== 'exclude');
  // The fields are how the prompt came about, and the prompt says it all.
  const whole = prompt.split(/\s+/).length >= FEWEST_WORDS && hasSubject;
  return {
    ...told,
    ...rest,
    ...(words === '' ? {} : { text: words }),
    ...(avoided === '' ? {} : { negative: avoided }),
    ...(syntax ? { syntax } : {}),
    // What is told below running words goes on with them; labels alone are a form that was filled in.
    ...(whole || shown.length === 0 ? {} : running === '' ? { fields: fieldsOf(shown) } : { said: shown }),
    ...(parameters || told.parameters ? { parameters: { ...parameters, ...told.parameters } } : {}),
  };
}

function fieldsOf(said: readonly Said[]): NonNullable<Told['fields']> {
  const fields: NonNullable<Told['fields']> = {};
  for (const { field, phrase } of said)
    fields[field] = [...(fields[field] ?? []), phrase].slice(0, MOST_VALUES);
  return fields;
}

/** `Styles: ['Fooocus V2', 'Fooocus Sharp']` names presets of a program, and no style of the picture. */
const isPresets = (value: string): boolean => /^\s*\[\s*['"]/.test(value);

const withoutGaps = (list: string): string => list.replace(/,+\s*(?=,)/g, '');

/** The values of a label one by one; of a field that holds one, its sentences: the first is the thing. */
function valuesUnder(role: KeyRole | undefined, value: string): string[] {
  const lines = value.split('\n');
  const parts =
    role && MANY_FIELDS.has(role)
      ? valuesOf(value)
      : role && ONE.has(role)
        ? lines.flatMap(splitSentences)
        : lines;
  return parts.map(trimmed);
}

/** What stands behind and below a label: a stretch of the text where it is one line, else its lines. */
function wordsUnder(text: string, { parts, role }: Entry): string {
  const lines = parts.map(({ start, end }) => text.slice(start, end));
  if (role === 'prompt' || role === 'description' || role === undefined) {
    const [first, last] = [parts[0], parts.at(-1)];
    const whole = first && last ? text.slice(first.start, last.end) : '';
    return /(?:^|\n)[ \t]*(?:>|```|[-*\u2022][ \t])/.test(whole) ? lines.join('\n') : whole;
  }
  return lines.join('\n');
}
