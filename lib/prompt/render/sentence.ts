import type { Fragment } from '../compiled.ts';
import { isSurelyEnglish } from '../lexicon/is-english.ts';
import { isBlank } from '../text/is-blank.ts';
import { compiledFields } from './compiled-fields.ts';
import type { Dialect } from './dialect.ts';
import { sayableExclusions } from './exclusion-words.ts';
import { exclusionSentence, negativeText } from './exclusions.ts';
import { capitalized, connector, joined, textOf, userText } from './fragments.ts';
import { leftOutOf } from './left-out.ts';
import { commaIn, isEnglishPrompt, phrasesAsTyped } from './not-english.ts';
import { openingOf } from './opening.ts';
import { AFTER_SCENE, type ReadyPrompt } from './ready-prompt.ts';
import { sceneOf, subjectConnector } from './scene.ts';
import { readFraming } from './sentence/framing.ts';
import { imageOf } from './sentence/image.ts';
import { joinClauses } from './sentence/join-clauses.ts';
import { ratioWords } from './sentence/ratio-words.ts';
import { readColorTone } from './sentence/read-color-tone.ts';
import { readDetail } from './sentence/read-detail.ts';
import { readLighting } from './sentence/read-lighting.ts';
import { readMood } from './sentence/read-mood.ts';
import { readResolution } from './sentence/read-resolution.ts';
import { type Clause, clausesOf } from './sentence/reading.ts';
import { styleClauses } from './sentence/style.ts';
import { asksForImage, isSentence, isSeveralSentences } from './sentences.ts';

/** One English sentence for generators that read prose, and short ones after it for ratio and exclusions. */
export const sentence: Dialect = {
  print(ready, prompt, target) {
    const english = isEnglishPrompt(ready);
    const words = target.aspectRatio === 'words' ? ratioWords(prompt.aspectRatio, english) : null;
    const ratio = words ? [userText('aspectRatio', words)] : [];
    const shown = english
      ? joined([...sentencesOf(ready), ratio], ' ')
      : joined([phrasesAsTyped(ready), ratio], commaIn(ready));
    const excluded = target.negative === 'sentence' ? sayableExclusions(ready.exclude) : [];
    const sayable = english || excluded.every(({ text }) => isSurelyEnglish(text));
    const printed = joined([shown, sayable ? exclusionSentence(excluded) : []], ' ');
    // A text that begins with a brace is taken for a caption there.
    const braced = target.syntax === 'ideogram-4' && printed[0]?.text.startsWith('{');
    const fragments = braced ? [connector('An image of '), ...printed] : printed;
    const leftOut = leftOutOf(prompt, target);
    // `No ... in the image.` would be English.
    if (!sayable) leftOut.push({ what: 'exclude', values: excluded.map(({ text }) => text) });
    return {
      text: textOf(fragments),
      fragments,
      negative: negativeText(ready.exclude, target),
      fields: compiledFields(prompt, target),
      leftOut,
    };
  },
};

/** Lens and aperture stand together, before the rest. */
function byCamera(clauses: Clause[]): Clause[] {
  const rank = ({ preposition }: Clause) =>
    preposition === 'with' ? 0 : preposition === 'shot on' ? 1 : preposition === 'shot at' ? 2 : 3;
  return clauses.sort((a, b) => rank(a) - rank(b));
}

/** The main sentence, and after it the phrases that are sentences of their own. */
function sentencesOf(ready: ReadyPrompt): Fragment[][] {
  const phrases = { ...ready };
  const others: Fragment[][] = [];
  for (const field of AFTER_SCENE) {
    phrases[field] = ready[field].filter(({ text }) => !isSentence(text));
    const sentences = ready[field].filter(({ text }) => isSentence(text));
    others.push(...sentences.map(({ text }) => [userText(field, text)]));
  }
  return [...mainSentences(phrases), ...others].map(ended).filter((part) => part.length > 0);
}

function mainSentences(given: ReadyPrompt): Fragment[][] {
  const opening = openingOf(given);
  const { ready } = opening;
  const subject = ready.subject[0]?.text ?? '';
  const image = imageOf(opening);
  const scene = sceneOf(ready);
  const clauses = [
    clausesOf('details', ready.details, readDetail),
    styleClauses([...image.realism, ...ready.style]),
    clausesOf('lighting', ready.lighting, readLighting),
    clausesOf('colorTone', ready.colorTone, readColorTone),
    clausesOf('mood', ready.mood, readMood),
    byCamera(clausesOf('framing', image.framing, readFraming)),
    clausesOf('resolution', ready.resolution, readResolution),
  ].flat();
  // What asks for an image is a sentence of its own; the kind of image follows it.
  if (asksForImage(subject)) {
    const isSaid = opening.kind !== null && subject.toLowerCase().includes(opening.kind.text.toLowerCase());
    return [scene, joinClauses(isSaid ? [] : image.fragments, clauses)];
  }
  const of =
    image.fragments.length > 0 && scene.length > 0
      ? [connector(subjectConnector(ready, image.of, true))]
      : [];
  const head = [...image.fragments, ...of, ...scene];
  // After several sentences a clause would belong to the last of them only.
  return isSeveralSentences(subject) ? [head, joinClauses([], clauses)] : [joinClauses(head, clauses)];
}

function ended(part: Fragment[]): Fragment[] {
  const fragments = capitalized(part);
  const text = textOf(fragments);
  if (isBlank(text)) return [];
  // Only a Latin sentence ends in a full stop of ours.
  const ends = /[.!?…。！？]["')]?$/u.test(text) || !/\p{Script=Latin}/u.test(text);
  return ends ? fragments : [...fragments, connector('.')];
}
