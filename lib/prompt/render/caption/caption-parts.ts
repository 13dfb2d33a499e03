/** Where things stand when nobody said it: most of the picture, but not all, which the model takes badly. */
export const DEFAULT_BOX: Box = [100, 100, 900, 900];

/** Top, left, bottom, right, in thousandths of height and width from the top left. */
export type Box = [top: number, left: number, bottom: number, right: number];

/** Takes colors as typed and gives those that are `#rrggbb` in capitals, at most `most`, each once. */
export function paletteOf(colors: readonly string[], most: number): string[] {
  const found = colors.filter((color) => /^#[\da-f]{6}$/i.test(color)).map((color) => color.toUpperCase());
  return [...new Set(found)].slice(0, most);
}

/** Takes a rectangle in a picture, all in pixels, and gives its box. */
export function boxOf(
  rectangle: { x: number; y: number; width: number; height: number },
  picture: { width: number; height: number },
): Box {
  const part = (length: number, whole: number) =>
    Math.min(1000, Math.max(0, Math.round((length / whole) * 1000)));
  const { x, y, width, height } = rectangle;
  return [
    part(y, picture.height),
    part(x, picture.width),
    part(y + height, picture.height),
    part(x + width, picture.width),
  ];
}
