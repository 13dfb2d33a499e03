/** Resolution and sharpness. Our own list, the most asked for first. */
export const RESOLUTION: readonly string[] = [
  '4K',
  '8K',
  'HD',
  'Full HD',
  'ultra HD',
  'high resolution',
  'highly detailed',
  'sharp focus',
  'fine detail',
  'intricate details',
  'high definition',
  'print quality',
  '300 dpi',
  'low resolution',
  'crisp',
];
