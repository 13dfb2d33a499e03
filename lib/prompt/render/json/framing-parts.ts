import type { ReadyPhrase } from '../ready-prompt.ts';

export type CameraPart = 'angle' | 'lens' | 'depth' | 'focus';

/** What names an angle, a lens, a depth of field or the focus; the rest says how the picture is laid out. */
const PARTS: readonly [part: CameraPart, cue: RegExp][] = [
  ['depth', /\bdepth of field\b|\bbokeh\b|\bdof\b|\bf\/\d/i],
  ['lens', /\d ?mm\b|\blens\b|\b(?:macro|fisheye|telephoto|wide[- ]angle|anamorphic|tilt[- ]shift)\b/i],
  [
    'angle',
    /\bangle\b|\beye[- ]level\b|\b(?:bird|worm)['’]?s?[- ]eye\b|\btop[- ]down\b|\boverhead\b|\baerial\b/i,
  ],
  ['focus', /\bfocus(?:ed)?\b|\bmotion blur\b|\blong exposure\b/i],
];

/** Returns the phrases of Framing by what they are about; those of the layout under `composition`. */
export function framingParts(
  framing: readonly ReadyPhrase[],
): Record<CameraPart | 'composition', ReadyPhrase[]> {
  const parts: Record<CameraPart | 'composition', ReadyPhrase[]> = {
    angle: [],
    lens: [],
    depth: [],
    focus: [],
    composition: [],
  };
  for (const phrase of framing) {
    const part = PARTS.find(([, cue]) => cue.test(phrase.text))?.[0] ?? 'composition';
    parts[part].push(phrase);
  }
  return parts;
}
