// Motion: along a direction, or (uSea, uSky) only where water runs and clouds pull, as in a long exposure.
uniform vec2 uBy;
uniform float uSea, uSky;
void main() {
  vec3 sum = vec3(0);
  float n = 0., id = idAt(P);
  bool sky = normalAt(P).w < 0.;
  vec2 by = uBy;
  if (uSea > 0. || uSky > 0.) by = sky ? vec2(uSky, uSky * .35) : id == 3. ? vec2(uSea, 0) : vec2(0);
  for (int i = -24; i <= 24; i++) {
    float f = (float(i) + hash(P) - .5) / 24.;
    vec2 q = P + by * f;
    if (uSea > 0. || uSky > 0.) { bool s = normalAt(q).w < 0.; if (s != sky || (!s && idAt(q) != id)) continue; }
    sum += at(q); n++;
  }
  vec3 c = n > 0. ? sum / n : at(P);
  outImage = vec4(c, 1);
}
