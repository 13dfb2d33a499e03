import { isNative } from '../dom/native.ts';
import { surfaceOf } from '../dom/surface.ts';
import type { FieldReport } from '../field.ts';

type FieldKind = FieldReport['kind'];

/** What the editors mark themselves with, most telling first. */
const MARKS: [string, FieldKind][] = [
  ['[data-slate-editor]', 'slate'],
  ['[data-lexical-editor]', 'lexical'],
  ['.public-DraftEditor-content', 'draft'],
  ['.ql-editor', 'quill'],
  ['.ProseMirror', 'prosemirror'],
];

/**
 * What a field is made of. It is told before anything is written: in several editors a wrong way changes the page
 * and not the text the site would send, so that reading back cannot tell (measured in Chromium 156).
 */
export function fieldKind(field: Element): FieldKind {
  if (surfaceOf(field)) return 'proxy';
  if (isNative(field)) return field.localName as 'textarea' | 'input';
  return MARKS.find(([mark]) => field.closest(mark))?.[1] ?? 'contenteditable';
}
