import { flux } from './flux.ts';
import type { Target } from './target.ts';

/** Read by a language model; takes colors in hexadecimal where nothing else reads the sign. */
export const flux2: Target = {
  ...flux,
  id: 'flux-2',
  name: 'FLUX.2',
  order: 'fact.order.actionStyle',
  syntax: 'local-hex',
  reader: 'language-model',
  limit: {
    unit: 't5',
    max: 512,
    source: 'https://docs.bfl.ai (prompting guides)',
    seen: '2026-11',
    confidence: 'medium',
  },
  fact: { source: 'https://docs.bfl.ai (prompting guides)', seen: '2026-11', confidence: 'medium' },
  facts: {
    limit: { value: { id: 'fact.limit.programAndMaker', params: { max: 512, maker: 32_000 } } },
    unit: { value: { id: 'fact.unit.languageModel' } },
  },
};
