// The picture broken into planes that each look from another side: straight cuts, shifted, shaded to one edge.
uniform float uShift, uShade, uCuts, uLine;
uniform vec3 uInk;
void main() {
  vec2 uv = (P - uSize * .5) / uSize.y, id = vec2(0);
  float line = 9., along = 0.;
  for (int i = 0; i < 12; i++) {
    if (float(i) >= uCuts) break;
    float a = hash(vec2(float(i), 3.)) * 3.14159, off = (hash(vec2(float(i), 8.)) - .5) * .85;
    vec2 n = vec2(cos(a), sin(a));
    float d = dot(uv, n) - off;
    float side = step(0., d);
    id += side * vec2(pow(2., mod(float(i), 6.)), float(i) * 3.1 + 1.);
    if (abs(d) < line) { line = abs(d); along = d; }
  }
  vec2 j = hash2(id) - .5;
  vec2 q = P + j * uShift * uSize.y * .22;
  q = (q - uSize * .5) * (1. + .35 * uShift * (hash(id + 5.) - .5)) + uSize * .5;
  vec3 c = at(q);
  c *= 1. + uShade * (smoothstep(.0, .1, line) - .7);
  c *= .86 + .3 * hash(id + 2.);
  c = mix(c, uInk, smoothstep(uLine, uLine * .4, line * uSize.y) * .75);
  outImage = vec4(clamp(c, 0., 1.), 1);
}
