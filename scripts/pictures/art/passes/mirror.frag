// The left half and its mirror image; with uAbove the world hangs from the sky as well, upside down.
uniform float uAbove;
void main() {
  vec3 c = at(vec2(P.x > uSize.x * .5 ? uSize.x - P.x : P.x, P.y));
  if (uAbove > 0.) {
    vec3 below = at(vec2(P.x, P.y * 1.72 - 4.)), above = at(vec2(uSize.x - P.x, (uSize.y - P.y) * 1.72 - 4.));
    c = P.y < uSize.y * .5 ? below : above;
    c = mix(below, above, smoothstep(.47, .53, P.y / uSize.y));
  }
  outImage = vec4(c, 1);
}
