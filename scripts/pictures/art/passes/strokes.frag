// Strokes laid over each other, from coarse to fine: brushes, pastels, crayons, stitches, dots. Each takes the color below its
// middle. uFollow 1 lays them along the forms, 0 at uAngle.
uniform float uCell, uLong, uWide, uFollow, uAngle, uWander, uVary, uHue, uOpaque, uBristle, uKeep, uFine, uRound;
uniform float uTooth;   // the paper's grain breaks the stroke
uniform vec3 uGround;   // the paper or the primed canvas
uniform float uGroundShown;

vec4 layer(vec2 p, float cell, float seed, vec3 below, float below_h) {
  vec3 c = below;
  float height = below_h;
  vec2 base = floor(p / cell);
  int reach = int(min(ceil(uLong + .2), 3.));
  for (int k = 0; k < 49; k++) {
    // A fixed scramble, so that no side always lies on top.
    int s = (k * 17) % 49;
    vec2 o = vec2(s % 7, s / 7) - 3.;
    if (abs(o.x) > float(reach) || abs(o.y) > float(reach)) continue;
    vec2 id = base + o, j = hash2(id + seed);
    vec2 m = (id + .5 + (j - .5) * .9) * cell;
    vec2 d = p - m;
    if (dot(d, d) > cell * cell * (uLong + .2) * (uLong + .2)) continue;
    vec2 dir = vec2(cos(uAngle), sin(uAngle));
    if (uFollow > 0.) {
      vec2 f = flow(m);
      if (dot(f, dir) < 0.) f = -f;
      dir = normalize(mix(dir, f, uFollow));
    }
    dir *= turn((hash(id + seed + 5.) - .5) * uWander);
    vec2 q = vec2(dot(d, dir), dot(d, vec2(-dir.y, dir.x))) / cell;
    q.y += .12 * sin(q.x * 2. + j.x * 6.) * (1. - uRound);
    float body = uRound > 0. ? length(q / vec2(uLong, uWide)) : max(abs(q.x) / uLong, abs(q.y) / uWide);
    float rag = uBristle * .22 * (noise(vec2(q.y * 22. + j.y * 50., q.x * 1.5)) - .5);
    float cover = smoothstep(1., .9 - .12 * uBristle, body + rag);
    if (cover <= 0.) continue;
    if (uTooth > 0.) cover *= smoothstep(uTooth - .18, uTooth + .1, paper(p) + .12 * (1. - luma(at(m))));
    vec3 paint = at(m);
    float v = hash(id + seed + 11.) - .5;
    paint *= 1. + uVary * v;
    if (uHue > 0.) paint = clamp(paint + uHue * (vec3(hash(id + 21.), hash(id + 22.), hash(id + 23.)) - .5), 0., 1.);
    paint *= 1. - uBristle * .16 * (noise(vec2(q.y * 30. + j.x * 40., q.x * 1.2)) - .5);
    c = mix(c, paint, cover * uOpaque);
    float ridge = (.35 + .4 * hash(id + seed + 2.) + .5 * uBristle * (noise(vec2(q.y * 24. + j.x * 40., q.x)) - .5) + .35 * smoothstep(.6, .95, body)) * cover;
    height = mix(height, ridge, cover);
  }
  return vec4(c, height);
}

vec4 painted(vec2 p) {
  vec4 r = vec4(mix(at(p), uGround, uGroundShown), .3);
  r = layer(p, uCell, 0., r.rgb, r.a);
  if (uFine > 0.) {
    vec4 f = layer(p, uCell * .55, 50., r.rgb, r.a);
    float detail = smoothstep(.02, .12, length(at(p + 6.) - at(p - 6.)) + length(at(p + vec2(6, -6)) - at(p - vec2(6, -6))));
    r = mix(r, f, max(detail, .15) * uFine);
  }
  return r;
}

void main() {
  vec4 r = painted(P);
  // The thickness of the paint is kept for the pass `relief`.
  outImage = vec4(clamp(mix(r.rgb, at(P), uKeep), 0., 1.), r.a);
}
