import type { Message } from '../message.ts';
import type { Confidence, Fact, Target, Topic, WeightForm } from './target.ts';

/** One row of what is known of a target: the value, where and when it was seen, how sure it is. */
export interface FactRow extends Fact {
  topic: Topic;
  value: Message;
}

const TOPICS: readonly Topic[] = ['limit', 'unit', 'negatives', 'weights', 'ratio', 'order'];

/** Gives what is known of a target, a row for each topic in a fixed order. */
export function factsOf(target: Target): FactRow[] {
  return TOPICS.map((topic) => {
    const { limit, fact, facts } = target;
    const own = topic === 'limit' || topic === 'unit' ? (limit ?? fact) : fact;
    const { source, seen, confidence } = { ...own, ...facts?.[topic] };
    return { topic, value: facts?.[topic]?.value ?? VALUES[topic](target), source, seen, confidence };
  });
}

const SAID = {
  high: 'fact.seen',
  medium: 'fact.reported',
  low: 'fact.unconfirmed',
} as const satisfies Record<Confidence, Message['id']>;

/** Returns a row as one says it: `480 characters, reported March 2026, unconfirmed`. */
export function factMessage({ value, seen, confidence }: FactRow): Message {
  return { id: SAID[confidence], params: { value, month: { month: seen } } };
}

const WEIGHTS: Record<WeightForm, Message> = {
  none: { id: 'fact.weights.none' },
  colon: { id: 'fact.weights.form', params: { form: '(words:1.2)' } },
  after: { id: 'fact.weights.form', params: { form: '(words)1.2' } },
  'double-colons': { id: 'fact.weights.form', params: { form: '1.2::words::' } },
  braces: { id: 'fact.weights.braces', params: { more: '{{words}}', less: '[words]' } },
  'multi-prompt': { id: 'fact.weights.form', params: { form: 'words::1.2' } },
};

const VALUES: Record<Topic, (target: Target) => Message> = {
  limit({ limit }) {
    if (!limit) return { id: 'fact.limit.none' };
    const most: Message = { id: `fact.limit.${limit.unit}`, params: { count: limit.max } };
    return limit.chunked ? { id: 'fact.limit.chunk', params: { limit: most } } : most;
  },
  unit: ({ limit }) => ({ id: `fact.unit.${limit?.unit ?? 'chars'}` }),
  negatives: ({ negative }) => ({ id: `fact.negatives.${negative}` }),
  weights: ({ weights }) => WEIGHTS[weights],
  ratio({ aspectRatio, sizes, ratios }) {
    const how: Message = { id: `fact.ratio.${aspectRatio}` };
    const offered = ratios ?? sizes;
    if (!offered) return how;
    if (offered.length <= MOST_NAMED)
      return { id: 'fact.ratio.offered', params: { how, values: { list: offered } } };
    const id = ratios ? 'fact.ratio.nearestRatio' : 'fact.ratio.nearestSize';
    return { id, params: { how, count: offered.length } };
  },
  order: ({ order }) => ({ id: order }),
};

/** More ratios or sizes than these are only counted. */
const MOST_NAMED = 5;
