import type { Term } from '../term.ts';

/** Resolution and sharpness. Our own list, the most asked for first. */
export const RESOLUTION: readonly Term[] = [
  { text: '4K' },
  { text: '8K' },
  { text: 'HD' },
  { text: 'Full HD' },
  { text: 'ultra HD' },
  { text: 'high resolution' },
  { text: 'highly detailed' },
  { text: 'sharp focus' },
  { text: 'fine detail' },
  { text: 'intricate details' },
  { text: 'high definition' },
  { text: 'print quality' },
  { text: '300 dpi' },
  { text: 'low resolution' },
  { text: 'crisp' },
];
