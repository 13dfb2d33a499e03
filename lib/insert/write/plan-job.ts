import { isNative } from '../dom/native.ts';
import { readSeen } from '../dom/read-seen.ts';
import { squash } from '../dom/read-text.ts';
import { surfaceOf } from '../dom/surface.ts';
import type { InsertMode } from '../field.ts';
import { fieldKind } from './field-kind.ts';
import type { Job } from './job.ts';
import { cutText, prepareText } from './prepare-text.ts';
import { hasCaret, selectionOf } from './selection.ts';
import { textAround } from './text-around.ts';

export interface Plan {
  job: Job;
  /** UTF-16 units of `job.text` that are not of the text asked for. */
  added: number;
  /** The field's own limit, where the text had to be cut to it; `job.text` is empty where nothing fits. */
  limit?: number;
}

/** Works out what is to be written where; reads the field, and touches nothing. The field has the focus. */
export function planJob(field: HTMLElement, asked: string, mode: InsertMode, oneLine: boolean): Plan {
  const kind = fieldKind(field);
  const text = prepareText(asked, oneLine || kind === 'input');
  return isNative(field) && !surfaceOf(field) ? planNative(field, text, mode) : planEditor(field, text, mode);
}

function planNative(field: HTMLInputElement | HTMLTextAreaElement, asked: string, mode: InsertMode): Plan {
  const { value: before, selectionStart: start, selectionEnd: end, maxLength } = field;
  let [text, added, way] = [asked, 0, mode];
  if (mode === 'end') {
    const between = joint(before, asked);
    // A type without a selection range (`email`) can only be selected whole: its text is written anew.
    way = start === null ? 'replace' : 'end';
    text = (start === null ? before : '') + between + asked;
    added = text.length - asked.length;
  }
  const range = rangeOf(way, before.length, start, end);
  const kept = before.length - (range ? range[1] - range[0] : 0);
  const room = maxLength < 0 ? Number.POSITIVE_INFINITY : Math.max(0, maxLength - kept);
  const fits = cutText(text, room);
  const cut = fits.length < text.length;
  // A joint alone is no text.
  const job = makeJob(field, way, cut && fits.length <= added ? '' : fits, before, range);
  return { job, added, limit: cut ? maxLength : undefined };
}

function rangeOf(mode: InsertMode, length: number, start: number | null, end: number | null): Job['range'] {
  if (mode === 'replace') return [0, length];
  if (mode === 'end') return [length, length];
  return start === null || end === null ? null : [start, end];
}

function planEditor(field: HTMLElement, asked: string, mode: InsertMode): Plan {
  const { text: before, islands } = readSeen(field);
  // Nobody has been in the field yet: after its text is the only place that makes sense.
  const way = mode === 'caret' && !hasCaret(field) ? 'end' : mode;
  const between = way === 'end' && squash(before) ? joint(before, asked) : '';
  // Where the text is drawn apart, the editor alone knows its caret.
  const around: Job['around'] = way === 'end' ? [before, ''] : way === 'caret' ? textAround(field) : null;
  const job = { ...makeJob(field, way, between + asked, before, null), around, islands };
  return { job, added: between.length };
}

function makeJob(
  field: HTMLElement,
  mode: InsertMode,
  text: string,
  before: string,
  range: Job['range'],
): Job {
  const collapsed = mode === 'end' || (mode === 'caret' && selectionOf(field)?.isCollapsed !== false);
  return {
    field,
    kind: fieldKind(field),
    mode,
    text,
    lines: text.split('\n'),
    before,
    islands: [],
    range,
    around: null,
    collapsed,
  };
}

/**
 * What goes between the text a field has and the text put at its end: nothing at a fresh start, a space after
 * punctuation and before parameters, else the comma that separates phrases.
 */
function joint(before: string, text: string): string {
  if (before.trim() === '' || /[\s\u3001\u3002\uff0c\uff01\uff1f]$/.test(before) || /^[\s,.;:!?]/.test(text))
    return '';
  return /[\p{Po}\p{Pd}]$/u.test(before.replace(/["')\]]+$/, '')) || /^--?\w/.test(text) ? ' ' : ', ';
}
