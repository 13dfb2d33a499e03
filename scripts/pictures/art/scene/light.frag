// Second pass: light on what the first one found.
out vec4 outImage;
uniform sampler2D uNormal, uSurface;
uniform vec3 uSun, uFog, uWindow, uLamp, uBounce;
uniform float uSoft, uAmbient, uFogThick, uFogHigh, uExposure, uGloss, uRim;
uniform vec3 uRimColor;
uniform int uLamps;
uniform vec3 uLampAt[5], uLampColor[5];
uniform float uLampSize[5], uLampCone[5];
uniform int uCast;  // what everything is made of: 0 itself, 1 marble, 2 bronze, 3 clay, 4 wood, 5 felt
uniform float uBeam;

float shadow(vec3 p, vec3 to, float far, float soft) {
  float open = 1., t = .04;
  for (int i = 0; i < 48; i++) {
    float d = map(p + to * t).x;
#ifdef VOXEL
    d += VOXEL * .6;
#endif
    open = min(open, .5 + .5 * d / (soft * t));
    if (open < 0.) break;
    t += clamp(d, .02, .6);
    if (t > far) break;
  }
  open = clamp(open, 0., 1.);
  return open * open * (3. - 2. * open);
}

vec3 film(vec3 x) {
  x *= uExposure;
  vec3 y = clamp(x * (2.51 * x + .03) / (x * (2.43 * x + .59) + .14), 0., 1.);
  return pow(y, vec3(1. / 2.2));
}

vec3 castColor(vec3 p, vec3 own, inout vec3 n) {
  if (uCast == 1) return vec3(.97, .95, .9) * (1. - .4 * smoothstep(.03, .0, abs(fbm(p.xy * 4. + p.z * 3.) - .47)));
  if (uCast == 2) return mix(vec3(.32, .17, .06), vec3(.12, .27, .2), .55 * smoothstep(.5, .75, fbm(p.xy * 6. + p.z * 4.)));
  if (uCast == 3) return vec3(.46, .17, .085);
  if (uCast == 4) { float r = length(p.xz * vec2(1., 1.3) + .3 * fbm(p.xy * 2.)) * 16.; return mix(vec3(.42, .2, .07), vec3(.2, .08, .025), smoothstep(.2, .9, fract(r + 2. * fbm(vec2(p.y * 1.5, r * .2))))); }
  if (uCast == 5) {
    n = normalize(n + .55 * (vec3(noise3(p * 90.), noise3(p * 90. + 9.), noise3(p * 90. + 19.)) - .5));
    return own * (.75 + .5 * noise3(p * vec3(60., 140., 60.)));
  }
  return own;
}

void main() {
  prepare();
  vec3 from, to;
  ray(gl_FragCoord.xy, from, to);
  vec4 g = texelFetch(uNormal, ivec2(gl_FragCoord.xy), 0), s = texelFetch(uSurface, ivec2(gl_FragCoord.xy), 0);
  vec3 c;
  float t = g.w;
  if (t < 0.) {
    c = sky(to);
    t = 90.;
    float haze = exp(-max(to.y, 0.) * uFogHigh * 9.);
    c = mix(c, uFog, clamp(uFogThick * 12., 0., 1.) * haze);
  } else {
    vec3 p = from + to * t, n = g.xyz;
    float id = floor(s.a), open = fract(s.a);
    vec3 own = id == BACKDROP ? s.rgb : castColor(p, s.rgb, n);
    vec3 above = mix(uHorizon, uZenith, .5) * uAmbient, below = uBounce * uAmbient;
    vec3 light = mix(below, above, .5 + .5 * n.y) * open;
    float sun = max(dot(n, uSunTo), 0.);
    if (sun > 0. && luma(uSun) > 0.) {
      sun *= shadow(p + n * .03, uSunTo, 9., uSoft);
    }
    light += uSun * sun;
    if (id == LEAF || id == SAIL) light += uSun * .18 * max(dot(to, uSunTo), 0.);
    vec3 shine = vec3(0);
    float gloss = uCast == 2 && id != BACKDROP ? 34. : id == BOOT || id == COAT ? 22. : 0.;
    if (uGloss > 0.) gloss = uGloss;
    float strong = uCast == 2 ? .9 : uGloss > 0. ? .5 : .16;
    if (gloss > 0.) shine += strong * uSun * pow(max(dot(n, normalize(uSunTo - to)), 0.), gloss) * step(.001, sun);
    for (int i = 0; i < uLamps; i++) {
      vec3 way = uLampAt[i] - p;
      float far = length(way);
      way /= far;
      float fall = 1. / (1. + far * far * .35);
      vec3 beam = uLampColor[i] * fall;
      if (uLampCone[i] > 0.) beam *= smoothstep(1. - uLampCone[i], 1. - uLampCone[i] * .7, dot(way, normalize(uLampAt[i] - vec3(0, .6, 0))));
      float d = max(mix(dot(n, way), 1., uLampSize[i] * .12), 0.);
      if (d > 0.) {
        float lit = shadow(p + n * .03, way, far - .1, .02 + uLampSize[i] * .25);
        light += beam * d * lit;
        if (gloss > 0.) shine += strong * beam * lit * pow(max(dot(n, normalize(way - to)), 0.), gloss * .7);
      }
    }
    c = own * light + shine;
    float edge = pow(1. - max(dot(n, -to), 0.), 3.);
    if (id != BACKDROP) c += uRim * uRimColor * edge * open;
    if (uCast == 2 && id != BACKDROP) c += own * sky(reflect(to, n)) * .5;
    if (id == SEA && n.y > .5) {
      vec3 r = reflect(to, n);
      r.y = abs(r.y) + .02;
      float fresnel = .04 + .8 * pow(1. - max(dot(n, -to), 0.), 4.);
      c = mix(c, sky(normalize(r)), fresnel);
      c += uSun * .9 * pow(max(dot(n, normalize(uSunTo - to)), 0.), 260.);
      float foam = smoothstep(-.16, -.02, land(p.xz) + .06 * sin(p.x * 9. + p.z * 7.)) * (.5 + .5 * noise(p.xz * 9.));
#ifndef ISLAND
      c = mix(c, vec3(.9) * (light + .05), .6 * foam);
#endif
    }
    if (id == GLASS) c += uLamp * (p.y > 4.2 ? 1. : .6);
    if (id == WHITE && window(p) > 0.) c = vec3(.05, .07, .1) * light + uWindow;
    float thick = 1. - exp(-uFogThick * t * exp(-max(p.y, 0.) * uFogHigh));
    vec3 fog = uFog + uGlow * .5 * pow(max(dot(to, uSunTo), 0.), 8.);
    c = mix(c, fog, clamp(thick, 0., 1.));
  }
#ifndef STUDIO
  // The beam of the lantern: light that the air scatters.
  if (uBeam > 0.) {
    vec3 lamp = vec3(TOWER.x, 4.5, TOWER.y), along = normalize(vec3(-1., .04, .3));
    vec3 w = from - lamp;
    float b = dot(to, along), den = 1. - b * b;
    float a = (b * dot(w, along) - dot(w, to)) / den, along1 = (dot(w, along) - b * dot(w, to)) / den;
    float gap = length(from + to * a - lamp - along * along1);
    float wide = .1 + .1 * abs(along1);
    if (a < t) c += uBeam * uLamp * .3 * exp(-gap * gap / (wide * wide)) * exp(-abs(along1) * .14) * (along1 > 0. ? 1. : .6);
  }
#endif
  outImage = vec4(film(c), 1.);
}
