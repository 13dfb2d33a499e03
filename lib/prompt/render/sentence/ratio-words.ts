import { parseAspectRatio, printAspectRatio } from '../../aspect-ratio.ts';

/** Gives a ratio in words for assistants: `Landscape, 3:2.`; null where it is none. */
export function ratioWords(text: string | undefined): string | null {
  const ratio = parseAspectRatio(text);
  if (!ratio) return null;
  const { width, height } = ratio;
  const shape = width === height ? 'Square' : width > height ? 'Landscape' : 'Portrait';
  return `${shape}, ${printAspectRatio(ratio)}.`;
}
