/** The colors of color tones that no picture shows: what a term means, as a painter's swatch. */
const SWATCHES: Readonly<Record<string, readonly string[]>> = {
  'desaturated colors': ['#8d8a86', '#9aa39c', '#a5988f', '#7f8892', '#b3aca0'],
  'jewel tones': ['#0f4c9e', '#0b7a4b', '#9b1242', '#6a2c91', '#c98a0c'],
  'blue and gold': ['#12284f', '#24508f', '#d4a72c', '#f0d57a'],
  'complementary colors': ['#1f6fb5', '#1f6fb5', '#e8862e', '#e8862e'],
  'analogous colors': ['#2f7fc1', '#2aa3b8', '#2fae8a', '#5cb85c'],
  'triadic colors': ['#d94040', '#e8c02e', '#2f6fc1'],
  'split-complementary colors': ['#2f6fc1', '#e8a22e', '#d95a3a'],
  'primary colors': ['#d62828', '#f5c518', '#1f4fa8'],
  'limited palette': ['#efe6d2', '#c9553d', '#27374a'],
  grayscale: ['#161616', '#4f4f4f', '#8a8a8a', '#c4c4c4', '#f4f4f4'],
  'tonal palette': ['#27424a', '#3f626b', '#5e848c', '#86a8ae', '#b4cdd0'],
  'candy colors': ['#ff8fc7', '#ffd166', '#7ee0d6', '#c79bff', '#ff6f7d'],
  'spring greens': ['#dff0b8', '#b5dc6a', '#7fc04a', '#4c9a3f', '#f6e27a'],
  'soft pinks and blues': ['#f8cfdc', '#f3b5c9', '#c9dcf5', '#a9c6ee'],
  'Kodachrome colors': ['#a8301f', '#e0a02b', '#2d5f8a', '#3f6b3a', '#e9d6b0'],
  Technicolor: ['#d21f2f', '#f2b51d', '#0f8f5a', '#1c5fc4', '#f7e6c4'],
  'iridescent colors': ['#b9f3e4', '#a9c9ff', '#d7b3ff', '#ffc1e3', '#fff1b8'],
  'metallic tones': ['#5c6068', '#a9adb5', '#e6e8ec', '#b08d57', '#e0c48a'],
  'dark and moody tones': ['#0e1116', '#1b2530', '#2f2a33', '#3d3128', '#55483a'],
  'gradient colors': ['#5b2be0', '#a335d1', '#e0488f', '#ff8a5c', '#ffd07a'],
};
/** Colors that run into each other; all others lie side by side. */
const BLENDED = new Set(['gradient colors', 'iridescent colors', 'metallic tones']);

/** Returns the colors of a color tone as a CSS background; null where it has none. */
export function swatchOf(text: string): string | null {
  const colors = Object.hasOwn(SWATCHES, text) ? SWATCHES[text] : undefined;
  if (!colors) return null;
  if (BLENDED.has(text)) return `linear-gradient(to right, ${colors.join(', ')})`;
  const stops = colors.map((color, at) => {
    const [from, to] = [at, at + 1].map((edge) => `${(edge * 100) / colors.length}%`);
    return `${color} ${from} ${to}`;
  });
  return `linear-gradient(to right, ${stops.join(', ')})`;
}
