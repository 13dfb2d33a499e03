// Dots of a screen: four inks, or uOne ink over the image or the paper.
uniform float uDot, uAngle, uOne, uOver, uGamma, uLines;
uniform vec3 uInk, uPaper;
float screen(vec2 p, float a, int part) {
  vec2 q = turn(a) * p / uDot, m = (floor(q) + .5) * uDot * turn(-a);
  m = transpose(turn(a)) * ((floor(q) + .5) * uDot);
  vec3 c = clamp(at(m), 0., 1.);
  float k = 1. - max(c.r, max(c.g, c.b));
  float v = part == 3 ? k * .8 : part == 0 ? 1. - c.r : part == 1 ? 1. - c.g : part == 2 ? 1. - c.b : 1. - luma(c);
  v = pow(clamp(v, 0., 1.), uGamma > 0. ? uGamma : 1.);
  float r = uLines > 0. ? abs(fract(q.y) - .5) * 1.25 : length(fract(q) - .5);
  return smoothstep(.06, -.06, r - .72 * sqrt(v) + .02) * step(.015, v);
}
void main() {
  if (uOne > 0.) {
    float k = screen(P, uAngle, 4);
    outImage = vec4(mix(mix(uPaper, at(P), uOver), uInk, k), 1);
    return;
  }
  vec3 c = uPaper;
  c *= mix(vec3(1), vec3(.0, .66, .9), screen(P, .26, 0));
  c *= mix(vec3(1), vec3(.92, .1, .5), screen(P, 1.31, 1));
  c *= mix(vec3(1), vec3(1., .92, .05), screen(P, 0., 2));
  c *= mix(vec3(1), vec3(.1), screen(P, .785, 3));
  outImage = vec4(c, 1);
}
