// Bends everything in long waves.
uniform float uAmount;
void main() {
  vec2 q = P / uSize.y;
  vec2 w = vec2(sin(q.y * 7. + 2. * sin(q.x * 3.)), cos(q.x * 6. + 2.5 * sin(q.y * 4. + 1.)));
  outImage = vec4(at(P + uAmount * w * .6), 1);
}
