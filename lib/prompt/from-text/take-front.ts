import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { takeExclusions } from './read-clause.ts';
import { readExclusions } from './read-exclusions.ts';
import { takeFlags } from './take-flags.ts';
import { takeInfotext } from './take-infotext.ts';

/** `No text, people or watermark in the image.`: a sentence of its own, whose commas do not end it. */
const EXCLUDING = /(?:^|[.!?]\s+)(no [^.!?]{1,300} in the (?:image|picture|photo))\.?(?=\s|$)/i;
const NETWORK = /<(?:lora|hypernet|lyco|lycoris):[^<>]{1,300}>/gi;
const PICTURES = /^\s*((?:https?:\/\/\S+\s+)+)(?=\S)/;

/**
 * Takes what is no part of the words into the draft (settings and negatives under a picture, flags, networks, leading
 * addresses of pictures, a sentence that excludes) and gives the words.
 */
export function takeFront(text: string, draft: Draft, grammar: Grammar): string {
  const { body, negative } = takeInfotext(text, draft);
  if (negative !== null) readExclusions(takeNetworks(negative, draft), draft, grammar);
  return takeExcludingSentence(takePictures(takeNetworks(takeFlags(body, draft), draft), draft), draft);
}

function takeExcludingSentence(text: string, draft: Draft): string {
  const found = EXCLUDING.exec(text);
  if (!found?.[1] || !takeExclusions(found[1], 1, draft)) return text;
  const start = found.index + found[0].indexOf(found[1]);
  return text.slice(0, start) + text.slice(start + found[1].length).replace(/^\./, '');
}

/** Networks are kept as typed, beside the words. */
function takeNetworks(text: string, draft: Draft): string {
  const networks = text.match(NETWORK);
  if (!networks) return text;
  draft.parameter('stableDiffusion', 'networks', networks);
  return text.replace(NETWORK, ' ');
}

/** Midjourney takes addresses of pictures before the words; gives the text behind them. */
export function takePictures(text: string, draft: Draft): string {
  const pictures = PICTURES.exec(text.slice(0, 8000));
  if (!pictures?.[1]) return text;
  draft.parameter('midjourney', 'images', pictures[1].trim().split(/\s+/));
  return text.slice(pictures[0].length);
}
