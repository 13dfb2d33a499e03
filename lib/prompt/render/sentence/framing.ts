import { lastWord } from './last-word.ts';
import { leadsItself } from './leads-itself.ts';
import type { Reading } from './reading.ts';

const BEFORE_NOUN =
  /^(?:(?:extreme|medium|tight) )?(?:close-?up|macro|aerial|panoramic|overhead|top-down|tilt-shift|long-exposure|double-exposure|time-lapse|full-body|half-body|upper-body|full-length|half-length|wide-angle|ultra-?wide|telephoto|fisheye|fish-eye|isometric|orthographic|candid|flat-lay|360-degree|first-person|third-person|wide|split-screen)$/i;
const CAMERA =
  /\b(?:canon|nikon|sony|fuji\w*|leica|hasselblad|kodak|ilford|polaroid|gopro|pentax|rolleiflex|iphone|film|camera|drone|imax)\b/i;

/** Whether a phrase of framing stands before the noun: a close-up photograph, a macro photograph. */
export function standsBeforeNoun(text: string): boolean {
  return BEFORE_NOUN.test(text.replace(/\s+(?=up$|body$|angle$|exposure$|lay$|shift$)/i, '-'));
}

/** Whether a phrase of framing can be the noun where there is no content type: a close-up of, a wide shot of. */
export function canBeNoun(text: string): boolean {
  return /(?:^|\s)(?:close[ -]?up|shot|selfie|headshot|portrait)$/i.test(text) && !leadsItself(text);
}

/** How a phrase of framing joins the end of a sentence. */
export function readFraming(text: string): Reading {
  const last = lastWord(text);
  if (/^(?:from|through|at)\b/i.test(text)) return { lead: 'seen', noun: '' };
  if (leadsItself(text)) return { lead: '', noun: '' };
  if (/\bfilm$/i.test(text)) return { lead: 'shot on', noun: '', bare: true };
  if (/\blens(?:es)?$/i.test(text) || CAMERA.test(text)) return { lead: 'shot on', noun: '' };
  if (/\d\s*mm\b|\bISO\b|^(?:f\/?\d|ƒ)|\d+\/\d+\s*s/i.test(text))
    return { lead: 'shot at', noun: '', bare: true };
  if (/^(?:view|angle|perspective|viewpoint|side)$/.test(last) || last.endsWith('viewpoint')) {
    return { lead: /^dutch/i.test(text) ? 'seen at' : 'seen from', noun: '' };
  }
  if (/^eye[- ]level$/i.test(text)) return { lead: 'seen at', noun: '', bare: true };
  if (/^(?:full |three-quarter |side )?profile$/i.test(text))
    return { lead: 'seen in', noun: '', bare: true };
  if (/^(?:shot|close-?up|headshot|portrait|selfie|silhouette|up|diptych|triptych)$/.test(last)) {
    return { lead: 'framed as', noun: '' };
  }
  if (/^rule of thirds$/i.test(text)) return { lead: 'composed by the', noun: '', bare: true };
  if (/^(?:background|backdrop)$/.test(last)) return { lead: 'against', noun: '' };
  if (
    /^(?:field|composition|focus|space|lines|bokeh|foreground|framing|blur|symmetry|depth|ratio|crop)$/.test(
      last,
    )
  ) {
    return { lead: 'with', noun: '' };
  }
  if (/^(?:centered|centred|symmetrical|symmetric|asymmetrical|diagonal|balanced|minimalist)$/.test(last)) {
    return { lead: 'in', noun: ' composition' };
  }
  return standsBeforeNoun(text) ? { lead: 'framed as', noun: ' shot' } : { lead: '', noun: '' };
}
