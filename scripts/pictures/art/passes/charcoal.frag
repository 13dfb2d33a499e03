// Tone rubbed into rough paper with the side of the stick.
uniform vec3 uInk, uPaper;
void main() {
  vec2 q = turn(.6) * P;
  float l = luma(at(P)) + .1 * (noise(q * vec2(.02, .16)) - .5);
  float grain = paper(P * 1.1);
  float ink = smoothstep(.22, -.22, l - .2 - .62 * grain);
  float smudge = clamp(1. - l * 1.15, 0., 1.) * .55;
  outImage = vec4(mix(uPaper, uInk, clamp(max(ink * .9, smudge), 0., 1.)), 1);
}
