// The sky as leaves of beaten gold, one beside the other.
void main() {
  vec3 c = at(P);
  if (normalAt(P).w < 0.) {
    vec2 q = P / 92. + .06 * vec2(noise(P * .02), noise(P * .02 + 9.)), f = abs(fract(q) - .5);
    float tone = .8 + .25 * hash(floor(q)) + .35 * (fbm(P * .012) - .5) + .1 * (noise(P * .3) - .5);
    tone *= 1. - .25 * smoothstep(.47, .5, max(f.x, f.y));
    c = mix(vec3(.45, .26, .06), vec3(1., .84, .42), clamp(tone, 0., 1.15) - .1);
  }
  outImage = vec4(c, 1);
}
