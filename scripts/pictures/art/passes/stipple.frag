// Dots of the pen: the darker, the closer and the larger.
uniform float uCell, uOver, uGamma;
uniform vec3 uInk, uPaper;
void main() {
  float ink = 0.;
  for (int k = 0; k < 3; k++) {
    float cell = uCell * (1. - .22 * float(k));
    vec2 q = turn(float(k) * 1.1) * P / cell, b = floor(q);
    for (int y = -1; y <= 1; y++) for (int x = -1; x <= 1; x++) {
      vec2 id = b + vec2(x, y), m = id + .15 + .7 * hash2(id + float(k) * 31.);
      float l = pow(clamp(luma(at(transpose(turn(float(k) * 1.1)) * (m * cell))), 0., 1.), uGamma);
      float want = clamp((1. - l) * 1.15 - .2 * float(k), 0., 1.);
      if (hash(id + 7. + float(k)) > want * 1.7) continue;
      float r = .14 + .3 * want;
      ink = max(ink, smoothstep(r + .09, r - .09, length(q - m)));
    }
  }
  outImage = vec4(mix(mix(uPaper, at(P), uOver), uInk, ink), 1);
}
