// The keeper in the yellow raincoat, one unit tall, and her cat. Both look along +z.
const float COAT = 12., SKIN = 13., BOOT = 14., SCARF = 15., HAIR = 16., FUR = 17.;

vec2 nearer(vec2 a, vec2 b) { return a.x < b.x ? a : b; }

vec2 keeper(vec3 p) {
  float bound = box(p - vec3(0, .54, 0), vec3(.32, .56, .34));
  if (bound > .2) return vec2(bound, COAT);
  vec3 m = vec3(abs(p.x), p.y, p.z);
  vec3 head = p - vec3(0, .80, .01);
  vec2 d = vec2(sphere(head, .2), SKIN);
  d.x = smin(d.x, sphere(head - vec3(0, -.035, .205), .018), .02);
  float fringe = max(sphere(head, .212), -(head.y - .075 + .25 * head.x * head.x - .03 * sin(head.x * 34.)));
  d = nearer(d, vec2(max(fringe, -head.z - .02), HAIR));
  float hood = smin(sphere(head - vec3(0, .02, -.03), .245), sphere(head - vec3(0, .18, -.12), .06), .16);
  hood = smax(hood, -sphere(head - vec3(0, -.01, .2), .222), .03);
  hood = max(hood, -sphere(head, .208));
  float coat = smax(cone(p, vec3(0, .34, 0), vec3(0, .56, 0), .205, .13), -(p.y - .16), .03);
  coat = smin(coat, smax(cone(p, vec3(0, .17, 0), vec3(0, .4, 0), .265, .17), -(p.y - .17), .02), .05);
  float sleeve = cone(m, vec3(.12, .55, 0), vec3(.25, .33, .06), .062, .07);
  coat = smin(coat, smax(sleeve, -dot(m - vec3(.25, .325, .06), normalize(vec3(-.13, .22, -.06))), .015), .03);
  d = nearer(d, vec2(min(hood, coat), COAT));
  d = nearer(d, vec2(sphere(m - vec3(.268, .292, .072), .047), SKIN));
  float button = min(sphere(p - vec3(0, .46, .168), .02), sphere(p - vec3(0, .36, .208), .02));
  d = nearer(d, vec2(button, HAIR));
  vec3 s = p - vec3(0, .595, .01);
  float scarf = torus(s * vec3(1, .9, 1), .125, .05);
  scarf = smin(scarf, capsule(p, vec3(.07, .57, .15), vec3(.1, .4, .2), .036), .03);
  d = nearer(d, vec2(scarf, SCARF));
  float boot = smin(ellipsoid(m - vec3(.1, .05, .045), vec3(.068, .055, .105)), capsule(m, vec3(.1, .06, 0), vec3(.1, .22, 0), .058), .03);
  return nearer(d, vec2(smax(boot, -p.y, .01), BOOT));
}

vec2 cat(vec3 p) {
  float bound = box(p - vec3(0, .22, -.04), vec3(.17, .25, .26));
  if (bound > .2) return vec2(bound, FUR);
  vec3 m = vec3(abs(p.x), p.y, p.z);
  float d = cone(p, vec3(0, .12, -.04), vec3(0, .24, .03), .125, .085);
  vec3 head = p - vec3(0, .35, .07);
  d = smin(d, ellipsoid(head, vec3(.115, .095, .1)), .04);
  vec3 ear = vec3(abs(head.x), head.yz) - vec3(.07, .06, 0);
  d = smin(d, cone(ear, vec3(0), vec3(.022, .085, 0), .042, .004), .02);
  d = smin(d, cone(m, vec3(.055, .2, .07), vec3(.05, .03, .1), .045, .035), .03);
  d = min(d, capsule(p, vec3(.02, .035, -.14), vec3(.17, .035, .03), .032));
  d = smin(d, ellipsoid(head - vec3(0, -.03, .085), vec3(.045, .032, .03)), .02);
  return vec2(d, FUR);
}

vec3 keeperColor(vec3 p, float id) {
  if (id == COAT) return p.y < .19 ? vec3(.78, .48, .05) : vec3(.96, .66, .08);
  if (id == BOOT) return p.y < .03 ? vec3(.85, .83, .75) : vec3(.13, .22, .36);
  if (id == HAIR) return vec3(.28, .13, .07);
  if (id == SCARF) return fract(p.y * 14. + p.x * 3.) < .3 ? vec3(.94, .9, .82) : vec3(.72, .13, .12);
  vec3 skin = vec3(.93, .66, .5);
  vec3 v = normalize(p - vec3(0, .80, .01));
  if (v.z < .1 || p.y < .6) return skin;
  vec2 f = v.xy, m = vec2(abs(f.x), f.y);
  skin = mix(skin, vec3(.9, .38, .32), .6 * smoothstep(.2, .05, length((m - vec2(.5, -.27)) * vec2(1, 1.2))));
  float brow = abs(length(m - vec2(.36, .02)) - .26);
  if (brow < .022 && m.y > .2 && abs(m.x - .36) < .13) return vec3(.3, .14, .08);
  vec2 e = (m - vec2(.36, -.03)) / vec2(.098, .14);
  if (length(e) < 1.) return length(vec2(f.x - sign(f.x) * .36, f.y + .03) - vec2(-.03, .055)) < .036 ? vec3(1) : vec3(.09, .055, .05);
  if (abs(length(f - vec2(0, -.2)) - .21) < .024 && f.y < -.335) return vec3(.62, .2, .18);
  return skin;
}

vec3 catColor(vec3 p) {
  vec3 head = p - vec3(0, .35, .07);
  vec3 fur = vec3(.86, .44, .15);
  if (fract(p.y * 11. + .3 * sin(p.x * 20.)) < .28 && p.z < .04) fur = vec3(.62, .26, .08);
  if (p.z > .08 && p.y < .24 && abs(p.x) < .07) fur = vec3(.95, .9, .82);
  if (p.y < .05) fur = vec3(.95, .9, .82);
  if (head.z > .05 && length((head.xy - vec2(0, -.045)) * vec2(1, 1.2)) < .052) fur = vec3(.96, .92, .86);
  if (head.z > .06 && length((vec2(abs(head.x), head.y) - vec2(.048, .015)) * vec2(1.2, .8)) < .02) return vec3(.06, .07, .05);
  if (head.z > .1 && length((head.xy - vec2(0, -.018)) * vec2(.8, 1.2)) < .012) return vec3(.75, .3, .3);
  return fur;
}
