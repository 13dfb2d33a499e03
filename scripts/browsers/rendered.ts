/** What a person reads in an element. These run in the page. */

/** Its text as it is drawn. */
export function rendered(node: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden parts do not count, and line breaks do
  return (node as HTMLElement).innerText;
}

/** The value of a field, or the text of an editable element. */
export function fieldText(node: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: as above
  return 'value' in node ? String(node.value) : (node as HTMLElement).innerText;
}
