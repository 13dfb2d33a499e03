import type { Fragment } from '../compiled.ts';
import { isEmptyPrompt } from '../edit.ts';
import type { Prompt } from '../model.ts';
import { DEFAULT_BOX } from './caption/caption-parts.ts';
import { type CaptionEntry, jsonList, jsonObject, jsonString } from './caption/json-fragments.ts';
import { styleEntries } from './caption/style-entries.ts';
import { compiledFields } from './compiled-fields.ts';
import type { Dialect } from './dialect.ts';
import { joined, joint, own, textOf } from './fragments.ts';
import { leftOutOf } from './left-out.ts';
import { headOf } from './phrase-list.ts';
import type { ReadyPrompt } from './ready-prompt.ts';
import { sceneApart } from './scene.ts';

/**
 * The JSON caption of Ideogram 4, compact, its keys in the order the model learned: what it shows, how it looks, the
 * background and one element. Source: ideogram-oss/ideogram4 `docs/prompting.md`; InvokeAI
 * `invokeai/backend/ideogram4/caption.py`.
 */
export const caption: Dialect = {
  print(ready, prompt, target) {
    const fragments = wholeCaption(prompt) ?? (isEmptyPrompt(prompt) ? [] : captionOf(ready));
    return {
      text: textOf(fragments),
      fragments,
      negative: '',
      fields: compiledFields(prompt, target),
      leftOut: leftOutOf(prompt, target),
    };
  },
};

function captionOf(ready: ReadyPrompt): Fragment[] {
  const style = styleEntries(ready);
  const shown = sceneApart({ ...ready, setting: [] }).map(({ fragments }) => fragments);
  const details = ready.details.map(({ text }) => [own('details', text)]);
  const place = sceneApart({ ...ready, subject: [], action: [] }).map(({ fragments }) => fragments);
  const description = joined([headOf(ready, (same) => same)], '');
  const seen = joined([joined(shown, ' '), ...details], ', ');
  if (description.length + seen.length + style.length === 0) return [];
  const element: CaptionEntry[] = [
    ['type', jsonString([joint('obj')])],
    ['bbox', [joint(JSON.stringify(DEFAULT_BOX))]],
    ['desc', jsonString(seen.length > 0 ? seen : description)],
  ];
  const entries: CaptionEntry[] = [['high_level_description', jsonString(description)]];
  if (style.length > 0) entries.push(['style_description', jsonObject(style)]);
  entries.push([
    'compositional_deconstruction',
    jsonObject([
      ['background', jsonString(joined(place, ' '))],
      ['elements', jsonList([jsonObject(element)])],
    ]),
  ]);
  return jsonObject(entries);
}

/** A caption typed whole, as the only thing said, is passed on as it is, on one line. */
function wholeCaption({ subject, ...rest }: Prompt): Fragment[] | null {
  const text = subject.text.trim();
  if (!text.startsWith('{') || !isEmptyPrompt({ ...rest, subject: { text: '' } })) return null;
  try {
    return [own('subject', JSON.stringify(JSON.parse(text)))];
  } catch {
    return null;
  }
}
