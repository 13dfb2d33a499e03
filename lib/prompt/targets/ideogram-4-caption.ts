import { ideogram4 } from './ideogram-4.ts';
import type { Target } from './target.ts';

/** Version 4 given the JSON caption it was trained on; switch its magic prompt off. */
export const ideogram4Caption: Target = {
  ...ideogram4,
  id: 'ideogram-4-caption',
  name: 'Ideogram 4 (JSON caption)',
  dialect: 'caption',
  syntax: 'plain',
  order: 'fact.order.keys',
  facts: { weights: { value: { id: 'fact.weights.elements' } } },
};
