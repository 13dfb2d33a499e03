import { editingHost } from './dom/editing-host.ts';
import { isNative } from './dom/native.ts';
import { until } from './dom/pause.ts';
import { beforeInput } from './strategies/before-input.ts';
import { fieldKind } from './write/field-kind.ts';
import { formerLook, look } from './write/former-look.ts';
import { refusal } from './write/refusal.ts';
import { focusField, hasFocus } from './write/selection.ts';
import { undoSteps } from './write/undo-steps.ts';

/** A line takes up to two steps in Firefox ESR 153, its break and its words; then it is no undo any more. */
const STEPS = 500;

/** How long an editor may take to carry out one step, in milliseconds; Lexical does it after the turn. */
const STEP_MS = 200;

/** What the editors know as undo: Draft.js goes by the old key code. */
const CTRL_Z = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };

/**
 * Brings back the text a field had before the last `insertText` into it, by the field's own undo.
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
    if (isNative(host)) return undoSteps(host, isFormer, STEPS);
    for (let steps = 0; steps < STEPS && !isFormer(); steps += 1) {
      const now = host.innerHTML;
      if (!offerUndo(host)) return fieldKind(host) === 'contenteditable' && undoSteps(host, isFormer, STEPS);
      if (!(await until(() => host.innerHTML !== now, STEP_MS, signal))) break;
    }
    return isFormer();
  } catch {
    return false;
  }
}

/** Offers one step to an editor with a history of its own; returns whether it took it. Does nothing in any other. */
function offerUndo(field: HTMLElement): boolean {
  const apple = /Mac|iPhone|iPad/.test(navigator.platform);
  const key = new KeyboardEvent('keydown', { ...CTRL_Z, ctrlKey: !apple, metaKey: apple });
  return !field.dispatchEvent(key) || beforeInput(field, 'historyUndo', null);
}
