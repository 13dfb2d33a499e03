// Blocks of one color, from few, with an ordered pattern between two.
uniform float uBlock, uLevels, uDither, uGap, uSaturate;
uniform vec3 uGapColor;
void main() {
  vec2 cell = floor(P / uBlock), m = (cell + .5) * uBlock;
  vec3 c = vec3(0);
  for (int y = -1; y <= 1; y++) for (int x = -1; x <= 1; x++) c += at(m + vec2(x, y) * uBlock * .3);
  c = saturation(c / 9., 1. + uSaturate);
  ivec2 b = ivec2(cell) & 3;
  int order[16] = int[16](0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5);
  float t = (float(order[b.x + 4 * b.y]) + .5) / 16. - .5;
  if (uLevels > 0.) c = floor(c * uLevels + .5 + t * uDither) / uLevels;
  vec2 f = abs(fract(P / uBlock) - .5);
  if (uGap > 0.) c = mix(c, uGapColor, step(.5 - uGap, max(f.x, f.y)));
  outImage = vec4(clamp(c, 0., 1.), 1);
}
