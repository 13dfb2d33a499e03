// Fingerprints in clay, seen where the light grazes.
void main() {
  vec3 c = at(P);
  float t = normalAt(P).w;
  if (t < 0.) { outImage = vec4(c, 1); return; }
  float s = 1.3;
  vec2 b = floor(P / 62.), m = (b + .3 + .4 * hash2(b)) * 62.;
  vec2 d = turn(hash(b) * 3.) * (P - m);
  float print = sin(length(d * vec2(1., .7)) * s) * smoothstep(26., 12., length(d)) * step(.35, hash(b + 3.));
  float lumps = fbm(P * .035) - fbm(P * .035 + vec2(.09, -.09));
  outImage = vec4(clamp(c * (1. + .12 * print + 1.6 * lumps), 0., 1.), 1);
}
