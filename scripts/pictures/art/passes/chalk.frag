// White and colored chalk on a board: contours, and fillings in slanting strokes.
uniform float uWidth;
uniform vec3 uPaper;
void main() {
  vec2 p = P + (vec2(noise(P * .03), noise(P * .03 + 40.)) - .5) * 9.;
  float e = contour(p, uWidth);
  vec2 q = turn(.75) * P;
  float fill = smoothstep(.45, .75, noise(q * vec2(.03, .28)) * .6 + .4 * noise(P * .5));
  vec3 board = uPaper * (.85 + .4 * fbm(P * .01)) + .05 * smoothstep(.5, .9, fbm(P * .008 + 4.));
  vec3 c = mix(board, saturation(at(P), .8) * .55 + .42, fill * (normalAt(P).w < 0. ? .0 : .62));
  float tooth = smoothstep(.3, .5, noise(P * .8) * .6 + .4 * noise(P * .35));
  outImage = vec4(mix(c, vec3(.96, .96, .92), e * tooth), 1);
}
