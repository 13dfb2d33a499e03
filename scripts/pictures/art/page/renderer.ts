/** Draws pictures: geometry and light of their shot, kept for the next that wants the same, then their passes. */
import type { Pass, Shot, Source, Uniform, Uniforms } from '../picture.ts';
import { draw, type GL, makeProgram, makeTarget, makeTexture, setUniforms, type Target } from './gl.ts';

/** The shaders and drawings by the path of their file. */
export type Files = Readonly<Record<string, string>>;

/** Twice the size of most pictures, which is twice the size they are shown in. */
const SIZE = [640, 480] as const;

interface Program {
  source: string;
  program: WebGLProgram;
}

const HEAD = '#version 300 es\nprecision highp float;\nprecision highp int;\nprecision highp sampler2D;\n';

interface Rendered {
  geometry?: Target;
  scene: WebGLTexture;
}

export class Renderer {
  readonly #gl: GL;
  #files: Files = {};
  readonly #programs = new Map<string, WebGLProgram>();
  readonly #geometries = new Map<string, Target>();
  readonly #scenes = new Map<string, Target>();
  readonly #drawings = new Map<string, WebGLTexture>();
  readonly #spare: Target[] = [];

  constructor(canvas: OffscreenCanvas) {
    const gl = canvas.getContext('webgl2', { preserveDrawingBuffer: true, antialias: false }) as GL | null;
    if (!gl?.getExtension('EXT_color_buffer_float'))
      throw new Error('No WebGL 2 with floating point targets');
    this.#gl = gl;
    gl.bindVertexArray(gl.createVertexArray());
  }

  /** Takes the shaders and drawings; what was computed of those that are still the same is kept. */
  use(files: Files): void {
    this.#files = files;
  }

  /** Draws a picture, and returns what puts it onto the canvas in a size, more or less smoothed. */
  async show(picture: Source): Promise<(soften: number, size: readonly [number, number]) => void> {
    const target = await this.#draw(picture);
    const texture = target.textures[0];
    this.#spare.push(target);
    return (soften, size) => {
      const shrink = SIZE[0] / size[0];
      this.#run(this.#pass('deliver'), { soften, shrink }, null, { image: texture }, size);
    };
  }

  async #draw(source: Source): Promise<Target> {
    const rendered: Rendered =
      'shot' in source
        ? this.#scene(source.shot, source.light)
        : { scene: await this.#drawing(source.drawing) };
    let image = rendered.scene;
    let last: Target | undefined;
    for (const pass of [{ pass: 'copy' }, ...(source.passes ?? [])] as Pass[]) {
      const other = pass.other ? await this.#draw(pass.other) : undefined;
      const { pass: name, other: _, drawing, ...uniforms } = pass;
      const over = typeof drawing === 'string' ? await this.#drawing(drawing) : other?.textures[0];
      const into = this.#spared();
      const [normal, surface] = rendered.geometry?.textures ?? [];
      const textures = { image, scene: rendered.scene, normal, surface, other: over };
      const program = this.#pass(name);
      const flow = this.#reads(program, 'uFlow') ? this.#spared() : undefined;
      if (flow) this.#run(this.#pass('flow'), {}, flow, textures);
      this.#run(program, uniforms as Uniforms, into, { ...textures, flow: flow?.textures[0] });
      if (flow) this.#spare.push(flow);
      if (last) this.#spare.push(last);
      if (other) this.#spare.push(other);
      last = into;
      image = into.textures[0] as WebGLTexture;
    }
    return last as Target;
  }

  #spared(): Target {
    return this.#spare.pop() ?? makeTarget(this.#gl, ...SIZE);
  }

  #reads({ program }: Program, uniform: string): boolean {
    return this.#gl.getUniformLocation(program, uniform) !== null;
  }

  #run(
    { program }: Program,
    uniforms: Uniforms,
    target: Target | null,
    textures: Readonly<Record<string, WebGLTexture | undefined>>,
    size: readonly [number, number] = SIZE,
    strict = true,
  ): void {
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's own name, no hook of React
    this.#gl.useProgram(program);
    setUniforms(this.#gl, program, { ...uniforms }, strict);
    const at = this.#gl.getUniformLocation(program, 'uSize');
    if (at) this.#gl.uniform2f(at, SIZE[0], SIZE[1]);
    draw(this.#gl, program, target, size, textures);
  }

  #pass(name: string): Program {
    return this.#program(`passes/${name}.frag`, ['scene/noise.glsl', 'passes/common.glsl'], '');
  }

  /** What is computed is kept by the text of its shader, so that another text makes it anew. */
  #program(path: string, before: string[], defines: string): Program {
    const parts = [...before, path].map((file) => {
      const text = this.#files[file];
      if (text === undefined) throw new Error(`No file ${file}`);
      return text;
    });
    const source = HEAD + defines + parts.join('\n');
    const program = cached(this.#programs, source, () => makeProgram(this.#gl, source));
    return { source, program };
  }

  #scene(shot: Shot, light: Uniforms): Rendered {
    const { subject, voxel, facet, ...rest } = shot;
    const defines = [
      `#define ${subject.toUpperCase()}\n`,
      voxel ? `#define VOXEL ${voxel.toFixed(3)}\n` : '',
      facet ? `#define LOW_POLY ${facet.toFixed(3)}\n` : '',
    ].join('');
    const world = ['noise', 'shapes', 'figure', 'world', 'material', 'camera'].map(
      (name) => `scene/${name}.glsl`,
    );
    const uniforms = rest as Readonly<Record<string, Uniform>>;
    const seen = this.#program('scene/geometry.frag', world, defines);
    const geometry = cached(this.#geometries, seen.source + JSON.stringify(shot), () => {
      const target = makeTarget(this.#gl, ...SIZE, 2);
      this.#run(seen, uniforms, target, {}, SIZE, false);
      return target;
    });
    const lit = this.#program('scene/light.frag', [...world, 'scene/sky.glsl'], defines);
    const scene = cached(this.#scenes, lit.source + JSON.stringify([shot, light]), () => {
      const target = makeTarget(this.#gl, ...SIZE);
      const [normal, surface] = geometry.textures;
      this.#run(lit, { ...uniforms, ...light }, target, { normal, surface }, SIZE, false);
      return target;
    });
    return { geometry, scene: scene.textures[0] as WebGLTexture };
  }

  async #drawing(name: string): Promise<WebGLTexture> {
    const text = this.#files[`drawings/${name}.svg`];
    if (text === undefined) throw new Error(`No drawing ${name}`);
    const known = this.#drawings.get(text);
    if (known) return known;
    const image = new Image(...SIZE);
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(...SIZE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, ...SIZE);
    const texture = makeTexture(this.#gl);
    this.#gl.pixelStorei(this.#gl.UNPACK_FLIP_Y_WEBGL, true);
    this.#gl.pixelStorei(this.#gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    this.#gl.texImage2D(this.#gl.TEXTURE_2D, 0, this.#gl.RGBA, this.#gl.RGBA, this.#gl.UNSIGNED_BYTE, canvas);
    this.#drawings.set(text, texture);
    return texture;
  }
}

function cached<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
