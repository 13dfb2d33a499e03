// Two or three spot inks, each a plate of its own, printed not quite in register.
uniform vec3 uInkA, uInkB, uInkC, uPaper;
uniform float uOff, uDot, uGrain, uTones;
float plate(vec2 p, int part) {
  vec3 c = clamp(at(p), 0., 1.);
  float v = part == 0 ? 1. - (c.b * .35 + c.g * .65) : part == 1 ? clamp((c.r - .94 * c.g) * 2.4, 0., 1.) : clamp((min(c.r, c.g) - c.b) * 1.5, 0., 1.);
  if (uTones > 0.) v = floor(v * uTones + .5) / uTones;
  return v;
}
float printed(vec2 p, vec2 off, float a, int part) {
  vec2 q = turn(a) * (p + off) / uDot, f = fract(q) - .5;
  float v = plate(p + off, part);
  float dot_ = smoothstep(.1, -.1, length(f) - .74 * sqrt(v));
  float k = v > .94 ? 1. : dot_ * step(.04, v);
  return k * (1. - uGrain * smoothstep(.55, .75, noise(p * .7 + float(part) * 40.)) * .8);
}
void main() {
  vec3 c = uPaper;
  c *= mix(vec3(1), uInkC, printed(P, vec2(uOff, -uOff), .1, 2));
  c *= mix(vec3(1), uInkB, printed(P, vec2(-uOff, uOff), 1.3, 1));
  c *= mix(vec3(1), uInkA, printed(P, vec2(0), .78, 0));
  outImage = vec4(c, 1);
}
