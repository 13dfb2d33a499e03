// The silhouette of what stands there, filled with another picture.
uniform vec3 uPaper;
void main() {
  float stands = normalAt(P).w > 0. && idAt(P) != 18. ? 1. : 0.;
  vec3 o = texture(uOther, P / uSize).rgb, c = at(P);
  vec3 mixed = 1. - (1. - o) * (1. - .45 * luma(c) * vec3(1., .95, .9));
  mixed = mix(mixed, o * (.5 + c), .6);
  float face = idAt(P) == 13. ? .45 : 0.;
  mixed = mix(mixed, c, face);
  outImage = vec4(mix(uPaper, mixed, stands), 1);
}
