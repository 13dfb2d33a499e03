import { carrier } from './carry.ts';

/**
 * Offers an edit to an editor as the browser would, before it happens.
 * @param transferred text to hand over as a `dataTransfer`
 * @param targetRanges where it goes
 * @returns whether the editor took it (cancelled the browser's own edit); an untrusted event does nothing by itself
 */
export function beforeInput(
  field: Element,
  inputType: string,
  data: string | null,
  transferred?: string,
  targetRanges: StaticRange[] = [],
): boolean {
  const init: InputEventInit = {
    inputType,
    data,
    targetRanges,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  if (transferred !== undefined) init.dataTransfer = carrier(transferred);
  return !field.dispatchEvent(new InputEvent('beforeinput', init));
}
