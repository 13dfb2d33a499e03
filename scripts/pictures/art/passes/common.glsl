// What every pass may read. `P` is the pixel, one unit being half a pixel of the delivered picture.
uniform sampler2D uImage, uScene, uNormal, uSurface, uOther, uFlow;
uniform vec2 uSize;
out vec4 outImage;

#define P gl_FragCoord.xy

vec3 at(vec2 p) { return texture(uImage, p / uSize).rgb; }
vec3 sceneAt(vec2 p) { return texture(uScene, p / uSize).rgb; }
vec4 normalAt(vec2 p) { return texelFetch(uNormal, ivec2(clamp(p, vec2(0), uSize - 1.)), 0); }
float idAt(vec2 p) { return floor(texelFetch(uSurface, ivec2(clamp(p, vec2(0), uSize - 1.)), 0).a); }
vec3 surfaceAt(vec2 p) { return pow(texelFetch(uSurface, ivec2(clamp(p, vec2(0), uSize - 1.)), 0).rgb, vec3(1. / 2.2)); }

// How much two pixels belong to different things: another id, a step in depth, a fold in the surface.
float differ(vec2 p, vec2 q) {
  vec4 a = normalAt(p), b = normalAt(q);
  float ia = idAt(p), ib = idAt(q);
  if (ia != ib) return 1.;
  if (a.w < 0. || b.w < 0. || ia == 3.) return 0.;
  float step_ = abs(a.w - b.w) / min(a.w, b.w);
  float fold = 1. - dot(a.xyz, b.xyz);
  vec3 ca = texelFetch(uSurface, ivec2(p), 0).rgb, cb = texelFetch(uSurface, ivec2(clamp(q, vec2(0), uSize - 1.)), 0).rgb;
  float paint = ia == 1. || ia == 8. || ia == 13. ? 0. : smoothstep(.15, .4, length(ca - cb));
  return max(paint * .8, max(smoothstep(.05, .16, step_), smoothstep(.25, .7, fold)));
}
// Contours of a width, 0 to 1.
float contour(vec2 p, float w) {
  float e = 0.;
  // A face is too small for thick lines: its eyes are filled, and nothing else is drawn.
  if (idAt(p) == 13.) {
    if (luma(texelFetch(uSurface, ivec2(clamp(p, vec2(0), uSize - 1.)), 0).rgb) < .1) return 1.;
    w = min(w, 3.);
  }
  for (int i = 0; i < 4; i++) {
    vec2 d = w * .5 * vec2(cos(float(i) * .785), sin(float(i) * .785));
    e = max(e, differ(p + d, p - d));
  }
  return e;
}
// The way tones run at a pixel, from the pass `flow`.
vec2 flow(vec2 p) { return texture(uFlow, p / uSize).xy; }
vec3 saturation(vec3 c, float s) { return max(mix(vec3(luma(c)), c, s), 0.); }
vec3 hsv(float h, float s, float v) { return v * mix(vec3(1), clamp(abs(fract(h + vec3(0, 2, 1) / 3.) * 6. - 3.) - 1., 0., 1.), s); }
float paper(vec2 p) { return .5 + .5 * (fbm(p * .11) - .5) + .35 * (noise(p * .55) - .5) + .25 * (noise(p * 1.1) - .5); }
