// A signal that breaks: torn rows, shifted colors, blocks (uGlitch); tape with noise and smeared color (uTape).
uniform float uGlitch, uTape;
void main() {
  vec2 p = P;
  float row = floor(P.y / 13.), big = floor(P.y / 46.);
  float torn = step(.66, hash(vec2(row, 3.))) * (hash(vec2(row, 9.)) - .5) + step(.7, hash(vec2(big, 5.))) * (hash(vec2(big, 7.)) - .5) * 1.6;
  p.x += uGlitch * torn * 130.;
  vec2 b = floor(P / vec2(58, 22));
  if (uGlitch > 0. && hash(b + 3.) > .9) p += (hash2(b) - .5) * 200.;
  float split = uGlitch * (7. + 26. * abs(torn));
  vec3 c = vec3(at(p + vec2(split, 0)).r, at(p).g, at(p - vec2(split, 0)).b);
  if (uGlitch > 0. && hash(b + 8.) > .95) c = c.brg;
  if (uTape > 0.) {
    float wave = sin(P.y * .05) * 2. + 4. * (noise(vec2(P.y * .12, 1.)) - .5);
    float low = smoothstep(70., 0., P.y);
    wave += low * 60. * (noise(vec2(P.y * .08, 3.)) - .3);
    vec3 sum = vec3(0);
    for (int i = 0; i < 12; i++) sum += at(P + vec2(wave - float(i) * 3., 0));
    sum /= 12.;
    float l = luma(at(P + vec2(wave, 0)));
    c = vec3(l) + (sum - luma(sum)) * 1.35;
    c = vec3(c.r, c.g, c.b) * .86 + vec3(.07, .04, .1);
    c *= .84 + .16 * sin(P.y * 3.14159 / 3.);
    c += .3 * step(.965, noise(vec2(P.x * .04 + hash(vec2(floor(P.y / 2.), 1.)) * 99., floor(P.y / 2.) * 3.))) * (low + .12);
  }
  outImage = vec4(clamp(c, 0., 1.), 1);
}
