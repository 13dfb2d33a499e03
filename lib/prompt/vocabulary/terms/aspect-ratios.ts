import type { Term } from '../term.ts';

/** Width to height, the most asked for first. The other words hold for the printed ratio alone. */
export const ASPECT_RATIOS: readonly Term[] = [
  { text: '1:1', also: ['square', 'square format'] },
  { text: '3:2', also: ['classic 35mm', '35mm frame format'] },
  { text: '2:3', also: ['portrait photo format', 'poster format'] },
  { text: '16:9', also: ['widescreen', 'video format'] },
  { text: '9:16', also: ['vertical video', 'phone screen', 'story format'] },
  { text: '4:3', also: ['standard screen', 'four to three'] },
  { text: '3:4', also: ['upright', 'three to four'] },
  { text: '4:5', also: ['social portrait', 'four to five'] },
  { text: '5:4', also: ['large format', 'five to four'] },
  { text: '21:9', also: ['ultrawide', 'cinema format'] },
  { text: '2:1', also: ['two to one', 'panorama format'] },
  { text: '1:2', also: ['one to two', 'tall banner'] },
  { text: '7:4', also: ['seven to four'] },
  { text: '4:7', also: ['four to seven'] },
  { text: '3:1', also: ['banner', 'wide panorama'] },
  { text: '1:3', also: ['bookmark format', 'scroll format'] },
  { text: '1.85:1', also: ['flat widescreen', 'academy flat'] },
  { text: '2.39:1', also: ['anamorphic widescreen', 'scope format'] },
  { text: '1.91:1', also: ['link preview format'] },
];
