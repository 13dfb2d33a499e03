// The same picture four times, each in loud colors of its own.
void main() {
  vec2 uv = P / uSize * 2., cell = floor(uv);
  vec2 p = fract(uv) * uSize;
  // The middle of the picture, closer.
  p = (p - uSize * .5) * .8 + uSize * vec2(.52, .47);
  float l = clamp(luma(at(p)), 0., .999), n = floor(smoothstep(.12, .92, l) * 3.999);
  int at_ = int(cell.x + 2. * cell.y);
  vec3 a[4] = vec3[4](vec3(.12, .08, .42), vec3(.45, .02, .3), vec3(.03, .25, .35), vec3(.25, .03, .1));
  vec3 b[4] = vec3[4](vec3(.95, .15, .5), vec3(.1, .6, .75), vec3(.95, .35, .1), vec3(.15, .35, .8));
  vec3 c[4] = vec3[4](vec3(1., .8, .1), vec3(1., .45, .65), vec3(.55, .85, .35), vec3(1., .6, .2));
  vec3 d[4] = vec3[4](vec3(.35, .8, .95), vec3(1., .92, .3), vec3(1., .75, .85), vec3(.7, .95, .55));
  vec3 o = n < .5 ? a[at_] : n < 1.5 ? b[at_] : n < 2.5 ? c[at_] : d[at_];
  o = mix(o, a[at_] * .5, contour(p, 5.));
  vec2 f = abs(fract(uv) - .5) * uSize * .5;
  if (max(f.x - uSize.x * .25, f.y - uSize.y * .25) > -3.) o = vec3(1);
  outImage = vec4(o, 1);
}
