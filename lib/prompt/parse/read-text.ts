import { isEmptyPrompt } from '../edit.ts';
import type { Prompt } from '../model.ts';
import { withJson } from '../render/source/kept-json.ts';
import type { Target } from '../targets/target.ts';
import { withDefaults } from './metadata/marks.ts';
import { ownPrompt } from './own-format.ts';
import { type ReadPrompt, readTold } from './read-told.ts';
import type { Told } from './told.ts';
import { type Unwrapped, unwrap } from './unwrap.ts';

/** One of the prompts that a text offers. */
export interface Choice extends ReadPrompt {
  /** Its title or its first words, to choose by. */
  said: string;
}

/** What a text comes to: at least one prompt, or why there is none. */
export type ReadText =
  | { kind: 'prompts'; form: 'lines' | 'json' | 'text'; choices: Choice[] }
  | Exclude<Unwrapped, { kind: 'prompts' }>;

export interface ReadOptions {
  /** Whose prompt box the text is from or goes to, where that is known. */
  target?: Target;
  /** The request that was sent to an assistant: where the text holds it too, what follows counts. */
  request?: string;
}

const LONGEST_TITLE = 120;

/**
 * Reads any text that may hold a prompt: prose, tags, labelled lines, JSON, what programs write under a picture, an
 * assistant's answer. The one reader of everything that is pasted, selected, imported or answered. Never throws.
 */
export function readText(typed: string, { target, request = '' }: ReadOptions = {}): ReadText {
  const text = withDefaults(typed);
  const own = ownPrompt(text);
  if (own && !isEmptyPrompt(own))
    return { kind: 'prompts', form: 'json', choices: [{ said: titleOf(own), prompt: own, notes: [] }] };
  const unwrapped = unwrap(text, { request });
  if (unwrapped.kind !== 'prompts') return unwrapped;
  const choices = unwrapped.told
    .map((told) => ({ told, ...readTold(told, target), title: told.title ?? '' }))
    .map(({ told, ...read }, _at, all) =>
      all.length === 1 && isCaption(told) && isJson(text)
        ? { ...read, prompt: withJson(text, read.prompt) }
        : read,
    )
    .filter(({ prompt }) => !isEmptyPrompt(prompt))
    .map(({ prompt, notes, title }) => ({
      said: (title || titleOf(prompt)).slice(0, LONGEST_TITLE).toWellFormed(),
      prompt,
      notes,
    }));
  return choices.length > 0 ? { kind: 'prompts', form: unwrapped.form, choices } : { kind: 'nothing' };
}

/** Reads a text of which something must come: where it holds no prompt, its words are the subject. */
export function readPrompt(text: string, target?: Target): ReadPrompt {
  const read = readText(text, target ? { target } : {});
  const [first] = read.kind === 'prompts' ? read.choices : [];
  return first ? { prompt: first.prompt, notes: first.notes } : readTold({ text }, target);
}

/** Longer JSON is a program's file, and kept nowhere. */
const LONGEST_JSON = 32_000;
const isJson = (text: string) => text.length <= LONGEST_JSON && /^\s*\{[\s\S]*\}\s*$/.test(text);

/** What was said key by key; where one key holds it all, its words are the prompt. */
const isCaption = ({ said, fields }: Told) => said !== undefined || fields !== undefined;

const titleOf = ({ subject, action, setting, source }: Prompt): string =>
  subject.text === '' && source
    ? source.text.trim()
    : [subject, action, setting]
        .map((phrase) => phrase?.text ?? '')
        .filter((words) => words !== '')
        .join(' ');
