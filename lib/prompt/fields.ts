/** The fields of the form, in the order of the form, each with its component and how many phrases it holds. */

export type Component = 'contentType' | 'description' | 'style' | 'composition';

export type OneField = 'contentType' | 'subject' | 'action' | 'setting' | 'realism' | 'resolution';
export type ManyField = 'details' | 'style' | 'colorTone' | 'lighting' | 'mood' | 'framing' | 'exclude';
export type FieldKey = OneField | ManyField | 'aspectRatio';

export interface FieldInfo {
  key: FieldKey;
  /** `exclude` belongs to no component. */
  component: Component | 'exclude';
  /** `one` phrase, `many` phrases, or a `ratio` written W:H. */
  holds: 'one' | 'many' | 'ratio';
}

export const FIELDS: readonly FieldInfo[] = [
  { key: 'contentType', component: 'contentType', holds: 'one' },
  { key: 'subject', component: 'description', holds: 'one' },
  { key: 'action', component: 'description', holds: 'one' },
  { key: 'setting', component: 'description', holds: 'one' },
  { key: 'details', component: 'description', holds: 'many' },
  { key: 'style', component: 'style', holds: 'many' },
  { key: 'colorTone', component: 'style', holds: 'many' },
  { key: 'lighting', component: 'style', holds: 'many' },
  { key: 'mood', component: 'style', holds: 'many' },
  { key: 'realism', component: 'composition', holds: 'one' },
  { key: 'framing', component: 'composition', holds: 'many' },
  { key: 'resolution', component: 'composition', holds: 'one' },
  { key: 'aspectRatio', component: 'composition', holds: 'ratio' },
  { key: 'exclude', component: 'exclude', holds: 'many' },
];

/** The fields that hold many phrases. */
export const MANY_FIELDS: ReadonlySet<string> = new Set(
  FIELDS.filter(({ holds }) => holds === 'many').map(({ key }) => key),
);

/** The fields that say how it is to look, and nothing of what is seen. */
export const LOOK_FIELDS: ReadonlySet<string | null> = new Set<FieldKey>([
  'contentType',
  'style',
  'colorTone',
  'lighting',
  'mood',
  'realism',
  'framing',
  'resolution',
]);
