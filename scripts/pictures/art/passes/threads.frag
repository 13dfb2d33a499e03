// Woven or stitched: rows of threads over and under each other.
uniform float uPitch, uCross;
void main() {
  vec2 cell = floor(P / uPitch), f = fract(P / uPitch) - .5, m = (cell + .5) * uPitch;
  vec3 c = vec3(0);
  for (int i = 0; i < 4; i++) c += at(m + uPitch * .3 * vec2(i & 1, i >> 1) - uPitch * .15);
  c /= 4.;
  if (uCross > 0.) {
    float a = abs(f.x - f.y), b = abs(f.x + f.y), r = .36;
    float top = smoothstep(r, r - .12, a), under = smoothstep(r, r - .12, b);
    float shade = top > .5 ? 1.08 - a * 1.5 : .9 - b * 1.4;
    c = mix(vec3(.93, .9, .84) * (.86 + .1 * sin(P.x * 1.5) * sin(P.y * 1.5)), c * shade * (.9 + .2 * hash(cell)), max(top, under));
  } else {
    float up = mod(cell.x + cell.y, 2.);
    vec2 g = up > .5 ? f : f.yx;
    float round_ = sqrt(max(1. - 3.6 * g.x * g.x, 0.));
    c *= (.5 + .62 * round_) * (.88 + .24 * hash(cell + up)) * (.95 + .1 * sin(g.y * 20.));
  }
  outImage = vec4(clamp(c, 0., 1.), 1);
}
