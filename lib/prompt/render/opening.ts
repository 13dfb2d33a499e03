import type { Fragment } from '../compiled.ts';
import { readPhrase } from '../lexicon/phrase.ts';
import { hasRole, type Role } from '../lexicon/roles.ts';
import { classOf } from '../lexicon/word-class.ts';
import { type ContentType, isKind, isPhotograph, lastWord, readContentType } from './content-type.ts';
import { connector, joined, textOf, userText } from './fragments.ts';
import type { ReadyPhrase, ReadyPrompt } from './ready-prompt.ts';
import { withoutRepeated } from './said-already.ts';

/** What kind of image a prompt opens with, and the prompt without what that took. */
export interface Opening {
  kind: (ContentType & { weight: number }) | null;
  ready: ReadyPrompt;
}

/**
 * Returns the kind of image with nothing said twice: `photograph` with `photo of a cat` is a photo of a cat, `portrait
 * of a woman` with `woman with freckles` a portrait of a woman with freckles, `portrait` with `oil painting` among the
 * details an oil painting portrait.
 */
export function openingOf(given: ReadyPrompt): Opening {
  const ready = withoutRepeated(given);
  const [typed] = ready.contentType;
  const [subject] = ready.subject;
  const weighted = (typed && typed.weight !== 1) || (subject && subject.weight !== 1);
  const merged = weighted || !subject ? null : (inSubject(ready, subject) ?? inKind(ready, subject));
  if (merged) return merged;
  const kind = typed ? { ...readContentType(typed.text), weight: typed.weight } : null;
  return withMedium({ kind, ready });
}

const PICTURE_OF = /^((?:an? |the )?(?:[^\s,]+ ){0,3}[^\s,]+) of (.+)$/is;
const PICTURES: readonly Role[] = ['shot', 'photographic', 'genre', 'medium', 'any picture'];

/** A subject that says itself what kind of image it is: `photo of a cat`. */
function inSubject(ready: ReadyPrompt, subject: ReadyPhrase): Opening | null {
  const [, picture = '', shown = ''] = PICTURE_OF.exec(subject.text) ?? [];
  const noun = lastWord(picture);
  if (!PICTURES.some((role) => hasRole(role, noun))) return null;
  const rest = { ...ready, contentType: [], subject: [{ text: shown, weight: 1 }] };
  const opening = (fragments: Fragment[]): Opening => ({
    kind: { fragments, text: textOf(fragments), of: ' of ', weight: 1 },
    ready: rest,
  });
  const [typed] = ready.contentType;
  if (!typed) return withMedium(opening([userText('subject', picture)]));
  const kind = readContentType(typed.text);
  const last = lastWord(kind.text);
  const same = last === noun || (isPhotograph(last) && (isPhotograph(noun) || hasRole('any picture', noun)));
  if (same && !/ of /.test(kind.text)) return opening([userText('subject', picture)]);
  if (!hasRole('shot', noun) && !hasRole('genre', noun)) return null;
  const words = [userText('subject', withoutArticle(picture))];
  // A close-up photograph, but an oil painting portrait.
  return opening(joined(isPhotograph(last) ? [words, kind.fragments] : [kind.fragments, words], ' '));
}

/** A kind of image that says itself what it shows: `portrait of a woman`. */
function inKind(ready: ReadyPrompt, subject: ReadyPhrase): Opening | null {
  const [typed] = ready.contentType;
  const [, picture = '', shown = ''] = PICTURE_OF.exec(typed?.text ?? '') ?? [];
  if (!typed || picture === '') return null;
  const inner = readPhrase(shown);
  const outer = readPhrase(subject.text);
  const kind = { fragments: [userText('contentType', typed.text)], text: typed.text, of: ', ', weight: 1 };
  const same = inner.core.at(-1)?.lower === outer.core.at(-1)?.lower && inner.core.length > 0;
  const words = withoutArticle(subject.text).toLowerCase();
  const isBare = inner.tokens.filter(({ lower }) => !hasRole('determiner', lower)).length === 1;
  const goesOn = words.startsWith(withoutArticle(shown).toLowerCase());
  if (same && (isBare || goesOn))
    return { kind: { ...readContentType(picture), weight: 1 }, ready: { ...ready, contentType: [] } };
  if (shown.toLowerCase().includes(words)) return { kind, ready: { ...ready, subject: [] } };
  return { kind, ready };
}

/** A second medium among style and details is the medium, where the kind of image may be of any. */
function withMedium(opening: Opening): Opening {
  const { kind, ready } = opening;
  if (kind && !takesMedium(kind)) return opening;
  for (const field of ['style', 'details'] as const) {
    const phrase = ready[field].find(({ text, weight }) => weight === 1 && isMedium(text, kind === null));
    if (!phrase) continue;
    const rest = { ...ready, [field]: ready[field].filter((one) => one !== phrase) };
    const medium = readContentType(withoutArticle(phrase.text));
    const words = userText(field, medium.fragments[0]?.text ?? '');
    const fragments = kind
      ? [words, connector(' '), ...kind.fragments]
      : [words, ...medium.fragments.slice(1)];
    const of = (kind ?? medium).of;
    return { kind: { fragments, text: textOf(fragments), of, weight: 1 }, ready: rest };
  }
  return opening;
}

function takesMedium({ weight, text, of, fragments }: ContentType & { weight: number }): boolean {
  const says = fragments.some((fragment) => mediumIn(fragment.text) !== '');
  return weight === 1 && of !== ', ' && isKind('genre', text) && !says;
}

/** The medium that a phrase ends with, '' for none: `loose watercolor`. */
function mediumIn(text: string): string {
  const words = text.toLowerCase().split(/\s+/);
  for (const length of [3, 2, 1]) {
    const end = words.slice(-length).join(' ');
    if (words.length >= length && hasRole('medium', end)) return end;
  }
  return '';
}

/** Alone it must be a kind of image by itself; before a genre its material is enough. */
function isMedium(text: string, alone: boolean): boolean {
  const words = withoutArticle(text).split(/\s+/);
  const medium = mediumIn(text);
  if (medium === '' || words.length > 5 || /[,"]/.test(text)) return false;
  const describes = words.slice(0, words.length - medium.split(' ').length);
  if (!describes.every((word) => classOf({ lower: word.toLowerCase() })?.adjective)) return false;
  return !alone || hasRole('picture on its own', medium);
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the) /i, '');
}
