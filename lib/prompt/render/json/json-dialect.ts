import type { Fragment } from '../../compiled.ts';
import { isEmptyPrompt } from '../../edit.ts';
import type { Prompt } from '../../model.ts';
import type { Target } from '../../targets/target.ts';
import { compiledFields } from '../compiled-fields.ts';
import type { Dialect } from '../dialect.ts';
import { negativeText } from '../exclusions.ts';
import { textOf, userText } from '../fragments.ts';
import { leftOutOf } from '../left-out.ts';
import type { ReadyPrompt } from '../ready-prompt.ts';
import type { JsonValue } from './json-fragments.ts';

/** Returns a dialect of one JSON object on one line, which `objectOf` makes of a prompt; an object that was typed whole stays. */
export function jsonDialect(
  objectOf: (ready: ReadyPrompt, prompt: Prompt, target: Target) => JsonValue,
): Dialect {
  return {
    print(ready, prompt, target) {
      const made = () => (isEmptyPrompt(prompt) ? [] : objectOf(ready, prompt, target));
      const fragments = wholeObject(prompt) ?? made();
      return {
        text: textOf(fragments),
        fragments,
        negative: negativeText(ready.exclude, target),
        fields: compiledFields(prompt, target),
        leftOut: leftOutOf(prompt, target),
      };
    },
  };
}

/** An object typed as the only thing said, on one line; null if there is none. */
function wholeObject({ subject, ...rest }: Prompt): Fragment[] | null {
  const text = subject.text.trim();
  if (!text.startsWith('{') || !isEmptyPrompt({ ...rest, subject: { text: '' } })) return null;
  try {
    return [userText('subject', JSON.stringify(JSON.parse(text)))];
  } catch {
    return null;
  }
}
