import { standsBeforeNoun } from '../render/sentence/framing.ts';
import { VOCABULARY } from '../vocabulary/index.ts';
import type { Draft } from './draft.ts';
import { isMedium, isMediumWord } from './medium.ts';
import { readScene } from './read-scene.ts';
import type { Segment } from './segments.ts';
import { withoutLead } from './without-lead.ts';

/** How far into the text `photograph of` is looked for. */
const REACH = 120;
const OF = /^(.*?)\s+(of|showing|depicting)\s+/is;
/** `oil painting in the style of Monet of` */
const STYLED =
  /^(.{1,60}?)\s+(in the (?:style|manner) of .{2,50}?|in an? [\w -]{2,40}? style|by \p{Lu}[^,]{2,40}?)\s+(?:of|showing|depicting)\s+/isu;
const REALISM = new Set([...VOCABULARY.realism, 'photo-realistic', 'hyper-realistic', 'highly realistic']);

/** Takes the first clause: `A realistic close-up photograph of` and what it shows. */
export function readHead(segment: Segment, draft: Draft): void {
  const { text, weight } = segment;
  if (isMedium(text)) {
    draft.add('contentType', text, weight);
    return;
  }
  const styled = STYLED.exec(text.slice(0, REACH));
  if (styled?.[1] && styled[2] && takeKind(styled[1], draft)) {
    draft.add('style', withoutLead('style', styled[2]), weight);
    readScene(text.slice(styled[0].length), segment, draft);
    return;
  }
  const of = OF.exec(text.slice(0, REACH));
  const kind = of?.[1] ?? '';
  if (!of || !takeKind(kind, draft)) {
    readScene(text, segment, draft);
    return;
  }
  readScene(text.slice(of[0].length), segment, draft);
}

/** Takes what stands before `of`, if it is a kind of image: adjectives of realism and framing to their own fields. */
function takeKind(kind: string, draft: Draft): boolean {
  const words = kind
    .replace(/^(?:please\s+)?(?:create|draw|generate|make|paint|show me)\s+/i, '')
    .split(/\s+/);
  const last = words.at(-1) ?? '';
  const framed = /^(?:shot|close-?up|view|headshot|selfie)$/i.test(last);
  if (!framed && !isMediumWord(last)) return false;
  const left: string[] = [];
  words.forEach((word, at) => {
    if (at === 0 && /^(?:an?|the)$/i.test(word)) return;
    // `extreme close-up` is one phrase of two words.
    const pair = `${words[at - 1]} ${word}`;
    if (at > 0 && at < words.length - 1 && !framed && left.length > 0 && standsBeforeNoun(pair)) {
      left.pop();
      draft.add('framing', pair);
    } else if (at < words.length - 1 && REALISM.has(word.toLowerCase())) draft.add('realism', word);
    else if (at < words.length - 1 && !framed && standsBeforeNoun(word)) draft.add('framing', word);
    else left.push(word);
  });
  draft.add(framed ? 'framing' : 'contentType', left.join(' '));
  return true;
}
