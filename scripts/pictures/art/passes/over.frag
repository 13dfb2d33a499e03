// Lays a drawing (with its transparency) or another picture over the image. uMode: 0 over, 1 multiply, 2 screen.
uniform float uMode, uAmount;
void main() {
  vec4 o = texture(uOther, P / uSize);
  vec3 c = at(P);
  float k = uAmount > 0. ? uAmount : 1.;
  if (uMode == 0.) c = mix(c, o.rgb + c * (1. - o.a), k);
  if (uMode == 1.) c = mix(c, c * o.rgb, k);
  if (uMode == 2.) c = mix(c, 1. - (1. - c) * (1. - o.rgb), k);
  outImage = vec4(c, 1);
}
