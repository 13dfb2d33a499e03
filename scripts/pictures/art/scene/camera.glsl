uniform vec3 uEye, uTarget;
uniform float uFov, uRoll;
uniform int uLens;  // 0 rectilinear, 1 parallel (isometric), 2 fisheye, 3 cylindrical (panorama)
uniform vec2 uSize, uShift;

void ray(vec2 pixel, out vec3 from, out vec3 to) {
  vec2 s = (2. * pixel - uSize) / uSize.y + uShift;
  s *= turn(uRoll);
  vec3 f = normalize(uTarget - uEye), r = normalize(cross(f, abs(f.y) > .999 ? vec3(0, 0, -1) : vec3(0, 1, 0))), u = cross(r, f);
  from = uEye;
  float t = tan(uFov * .5);
  if (uLens == 0) to = normalize(f + t * (s.x * r + s.y * u));
  if (uLens == 1) { from += t * length(uTarget - uEye) * (s.x * r + s.y * u); to = f; }
  if (uLens == 2) {
    float a = length(s) * uFov * .5;
    to = normalize(f * cos(a) + sin(a) * (s.x * r + s.y * u) / max(length(s), 1e-4));
  }
  if (uLens == 3) {
    float a = s.x * uFov * .5;
    to = normalize(f * cos(a) + r * sin(a) + u * s.y * uFov * .5);
  }
}
