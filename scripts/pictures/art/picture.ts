/** What a picture is made of, as data: the shader's uniforms without their `u`, in lower case. */
import type { FieldKey } from '../../../lib/prompt/fields.ts';

/** A number, a vector, or a list of vectors one after the other. */
export type Uniform = number | readonly number[];
export type Uniforms = Readonly<Record<string, Uniform>>;

/** Where the camera stands and what is before it. The geometry of a shot is computed once, whatever its light. */
export interface Shot extends Readonly<Record<string, Uniform | string | undefined>> {
  readonly subject: 'coast' | 'island' | 'studio';
  /** The edge of a cube or of a facet where the world is made of them. */
  readonly voxel?: number;
  readonly facet?: number;
}

/** One image pass: the name of its file in `passes`, and its uniforms. */
export interface Pass {
  readonly pass: string;
  /** A second image that the pass reads as `uOther`. */
  readonly other?: Source;
  readonly [uniform: string]: Uniform | string | Source | undefined;
}

/** A rendered shot, or a drawing of the folder `drawings`, and what is done to it. */
export type Source = ({ readonly shot: Shot; readonly light: Uniforms } | { readonly drawing: string }) & {
  readonly passes?: readonly Pass[];
};

/** The terms that a picture shows, by field; one picture may stand for the same look in two fields. */
export type Shows = { readonly [Field in FieldKey]?: string | readonly string[] };

export type Picture = Source & {
  /** Its name: that of the file, and of its text in `locales` under `art`. */
  readonly id: string;
  readonly shows: Shows;
};
