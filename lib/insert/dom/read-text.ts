import { genuine } from './genuine.ts';
import { isNative } from './native.ts';

/**
 * The text a field holds now: the `value`, or the text nodes of an editor without its islands that cannot be edited
 * (placeholders, buttons), which come and go by themselves.
 * @param without a part to leave out besides
 */
export function readText(field: Element, without?: Element): string {
  if (isNative(field)) return field.value;
  // 1 | 4: elements and text. The walker, not `innerText`: that one needs a layout, and gives line breaks by style.
  const walker = genuine(field.ownerDocument).createTreeWalker(field, 1 | 4, (node) => {
    if (node.nodeType !== 1) return 1;
    const element = node as Element;
    const skipped = element === without || element.matches('[contenteditable="false"], script, style');
    return skipped ? 2 : 3;
  });
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeValue;
  return text;
}

/** A text without white space and the invisible marks editors put in: what is left must be the same on both sides. */
export function squash(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
}
