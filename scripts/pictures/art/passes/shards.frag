// Cells of one color each: mosaic stones in rows, panes of glass with lead, facets.
uniform float uCell, uJitter, uGap, uVary, uLead, uGlow, uBevel;
uniform vec3 uGapColor;
void main() {
  vec2 q = P / uCell, b = floor(q), best = vec2(0);
  float near = 9., second = 9.;
  for (int y = -2; y <= 2; y++) for (int x = -2; x <= 2; x++) {
    vec2 id = b + vec2(x, y);
    vec2 m = id + .5 + (hash2(id) - .5) * uJitter;
    vec2 d = m - q;
    float far = length(d);
    if (far < near) { second = near; near = far; best = m; } else second = min(second, far);
  }
  vec2 m = best * uCell;
  vec3 c = vec3(0);
  for (int y = -1; y <= 1; y++) for (int x = -1; x <= 1; x++) c += at(m + vec2(x, y) * uCell * .22);
  c /= 9.;
  if (uLead > 0.) c = at(mix(P, m, .85));
  c *= 1. + uVary * (hash(best) - .5);
  if (uGlow > 0.) {
    c = saturation(c, 1.55) * (.75 + .5 * noise(P * .05)) + .1 * smoothstep(.5, .0, near);
  }
  float gap = second - near;
  if (uBevel > 0.) { vec2 d = (P - m) / uCell; c *= 1. + uBevel * clamp((d.y - d.x) * .8, -.4, .4); }
  float line = smoothstep(uGap, uGap * .45, gap);
  if (uLead > 0.) line = max(line, contour(P, uLead));
  c = mix(c, uGapColor * (uLead > 0. ? .7 + .6 * noise(P * .2) : 1.), line);
  outImage = vec4(clamp(c, 0., 1.), 1);
}
