import { parseAspectRatio, printAspectRatio } from '../../aspect-ratio.ts';

/** Returns a ratio in words for assistants: `Landscape, 3:2.`, or `3:2` in no language; null if there is none. */
export function ratioWords(text: string | undefined, english = true): string | null {
  const ratio = parseAspectRatio(text);
  if (!ratio) return null;
  if (!english) return printAspectRatio(ratio);
  const { width, height } = ratio;
  const shape = width === height ? 'Square' : width > height ? 'Landscape' : 'Portrait';
  return `${shape}, ${printAspectRatio(ratio)}.`;
}
