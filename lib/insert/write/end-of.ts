/** A line of markup's own white space between blocks, which is not on the page. */
function isBetweenBlocks(node: Node): boolean {
  const before = node.previousSibling;
  return /^\s*$/.test(node.nodeValue ?? '') && before?.nodeType === 1 && before.nodeName !== 'BR';
}

/** The last part of a node that a caret can be in: not an island that cannot be edited, such as a placeholder. */
function lastPart(node: Node): ChildNode | null {
  let part = node.lastChild;
  while (part) {
    const island = part.nodeType === 1 && (part as Element).matches('[contenteditable="false"]');
    const text = part.nodeType === 3 && !isBetweenBlocks(part);
    if (text || (part.nodeType === 1 && !island)) return part;
    part = part.previousSibling;
  }
  return null;
}

/**
 * The place after the last character of an editor, as deep as it goes: in the last line, not after it, where Firefox
 * puts the end of "select all" and where a new line would begin (measured with Quill in Firefox ESR 153).
 */
export function endOf(field: Element): [node: Node, offset: number] {
  let node: Node = field;
  for (let part = lastPart(node); part; part = lastPart(node)) {
    // A last <br> only holds its line open: the caret goes before it.
    if (part.nodeName === 'BR') return [node, [...node.childNodes].indexOf(part)];
    node = part;
  }
  return [node, node.nodeType === 3 ? (node.nodeValue ?? '').length : 0];
}
