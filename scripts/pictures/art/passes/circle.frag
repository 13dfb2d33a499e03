// A round picture on black.
uniform float uRadius;
void main() { outImage = vec4(at(P) * smoothstep(uRadius + .004, uRadius - .008, length(P - uSize * .5) / uSize.y), 1); }
