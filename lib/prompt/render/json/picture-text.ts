import type { Fragment } from '../../compiled.ts';
import { isEnglish } from '../../lexicon/is-english.ts';
import { lex } from '../../syntax/index.ts';
import { connector, userText } from '../fragments.ts';
import type { PhraseField, ReadyPhrase, ReadyPrompt } from '../ready-prompt.ts';
import { nounPhrase } from '../scene.ts';

/** Words that are to be read in the picture. */
export interface PictureText {
  /** Without their quotation marks. */
  text: Fragment[];
  /** How they look or what they stand on, if it was said. */
  about: Fragment[];
}

/** A prompt with the words that are to be read in the picture taken apart. */
export interface WithTexts {
  /** Without the phrases that are about such words and nothing else. */
  ready: ReadyPrompt;
  texts: PictureText[];
}

const FIELDS: readonly PhraseField[] = ['subject', 'action', 'setting', 'details'];
/** What leads to quoted words and names no thing they stand on. */
const LEAD =
  /(?:^|\s)(?:(?:with|and|has|bearing|showing) )?(?:the |a |an )?(?:(?:words?|text|title|caption|slogan|headline|lettering|name|letters|inscription|phrase) ?)?(?:(?:that|which) )?(?:says?|saying|reads?|reading|labell?ed|titled|called|named|written|printed|spelling)?[:,]?\s*$/i;
/** What leads on to how they look. */
const LOOKS = /^(?:written |set |printed |painted )?(?:in|with|as) /i;

/** Returns the texts of a prompt, and the prompt without what is about them alone: `"WILD" in bold red letters`. */
export function pictureTexts(ready: ReadyPrompt): WithTexts {
  const texts: PictureText[] = [];
  const rest = { ...ready };
  for (const field of FIELDS) {
    rest[field] = ready[field].filter((phrase) => {
      const found = textsIn(phrase, field);
      texts.push(...found.texts);
      return !found.alone;
    });
  }
  return { ready: rest, texts };
}

function textsIn({ text }: ReadyPhrase, field: PhraseField): { texts: PictureText[]; alone: boolean } {
  const quotes = lex(text, 'plain').filter(({ kind }) => kind === 'quote');
  const [first] = quotes;
  const last = quotes.at(-1);
  if (!first || !last) return { texts: [], alone: false };
  const before = text.slice(0, first.start).replace(LEAD, '').trim();
  const after = text
    .slice(last.end)
    .replace(/^[\s,;:.]+/, '')
    .trim();
  // A subject is what the picture shows, also where it is named by its words only.
  const alone = before === '' && field === 'details';
  const about = alone ? looks(after, field) : place(before, field);
  return {
    texts: quotes.map(({ start, end }) => ({
      text: [userText(field, text.slice(start + 1, end - 1))],
      about,
    })),
    alone,
  };
}

/** What the words stand on: `a sign that says`. */
function place(before: string, field: PhraseField): Fragment[] {
  if (before === '') return [];
  return isEnglish(before) ? [connector('on '), ...nounPhrase(field, before)] : [userText(field, before)];
}

function looks(after: string, field: PhraseField): Fragment[] {
  const words = after.replace(LOOKS, '');
  return words === '' ? [] : [userText(field, words)];
}
