// One color.
uniform vec3 uColor;
void main() { outImage = vec4(uColor, 1); }
