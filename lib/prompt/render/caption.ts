import type { Fragment } from '../compiled.ts';
import { DEFAULT_BOX } from './caption/caption-parts.ts';
import { styleEntries } from './caption/style-entries.ts';
import { connector, joined, userText } from './fragments.ts';
import { jsonDialect } from './json/json-dialect.ts';
import { type JsonEntry, type JsonValue, jsonList, jsonObject, jsonString } from './json/json-fragments.ts';
import { type PictureText, pictureTexts } from './json/picture-text.ts';
import { headOf } from './phrase-list.ts';
import type { ReadyPrompt } from './ready-prompt.ts';
import { sceneApart } from './scene.ts';

/**
 * The JSON caption of Ideogram 4, compact, its keys in the order the model learned: what it shows, how it looks, the
 * background, one object, and each text that is to be read in the picture. Source: ideogram-oss/ideogram4
 * `docs/prompting.md`; InvokeAI `invokeai/backend/ideogram4/caption.py`.
 */
export const caption = jsonDialect((given) => {
  const { ready, texts } = pictureTexts(given);
  const style = styleEntries(ready);
  const description = joined([headOf(given)], '');
  const seen = seenIn(ready);
  if (description.length + seen.length + style.length + texts.length === 0) return [];
  const place = sceneApart({ ...ready, subject: [], action: [] }).map(({ fragments }) => fragments);
  const shown = seen.length > 0 ? seen : description;
  const elements = [...(shown.length > 0 ? [objectElement(shown)] : []), ...texts.map(textElement)];
  const entries: JsonEntry[] = [
    // These two may be empty, but not missing.
    ['background', jsonString(joined(place, ' '))],
    ['elements', jsonList(elements.length > 0 ? elements : [objectElement([])])],
  ];
  return jsonObject([
    ['high_level_description', jsonString(description)],
    ['style_description', jsonObject(style)],
    ['compositional_deconstruction', jsonObject(entries)],
  ]);
});

/** What is to be seen but the place: the subject, what it does, the details. */
function seenIn(ready: ReadyPrompt): Fragment[] {
  const scene = sceneApart({ ...ready, setting: [] }).map(({ fragments }) => fragments);
  const details = ready.details.map(({ text }) => [userText('details', text)]);
  return joined([joined(scene, ' '), ...details], ', ');
}

function objectElement(shown: Fragment[]): JsonValue {
  return jsonObject([
    ['type', jsonString([connector('obj')])],
    ['bbox', [connector(JSON.stringify(DEFAULT_BOX))]],
    ['desc', jsonString(shown)],
  ]);
}

/** Where a text stands nobody said: its box, which may be missing, is. */
function textElement({ text, about }: PictureText): JsonValue {
  return jsonObject([
    ['type', jsonString([connector('text')])],
    ['text', jsonString(text)],
    ['desc', jsonString(about.length > 0 ? about : [connector('lettering')])],
  ]);
}
