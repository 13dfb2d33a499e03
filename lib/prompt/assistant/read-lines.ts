import { mergePrompts } from '../edit.ts';
import type { FieldKey } from '../fields.ts';
import { promptFromText } from '../from-text/from-text.ts';
import type { Prompt } from '../model.ts';
import { withoutChatter, withoutOffer } from './chatter.ts';
import { bareLine } from './clean-answer.ts';
import { fieldNamed, LABELS, type LooseLabel } from './labels.ts';
import { addSaid, promptOf, type Said } from './values.ts';

/** A prompt told by names and colons, while it is read. */
interface Told {
  said: Said;
  /** What stands before the first name: words of the prompt, or a greeting. */
  before: string[];
  /** Free text under a name that speaks for several fields. */
  loose: string[];
}

type Named = { field: FieldKey | LooseLabel; value: string };

/** `Subject: ... Action: ...` in one line: a selection may lose its line ends. Names as asked for, in their case. */
const INLINE = new RegExp(`(?:^|[\\s.;,|])(?=(?:${Object.values(LABELS).join('|')})\\s?:)`, 'g');
/** Before the colon there is at most a name of three words, in brackets what it means. */
const NAMED =
  /^([\p{L}][\p{L} &/-]{0,34}(?:\([^()]{0,40}\))?)\s*(?::|\t|\s[\u2013\u2014-]\s|\s\|\s)\s*(.*)$/u;
/** Names that nothing else is called by: they stand above their words without any mark, too. */
const ALONE = /^(?:(?:image )?prompt|negative prompt|exclusions)$/i;
/** Names that say something of the answer, and nothing of the picture. */
const ASIDE =
  /^(?:notes?|tips?|why|reason(?:ing)?|explanation|title|length|character count|word count|parameters?|model|target|seed|bonus|hint|example|sure|here|optional|option|version|variation|alternative)/i;

/** Takes a cleaned answer and gives the prompts told in it by names and colons; none where it is not told so. */
export function readLines(text: string): Prompt[] {
  const all = tell(text.split('\n').flatMap(splitInline)).filter(isTold);
  return all.map(finish);
}

function isTold({ said, loose }: Told): boolean {
  return said.size > 1 || (said.size === 1 && (said.has('subject') || loose.length > 0));
}

function splitInline(line: string): string[] {
  const bare = line.replace(/\*\*|__|`/g, '');
  const found = bare.match(INLINE);
  return found && found.length > 1 ? bare.replace(INLINE, '\n').split('\n') : [line];
}

function tell(lines: string[]): Told[] {
  const all: Told[] = [empty()];
  let current: FieldKey | LooseLabel | null = null;
  let after = '';
  for (const raw of lines) {
    let told = all.at(-1) as Told;
    const line = bareLine(raw);
    const named = nameIn(line, raw);
    if (named) {
      if (begins(told, named)) {
        told = empty();
        all.push(told);
      }
      current = named.field;
      put(told, current, named.value);
    } else if (line === '') {
      // A name alone may have its words below a blank line.
      if (after !== 'name') current = null;
    } else if (current) {
      const aside = /^([\p{L} ]{2,30}):\s+(\S.*)$/u.exec(line);
      if (aside) put(told, ASIDE.test(aside[1] ?? '') ? null : 'details', aside[2] ?? '');
      else if (after === 'name' || raw !== line || /^\p{Ll}/u.test(line)) put(told, current, line);
    } else if (told.said.size === 0) told.before.push(line);
    after = named && named.value === '' ? 'name' : line === '' ? after : 'words';
  }
  return all;
}

const empty = (): Told => ({ said: new Map(), before: [], loose: [] });

/** Whether a name opens the next prompt: it stood in this one already, and holds one thing. */
function begins({ said }: Told, { field }: Named): boolean {
  return said.size > 1 && (field === 'subject' || field === 'contentType') && said.has(field);
}

function put({ said, loose }: Told, field: FieldKey | LooseLabel | null, value: string): void {
  const kept = withoutOffer(value);
  if (field === null || kept === '') return;
  if (field === 'prompt' || field === 'description') loose.push(kept);
  else addSaid(said, field, kept);
}

/** The field a line begins with. A name alone in its line must be one of those asked for, or look like a heading. */
function nameIn(line: string, raw: string): Named | null {
  const [, label = '', value = ''] = NAMED.exec(line) ?? [];
  const field = fieldNamed(label);
  if (field) return { field, value };
  const alone = line.replace(/:$/, '');
  const heading =
    alone !== line || /^(?:#|\*\*)/.test(raw) || Object.values(LABELS).includes(alone) || ALONE.test(alone);
  const named = heading ? fieldNamed(alone) : undefined;
  return named ? { field: named, value: '' } : null;
}

/** Under the names lies what was said without any, where it may be part of the prompt. */
function finish({ said, before, loose }: Told): Prompt {
  const prompt = promptOf(said);
  if (said.has('subject')) return prompt;
  const free = withoutChatter([...before, ...loose].join('\n'));
  return free === '' ? prompt : mergePrompts(promptFromText(free), prompt);
}
