// What lenses, film and sensors add: darkened corners, grain, rays, flares, leaks of light.
uniform float uVignette, uGrain, uGrainSize, uRays, uFlare, uStreak, uLeak;
uniform vec2 uFrom;  // where the light is, in the picture: 0 to 1
uniform vec3 uRayColor;
void main() {
  vec2 uv = P / uSize, m = uv - .5;
  vec3 c = at(P);
  vec2 from = uFrom * uSize;
  if (uRays > 0.) {
    float sum = 0.;
    for (int i = 0; i < 60; i++) {
      vec2 q = mix(P, from, (float(i) + hash(P)) / 60.);
      float t = normalAt(q).w;
      sum += t < 0. ? smoothstep(.45, .95, luma(at(q))) : 0.;
    }
    vec2 d = P - from;
    float a = atan(d.y, d.x);
    float beams = .45 + .55 * smoothstep(.35, .7, noise(vec2(a * 9., 2.)) * .6 + noise(vec2(a * 23., 7.)) * .4);
    c += uRayColor * uRays * sum / 60. * beams;
  }
  if (uFlare > 0.) {
    vec2 d = (P - from) / uSize.y;
    c += uFlare * vec3(1., .85, .6) * (exp(-dot(d, d) * 18.) + .9 * exp(-dot(d, d) * 260.));
    float a = atan(d.y, d.x);
    c += uFlare * .35 * vec3(1., .9, .7) * pow(abs(cos(a * 4.)), 60.) * exp(-length(d) * 4.);
    for (int i = 0; i < 5; i++) {
      float f = float(i);
      vec2 g = (P - mix(from, uSize - from, .3 + .24 * f)) / uSize.y;
      float r = .03 + .035 * mod(f * 1.7, 2.3);
      float hex = max(abs(g.x) * .87 + abs(g.y) * .5, abs(g.y));
      float ghost = smoothstep(r, r - .008, hex) * (.4 + .6 * smoothstep(r * .6, r, hex));
      c += uFlare * .3 * ghost * hsv(.05 + .23 * f, .65, 1.);
    }
    float halo = abs(length(d) - .62);
    c += uFlare * .16 * hsv(length(d) * 6. - 3.2, .8, 1.) * smoothstep(.05, 0., halo);
  }
  if (uStreak > 0.) {
    vec3 s = vec3(0);
    for (int i = -40; i <= 40; i++) {
      vec3 q = at(P + vec2(float(i) * 6., 0));
      s += max(q - .8, 0.) * 5. * exp(-abs(float(i)) * .07);
    }
    c += uStreak * s / 16. * vec3(.35, .6, 1.);
  }
  if (uLeak > 0.) {
    float e = smoothstep(.5, 0., uv.x + .14 * noise(uv * vec2(1., 3.)) - .02) + .8 * smoothstep(.75, 1.15, uv.x + .1 * noise(uv * vec2(2., 4.) + 9.));
    c = 1. - (1. - c) * (1. - uLeak * clamp(e, 0., 1.) * mix(vec3(1., .25, .05), vec3(1., .75, .2), e));
  }
  c *= 1. - uVignette * smoothstep(.12, .62, dot(m, m) * 1.6);
  if (uGrain > 0.) {
    float s = max(uGrainSize, 1.);
    float g = noise(P / s * 1.7) + noise(P / s * .9 + 40.) - 1.;
    c += uGrain * g * (1.2 - luma(c));
  }
  outImage = vec4(clamp(c, 0., 1.), 1);
}
