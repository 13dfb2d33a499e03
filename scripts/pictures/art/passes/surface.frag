// What a picture is painted on: canvas, paper, plaster, concrete, bricks or linen, with its own shading.
uniform float uCanvas, uPaperGrain, uCracks, uBricks, uConcrete, uScale, uWorn;
uniform vec3 uShow;  // what comes to light where it is worn off
float weave(vec2 p) {
  vec2 q = p / max(uScale, 1.) * .8;
  return .5 + .25 * (sin(q.x * 1.6) * (sin(q.y * .8) > 0. ? 1. : .4) + sin(q.y * 1.6) * (sin(q.x * .8) > 0. ? 1. : .4));
}
void main() {
  vec3 c = at(P);
  if (uWorn > 0.) c = mix(c, uShow * (.9 + .2 * noise(P * .3)), smoothstep(1. - uWorn - .05, 1. - uWorn + .05, fbm(P * .02 + 3.) * 1.1 + .2 * noise(P * .2)));
  if (uCanvas > 0.) c *= 1. + uCanvas * (weave(P) - weave(P + 1.)) * 1.4;
  if (uPaperGrain > 0.) c *= 1. + uPaperGrain * (paper(P) - paper(P + vec2(1.5, -1.5)));
  if (uConcrete > 0.) {
    c *= 1. + uConcrete * (fbm(P * .012) - .5 + .4 * (noise(P * .6) - .5));
    c *= 1. - uConcrete * .5 * smoothstep(.72, .8, noise(P * .22));
  }
  if (uCracks > 0.) {
    float near = 9., second = 9.;
    vec2 q = P / 74. + .35 * vec2(fbm(P * .02), fbm(P * .02 + 9.)), b = floor(q);
    for (int y = -1; y <= 1; y++) for (int x = -1; x <= 1; x++) {
      float d = length(b + vec2(x, y) + hash2(b + vec2(x, y)) - q);
      if (d < near) { second = near; near = d; } else second = min(second, d);
    }
    c = mix(c, c * .45, uCracks * smoothstep(.045, .01, second - near) * smoothstep(.35, .55, fbm(P * .01 + 5.)));
  }
  if (uBricks > 0.) {
    vec2 q = P / vec2(64, 27);
    q.x += .5 * mod(floor(q.y), 2.);
    vec2 f = min(fract(q), 1. - fract(q)) * vec2(64, 27);
    float joint = smoothstep(1., 4., min(f.x, f.y) + 1.2 * noise(P * .3));
    c *= mix(1., (.82 + .3 * hash(floor(q))) * (.94 + .12 * noise(P * .5)), uBricks);
    c = mix(c, c * .5 + .12, uBricks * (1. - joint) * .8);
  }
  outImage = vec4(clamp(c, 0., 1.), 1);
}
