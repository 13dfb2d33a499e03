// Hashes and noise that every shader here may use.
float hash(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * vec3(.1031, .1030, .0973));
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}
vec2 hash2(vec2 p) { return vec2(hash(p), hash(p + 71.7)); }
float hash3(vec3 p) { return hash(p.xy + p.z * vec2(37.13, 17.71)); }

float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3. - 2. * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}
float noise3(vec3 p) {
  float z = floor(p.z), f = fract(p.z);
  f = f * f * (3. - 2. * f);
  return mix(noise(p.xy + z * vec2(37.1, 17.7)), noise(p.xy + (z + 1.) * vec2(37.1, 17.7)), f);
}
float fbm(vec2 p) {
  float sum = 0., part = .5;
  for (int i = 0; i < 5; i++, part *= .5) {
    sum += part * noise(p);
    p = mat2(1.6, 1.2, -1.2, 1.6) * p + 3.1;
  }
  return sum;
}
mat2 turn(float a) { return mat2(cos(a), -sin(a), sin(a), cos(a)); }
float luma(vec3 c) { return dot(c, vec3(.299, .587, .114)); }
