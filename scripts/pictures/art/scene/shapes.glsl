// Signed distances of simple bodies.
float sphere(vec3 p, float r) { return length(p) - r; }
float ellipsoid(vec3 p, vec3 r) {
  float k = length(p / r);
  return k * (k - 1.) / length(p / (r * r));
}
float box(vec3 p, vec3 b) {
  vec3 q = abs(p) - b;
  return length(max(q, 0.)) + min(max(q.x, max(q.y, q.z)), 0.);
}
float capsule(vec3 p, vec3 a, vec3 b, float r) {
  vec3 d = p - a, s = b - a;
  return length(d - s * clamp(dot(d, s) / dot(s, s), 0., 1.)) - r;
}
// A capsule with another radius at each end.
float cone(vec3 p, vec3 a, vec3 b, float ra, float rb) {
  vec3 d = p - a, s = b - a;
  float h = clamp(dot(d, s) / dot(s, s), 0., 1.);
  return (length(d - s * h) - mix(ra, rb, h)) * .92;
}
// A frustum that stands on y = 0.
float frustum(vec3 p, float h, float r0, float r1) {
  vec2 q = vec2(length(p.xz), p.y);
  float r = mix(r0, r1, clamp(q.y / h, 0., 1.));
  vec2 d = vec2((q.x - r) * cos(atan((r0 - r1) / h)), abs(q.y - h * .5) - h * .5);
  return min(max(d.x, d.y), 0.) + length(max(d, 0.));
}
float torus(vec3 p, float r, float w) { return length(vec2(length(p.xz) - r, p.y)) - w; }
// A roof: a prism along z, its base on y = 0.
float gable(vec3 p, vec3 b) {
  vec2 n = normalize(vec2(b.y, b.x));
  return max(max(dot(vec2(abs(p.x) - b.x, p.y), n), -p.y), abs(p.z) - b.z);
}
float smin(float a, float b, float k) {
  float h = max(k - abs(a - b), 0.) / k;
  return min(a, b) - h * h * k * .25;
}
float smax(float a, float b, float k) { return -smin(-a, -b, k); }
