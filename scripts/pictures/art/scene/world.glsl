// The lighthouse on its headland. SUBJECT says what stands there: COAST, ISLAND (the headland cut out as a block) or STUDIO.
uniform vec4 uKeeper;  // where she stands: x, z, the way she faces, her size; 0 leaves her out
uniform vec4 uCat;
uniform float uRough;  // lumps of clay or felt

const float GRASS = 1., SAND = 2., SEA = 3., WHITE = 4., RED = 5., GLASS = 6., ROOF = 7., LEAF = 8., TRUNK = 9., HULL = 10.,
  SAIL = 11., BACKDROP = 18., ROCK = 19., EARTH = 20., DOOR = 21.;

const vec2 TOWER = vec2(2.05, -1.5);
const vec3 HOUSE = vec3(.55, 1.06, -.7);

float land(vec2 p) {
  float shore = p.x + 3.3 - .33 * (6. - p.y) + .35 * sin(p.y * 1.1 + .6) + .12 * sin(p.y * 3.1);
  float back = p.y + 4.6 + .4 * sin(p.x * 1.3);
  float s = smin(shore, back, 1.6);
  float h = s < 0. ? s * .6 : .95 * (1. - exp(-s * s * .55));
  h += .85 * exp(-dot(p - TOWER, p - TOWER) * .32) + .035 * sin(p.x * 1.7 + p.y) * smoothstep(0., 1., s);
  h += .25 * exp(-dot(p - vec2(3.6, 2.), p - vec2(3.6, 2.)) * .4);
  if (p.y > -12.) return h;
  vec2 far = (p - vec2(-9., -24.)) * vec2(.13, .3);
  h = max(h, 2.6 * exp(-dot(far, far)) + .2 * sin(p.x * .8) * exp(-dot(far, far)) - .5);
  far = (p - vec2(3., -34.)) * vec2(.1, .3);
  return max(h, 4.2 * exp(-dot(far, far)) - .5 + .25 * sin(p.x * .6) * exp(-dot(far, far)));
}

// x, z, height, 0 for a round one and 1 for a fir.
const vec4 TREES[9] = vec4[9](vec4(-.35, -1.25, .95, 0), vec4(.05, -1.9, 1.2, 1), vec4(-.95, -.6, .7, 0), vec4(3.15, -.6, 1.25, 1),
  vec4(3.65, -.1, .95, 1), vec4(3.0, .9, .8, 0), vec4(3.75, 1.5, 1.05, 0), vec4(1.25, -2.6, 1., 0), vec4(2.75, -2.6, 1.15, 1));

vec2 trees(vec3 p) {
  float bound = box(p - vec3(1.4, 1.4, -.55), vec3(2.9, 1.6, 2.6));
  if (bound > .5) return vec2(bound, LEAF);
  vec2 d = vec2(2, LEAF);
  for (int i = min(0, int(uRough)); i < 9; i++) {
    vec4 t = TREES[i];
    float away = length(p.xz - t.xy) - .55 * t.z;
    if (away > .4) { d = nearer(d, vec2(away, LEAF)); continue; }
    vec3 q = (p - vec3(t.x, land(t.xy), t.y)) / t.z;
    float crown;
    if (t.w > .5) {
      crown = min(frustum(q - vec3(0, .2, 0), .42, .32, .06), frustum(q - vec3(0, .46, 0), .36, .25, .04));
      crown = min(crown, frustum(q - vec3(0, .7, 0), .32, .17, .005)) - .015;
    } else {
      crown = smin(sphere(q - vec3(0, .66, 0), .3), sphere(q - vec3(.17, .5, .08), .21), .08);
      crown = smin(crown, sphere(q - vec3(-.19, .52, -.02), .2), .08);
      crown += .012 * sin(q.x * 31.) * sin(q.y * 29.) * sin(q.z * 33.);
    }
    d = nearer(d, vec2(crown * t.z * .9, LEAF));
    d = nearer(d, vec2(capsule(q, vec3(0, -.1, 0), vec3(0, .5, 0), .045) * t.z, TRUNK));
  }
  return d;
}

vec2 tower(vec3 p) {
  float bound = length(p.xz) - .7;
  if (bound > .4) return vec2(bound, WHITE);
  vec2 d = vec2(frustum(p - vec3(0, -.2, 0), 2.7, .46, .27), WHITE);
  d = nearer(d, vec2(frustum(p - vec3(0, -.2, 0), .3, .56, .52), ROCK));
  d = nearer(d, vec2(frustum(p - vec3(0, 2.46, 0), .09, .4, .42) - .01, RED));
  float rail = torus(p - vec3(0, 2.72, 0), .4, .016);
  float post = capsule(vec3(abs(p.x), p.y, abs(p.z)), vec3(.283, 2.5, .283), vec3(.283, 2.72, .283), .014);
  post = min(post, capsule(vec3(abs(p.x), p.y, p.z), vec3(.4, 2.5, 0), vec3(.4, 2.72, 0), .014));
  post = min(post, capsule(vec3(p.x, p.y, abs(p.z)), vec3(0, 2.5, .4), vec3(0, 2.72, .4), .014));
  d = nearer(d, vec2(min(rail, post), RED));
  d = nearer(d, vec2(frustum(p - vec3(0, 2.52, 0), .46, .21, .21), GLASS));
  float mullion = capsule(vec3(abs(p.x), p.y, abs(p.z)), vec3(.15, 2.52, .15), vec3(.15, 2.98, .15), .018);
  d = nearer(d, vec2(mullion, RED));
  float cap = min(frustum(p - vec3(0, 2.97, 0), .32, .3, .04) - .015, sphere(p - vec3(0, 3.34, 0), .055));
  d = nearer(d, vec2(min(cap, capsule(p, vec3(0, 3.3, 0), vec3(0, 3.55, 0), .012)), RED));
  return d;
}

vec2 house(vec3 p) {
  float bound = box(p, vec3(.85, 1.2, .7));
  if (bound > .4) return vec2(bound, WHITE);
  vec2 d = vec2(box(p - vec3(0, .1, 0), vec3(.56, .34, .4)), WHITE);
  d = nearer(d, vec2(gable(p.zyx - vec3(0, .44, 0), vec3(.4, .36, .56)), WHITE));
  float roof = gable(p.zyx - vec3(0, .4, 0), vec3(.54, .5, .64));
  roof = max(roof, -gable(p.zyx - vec3(0, .36, 0), vec3(.5, .46, .8)));
  d = nearer(d, vec2(roof, ROOF));
  d = nearer(d, vec2(box(p - vec3(-.3, .78, -.08), vec3(.08, .24, .08)), EARTH));
  return nearer(d, vec2(box(p - vec3(.12, -.02, .4), vec3(.095, .2, .02)), DOOR));
}

vec2 boat(vec3 p) {
  float bound = length(p - vec3(0, .5, 0)) - .9;
  if (bound > .4) return vec2(bound, HULL);
  float hull = max(ellipsoid(p - vec3(0, .2, 0), vec3(.55, .26, .2)), p.y - .2);
  vec2 d = vec2(hull, HULL);
  d = nearer(d, vec2(capsule(p, vec3(.02, 0, 0), vec3(.02, 1.2, 0), .014), TRUNK));
  vec3 q = p - vec3(.05, .3, 0);
  float main = max(max(-q.x, -q.y), dot(q.xy - vec2(.5, 0), normalize(vec2(.85, .5)))) ;
  d = nearer(d, vec2(max(main, abs(q.z + .12 * q.x * q.x) - .012), SAIL));
  q = p - vec3(-.03, .3, 0);
  float jib = max(max(q.x, -q.y), dot(q.xy - vec2(-.34, 0), normalize(vec2(-.75, .34))));
  return nearer(d, vec2(max(jib, abs(q.z) - .012), SAIL));
}

vec3 stand(vec3 p, vec4 at, float ground) {
  p -= vec3(at.x, ground, at.y);
  p.xz *= turn(at.z);
  return p / at.w;
}

// The ground under the two; set once a pixel by prepare().
float gKeeper, gCat;
void prepare() {
#ifdef STUDIO
  gKeeper = gCat = 0.;
#else
  gKeeper = land(uKeeper.xy);
  gCat = land(uCat.xy);
#endif
}

vec2 people(vec3 p) {
  vec2 d = vec2(99, COAT);
  if (uKeeper.w > 0.) {
    vec2 k = keeper(stand(p, uKeeper, gKeeper));
    d = vec2(k.x * uKeeper.w, k.y);
  }
  if (uCat.w > 0.) {
    vec2 c = cat(stand(p, uCat, gCat));
    d = nearer(d, vec2(c.x * uCat.w, c.y));
  }
  return d;
}

vec2 exact(vec3 p) {
#ifdef STUDIO
  float wall = smin(p.y, p.z + 2.2, 1.2);
  vec2 d = nearer(vec2(wall, BACKDROP), people(p));
#else
  float ground = (p.y - land(p.xz)) * .72;
  vec2 d = vec2(ground, GRASS);
  float sea = p.y;
#ifdef ISLAND
  vec3 block = vec3(abs(p.x - .75) - 3.4, -p.y - .75, abs(p.z + .9) - 3.2);
  float slab = max(max(block.x, block.z), block.y);
  d.x = max(ground, slab);
  sea = max(p.y, slab);
#endif
  d = nearer(d, vec2(sea, SEA));
  if (p.y < 6.) {
    d = nearer(d, trees(p));
    d = nearer(d, tower(p - vec3(TOWER.x, 1.72, TOWER.y)));
    vec3 h = p - HOUSE;
    h.xz *= turn(.35);
    d = nearer(d, house(h));
    vec3 b = p - vec3(-2.05, 0, -1.6);
    b.xz *= turn(-.35);
    d = nearer(d, boat(b));
    d = nearer(d, people(p));
    float rock = min(ellipsoid(p - vec3(-1.55, .02, .7), vec3(.3, .2, .25)), ellipsoid(p - vec3(-1.95, 0, .3), vec3(.2, .13, .2)));
    rock = min(rock, ellipsoid(p - vec3(-.75, 0, -3.2), vec3(.5, .35, .4)));
    d = nearer(d, vec2(rock, ROCK));
  }
#endif
  if (uRough > 0.) d.x -= uRough * (noise3(p * 5.) - .3);
  return d;
}

#ifdef LOW_POLY
// The distance interpolated on a lattice of tetrahedra: its surface is a mesh of flat facets.
const float FACET = LOW_POLY;
vec2 map(vec3 p) {
  vec2 near = exact(p);
  if (near.x > FACET * 1.2) return vec2(near.x - FACET * .7, 0.);
  vec3 c = floor(p / FACET), f = p / FACET - c;
  vec3 big = step(f.yzx, f) * step(f.zxy, f);
  vec3 rank = step(f.yzx, f) + (1. - step(f, f.zxy));
  vec3 first = vec3(greaterThan(rank, vec3(1.5))), second = vec3(greaterThan(rank, vec3(.5)));
  float high = max(f.x, max(f.y, f.z)), low = min(f.x, min(f.y, f.z)), mid = f.x + f.y + f.z - high - low;
  float a = exact(c * FACET).x, b = exact((c + first) * FACET).x;
  float d = exact((c + second) * FACET).x, e = exact((c + 1.) * FACET).x;
  return vec2((a * (1. - high) + b * (high - mid) + d * (mid - low) + e * low) * .7, 0.);
}
#else
vec2 map(vec3 p) { return exact(p); }
#endif
