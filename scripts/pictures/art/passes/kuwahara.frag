// Flattens what is alike and keeps the edges: the mean of the calmest of eight sectors.
uniform float uRadius, uSharp;
void main() {
  vec3 sum = vec3(0);
  float all = 0.;
  for (int s = 0; s < 8; s++) {
    vec3 m = vec3(0), v = vec3(0);
    float n = 0.;
    for (int i = 0; i < 5; i++) for (int j = -2; j <= 2; j++) {
      float r = uRadius * (float(i) + .3) / 4.5, a = (float(s) + float(j) * .2) * .7854;
      vec3 c = at(P + r * vec2(cos(a), sin(a)));
      m += c; v += c * c; n++;
    }
    m /= n;
    v = abs(v / n - m * m);
    float w = 1. / (1. + pow(max(uSharp, 4.) * 300. * (v.r + v.g + v.b) * .1, 4.));
    sum += m * w; all += w;
  }
  outImage = vec4(sum / all, 1);
}
