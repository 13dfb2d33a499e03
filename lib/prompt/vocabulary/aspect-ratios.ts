/** Width to height. Our own list, the most asked for first. */
export const ASPECT_RATIOS: readonly string[] = [
  '1:1',
  '3:2',
  '2:3',
  '4:3',
  '3:4',
  '16:9',
  '9:16',
  '5:4',
  '4:5',
  '21:9',
  '7:4',
  '4:7',
  '2:1',
  '1:2',
  '1.91:1',
];
