uniform vec3 uSunTo, uZenith, uHorizon, uGlow, uCloudLit, uCloudShade;
uniform float uClouds, uStars, uDisk, uAurora;
uniform vec3 uDiskColor;

float cloudAt(vec2 q) {
  float big = fbm(q * .55 + 2.3);
  return smoothstep(1. - uClouds, 1.25 - uClouds, big + .35 * (fbm(q * 2.1 + big) - .5));
}

vec3 sky(vec3 to) {
#ifdef STUDIO
  return uHorizon;
#endif
  float up = max(to.y, 0.);
  float toSun = max(dot(to, uSunTo), 0.);
  vec3 c = mix(uHorizon, uZenith, pow(smoothstep(-.02, .55, up), .75));
  c += uGlow * (.55 * pow(toSun, 5.) + .6 * pow(toSun, 40.)) * (1. - .5 * up);
  if (uStars > 0.) {
    vec2 cell = vec2(atan(to.x, -to.z), to.y) * 26.;
    vec2 at = floor(cell), star = hash2(at) * .7 + .15;
    float size = hash(at + 9.);
    c += uStars * smoothstep(.13 * size, 0., length(fract(cell) - star)) * step(.35, size) * vec3(1., .97, .9) * 1.6 * smoothstep(0., .12, to.y);
  }
  if (uAurora > 0.) {
    float x = atan(to.x, -to.z) * 3.;
    for (int i = 0; i < 3; i++) {
      float base = .16 + .1 * float(i) + .07 * sin(x * 1.3 + float(i) * 2.1) + .04 * noise(vec2(x * 2., float(i)));
      float h = to.y - base;
      float band = smoothstep(-.012, .015, h) * exp(-h * 7.) * (.35 + .65 * noise(vec2(x * 14. + float(i) * 9., .5)));
      c += uAurora * band * mix(vec3(.1, 1., .5), vec3(.55, .2, .9), smoothstep(.02, .3, h)) * .75;
    }
  }
  float disk = smoothstep(uDisk, uDisk * .9, acos(clamp(dot(to, uSunTo), -1., 1.)));
  if (uDisk > 0.) c = mix(c, uDiskColor, disk);
  if (uClouds > 0. && to.y > .0) {
    vec2 q = to.xz / (to.y + .16) * vec2(1.1, 1.4) + vec2(3.2, .6);
    float cover = cloudAt(q);
    vec2 s = normalize(uSunTo.xz + 1e-3);
    float lit = clamp(.62 + 1.1 * (cover - cloudAt(q + s * .22 - vec2(0, .12))), 0., 1.);
    vec3 cloud = mix(uCloudShade, uCloudLit, lit) + uGlow * .5 * pow(toSun, 8.);
    c = mix(c, cloud, cover * smoothstep(0., .12, to.y) * .95);
  }
  return c;
}
