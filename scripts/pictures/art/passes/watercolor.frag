// Washes: soft tones that run over the contours, darker where they dried, on white paper that shows.
uniform float uBleed, uEdge, uGrain, uMargin, uThin;
uniform vec3 uPaper;
vec3 wash(vec2 p) {
  vec2 q = p + uBleed * (vec2(fbm(p * .02), fbm(p * .02 + 50.)) - .5) * 22. + (vec2(noise(p * .12), noise(p * .12 + 9.)) - .5) * 4.;
  return at(q);
}
void main() {
  vec3 c = wash(P), near = vec3(0);
  for (int i = 0; i < 12; i++) { float a = float(i) * .5236; near += wash(P + 5. * vec2(cos(a), sin(a))); }
  float rim = clamp(length(c - near / 12.) * 3., 0., 1.);
  float dark = max(luma(near / 12.) - luma(c), 0.) * 4.;
  float pigment = .78 + .44 * fbm(P * .016 + 7.);
  vec3 density = -log(clamp(c, .03, .99)) * mix(1., .62, uThin) * pigment;
  density *= 1. + uEdge * (rim * .5 + dark * 1.2);
  density *= 1. + uGrain * (paper(P) - .5) * 1.4;
  // Where the wash never came: a loose border.
  vec2 uv = P / uSize, m = min(uv, 1. - uv) * vec2(1.33, 1.);
  float border = min(m.x, m.y) + .07 * (fbm(P * .014) - .5) + .015 * (noise(P * .09) - .5);
  float inside = smoothstep(uMargin - .012, uMargin + .012, border);
  density *= uMargin > 0. ? inside * (1. + .9 * uEdge * smoothstep(uMargin + .035, uMargin + .008, border)) : 1.;
  outImage = vec4(uPaper * exp(-density) * (1. - .05 * uGrain * paper(P)), 1);
}
