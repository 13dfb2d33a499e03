import type { Term } from '../term.ts';

/** Width to height. Our own list, the most asked for first. */
export const ASPECT_RATIOS: readonly Term[] = [
  { text: '1:1' },
  { text: '3:2' },
  { text: '2:3' },
  { text: '4:3' },
  { text: '3:4' },
  { text: '16:9' },
  { text: '9:16' },
  { text: '5:4' },
  { text: '4:5' },
  { text: '21:9' },
  { text: '7:4' },
  { text: '4:7' },
  { text: '2:1' },
  { text: '1:2' },
  { text: '1.91:1' },
];
