import { genuine } from './genuine.ts';
import { isFaded } from './is-visible.ts';

/** Line numbers and folding marks, which stand among the lines. */
const GUTTER =
  '[class*="gutter" i], [class*="linenumber" i], [class*="line-number" i], .margin, script, style';

/**
 * The lines that an editor draws, from top to bottom, whatever their order in the document. An empty line is told by
 * the room it takes: it need not have any text.
 * @param without the field that only takes the keys
 */
export function readSurface(surface: Element, without: Element): string {
  const { ownerDocument } = surface;
  const view = genuine(ownerDocument).defaultView;
  const texts = new Map<Element, string>();
  const read = (element: Element, line: Element) => {
    const style = view?.getComputedStyle(element);
    if (!style || style.display === 'none' || style.visibility === 'hidden' || isFaded(style)) return;
    if (element.matches(GUTTER) || (element === without && !element.matches('.CodeMirror-code'))) return;
    const own = style.display.startsWith('inline') ? line : element;
    for (const node of element.childNodes) {
      if (node.nodeType === 1) read(node as Element, own);
      const more = node.nodeType === 3 ? (node.nodeValue ?? '') : node.nodeName === 'BR' ? '\n' : '';
      if (more) texts.set(own, (texts.get(own) ?? '') + more);
    }
  };
  read(surface, surface);
  const lines = [...texts]
    // A cursor may be a blank of its own.
    .filter(([, text]) => text.trim() !== '' && !/^[\u200b\u2060\ufeff]+$/.test(text))
    .map(([line, text]) => ({ text: text.replace(/\n$/, ''), place: line.getBoundingClientRect() }))
    .sort((a, b) => a.place.top - b.place.top || a.place.left - b.place.left);
  const height = Math.min(...lines.map(({ place }) => place.height)) || 1;
  return lines
    .map(({ text, place }, index) => {
      const former = lines[index - 1]?.place;
      if (!former) return text;
      const empty = Math.floor((place.top - former.bottom) / height + 0.1);
      return '\n'.repeat(1 + Math.max(0, empty)) + text;
    })
    .join('');
}
