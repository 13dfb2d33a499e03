import type { Span } from './words/index.ts';

const PLEASE = String.raw`(?:(?:hi|hello|hey)[,!.]?\s+)?(?:please[,\s]+)?`;
const ASK = '(?:(?:can|could|would|will) you (?:please )?)?';
const VERB =
  '(?:create|generate|make|draw|design|paint|render|produce|illustrate|sketch|visuali[sz]e|imagine|envision|picture|depict|portray|compose|develop|craft|show|give|get)';
const FOR = String.raw`(?:\s+(?:me|us|for me))?`;
const WANT = "(?:i|we)(?:['’]d| would)? (?:want|need|like|love)";
const SEEK = "(?:i['’]?m|i am|we are|we['’]re) (?:looking for|after|trying to (?:get|make|create))";
const WISH = `(?:${SEEK}|${WANT})(?: you to ${VERB}${FOR}| to (?:see|have|get|${VERB}))?`;
/** Who asks, and what for: `We are a band and we would like to generate an image of ...`. */
const REASON = String.raw`(?:[^.!?\n]{1,120}[\s,])?(?=${WANT} (?:you )?to ${VERB}\b)`;
/** Something new follows: an article, a number, one, or a bare noun, not `the` or `my`, which name something that is there. */
const REQUEST = new RegExp(
  String.raw`^(?:${PLEASE}|${REASON})(?:${ASK}(?:help me (?:to )?)?${VERB}${FOR}|${WISH})\s+(?=(?:an?|some|one|two|three|four|several|\d+)\s|(?!(?:the|this|that|it|my|his|her|their|its|sure|them|everything|up|only)\b)[\p{L}\d-]+\s)`,
  'iu',
);
const ASKED = new RegExp(String.raw`^${PLEASE}(?:can|could|would|will) you\b`, 'i');
const BARE_PLEASE = /^please\s+(?=an?\s)/i;
/** `The image shows a kitchen`: who describes a picture says no more by it than who asks for one. */
const DESCRIBED =
  /^(?:the|this) (?:image|picture|scene) (?:shows|depicts|features|captures|portrays|presents)\s+(?=(?:an?|the|one|two|three|several|some)\s)/i;
const THANKS =
  /(?:[,;.!\s]|^)+(?:(?:many )?thanks(?: (?:so much|a lot|in advance|you))?|thank you(?: (?:so much|very much|in advance))?|thx|please|cheers)[.!\s]*$/i;

/** Returns where a request to an assistant ends and what is asked for begins; 0 where a text is no request. */
export function requestLength(masked: string): number {
  return (REQUEST.exec(masked) ?? BARE_PLEASE.exec(masked) ?? DESCRIBED.exec(masked))?.[0].length ?? 0;
}

/** Whether a request is put as a question, whose question mark is the request's. */
export function isQuestion(masked: string): boolean {
  return ASKED.test(masked);
}

/** Returns the thanks at the end of a text with the signs around them, or null. */
export function thanksIn(masked: string): Span | null {
  const tail = masked.slice(-60);
  const match = THANKS.exec(tail);
  if (!match || match[0].length === masked.trim().length) return null;
  const start = masked.length - tail.length + match.index;
  return { start, end: masked.trimEnd().length };
}
