import { joined, userText } from '../fragments.ts';
import { headOf } from '../phrase-list.ts';
import { framingParts } from './framing-parts.ts';
import { jsonDialect } from './json-dialect.ts';
import { jsonList, jsonObject, jsonString } from './json-fragments.ts';
import { pictureTexts } from './picture-text.ts';
import { wordsOf } from './values.ts';

/**
 * The structured prompt of Bria FIBO, compact, its keys in the order of its captions; what was not said has none, as in
 * the captions it was trained on. Source: Bria-AI/FIBO, `src/fibo_inference/vlm/gemini_api.py` and `parse_caption.py`.
 */
export const fibo = jsonDialect((given) => {
  const { ready, texts } = pictureTexts(given);
  const { composition, angle, lens, depth, focus } = framingParts(ready.framing);
  const description = headOf(given);
  const style = [
    ...ready.style.map(({ text }) => [userText('style', text)]),
    ...ready.realism.map(({ text }) => [userText('realism', text)]),
  ];
  const object = jsonObject([
    ['description', wordsOf('subject', ready.subject)],
    ['appearance_details', wordsOf('details', ready.details)],
    ['action', wordsOf('action', ready.action)],
  ]);
  return jsonObject([
    ['short_description', description.length > 0 ? jsonString(description) : []],
    ['objects', jsonList([object])],
    ['background_setting', wordsOf('setting', ready.setting)],
    ['lighting', jsonObject([['conditions', wordsOf('lighting', ready.lighting)]])],
    [
      'aesthetics',
      jsonObject([
        ['composition', wordsOf('framing', composition)],
        ['color_scheme', wordsOf('colorTone', ready.colorTone)],
        ['mood_atmosphere', wordsOf('mood', ready.mood)],
      ]),
    ],
    [
      'photographic_characteristics',
      jsonObject([
        ['depth_of_field', wordsOf('framing', depth)],
        ['focus', wordsOf('framing', focus)],
        ['camera_angle', wordsOf('framing', angle)],
        ['lens_focal_length', wordsOf('framing', lens)],
      ]),
    ],
    ['style_medium', wordsOf('contentType', ready.contentType)],
    [
      'text_render',
      jsonList(
        texts.map(({ text, about }) =>
          jsonObject([
            ['text', jsonString(text)],
            ['appearance_details', about.length > 0 ? jsonString(about) : []],
          ]),
        ),
      ),
    ],
    ['context', wordsOf('resolution', ready.resolution)],
    ['artistic_style', style.length > 0 ? jsonString(joined(style, ', ')) : []],
  ]);
});
