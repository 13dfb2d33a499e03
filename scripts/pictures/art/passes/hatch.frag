// Tone by lines: each of up to four directions joins in where it gets darker. uBend lets them follow the forms.
uniform float uGap, uAngle, uDirections, uBend, uWidth, uWobble, uTooth, uWhite, uOver, uGamma, uSolid;
uniform vec3 uInk, uPaper;
void main() {
  float l = clamp(luma(at(P)), 0., 1.);
  l = pow(l, uGamma > 0. ? uGamma : 1.);
  if (uWhite > 0.) l = 1. - l;
  float ink = 0.;
  vec4 g = normalAt(P);
  float bend = g.w < 0. ? 0. : uBend * (g.x * 1.1 + g.y * .4);
  for (int i = 0; i < 4; i++) {
    if (float(i) >= uDirections) break;
    float a = uAngle + float(i) * (i == 1 ? 1.2 : i == 2 ? .62 : 1.9);
    vec2 q = P + uWobble * (vec2(noise(P * .03 + float(i) * 7.), noise(P * .03 + 50.)) - .5) * 6.;
    float x = dot(q, vec2(-sin(a), cos(a))) + bend * uGap * 3.;
    float line = abs(fract(x / uGap + .13 * float(i)) - .5) * 2.;
    float dark = clamp((1. - float(i) * .8 / uDirections - l) * 1.5, 0., 1.);
    float wide = uWidth > 0. ? uWidth * smoothstep(0., .12, dark) : dark;
    float one = smoothstep(wide + .22, wide - .22, line) * smoothstep(.0, .08, dark);
    one *= .75 + .25 * noise(vec2(x / uGap * .5, dot(q, vec2(cos(a), sin(a))) * .05));
    ink = max(ink, one);
  }
  if (uSolid > 0.) ink = max(ink, smoothstep(uSolid, uSolid - .06, l));
  if (uTooth > 0.) ink *= smoothstep(uTooth - .3, uTooth + .2, paper(P));
  outImage = vec4(mix(mix(uPaper, at(P), uOver), uInk, clamp(ink, 0., 1.)), 1);
}
