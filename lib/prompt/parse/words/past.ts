import { type Context, classAt, goesOn, infoAt, isDetermined, tagBefore } from './context.ts';
import type { Tag } from './tagged-word.ts';

/** `a boy named Tom`: what follows is neither subject nor object. */
const NAMING = /^(?:named|called|titled|entitled|labeled|labelled|nicknamed|dubbed|marked)$/;

/** Takes the context of a past or participle and tells what it is there: `torn sails`, `dressed in white`, `raised his sword`. */
export function participleOrModifier(context: Context): Tag {
  const { at, lexemes, phrase } = context;
  const info = infoAt(context, at);
  const before = tagBefore(context);
  const lower = lexemes[at]?.lower ?? '';
  if (!info.verb?.participle) return info.noun || info.adjective ? plain(context) : 'verb';
  const leads = goesOn(context, at + 1);
  // `a shot of`, `a set of tools`.
  const of = lexemes[at + 1]?.lower === 'of';
  if (info.noun && (of || (!leads && (before === 'determiner' || before === 'adjective')))) return 'noun';
  if (NAMING.test(lower) && phrase?.noun) return 'participle';
  if (before === 'verb') return leads && !info.verb.base ? 'adjective' : 'participle';
  if (before === 'pronoun') return 'verb';
  if (before === 'noun' || before === 'opaque' || before === 'unknown') return afterNoun(context, leads);
  if (leads) return info.noun && !info.adjective && info.verb.base ? 'noun' : 'adjective';
  const next = classAt(context, at + 1);
  const alone = next === 'end' || next === 'sign' || next === 'conjunction';
  if (info.noun && info.verb.base) return 'noun';
  const describes = before === 'determiner' || before === 'adjective' || before === 'number';
  return alone || describes ? 'adjective' : 'participle';
}

/** `a knight raised his sword`, `snow covered mountains`, `an owl perched on a post`. */
function afterNoun(context: Context, leads: boolean): Tag {
  const { at } = context;
  const { noun, verb, adjective } = infoAt(context, at);
  if (isDetermined(context, at + 1)) return verb?.past ? 'verb' : 'participle';
  if (noun && verb?.base) return 'noun';
  if (noun && context.phrase?.opener === 'none' && !adjective && !verb?.past) return 'noun';
  return leads ? 'adjective' : 'participle';
}

function plain(context: Context): Tag {
  const { noun, adjective } = infoAt(context, context.at);
  const opened = context.phrase !== null && !context.phrase.noun;
  if (opened || !context.phrase)
    return noun && !goesOn(context, context.at + 1) ? 'noun' : adjective ? 'adjective' : 'noun';
  return 'verb';
}
