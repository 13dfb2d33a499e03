// Few tones of the things' own colors: cel shading, posters, gouache. uPalette, if not empty, gives the only colors.
uniform float uTones, uSaturate, uOwn, uBrighten, uColors, uWobble;
uniform vec3 uPalette[8];
void main() {
  vec2 p = P + uWobble * (vec2(noise(P * .03), noise(P * .03 + 40.)) - .5) * 8.;
  vec3 lit = at(p), own = normalAt(p).w < 0. || idAt(p) == 18. ? lit : surfaceAt(p);
  float l = luma(lit) / max(luma(own), .05);
  float n = max(uTones, 1.);
  float step_ = (floor(clamp(l, .35, 1.19) * n + .5)) / n;
  vec3 c = mix(lit, own * step_ * (1. + uBrighten), uOwn);
  if (uOwn == 0.) { float k = luma(lit), q = (floor(k * n) + .5) / n; c = lit * q / max(k, .01); }
  c = saturation(c, 1. + uSaturate);
  if (uColors > 0.) {
    vec3 best = c;
    float near = 1e9;
    for (int i = 0; i < 8; i++) {
      if (float(i) >= uColors) break;
      vec3 d = c - uPalette[i];
      float far = dot(d * d, vec3(.35, .5, .25)) + .6 * pow(luma(c) - luma(uPalette[i]), 2.);
      if (far < near) { near = far; best = uPalette[i]; }
    }
    c = best;
  }
  outImage = vec4(clamp(c, 0., 1.), 1);
}
