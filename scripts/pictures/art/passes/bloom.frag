// Light that spills over, and softness.
uniform float uAmount, uRadius, uThreshold, uSoften;
void main() {
  vec3 c = at(P), sum = vec3(0), blur = vec3(0);
  for (int i = 0; i < 72; i++) {
    float a = float(i) * 2.39996, r = sqrt(float(i) / 72.);
    vec3 q = at(P + uRadius * r * vec2(cos(a), sin(a)));
    blur += q;
    sum += max(q - uThreshold, 0.) / (1. - uThreshold) * (1. - .6 * r);
  }
  c = mix(c, 1. - (1. - c) * (1. - blur / 72.), uSoften);
  outImage = vec4(1. - (1. - clamp(c, 0., 1.)) * (1. - clamp(sum / 40. * uAmount, 0., 1.)), 1);
}
