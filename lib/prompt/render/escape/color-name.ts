const NAMED: readonly [name: string, red: number, green: number, blue: number][] = [
  ['black', 0, 0, 0],
  ['white', 255, 255, 255],
  ['gray', 128, 128, 128],
  ['silver', 192, 192, 192],
  ['red', 255, 0, 0],
  ['dark red', 139, 0, 0],
  ['orange', 255, 165, 0],
  ['gold', 255, 215, 0],
  ['yellow', 255, 255, 0],
  ['beige', 245, 245, 220],
  ['brown', 139, 69, 19],
  ['olive', 128, 128, 0],
  ['green', 0, 160, 0],
  ['lime', 50, 255, 0],
  ['dark green', 0, 90, 0],
  ['teal', 0, 128, 128],
  ['cyan', 0, 255, 255],
  ['sky blue', 135, 206, 235],
  ['blue', 0, 0, 255],
  ['navy blue', 0, 0, 128],
  ['purple', 128, 0, 128],
  ['violet', 160, 100, 240],
  ['magenta', 255, 0, 255],
  ['pink', 255, 182, 203],
];

/** Takes `#f80`, `#ff8800` or `#ff8800cc` and gives the name of the nearest common color. */
export function colorName(hex: string): string {
  const digits = hex.replace('#', '');
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  let best = 'gray';
  let least = Number.POSITIVE_INFINITY;
  for (const [name, r, g, b] of NAMED) {
    const distance = ((red ?? 0) - r) ** 2 + ((green ?? 0) - g) ** 2 + ((blue ?? 0) - b) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = name;
  }
  return best;
}
