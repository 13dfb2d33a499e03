import { check, compile, measure, parsePrompt, promptFromText, type Target } from '../../lib/prompt/index.ts';

type Command = (json: unknown, target: Target) => unknown;

/** What each command gives for one line; `{error}` where the line is not what it takes. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  compile(json, target) {
    const parsed = parsePrompt(json);
    if (!parsed.ok) return { error: parsed.error };
    const compiled = compile(parsed.prompt, target);
    const { used, max, unit } = measure(compiled.text, target);
    return {
      text: compiled.text,
      negative: compiled.negative,
      fields: compiled.fields,
      length: { used, max, unit },
      checks: check(parsed.prompt, target, compiled),
    };
  },
  parse(json) {
    if (typeof json !== 'string') return { error: 'parse takes a JSON string on each line.' };
    return promptFromText(json);
  },
  check(json, target) {
    const parsed = parsePrompt(json);
    return parsed.ok ? { checks: check(parsed.prompt, target) } : { error: parsed.error };
  },
};
