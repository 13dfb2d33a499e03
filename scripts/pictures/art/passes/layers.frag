// Sheets of colored paper, one for each thing, with the shadows they cast on each other.
uniform float uTones, uShadow, uGrain, uSaturate;
float depthAt(vec2 p) { float t = normalAt(p).w; return t < 0. ? 80. : t; }
vec3 sheet(vec2 p) {
  float id = idAt(p);
  vec3 lit = at(p);
  if (normalAt(p).w < 0.) return floor(lit * uTones + .5) / uTones;
  vec3 own = surfaceAt(p);
  if (id == 1. || id == 8. || id == 3.) own = floor(own * 7. + .5) / 7.;
  float l = luma(lit) / max(luma(own), .05);
  return own * (floor(clamp(l, .5, 1.2) * 2.5 + .5) / 2.5);
}
void main() {
  vec3 c = saturation(sheet(P), 1. + uSaturate);
  float own = depthAt(P), dark = 0.;
  for (int i = 1; i <= 14; i++) {
    vec2 q = P + vec2(-.62, .78) * float(i) * 1.1;
    dark += smoothstep(.12, .5, (own - depthAt(q)) / min(own, 12.)) * (1. - float(i) / 20.);
  }
  c *= 1. - uShadow * clamp(dark / 6., 0., .62);
  float edge = depthAt(P + vec2(1.5, -1.5)) - own;
  c *= 1. + .14 * smoothstep(.2, .8, edge);
  c *= 1. + uGrain * (paper(P) - paper(P + vec2(1.5, -1.5)));
  outImage = vec4(clamp(c, 0., 1.), 1);
}
