// Lights the paint, whose thickness the pass before left beside the color, from the upper left.
uniform float uDepth;
float thick(vec2 p) { return texture(uImage, p / uSize).a; }
void main() {
  float slope = thick(P + vec2(1.2, -1.2)) - thick(P + vec2(-1.2, 1.2));
  outImage = vec4(clamp(at(P) * (1. + uDepth * clamp(slope * 1.4, -.4, .45)), 0., 1.), 1);
}
