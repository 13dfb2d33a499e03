import type { Fragment } from '../compiled.ts';
import { joined, joint, own } from './fragments.ts';
import type { ReadyPrompt } from './ready-prompt.ts';
import { leadsItself } from './sentence/leads-itself.ts';
import { placeSetting } from './sentence/place-setting.ts';
import { nounPhrase } from './sentence/reading.ts';

/** Wraps a phrase with its weight, where the dialect has weights. */
export type Weigh = (fragments: Fragment[], weight: number) => Fragment[];

/**
 * Gives what the image shows, in the order people say it: subject, action, setting. After `of` a verb needs `that`
 * (a photograph of a fox that sleeps), without it the two make a sentence (a fox sleeps).
 */
export function sceneOf(ready: ReadyPrompt, afterOf: boolean, weigh: Weigh = (same) => same): Fragment[] {
  const [subject] = ready.subject;
  const [action] = ready.action;
  const [setting] = ready.setting;
  const parts: Fragment[][] = [];
  if (subject) parts.push(weigh(nounPhrase('subject', subject.text), subject.weight));
  if (action) {
    const that = subject && afterOf && isFiniteVerb(action.text) ? [joint('that ')] : [];
    parts.push([...that, ...weigh([own('action', lowerFirst(action.text))], action.weight)]);
  }
  const scene = joined(parts, ' ');
  if (!setting) return scene;
  const place = weigh(placeSetting(setting.text), setting.weight);
  if (scene.length === 0) return place;
  // `mending a net, surrounded by gulls`: a participle of its own wants a comma.
  const apart = leadsItself(setting.text) && /^\p{L}+(?:ed|ing)\s/u.test(setting.text) && action;
  return [...scene, joint(apart ? ', ' : ' '), ...place];
}

/** Gives the parts of a scene each for itself, with its weight. */
export function sceneApart({ subject, action, setting }: ReadyPrompt): {
  fragments: Fragment[];
  weight: number;
}[] {
  return [
    ...subject.map(({ text, weight }) => ({ fragments: nounPhrase('subject', text), weight })),
    ...action.map(({ text, weight }) => ({ fragments: [own('action', lowerFirst(text))], weight })),
    ...setting.map(({ text, weight }) => ({ fragments: placeSetting(text), weight })),
  ];
}

/** An action begins with a verb, never with a name: the capital a phone gave it goes. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isFiniteVerb(action: string): boolean {
  const first = /^[a-z]+/i.exec(action)?.[0].toLowerCase() ?? '';
  return (
    /^(?:are|were|have|can|will)$/.test(first) || /^(?:is|was|has)$|[^siu]s$|(?:sh|ch|ss|z|x)es$/.test(first)
  );
}
