import { textOf } from '../render/fragments.ts';
import type { PhraseField } from '../render/ready-prompt.ts';
import { readFraming } from '../render/sentence/framing.ts';
import { readColorTone } from '../render/sentence/read-color-tone.ts';
import { readDetail } from '../render/sentence/read-detail.ts';
import { readLighting } from '../render/sentence/read-lighting.ts';
import { readMood } from '../render/sentence/read-mood.ts';
import { readResolution } from '../render/sentence/read-resolution.ts';
import { readStyle } from '../render/sentence/read-style.ts';
import { clauseFragments, clausesOf, type Reading } from '../render/sentence/reading.ts';

const READERS: Partial<Record<PhraseField, (text: string) => Reading>> = {
  details: readDetail,
  style: readStyle,
  lighting: readLighting,
  colorTone: readColorTone,
  mood: readMood,
  framing: readFraming,
  resolution: readResolution,
};
/** The words by which the sentence dialect leads a clause in. */
export const LEAD =
  /^(?:in the style of|in|with|under|at|against|shot on|shot at|seen from|seen at|seen in|seen|framed as|composed by the)\s+/i;

/**
 * Takes a clause as the sentence dialect prints it (`in soft golden light`) and gives the phrase (`soft golden
 * light`), but only where printing the phrase gives the clause back; otherwise the text as it is.
 */
export function withoutLead(field: PhraseField, text: string): string {
  const read = READERS[field];
  const lead = LEAD.exec(text)?.[0];
  if (!read || !lead) return text;
  const rest = text.slice(lead.length);
  const phrases = [rest.replace(/^an?\s+/i, ''), rest];
  const same = phrases.find((phrase) => {
    const [clause] = clausesOf(field, [{ text: phrase, weight: 1 }], read);
    return clause && textOf(clauseFragments(clause)).toLowerCase() === text.toLowerCase();
  });
  return same ?? text;
}
