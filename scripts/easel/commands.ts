import {
  type Check,
  type ClipCounter,
  check,
  compile,
  createClipCounter,
  measure,
  parsePrompt,
  type Target,
} from '../../lib/prompt/index.ts';
import { readPrompt } from '../../lib/prompt/parse/index.ts';
import { packedClipMerges } from '../clip-merges.ts';
import { inEnglish } from './english.ts';

let clip: ClipCounter | undefined;

/** Read from its package only where a limit is in tokens of CLIP. */
function clipFor({ limit }: Target): ClipCounter | undefined {
  if (limit?.unit !== 'clip') return undefined;
  clip ??= createClipCounter(packedClipMerges());
  return clip;
}

/** A finding with its sentences in English. */
function told({ message, why, fix, ...rest }: Check): object {
  return {
    ...rest,
    message: inEnglish(message),
    why: { reason: inEnglish(why.reason), source: why.source },
    ...(fix ? { fix: { label: inEnglish(fix.label) } } : {}),
  };
}

type Command = (json: unknown, target: Target) => unknown;

/** What each command gives for one line; `{error}` where the line is not what it takes. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  compile(json, target) {
    const parsed = parsePrompt(json);
    if (!parsed.ok) return { error: inEnglish(parsed.error) };
    const compiled = compile(parsed.prompt, target);
    const { used, max, unit } = measure(compiled.text, target, clipFor(target));
    return {
      text: compiled.text,
      negative: compiled.negative,
      fields: compiled.fields,
      length: { used, max, unit },
      checks: check(parsed.prompt, target, compiled).map(told),
    };
  },
  parse(json, target) {
    if (typeof json !== 'string') return { error: 'parse takes a JSON string on each line.' };
    return readPrompt(json, target).prompt;
  },
  check(json, target) {
    const parsed = parsePrompt(json);
    return parsed.ok
      ? { checks: check(parsed.prompt, target).map(told) }
      : { error: inEnglish(parsed.error) };
  },
};
