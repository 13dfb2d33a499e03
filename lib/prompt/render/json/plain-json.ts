import { parseAspectRatio, printAspectRatio } from '../../aspect-ratio.ts';
import { exclusionWords } from '../exclusion-words.ts';
import { userText } from '../fragments.ts';
import { framingParts } from './framing-parts.ts';
import { jsonDialect } from './json-dialect.ts';
import { jsonObject, jsonString } from './json-fragments.ts';
import { oneOrList, wordsOf } from './values.ts';

/**
 * A prompt as people give it to models that read JSON of any shape: one key a field, and nothing that was not said. The
 * keys are those of FLUX.2's guide where it has one (docs.bfl.ai, JSON prompting).
 */
export const plainJson = jsonDialect((ready, prompt) => {
  const { composition, ...camera } = framingParts(ready.framing);
  const ratio = parseAspectRatio(prompt.aspectRatio);
  const list = (field: 'details' | 'style' | 'colorTone') => oneOrList(field, ready[field], ' ');
  return jsonObject(
    [
      ['medium', wordsOf('contentType', ready.contentType)],
      ['subject', wordsOf('subject', ready.subject)],
      ['action', wordsOf('action', ready.action)],
      ['setting', wordsOf('setting', ready.setting)],
      ['details', list('details')],
      ['style', list('style')],
      ['color_palette', list('colorTone')],
      ['lighting', wordsOf('lighting', ready.lighting)],
      ['mood', wordsOf('mood', ready.mood)],
      ['realism', wordsOf('realism', ready.realism)],
      ['composition', wordsOf('framing', composition)],
      [
        'camera',
        jsonObject(
          [
            ['angle', wordsOf('framing', camera.angle)],
            ['lens', wordsOf('framing', camera.lens)],
            ['depth_of_field', wordsOf('framing', camera.depth)],
            ['focus', wordsOf('framing', camera.focus)],
          ],
          ' ',
        ),
      ],
      ['resolution', wordsOf('resolution', ready.resolution)],
      ['aspect_ratio', ratio ? jsonString([userText('aspectRatio', printAspectRatio(ratio))]) : []],
      ['negative_prompt', wordsOf('exclude', exclusionWords(ready.exclude))],
    ],
    ' ',
  );
});
