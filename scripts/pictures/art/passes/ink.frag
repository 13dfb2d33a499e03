// Contours of what the geometry knows, over the image or over paper.
uniform float uWidth, uWobble, uOver, uRough, uAmount, uSecond, uVaried;
uniform vec3 uInk, uPaper;
void main() {
  vec2 p = P + uWobble * (vec2(noise(P * .035), noise(P * .035 + 30.)) - .5) * 8.;
  float w = uWidth * (1. + uVaried * (noise(P * .02 + 9.) - .5) * 2.);
  float e = contour(p, w);
  if (uSecond > 0.) {
    vec2 q = P + uWobble * (vec2(noise(P * .028 + 80.), noise(P * .028 + 130.)) - .5) * 12.;
    e = max(e, uSecond * contour(q, w * .7));
  }
  if (uRough > 0.) e *= smoothstep(uRough - .25, uRough + .15, paper(P));
  vec3 ground = mix(uPaper, at(P), uOver);
  outImage = vec4(mix(ground, uInk, clamp(e, 0., 1.) * (uAmount > 0. ? uAmount : 1.)), 1);
}
