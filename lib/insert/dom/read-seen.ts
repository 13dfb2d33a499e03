import { genuine } from './genuine.ts';
import { isFaded, isTinyWindow } from './is-visible.ts';
import { isNative } from './native.ts';
import { readSurface } from './read-surface.ts';
import { surfaceOf } from './surface.ts';

/** What a person sees in a field. */
export interface Seen {
  /** The text with its line breaks; a break that only holds the last line open is none. */
  text: string;
  /** The texts of the parts that cannot be edited, such as placeholders and buttons. */
  islands: string[];
  /** Where the places that were asked for are in the text. */
  places: number[];
}

/** A place in the document: a node, and how far in it. */
export type Place = [node: Node, offset: number];

/** What takes no room in a line. */
const UNSEEN = /^[\s\u200b\u2060\ufeff]+$/;

/** What counters show: no text in place of another. */
const COUNT = /^[\d\s.,:/%]*$/;

/**
 * Reads a field line by line, as a person sees it: without what is hidden, and with its blanks as they stand.
 * @param asked places whose offset in the text is wanted
 */
export function readSeen(field: Element, asked: Place[] = []): Seen {
  const surface = surfaceOf(field);
  if (surface) return { text: readSurface(surface, field), islands: [], places: [] };
  if (isNative(field)) return { text: field.value, islands: [], places: [] };
  const view = genuine(field.ownerDocument).defaultView;
  const range = genuine(field.ownerDocument).createRange();
  const islands: string[] = [];
  const places: number[] = [];
  let text = '';
  /** A line break that is one only if something follows. */
  let due = false;
  /** Whether the line has anything in it. */
  let open = false;
  const put = (more: string) => {
    text += (due ? '\n' : '') + more;
    due = false;
    open = true;
  };
  const endLine = () => {
    due ||= open;
    open = false;
  };
  /** Notes the places in a node: as far in the text as in the node, or, with `at`, where the reading is at. */
  const mark = (node: Node, at?: number) => {
    const start = text.length + Number(due);
    for (const [index, [place, offset]] of asked.entries()) {
      if (place === node && (at ?? offset) === offset)
        places[index] = start + (at === undefined ? offset : 0);
    }
  };
  /** Text that has no place on the screen: between blocks, of no size, or left of the page. */
  const isShown = (node: Node) => {
    range.selectNode(node);
    const { width, height, right, bottom } = range.getBoundingClientRect();
    if (UNSEEN.test(node.nodeValue ?? '')) {
      // A line break alone may have no size, and is one where the style keeps it.
      return (
        height > 0 || /^(pre|break)/.test(view?.getComputedStyle(node.parentNode as Element).whiteSpace ?? '')
      );
    }
    return width > 0 && height > 0 && right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
  };
  const read = (parent: Node) => {
    let index = 0;
    for (const node of parent.childNodes) {
      mark(parent, index++);
      if (node.nodeType === 3) {
        const value = node.nodeValue ?? '';
        if (value && isShown(node)) {
          mark(node);
          put(value);
        }
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as HTMLElement;
      // Slate holds an empty line open in its own way.
      if (element.matches('br, [data-slate-zero-width="n"]')) {
        put('');
        due = true;
        continue;
      }
      const style = view?.getComputedStyle(element);
      const hidden =
        !style ||
        style.display === 'none' ||
        style.visibility === 'hidden' ||
        isFaded(style) ||
        isTinyWindow(element, style);
      if (hidden || element.matches('script, style, [data-slate-zero-width]')) continue;
      if (element.matches('[contenteditable="false"]')) {
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden in it shows nothing
        const island = (element.innerText ?? '').trim();
        if (!COUNT.test(island)) islands.push(island);
        continue;
      }
      const isBlock = !/^(inline|contents)/.test(style.display);
      if (isBlock) endLine();
      read(element);
      if (isBlock) endLine();
    }
    mark(parent, index);
  };
  read(field);
  return { text, islands, places };
}
