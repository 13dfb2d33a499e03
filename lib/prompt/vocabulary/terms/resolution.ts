import type { Term } from '../term.ts';

const COARSE = ['low resolution'] as const;

/** Resolution and sharpness, the most asked for first. */
export const RESOLUTION: readonly Term[] = [
  { text: '4K', also: ['4K UHD', '2160p'], not: COARSE },
  { text: '8K', also: ['8K UHD', '4320p'], not: COARSE },
  { text: 'high resolution', also: ['high-res', 'hi-res', 'highres'], not: COARSE },
  { text: 'highly detailed', also: ['very detailed', 'richly detailed'], not: COARSE },
  { text: 'sharp focus', also: ['in sharp focus', 'tack sharp'], not: ['soft focus'] },
  { text: 'HD', also: ['720p'], not: COARSE },
  { text: 'Full HD', also: ['1080p', 'FHD'], not: COARSE },
  { text: 'ultra HD', also: ['UHD', 'ultra high definition'], not: COARSE },
  { text: '2K', also: ['1440p', 'QHD'], not: COARSE },
  { text: '16K', also: ['16K UHD'], not: COARSE },
  { text: 'high definition', also: ['hi-def'], not: COARSE },
  { text: 'fine detail', also: ['fine details'] },
  { text: 'intricate details', also: ['intricate detail', 'intricately detailed'] },
  { text: 'crisp', also: ['crisp edges', 'crisp lines'] },
  { text: 'soft focus', also: ['slightly soft', 'dreamy blur'], craft: ['camera', 'engine', 'brush', 'screen'] },
  { text: 'print quality', also: ['print-ready', 'for print'], not: COARSE },
  { text: '300 dpi', also: ['300 ppi'], not: COARSE },
  { text: '600 dpi', also: ['600 ppi'], not: COARSE },
  { text: 'gigapixel', also: ['gigapixel resolution'], not: COARSE, craft: ['camera', 'engine'] },
  { text: 'low resolution', also: ['low-res', 'lo-fi', 'grainy'], craft: ['camera', 'screen'] },
];
