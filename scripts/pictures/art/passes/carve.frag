// Short gouge marks in the dark parts, left by the tool around the lines.
uniform vec3 uInk;
void main() {
  vec3 c = at(P);
  float near = 0.;
  for (int i = 0; i < 8; i++) { float a = float(i) * .785; near = max(near, contour(P + 15. * vec2(cos(a), sin(a)), 8.)); }
  vec4 g = normalAt(P);
  float a = g.w < 0. ? .15 + .5 * sin(P.x * .008) : g.x * 1.2 + .3;
  vec2 q = turn(a) * P / vec2(34, 9), b = floor(q);
  q.x += .5 * mod(b.y, 2.);
  b = floor(q);
  vec2 f = fract(q) - .5;
  float mark = smoothstep(.5, .34, abs(f.x) + .14 * abs(f.y)) * smoothstep(.24, .14, abs(f.y) + .2 * f.x) * step(.42, hash(b));
  float dark = smoothstep(.75, .35, luma(c));
  float on = luma(c) > luma(uInk) + .1 ? mark * (.25 + .75 * dark) : 0.;
  outImage = vec4(mix(c, uInk, on * .85), 1);
}
