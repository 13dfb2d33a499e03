// Sets another view beside the image: the first moves to the left, the others to the middle and the right.
uniform float uPart;
void main() {
  float third = uSize.x / 3.;
  vec3 c = uPart == 0. ? at(P + vec2(third, 0)) : at(P);
  if (uPart == 0. && P.x > third) c = texture(uOther, P / uSize).rgb;
  if (uPart == 1. && P.x > 2. * third) c = texture(uOther, (P - vec2(third, 0)) / uSize).rgb;
  outImage = vec4(c, 1);
}
