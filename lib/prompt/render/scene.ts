import type { Fragment } from '../compiled.ts';
import { afterNoun } from '../lexicon/after-noun.ts';
import { midSentence } from '../lexicon/names.ts';
import { readPhrase } from '../lexicon/phrase.ts';
import { hasRole } from '../lexicon/roles.ts';
import { withArticle } from '../lexicon/with-article.ts';
import { connector, userText } from './fragments.ts';
import type { PhraseField, ReadyPrompt } from './ready-prompt.ts';
import { placeSetting } from './setting.ts';

/** Wraps a phrase with its weight, where the dialect has weights. */
export type Weigh = (fragments: Fragment[], weight: number) => Fragment[];

/** Returns what the image shows, in the order people say it: subject, what it does, where. */
export function sceneOf(ready: ReadyPrompt, weigh: Weigh = (same) => same): Fragment[] {
  const [subject] = ready.subject;
  const [action] = ready.action;
  const [setting] = ready.setting;
  const scene = subject ? weigh(nounPhrase('subject', subject.text), subject.weight) : [];
  if (action) {
    const { connector: mark, text } = doing(action.text, subject?.text);
    if (scene.length > 0) scene.push(connector(mark));
    scene.push(...weigh([userText('action', text)], action.weight));
  }
  if (!setting) return scene;
  const { connector: mark, fragments } = placeSetting(setting.text);
  if (scene.length > 0) scene.push(connector(mark));
  return [...scene, ...weigh(fragments, setting.weight)];
}

/** Returns the parts of a scene each for itself, with its weight. */
export function sceneApart({
  subject,
  action,
  setting,
}: ReadyPrompt): { fragments: Fragment[]; weight: number }[] {
  return [
    ...subject.map(({ text, weight }) => ({ fragments: nounPhrase('subject', text), weight })),
    ...action.map(({ text, weight }) => ({
      fragments: [userText('action', doing(text, subject[0]?.text).text)],
      weight,
    })),
    ...setting.map(({ text, weight }) => ({ fragments: placeSetting(text).fragments, weight })),
  ];
}

/** A phrase of a field with the article it lacks; a sentence, or what is no noun phrase, as typed. */
export function nounPhrase(field: PhraseField, typed: string): Fragment[] {
  const { kind } = readPhrase(typed);
  if (kind === 'sentence') return [userText(field, midSentence(typed))];
  const { article, text } = withArticle(typed);
  return article === '' ? [userText(field, text)] : [connector(article), userText(field, text)];
}

function doing(action: string, subject: string | undefined): { connector: string; text: string } {
  const who = readPhrase(midSentence(subject ?? ''));
  const { connector: mark, text } = afterNoun(action, who);
  if (!subject) return { connector: '', text };
  // After a sentence, or a list, it stands apart.
  const apart =
    who.kind === 'sentence' || who.tokens.slice(who.core.length - 1).some(({ sign }) => sign !== '');
  return { connector: apart && mark === ' ' ? ', ' : mark, text };
}

/**
 * Returns what stands between the kind of image and what it shows: ` of ` before things, ` in which ` before a sentence,
 * a space before a place, a comma before what nobody can join. Without `prose` a sentence follows a comma as well.
 */
export function subjectConnector(
  { subject, action, setting }: ReadyPrompt,
  of: string,
  prose: boolean,
): string {
  const [typed] = subject;
  if (!typed) return action.length > 0 ? of : placeSetting(setting[0]?.text ?? '').connector;
  const { kind, tokens } = readPhrase(midSentence(typed.text));
  if (kind === 'sentence') return prose ? ' in which ' : ', ';
  if (kind === 'standalone' && !hasRole('negation', tokens[0]?.lower ?? ''))
    return hasRole('preposition', tokens[0]?.lower ?? '') ? ' ' : ', ';
  if (kind === 'tag' || kind === 'adjective') return ', ';
  return of;
}
