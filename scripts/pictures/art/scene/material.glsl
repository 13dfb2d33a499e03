// What things are colored like, in linear light.
uniform vec3 uBackdrop;
uniform vec4 uSeason;  // grass and leaves: a color, and how much of it

vec3 grassColor(vec3 p) {
  float path = p.x - .2 - .62 * sin(p.z * .42 + .55) - .1 * p.z;
  float wide = .2 + .03 * p.z;
  vec3 c = mix(vec3(.17, .34, .09), vec3(.33, .47, .12), noise(p.xz * 1.3));
  c *= .86 + .28 * noise(p.xz * 9.);
  c = mix(c, uSeason.rgb, uSeason.a);
  if (p.z > -.5 && p.z < 8. && abs(path) < wide * (.85 + .3 * noise(p.xz * 5.))) c = vec3(.72, .58, .36);
  c = mix(c, vec3(.82, .69, .46), smoothstep(.3, .12, p.y + .1 * noise(p.xz * 3.)));
  if (p.z < -12.) c = mix(vec3(.2, .33, .2), vec3(.3, .38, .34), noise(p.xz));
  return c;
}

vec3 colorOf(vec3 p, vec3 n, float id) {
  if (id == BACKDROP) return uBackdrop;
  if (id >= COAT && id <= HAIR) return keeperColor(stand(p, uKeeper, gKeeper), id);
  if (id == FUR) return catColor(stand(p, uCat, gCat));
#ifdef ISLAND
  if (p.y < land(p.xz) - .12 && id == GRASS) return p.y < land(p.xz) - .3 ? (fract(p.y * 3.3) < .5 ? vec3(.4, .24, .13) : vec3(.34, .2, .11)) : vec3(.52, .33, .17);
#endif
  if (id == GRASS) return grassColor(p);
  if (id == SEA) return mix(vec3(.03, .2, .27), vec3(.13, .45, .43), smoothstep(-.9, 0., land(p.xz)));
  if (id == ROCK) return vec3(.36, .33, .31) * (.8 + .4 * noise3(p * 9.));
  if (id == RED) return vec3(.7, .1, .07);
  if (id == ROOF) return vec3(.66, .2, .1) * (fract(p.y * 11.) < .14 ? .75 : 1.);
  if (id == LEAF) {
    vec3 c = mix(vec3(.08, .25, .08), vec3(.2, .4, .1), smoothstep(.9, 2.4, p.y) * .6 + .4 * noise3(p * 6.));
    return mix(c, uSeason.rgb * (.8 + .4 * noise3(p * 5.)), uSeason.a);
  }
  if (id == TRUNK) return vec3(.27, .16, .09);
  if (id == HULL) return p.y > .14 ? vec3(.9, .86, .78) : vec3(.1, .2, .38);
  if (id == SAIL) return vec3(.95, .9, .8);
  if (id == GLASS) return vec3(.5, .6, .6);
  if (id == EARTH) return vec3(.5, .22, .14);
  if (id == DOOR) return vec3(.1, .3, .36);
  vec3 t = p - vec3(TOWER.x, 1.72, TOWER.y);
  if (length(t.xz) < .62) {
    if (fract(t.y / 1.12 + .32) < .5 && t.y < 2.5) return vec3(.72, .1, .07);
    if (t.z > 0. && abs(t.x + .1) < .065 && abs(fract(t.y / 1.12 + .06) - .5) < .09 && t.y > .3) return vec3(.08, .1, .14);
    return vec3(.92, .9, .85);
  }
  return vec3(.92, .88, .8);
}

// Windows of the house: they may glow.
float window(vec3 p) {
  vec3 h = p - HOUSE;
  h.xz *= turn(.35);
  if (abs(h.x) > .6 || abs(h.y) > .5 || abs(h.z) > .42) return 0.;
  vec2 w = h.z > .38 ? vec2(abs(h.x + .1) - .27, h.y - .12) : vec2(abs(h.z) - .0, h.y - .12);
  if (h.z <= .38 && abs(h.x) < .54) return 0.;
  return step(abs(w.x), .085) * step(abs(w.y), .1);
}
