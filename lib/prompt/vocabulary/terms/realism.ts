import type { Term } from '../term.ts';

/** How true to life. Our own list, the most asked for first. */
export const REALISM: readonly Term[] = [
  { text: 'realistic' },
  { text: 'photorealistic' },
  { text: 'hyperrealistic' },
  { text: 'lifelike' },
  { text: 'naturalistic' },
  { text: 'semi-realistic' },
  { text: 'stylized' },
  { text: 'surreal' },
  { text: 'abstract' },
  { text: 'dreamlike' },
  { text: 'fantastical' },
  { text: 'cartoonish' },
  { text: 'caricatured' },
  { text: 'simplified' },
  { text: 'geometric' },
  { text: 'minimalist' },
  { text: 'painterly' },
];
