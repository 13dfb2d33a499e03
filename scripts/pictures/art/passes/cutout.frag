// Only what stands there, on plain paper; uBorder gives it a white rim (a sticker), uShadow a soft shadow below.
uniform vec3 uPaper, uRim;
uniform float uBorder, uShadow;
float filled(vec2 p) { float id = idAt(p); return normalAt(p).w < 0. || id == 18. ? 0. : 1.; }
float around(vec2 p, float r) {
  float n = 0.;
  for (int i = 0; i < 40; i++) { float a = float(i) * 2.4, s = sqrt(float(i + 1) / 40.) * r; n = max(n, filled(p + s * vec2(cos(a), sin(a)))); }
  return n;
}
float soft(vec2 p, float r) {
  float n = 0.;
  for (int i = 0; i < 40; i++) { float a = float(i) * 2.4, s = sqrt(float(i + 1) / 40.) * r; n += filled(p + s * vec2(cos(a), sin(a))); }
  return n / 40.;
}
void main() {
  vec3 c = uPaper;
  if (uShadow > 0.) c = mix(c, c * .55, uShadow * soft(P + vec2(-7, 10), 14.));
  if (uBorder > 0.) c = mix(c, uRim, around(P, uBorder));
  float edge = filled(P) * .5 + .125 * (filled(P + vec2(1, 0)) + filled(P - vec2(1, 0)) + filled(P + vec2(0, 1)) + filled(P - vec2(0, 1)));
  outImage = vec4(mix(c, at(P), edge), 1);
}
