// Torn paper of many kinds: each thing is cut out of another sheet, plain, printed or striped.
float height(vec2 p) { float t = normalAt(p).w; return t < 0. ? 80. : t; }
void main() {
  vec2 p = P + (vec2(noise(P * .09), noise(P * .09 + 50.)) - .5) * 9.;
  float id = idAt(p);
  bool sky = normalAt(p).w < 0.;
  vec3 own = saturation(sky ? at(p) : surfaceAt(p), 1.1);
  vec3 c = own;
  if (sky) c = vec3(.93, .88, .76) - .5 * step(.74, noise(vec2(P.x * .08, floor(P.y / 22.) * 7.))) * step(.5, fract(P.y / 22.)) * .6 * vec3(.7);
  else if (id == 3.) c = fract(dot(P, vec2(.3, 1.)) / 17.) < .5 ? vec3(.16, .42, .5) : vec3(.32, .62, .66);
  else if (id == 1.) { vec2 f = fract(P / 26. + vec2(0, .5 * mod(floor(P.x / 26.), 2.))) - .5; c = length(f) < .2 ? vec3(.93, .9, .6) : mix(vec3(.42, .58, .28), own, .35); }
  else if (id == 8.) c = fract(P.x / 12.) < .5 ? vec3(.2, .42, .3) : vec3(.3, .52, .34);
  else if (id == 7.) c = (mod(floor(P.x / 9.) + floor(P.y / 9.), 2.) < .5) ? vec3(.85, .36, .24) : vec3(.95, .85, .7);
  float mine = height(p), dark = 0.;
  for (int i = 1; i <= 10; i++) {
    vec2 q = p + vec2(-.7, .7) * float(i) * 1.2;
    dark += smoothstep(.12, .5, (mine - height(q)) / min(mine, 12.));
  }
  c *= 1. - .5 * clamp(dark / 6., 0., 1.);
  float rim = 0.;
  for (int i = 0; i < 6; i++) { float a = float(i) * 1.047; vec2 q = p + 3.5 * vec2(cos(a), sin(a)); rim = max(rim, smoothstep(.12, .5, (height(q) - mine) / min(mine, 12.))); }
  c = mix(c, vec3(.98, .97, .94), rim * .9);
  c *= 1. + .2 * (paper(P) - paper(P + vec2(1.5, -1.5)));
  outImage = vec4(clamp(c, 0., 1.), 1);
}
