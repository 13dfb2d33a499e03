// Snow on whatever looks up.
void main() {
  vec3 c = at(P);
  vec4 g = normalAt(P);
  float id = idAt(P);
  bool holds = g.w > 0. && id != 3. && id != 6. && !(id >= 12. && id <= 17.);
  float snow = holds ? smoothstep(.42, .66, g.y + .16 * (noise(P * .12) - .5)) : 0.;
  float light = .32 + 1.15 * luma(c);
  outImage = vec4(mix(c, vec3(.82, .88, 1.) * light + c * .25, snow * .92), 1);
}
