import { editingHost } from './dom/editing-host.ts';
import { isNative } from './dom/native.ts';
import { fieldKind } from './write/field-kind.ts';
import { formerLook, look } from './write/former-look.ts';
import { ownUndo } from './write/own-undo.ts';
import { refusal } from './write/refusal.ts';
import { focusField, hasFocus } from './write/selection.ts';
import { undoSteps } from './write/undo-steps.ts';

/** A line takes up to two steps in Firefox ESR 153, its break and its words; then it is no undo any more. */
const STEPS = 500;

/**
 * Brings back the text a field had before the last `insertText` into it, by the field's own undo. Where that does not
 * come to the former text, all that was undone is done again.
 * @param field the element that was given to `insertText`, or anything within the same editor
 * @returns true only where the former text is back; false also where nothing was inserted here. Never throws.
 */
export async function undoInsertion(field: Element, signal?: AbortSignal): Promise<boolean> {
  try {
    const host = editingHost(field);
    const former = host && formerLook(host);
    if (!host || former === undefined || former === null || refusal(host)) return false;
    const isFormer = () => look(host) === former;
    focusField(host);
    if (!hasFocus(host)) return false;
    const kind = fieldKind(host);
    if (isNative(host) && kind !== 'proxy') return undoSteps(host, isFormer, STEPS);
    const taken = await ownUndo(host, isFormer, STEPS, signal);
    return taken ? isFormer() : kind === 'contenteditable' && undoSteps(host, isFormer, STEPS);
  } catch {
    return false;
  }
}
