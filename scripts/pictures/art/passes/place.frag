// Puts the image into a frame: uBox is its left, bottom, width and height as shares of the picture, around it is uPaper.
uniform vec4 uBox;
uniform vec3 uPaper;
uniform float uTurn, uShadow, uOval, uFit, uGrain;
void main() {
  vec2 uv = P / uSize, m = uBox.xy + uBox.zw * .5;
  vec2 d = turn(uTurn) * ((uv - m) * vec2(1.333, 1)) / vec2(1.333, 1);
  vec2 q = d / uBox.zw + .5;
  vec2 from = q;
  // Keep the proportions: crop what is too much.
  float wanted = uBox.z / uBox.w;
  if (uFit == 0.) from = wanted > 1. ? vec2(q.x, (q.y - .5) / wanted + .5) : vec2((q.x - .5) * wanted + .5, q.y);
  vec2 e = abs(q - .5) - .5;
  float inside = uOval > 0. ? smoothstep(.505, .495, length(q - .5)) : step(max(e.x, e.y), 0.);
  vec2 s = abs((d - vec2(.012, -.016)) / uBox.zw) - .5;
  float shade = uShadow * smoothstep(.06, -.04, max(s.x * uBox.z, s.y * uBox.w) * 2.);
  vec3 c = uPaper * (1. - .5 * shade) * (1. + uGrain * (paper(P) - .5));
  outImage = vec4(mix(c, at(from * uSize), inside), 1);
}
