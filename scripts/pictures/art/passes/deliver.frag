// The size it is delivered in; uSoften smooths what would not fit into the bytes a picture may have.
uniform float uSoften, uShrink;
void main() {
  vec2 p = P * uShrink;
  vec2 h = vec2(.25, -.25) * uShrink;
  vec3 c = (at(p + h.xx) + at(p + h.xy) + at(p + h.yx) + at(p + h.yy)) / 4.;
  if (uSoften > 0.) {
    vec3 sum = c;
    float all = 1.;
    for (int i = 0; i < 12; i++) {
      float a = float(i) * 2.4, r = 1.4 + 2.2 * float(i) / 12.;
      vec3 q = at(p + r * vec2(cos(a), sin(a)));
      float w = uSoften * exp(-dot(q - c, q - c) * 9.);
      sum += q * w;
      all += w;
    }
    c = sum / all;
  }
  outImage = vec4(c, 1);
}
