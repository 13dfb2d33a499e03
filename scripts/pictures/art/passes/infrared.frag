// What infrared film sees: leaves and grass glow white, sky and water go dark.
void main() {
  vec3 c = at(P);
  float l = luma(c), id = idAt(P);
  if (normalAt(P).w < 0.) l = pow(l, 2.2) * .62;
  else if (id == 8. || (id == 1. && c.g > c.r * .98)) l = .62 + .55 * l;
  else if (id == 3.) l *= .35;
  outImage = vec4(mix(vec3(.06, .06, .09), vec3(1., .97, .97), clamp(l, 0., 1.)), 1);
}
