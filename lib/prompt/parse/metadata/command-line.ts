import { parseAspectRatio, printAspectRatio } from '../../aspect-ratio.ts';
import { isSeed } from '../../seed.ts';
import type { Told } from '../told.ts';
import { addSetting } from './settings.ts';

/** The flags of InvokeAI's first years, which also stand in its pictures: `"a fox" -s 30 -S 1 -W 512 -H 512 -C 7`. */
const FLAG = /^-([A-Za-z])(\S*)$/;
const NAMES: ReadonlyMap<string, string> = new Map([
  ['s', 'Steps'],
  ['S', 'Seed'],
  ['W', 'Width'],
  ['H', 'Height'],
  ['C', 'CFG scale'],
  ['A', 'Sampler'],
]);
const FEWEST = 2;
const LONGEST_TAIL = 2000;
const LONGEST_SCRIPT = 20_000;
/** `/dream prompt: a fox steps: 30 seed: 1`, as bots take it. */
const BOT = /^\s*[/!](?:dream|draw|gen|generate|create|paint|txt2img|image|sd)\b\s*(?:prompt\s*:\s*)?/i;
const OPTION =
  /\s(negative[_ -]?prompt|neg|steps|seed|cfg(?:[_ -]?scale)?|guidance(?:[_ -]?scale)?|width|height|size|sampler|model|style|aspect[_ -]?ratio|ar|count|number|w|h)\s?:\s?/gi;

/** `--prompt "a fox" --negative_prompt "text" --steps 20`, as scripts and lists of prompts have it; some say `-p`. */
const LONG_FLAG =
  /(?:^|\s)-{1,2}([a-z][\w-]*)(?:(?:\s*=\s*|\s+)("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|-?\.?\d\S*|[^\s"'-]\S*))?/gi;
const PROMPT_FLAG = /(?:^|\s)(?:--prompt|-p)(?:\s*=\s*|\s+)["']/i;
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['p', 'prompt'],
  ['n', 'negative prompt'],
  ['W', 'width'],
  ['H', 'height'],
]);

/** Takes a text and gives what it says where it is a command for a program, or several in a line each; else null. */
export function readCommand(text: string): Told[] | null {
  const told = longFlagCommands(text) ?? invokeCommand(text) ?? botCommand(text);
  return told && (Array.isArray(told) ? told : [told]);
}

function longFlagCommands(text: string): Told[] | null {
  if (text.length > LONGEST_SCRIPT || !PROMPT_FLAG.test(text)) return null;
  const lines = text
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .filter((line) => /^(?!\s*#)\s*\S/.test(line));
  return lines.every((line) => PROMPT_FLAG.test(line)) ? lines.map(longFlagCommand) : null;
}

function longFlagCommand(line: string): Told {
  const told: Told = { syntax: 'a1111' };
  for (const [, flag = '', value = ''] of line.matchAll(LONG_FLAG)) {
    const name = SHORT_NAMES.get(flag) ?? flag.replace(/[_-]/g, ' ');
    const words = value.replace(/^(["'])(.*)\1$/s, '$2').replace(/\\(["'\\])/g, '$1');
    if (/^prompt$/i.test(name)) told.text = words;
    else if (/^neg/i.test(name)) told.negative = words;
    else if (name.length > 1 && words !== '') addSetting(told, name, words);
  }
  return told;
}

function invokeCommand(typed: string): Told | null {
  const text = typed.trim().replace(/^!?(?:dream|invoke)>?\s+(?=")/i, '');
  const quoted = text.startsWith('"');
  const close = quoted ? text.lastIndexOf('"') : text.search(/\s-[sSWHCA]\s?[\w.]/) - 1;
  if (close < 1 || text.length - close > LONGEST_TAIL) return null;
  const tokens = text
    .slice(close + 1)
    .trim()
    .split(/\s+/);
  const flags: [string, string][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [, name, glued = ''] = FLAG.exec(tokens[at] ?? '') ?? [];
    if (name === undefined) return null;
    const next = tokens[at + 1];
    if (glued === '' && next !== undefined && !FLAG.test(next)) at += 1;
    flags.push([name, glued !== '' ? glued : FLAG.test(next ?? '-x') ? '' : (next ?? '')]);
  }
  if (
    flags.filter(([name, value]) => NAMES.has(name) && (name === 'A' || /^[\d.]+$/.test(value))).length <
    FEWEST
  )
    return null;
  const told: Told = {};
  for (const [name, value] of flags) addSetting(told, NAMES.get(name) ?? name, value);
  const words = quoted ? text.slice(1, close) : text.slice(0, close + 1);
  const negatives = [...words.matchAll(/\[([^[\]:|]{1,2000})\]/g)].map(([, inner = '']) => inner.trim());
  told.text = negatives.length > 0 ? words.replace(/\s*\[[^[\]:|]{1,2000}\]/g, '').trim() : words.trim();
  if (negatives.length > 0) told.negative = negatives.join(', ');
  told.syntax = 'compel';
  return told;
}

function botCommand(text: string): Told | null {
  const command = BOT.exec(text.slice(0, 80));
  if (!command) return null;
  const words = text.slice(command[0].length);
  const options = [...words.matchAll(OPTION)];
  const told: Told = { text: words.slice(0, options[0]?.index ?? words.length).trim() };
  options.forEach((option, at) => {
    const value = words.slice(option.index + option[0].length, options[at + 1]?.index ?? words.length).trim();
    const name = (option[1] ?? '').toLowerCase();
    const ratio = /^(?:aspect|ar$)/.test(name) ? parseAspectRatio(value) : null;
    if (ratio) told.aspectRatio = printAspectRatio(ratio);
    else if (name.startsWith('neg')) told.negative = value;
    else if (name === 'seed' && isSeed(Number(value))) addSetting(told, 'Seed', value);
    else addSetting(told, name === 'w' ? 'Width' : name === 'h' ? 'Height' : name, value);
  });
  return told.text === '' ? null : told;
}
