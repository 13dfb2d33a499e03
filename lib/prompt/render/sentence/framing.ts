import { hasRole } from '../../lexicon/roles.ts';
import { endsAs, type Headed, headOfPhrase } from './phrase-head.ts';
import { ALONE, type Reading } from './reading.ts';

/** Words that make more or less of a framing: an extreme close-up. */
const DEGREE = /^(?:extreme|medium|tight|big) /;

/** Tells whether a phrase of framing stands before the noun: a close-up photograph, a macro photograph. */
export function standsBeforeNoun(text: string): boolean {
  return hasRole('before a picture', text.toLowerCase().replace(DEGREE, ''));
}

/** Tells whether a phrase of framing can be the noun where there is no content type: a close-up of, a wide shot of. */
export function canBeNoun(text: string): boolean {
  const phrase = headOfPhrase(text);
  return (
    !phrase.alone && phrase.short && /^(?:close[- ]?up|shot|selfie|headshot|portrait)$/.test(lastOf(phrase))
  );
}

const bare = (preposition: string): Reading => ({ preposition, noun: '', bare: true });

/** How a phrase of framing joins the end of a sentence. */
export function readFraming(text: string): Reading {
  if (/^(?:from|through|at)\s/i.test(text)) return { preposition: 'seen', noun: '' };
  const phrase = headOfPhrase(text);
  const { lower, kind } = phrase;
  const last = lastOf(phrase);
  if (kind === 'standalone' || kind === 'sentence' || kind === 'other') return ALONE;
  const camera = cameraReading(phrase);
  if (camera) return camera;
  if (lower === 'rule of thirds') return bare('composed by the');
  if (lower === 'eye level') return bare('seen at');
  if (/^(?:full |three-quarter |side )?profile$/.test(lower)) return bare('seen in');
  if (phrase.alone) return ALONE;
  if (last === 'perspective') return { preposition: 'in', noun: '' };
  if (hasRole('view', last)) return { preposition: /^dutch/.test(lower) ? 'seen at' : 'seen from', noun: '' };
  if (/^back(?:ground|drop)$/.test(last)) return { preposition: 'against', noun: '' };
  if (endsAs('with a picture', phrase) && !standsBeforeNoun(text)) return { preposition: 'with', noun: '' };
  if (standsBeforeNoun(text) && !hasRole('shot', last)) return { preposition: 'framed as', noun: ' shot' };
  if (hasRole('shot', last)) return { preposition: 'framed as', noun: '' };
  return hasRole('composed', last) ? { preposition: 'in', noun: ' composition' } : ALONE;
}

/** The last word of the noun phrase, or the noun before `of`: depth of field is about the field. */
function lastOf({ head, lower }: Headed): string {
  return / depth of field$|^depth of field$/.test(lower) ? 'field' : head;
}

/** Lens, film and apparatus: shot on an 85mm lens, shot on Kodak Portra, shot at f/1.8. */
function cameraReading({ lower, tokens }: Headed): Reading | null {
  const last = tokens.at(-1)?.lower ?? '';
  if (/^lens(?:es)?$/.test(last)) return { preposition: 'shot on', noun: '' };
  const film = last === 'film' || tokens.some((token) => hasRole('film stock', token.lower));
  if (film) return bare('shot on');
  if (tokens.some((token) => hasRole('camera', token.lower)) && last !== 'shot')
    return { preposition: 'shot on', noun: '', counted: true };
  const setting = /\d\s*mm\b|\biso\b|^(?:f\/?\d|ƒ)|\d+\/\d+\s*s/.test(lower);
  return setting ? bare('shot at') : null;
}
