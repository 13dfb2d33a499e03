import {
  type ClipCounter,
  check,
  compile,
  createClipCounter,
  measure,
  parsePrompt,
  promptFromText,
  type Target,
} from '../../lib/prompt/index.ts';
import { packedClipMerges } from '../clip-merges.ts';

let clip: ClipCounter | undefined;

/** Read from its package only where a limit is in tokens of CLIP. */
function clipFor({ limit }: Target): ClipCounter | undefined {
  if (limit?.unit !== 'clip') return undefined;
  clip ??= createClipCounter(packedClipMerges());
  return clip;
}

type Command = (json: unknown, target: Target) => unknown;

/** What each command gives for one line; `{error}` where the line is not what it takes. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  compile(json, target) {
    const parsed = parsePrompt(json);
    if (!parsed.ok) return { error: parsed.error };
    const compiled = compile(parsed.prompt, target);
    const { used, max, unit } = measure(compiled.text, target, clipFor(target));
    return {
      text: compiled.text,
      negative: compiled.negative,
      fields: compiled.fields,
      length: { used, max, unit },
      checks: check(parsed.prompt, target, compiled),
    };
  },
  parse(json, target) {
    if (typeof json !== 'string') return { error: 'parse takes a JSON string on each line.' };
    return promptFromText(json, target);
  },
  check(json, target) {
    const parsed = parsePrompt(json);
    return parsed.ok ? { checks: check(parsed.prompt, target) } : { error: parsed.error };
  },
};
