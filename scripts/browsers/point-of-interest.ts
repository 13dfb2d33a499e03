/** Where a person would right-click. */

/** Middle of the page's selection, else of the focused element (also in same-origin frames). Runs in the page. */
export function pointOfInterest(): { x: number; y: number } {
  let view: Window = window;
  let x = 0;
  let y = 0;
  let active = document.activeElement;
  while (active?.localName === 'iframe' && (active as HTMLIFrameElement).contentDocument) {
    const box = active.getBoundingClientRect();
    x += box.x + active.clientLeft;
    y += box.y + active.clientTop;
    view = (active as HTMLIFrameElement).contentWindow as Window;
    active = view.document.activeElement;
  }
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const selection = view.getSelection();
  const [first] = selection && !selection.isCollapsed ? selection.getRangeAt(0).getClientRects() : [];
  const box = first ?? (active ?? view.document.body).getBoundingClientRect();
  return { x: x + box.x + box.width / 2, y: y + box.y + box.height / 2 };
}
