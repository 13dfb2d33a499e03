// Color grading. What is 0 changes nothing: contrast, saturation and gamma are given as differences from 1.
uniform float uExposure, uContrast, uSaturation, uWarmth, uLift, uFade, uGamma, uMapped, uSplit, uKeepRed, uSpread;
uniform vec3 uDark, uMiddle, uLight;  // for tones: a map from dark through middle to light, mixed in by uMapped
uniform vec3 uShadows, uHighlights;   // split toning, by uSplit
void main() {
  vec3 own = at(P), c = own;
  c *= exp2(uExposure);
  c = pow(max(c, 0.), vec3(1. / (1. + uGamma)));
  c = (c - .5) * (1. + uContrast) + .5;
  c = saturation(c, 1. + uSaturation);
  c *= vec3(1. + .3 * uWarmth, 1. + .04 * uWarmth, 1. - .35 * uWarmth);
  float l = clamp(luma(c), 0., 1.);
  c = mix(c, c * mix(uShadows, uHighlights, smoothstep(.1, .75, l)) * 2., uSplit);
  if (uMapped > 0.) {
    float m = clamp((l - .5) * (1. + uSpread) + .5, 0., 1.);
    vec3 to = m < .5 ? mix(uDark, uMiddle, m * 2.) : mix(uMiddle, uLight, m * 2. - 1.);
    float keep = uKeepRed * smoothstep(.12, .3, own.r - max(own.g, own.b * 1.05)) * step(own.g, own.r * .62);
    c = mix(c, mix(to, own * vec3(1.1, .7, .7), keep), uMapped);
  }
  c = mix(c, vec3(uLift), uFade * (1. - l));
  outImage = vec4(clamp(c, 0., 1.), 1);
}
