// Dark figures before an even ground, lines of the ground showing in them.
uniform vec3 uGround, uCorner, uInk;
void main() {
  vec4 g = normalAt(P);
  float id = idAt(P), near = g.w < 0. ? 99. : g.w;
  vec2 uv = P / uSize;
  vec3 sheet = mix(uGround, uCorner, smoothstep(.05, .75, length((uv - vec2(.42, .55)) * vec2(1.2, 1.))));
  sheet *= .96 + .06 * sin(P.x * .9) * sin(P.y * .9);
  float far = near > 14. && id != 3. ? .82 : 1.;
  bool solid = g.w >= 0. && id != 3. && near < 40.;
  float slit = max(contour(P, 4.), 0.) * (id == 1. ? 0. : .75);
  if (id >= 12. && id <= 17.) slit = contour(P, 3.);
  vec3 ink = near > 14. ? sheet * .55 : uInk;
  vec3 c = solid ? mix(ink, sheet * .9, slit) : id == 3. && g.w >= 0. ? sheet * (.72 + .1 * sin(P.y * .35 + 4. * sin(P.x * .02))) : sheet;
  outImage = vec4(c * far, 1);
}
