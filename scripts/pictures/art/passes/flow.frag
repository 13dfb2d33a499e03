// The way tones run: along the edges, smoothed over a neighborhood. Other passes read it as uFlow.
void main() {
  vec3 t = vec3(0);
  for (int y = -3; y <= 3; y++) for (int x = -3; x <= 3; x++) {
    vec2 q = P + vec2(x, y) * 4.;
    float gx = luma(at(q + vec2(3, 0)) - at(q - vec2(3, 0))), gy = luma(at(q + vec2(0, 3)) - at(q - vec2(0, 3)));
    t += vec3(gx * gx, gy * gy, gx * gy);
  }
  float a = .5 * atan(2. * t.z, t.x - t.y) + 1.5708;
  outImage = vec4(cos(a), sin(a), 0, 1);
}
