// Hues by tone (uTurns times around the wheel) or across the picture.
uniform float uTurns, uAcross, uSaturate;
void main() {
  vec3 c = at(P);
  float l = luma(c);
  if (uAcross > 0.) {
    vec3 hue = hsv(P.x / uSize.x * .84 + .0, uSaturate, 1.);
    vec3 soft = mix(vec3(l * .55), hue, smoothstep(0., .65, l));
    outImage = vec4(mix(soft, vec3(1), smoothstep(.72, 1.1, l)), 1);
    return;
  }
  float h = l * uTurns + .12 * sin(P.x * .012 + 3. * l) + .1 * sin(P.y * .016);
  outImage = vec4(hsv(h, uSaturate * .9, .45 + .55 * smoothstep(0., .35, l)), 1);
}
