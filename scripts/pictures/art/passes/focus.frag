// Depth of field. With uBand the sharp part is a band of the picture (tilt-shift), else a distance from the eye.
uniform float uAt, uDeep, uRadius, uBand;
float blurOf(vec2 p) {
  if (uBand > 0.) return smoothstep(uDeep * .4, uDeep * 1.8, abs(p.y / uSize.y - uAt));
  float t = normalAt(p).w;
  if (t < 0.) t = 60.;
  return clamp(abs(1. / t - 1. / uAt) * uAt / uDeep - .08, 0., 1.);
}
void main() {
  float own = blurOf(P) * uRadius, t = normalAt(P).w;
  vec3 sum = at(P);
  float weight = 1.;
  for (int i = 1; i < 110; i++) {
    float a = float(i) * 2.39996, r = sqrt(float(i) / 110.) * uRadius;
    vec2 q = P + r * vec2(cos(a), sin(a));
    float reach = blurOf(q) * uRadius;
    float tq = normalAt(q).w;
    // What lies behind spills only over what is blurred itself.
    if (uBand == 0. && (tq < 0. || tq > t) && t > 0.) reach = min(reach, own);
    float w = smoothstep(r - 1.5, r + 1.5, reach);
    vec3 c = at(q);
    w *= 1. + 3. * smoothstep(.7, 1., luma(c));
    sum += c * w;
    weight += w;
  }
  outImage = vec4(sum / weight, 1);
}
