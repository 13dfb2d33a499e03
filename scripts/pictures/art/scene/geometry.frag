// First pass over the scene: what is seen at each pixel, before any light.
layout(location = 0) out vec4 outNormal;  // the normal, and the distance from the eye; -1 is the sky
layout(location = 1) out vec4 outColor;   // the surface's own color, and its id, with the openness to the sky as fraction
uniform float uWaves;

vec3 normalAt(vec3 p, float e) {
  vec3 n = vec3(0);
  for (int i = min(0, int(uRough)); i < 4; i++) {
    vec3 d = .5773 * (2. * vec3(((i + 3) >> 1) & 1, (i >> 1) & 1, i & 1) - 1.);
    n += d * map(p + e * d).x;
  }
  return normalize(n);
}

float openness(vec3 p, vec3 n) {
  float shut = 0., part = 1.;
  for (int i = min(0, int(uRough)); i < 5; i++) {
    float h = .02 + .09 * float(i);
    shut += (h - map(p + n * h).x) * part;
    part *= .8;
  }
  return clamp(1. - 1.3 * shut, 0., 1.);
}

#ifdef VOXEL
// Walks from cell to cell; a cell is full where its middle lies in something.
float march(vec3 from, vec3 to, out vec3 n, out float id) {
  float t = 0.;
  for (int i = 0; i < 60; i++) {
    float d = exact(from + to * t).x - VOXEL * 1.2;
    if (d < .01) break;
    t += d;
  }
  vec3 start = from + to * t, cell = floor(start / VOXEL), s = sign(to), inv = 1. / abs(to);
  vec3 next = (s * (cell - start / VOXEL) + .5 + .5 * s) * inv, side = vec3(0, 1, 0);
  for (int i = 0; i < 220; i++) {
    vec2 d = exact((cell + .5) * VOXEL);
    if (d.x < 0.) {
      vec3 plane = (cell + .5 - .5 * s) * VOXEL;
      float hit = dot(side, (plane - from) / to);
      n = -s * side;
      id = d.y;
      return hit > 0. ? hit : t;
    }
    side = step(next, next.yzx) * step(next, next.zxy);
    next += side * inv;
    cell += side * s;
    if (cell.y * VOXEL > 7. || cell.y * VOXEL < -3.) break;
  }
  return -1.;
}
#endif

void main() {
  prepare();
  vec3 from, to;
  ray(gl_FragCoord.xy, from, to);
  float t = .05, id = 0.;
  vec3 n = vec3(0);
#ifdef VOXEL
  t = march(from, to, n, id);
  vec3 p = (floor((from + to * t - n * VOXEL * .5) / VOXEL) + .5) * VOXEL;
  outNormal = vec4(n, t);
  float open = clamp(exact(from + to * t + n * VOXEL).x / VOXEL * .8, .35, 1.);
  outColor = vec4(colorOf(p, n, id), id + .99 * open);
  if (t < 0.) outColor = vec4(0);
#else
  vec2 d = vec2(0);
  bool hit = false;
  for (int i = 0; i < 170; i++) {
    d = map(from + to * t);
    if (d.x < .0008 * (1. + t)) { hit = true; break; }
    t += d.x;
    if (t > 90. || to.y > 0. && from.y + to.y * t > 6.5) { t = 99.; break; }
  }
  // What only grazes the horizon is the sea.
  if (!hit && t < 90.) hit = true;
  vec3 p = from + to * t;
  outNormal = vec4(0, 0, 0, -1);
  outColor = vec4(0);
  if (!hit) return;
#ifdef LOW_POLY
  n = normalAt(p, .004);
  vec3 c = floor((p - n * .01) / FACET) * FACET;
  vec3 middle = p - n * .03;
  id = exact(middle).y;
  // Each facet has a tone of its own.
  float tone = .82 + .36 * hash3(floor(n * 19.) + c * 7.);
  outColor = vec4(colorOf(middle, n, id) * tone, id + .99 * openness(p, n));
#else
  id = d.y;
  n = normalAt(p, .0008 * (1. + t));
  float open = openness(p, n);
  if (id == SEA && n.y > .9) {
    vec2 w = p.xz * vec2(2.2, 5.);
    float k = uWaves / (1. + .06 * t);
    n = normalize(vec3(k * (noise(w + vec2(.3, 0)) - noise(w - vec2(.3, 0)) + .5 * (noise(w * 2.7 + .4) - .5)), 1., k * 1.3 * (noise(w + vec2(0, .3)) - noise(w - vec2(0, .3)))));
  }
  outColor = vec4(colorOf(p, n, id), id + .99 * open);
#endif
  outNormal = vec4(n, t);
#endif
}
