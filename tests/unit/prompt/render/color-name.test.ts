import { expect, it } from 'vitest';
import { colorName } from '../../../../lib/prompt/render/escape/color-name.ts';

it.each([
  ['#ff0066', 'hot pink'],
  ['#f06', 'hot pink'],
  ['#ff0000', 'red'],
  ['#ff1493', 'hot pink'],
  ['#ffc0cb', 'pale pink'],
  ['#ff00ff', 'magenta'],
  ['#800080', 'purple'],
  ['#0000ffcc', 'blue'],
  ['#000080', 'navy blue'],
  ['#2ecc71', 'emerald green'],
  ['#f39c12', 'orange'],
  ['#7f7f7f', 'gray'],
  ['#fefefe', 'white'],
  ['#010101', 'black'],
])('%s is %s', (hex, name) => expect(colorName(hex)).toBe(name));
