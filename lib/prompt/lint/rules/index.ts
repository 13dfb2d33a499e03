import type { Rule } from '../rule.ts';
import { abstractSubject } from './abstract-subject.ts';
import { aspectRatioLeftOut } from './aspect-ratio-left-out.ts';
import { badAspectRatio } from './bad-aspect-ratio.ts';
import { cameraTerms } from './camera-terms.ts';
import { comparison } from './comparison.ts';
import { conflictingTerms } from './conflicting-terms.ts';
import { duplicateWords } from './duplicate-words.ts';
import { essentialsLate } from './essentials-late.ts';
import { exclusionsLeftOut } from './exclusions-left-out.ts';
import { fewWords } from './few-words.ts';
import { filler } from './filler.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { livingArtist } from './living-artist.ts';
import { manySubjects } from './many-subjects.ts';
import { narrowerNoun } from './narrower-noun.ts';
import { negation } from './negation.ts';
import { noStyle } from './no-style.ts';
import { noSubject } from './no-subject.ts';
import { nonLatinText } from './non-latin-text.ts';
import { notDrawable } from './not-drawable.ts';
import { numbers } from './numbers.ts';
import { oddModifier } from './odd-modifier.ts';
import { overLimit } from './over-limit.ts';
import { parametersLeftOut } from './parameters-left-out.ts';
import { qualityWords } from './quality-words.ts';
import { qualityWordsHelp } from './quality-words-help.ts';
import { rareNoun } from './rare-noun.ts';
import { renderWords } from './render-words.ts';
import { resolutionWords } from './resolution-words.ts';
import { seedLeftOut } from './seed-left-out.ts';
import { syntaxLeftOut } from './syntax-left-out.ts';
import { textInPicture } from './text-in-picture.ts';
import { unquotedText } from './unquoted-text.ts';
import { unwantedTerms } from './unwanted-terms.ts';
import { weightsLeftOut } from './weights-left-out.ts';

/** Every rule, the most useful first. A new one needs its file and its line here. */
export const RULES: readonly Rule[] = [
  noSubject,
  overLimit,
  badAspectRatio,
  livingArtist,
  nonLatinText,
  exclusionsLeftOut,
  foreignSyntax,
  unwantedTerms,
  notDrawable,
  oddModifier,
  negation,
  cameraTerms,
  renderWords,
  conflictingTerms,
  textInPicture,
  manySubjects,
  numbers,
  parametersLeftOut,
  seedLeftOut,
  aspectRatioLeftOut,
  abstractSubject,
  rareNoun,
  essentialsLate,
  unquotedText,
  narrowerNoun,
  duplicateWords,
  qualityWords,
  filler,
  comparison,
  resolutionWords,
  noStyle,
  fewWords,
  weightsLeftOut,
  syntaxLeftOut,
  qualityWordsHelp,
];
