import type { Confidence, Fact, Target, Topic, WeightForm } from './target.ts';

/** One row of what is known of a target: the value in plain words, where and when it was seen, how sure it is. */
export interface FactRow extends Fact {
  topic: Topic;
  value: string;
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

const SURE: Record<Confidence, string> = { high: 'seen', medium: 'reported', low: 'reported' };

/** Takes a row and gives it as one says it: `480 characters, reported 2026-03, unconfirmed`. */
export function factInWords({ value, seen, confidence }: FactRow): string {
  return `${value}, ${SURE[confidence]} ${seen}${confidence === 'low' ? ', unconfirmed' : ''}`;
}

const UNITS = { chars: 'characters', clip: 'CLIP tokens', t5: 'T5 tokens' } as const;
const COUNTED = {
  chars: 'characters',
  clip: 'CLIP tokens, counted exactly',
  t5: 'T5 tokens, estimated',
} as const;
const NEGATIVES: Record<Target['negative'], string> = {
  box: 'in a box of their own',
  flag: 'with --no after the text',
  sentence: 'in a sentence after the text',
  none: 'not read: say what is there instead',
};
const WEIGHTS: Record<WeightForm, string> = {
  none: 'not read: heavier phrases stand first',
  colon: '(words:1.2)',
  after: '(words)1.2',
  'double-colons': '1.2::words::',
  braces: '{{words}} for more, [words] for less',
  'multi-prompt': 'words::1.2',
};
const RATIOS: Record<Target['aspectRatio'], string> = {
  flag: 'with --ar after the text',
  words: 'in words after the text',
  control: "with the site's own control",
};

const VALUES: Record<Topic, (target: Target) => string> = {
  limit: ({ limit }) =>
    limit
      ? `${thousands(limit.max)} ${UNITS[limit.unit]}${limit.chunked ? ' a chunk, later chunks count less' : ''}`
      : 'no limit known',
  unit: ({ limit }) => COUNTED[limit?.unit ?? 'chars'],
  negatives: ({ negative }) => NEGATIVES[negative],
  weights: ({ weights }) => WEIGHTS[weights],
  ratio: ({ aspectRatio, sizes, ratios }) =>
    [RATIOS[aspectRatio], offered(ratios ?? sizes, ratios ? 'ratios' : 'sizes')]
      .filter((words) => words !== '')
      .join(', '),
  order: ({ order }) => order,
};

function offered(list: readonly string[] | undefined, what: string): string {
  if (!list) return '';
  return list.length > 5 ? `the nearest of ${list.length} ${what}` : list.join(' ');
}

/** `32,000`: the same in every locale of the machine. */
function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
