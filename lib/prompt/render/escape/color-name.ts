/** Colors as people name them, `rrggbb name`. */
const NAMED = `
  000000 black|ffffff white|808080 gray|c0c0c0 silver|d9d9d9 light gray|404040 dark gray|36454f charcoal gray|708090 slate gray
  ff0000 red|8b0000 dark red|dc143c crimson|b22222 brick red|800020 burgundy|fa8072 salmon pink|ff7f50 coral|ff6347 tomato red
  ff4500 orange red|ff8c00 dark orange|ffa500 orange|ffb347 light orange|ffdab9 peach|e2725b terracotta|b7410e rust
  ffbf00 amber|ffd700 gold|daa520 dark gold|ffdb58 mustard yellow|ffff00 yellow|fffacd pale yellow|fffdd0 cream|fffff0 ivory|f5f5dc beige|d2b48c tan
  cc7722 ochre|8b4513 brown|5c4033 dark brown|c4a484 light brown|cd7f32 bronze
  808000 olive green|bfff00 lime green|32cd32 lime green|00ff00 bright green|90ee90 light green|98ff98 mint green|50c878 emerald green
  008000 green|006400 dark green|228b22 forest green|2e8b57 sea green|9caf88 sage green|00ff7f spring green
  008080 teal|00b3b3 teal|40e0d0 turquoise|00ffff cyan|e0ffff pale cyan|7fffd4 aquamarine
  87ceeb sky blue|add8e6 light blue|00bfff bright sky blue|1e90ff azure blue|4682b4 steel blue|0000ff blue|4169e1 royal blue|0047ab cobalt blue
  00008b dark blue|000080 navy blue|191970 midnight blue|4b0082 indigo|6a5acd slate blue|ccccff periwinkle
  8a2be2 violet|8000ff violet|a064f0 light violet|800080 purple|b19cd9 light purple|e6e6fa lavender|c8a2c8 lilac|dda0dd plum|8e4585 dark plum|e0b0ff mauve
  ff00ff magenta|c71585 deep magenta|ff0090 hot pink|ff0066 hot pink|ff69b4 pink|ffb6c1 light pink|ffc0cb pale pink|ff66cc rose pink|e75480 dark pink|ff007f rose pink|de5d83 rose pink`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim())
  .map((line) => ({ name: line.slice(7), lab: labOf(line) }));

const COLOR_WORDS = new Set(
  ['grey', ...NAMED.flatMap(({ name }) => name.split(' '))].filter(
    (word) => !/^(?:light|dark|pale|bright|deep|hot|sky)$/.test(word),
  ),
);

/** Whether a word is part of a color's name and says a color on its own: `teal`, `navy`. */
export function isColorWord(word: string): boolean {
  return COLOR_WORDS.has(word.toLowerCase());
}

type Lab = [lightness: number, greenRed: number, blueYellow: number];

/** Takes `#f80`, `#ff8800` or `#ff8800cc` and returns the name of the color that looks most like it. */
export function colorName(hex: string): string {
  const digits = hex.replace('#', '');
  const lab = labOf(digits.length < 6 ? digits.replace(/./g, '$&$&') : digits);
  const apart = (other: Lab) => other.reduce((sum, value, at) => sum + (value - (lab[at] ?? 0)) ** 2, 0);
  return NAMED.map(({ name, lab: other }) => ({ name, distance: apart(other) })).reduce((a, b) =>
    b.distance < a.distance ? b : a,
  ).name;
}

/** Oklab, in which equal distances look equal (bottosson.github.io/posts/oklab). */
function labOf(hex: string): Lab {
  const linear = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = [linear(0), linear(2), linear(4)];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}
