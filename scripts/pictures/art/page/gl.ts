/** The part of WebGL 2 that the renderer needs: programs with uniforms by name, and targets to draw into. */
import type { Uniforms } from '../picture.ts';

export type GL = WebGL2RenderingContext;

export interface Target {
  readonly frame: WebGLFramebuffer;
  readonly textures: readonly WebGLTexture[];
}

const CORNERS = `#version 300 es
void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4. - 1., 0, 1); }`;

function compile(gl: GL, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind) as WebGLShader;
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (gl.getShaderParameter(shader, gl.COMPILE_STATUS)) return shader;
  const log = gl.getShaderInfoLog(shader) ?? '';
  const line = Number(/ERROR: \d+:(\d+)/.exec(log)?.[1]);
  throw new Error(`${log}\n${source.split('\n')[line - 1] ?? ''}`);
}

/** Returns the program of a fragment shader that covers the whole target. Throws with the compiler's own words. */
export function makeProgram(gl: GL, source: string): WebGLProgram {
  const program = gl.createProgram() as WebGLProgram;
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, CORNERS));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, source));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS))
    throw new Error(gl.getProgramInfoLog(program) ?? 'link');
  return program;
}

/** Returns a target of so many floating point textures. */
export function makeTarget(gl: GL, width: number, height: number, count = 1): Target {
  const frame = gl.createFramebuffer() as WebGLFramebuffer;
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  const textures = Array.from({ length: count }, (_, at) => {
    const texture = makeTexture(gl);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA16F, width, height);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + at, gl.TEXTURE_2D, texture, 0);
    return texture;
  });
  gl.drawBuffers(textures.map((_, at) => gl.COLOR_ATTACHMENT0 + at));
  return { frame, textures };
}

export function makeTexture(gl: GL): WebGLTexture {
  const texture = gl.createTexture() as WebGLTexture;
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}

export const uniformName = (name: string): string => `u${name[0]?.toUpperCase()}${name.slice(1)}`;

/** Sets all uniforms of the program in use: those not named are 0. Throws where a name is no uniform's. */
export function setUniforms(gl: GL, program: WebGLProgram, values: Uniforms, strict: boolean): void {
  const wanted = new Map(Object.entries(values).map(([name, value]) => [uniformName(name), value]));
  const count = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) as number;
  for (let at = 0; at < count; at++) {
    const { name, type, size } = gl.getActiveUniform(program, at) as WebGLActiveInfo;
    if (type === gl.SAMPLER_2D) continue;
    const plain = name.replace('[0]', '');
    set(gl, gl.getUniformLocation(program, name), type, size, wanted.get(plain) ?? 0);
    wanted.delete(plain);
  }
  const unknown = [...wanted.keys()];
  if (strict && unknown.length > 0) throw new Error(`No uniform ${unknown.join(', ')}`);
}

function set(
  gl: GL,
  at: WebGLUniformLocation | null,
  type: number,
  size: number,
  value: number | readonly number[],
): void {
  const parts = type === gl.FLOAT_VEC2 ? 2 : type === gl.FLOAT_VEC3 ? 3 : type === gl.FLOAT_VEC4 ? 4 : 1;
  const given = typeof value === 'number' ? [value] : value;
  const all = Array.from({ length: parts * size }, (_, part) => given[part] ?? 0);
  if (type === gl.INT || type === gl.BOOL) gl.uniform1iv(at, all);
  else if (parts === 1) gl.uniform1fv(at, all);
  else if (parts === 2) gl.uniform2fv(at, all);
  else if (parts === 3) gl.uniform3fv(at, all);
  else gl.uniform4fv(at, all);
}

/** Draws with a program into a target, or onto the canvas where there is none. */
export function draw(
  gl: GL,
  program: WebGLProgram,
  target: Target | null,
  [width, height]: readonly [number, number],
  textures: Readonly<Record<string, WebGLTexture | undefined>>,
): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, target?.frame ?? null);
  gl.viewport(0, 0, width, height);
  Object.entries(textures).forEach(([name, texture], unit) => {
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, texture ?? null);
    gl.uniform1i(gl.getUniformLocation(program, uniformName(name)), unit);
  });
  gl.drawArrays(gl.TRIANGLES, 0, 3);
}
