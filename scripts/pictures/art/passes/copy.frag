void main() { outImage = vec4(at(P), 1); }
