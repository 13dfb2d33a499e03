/** The extension API as the injected script sees it: without the polyfill, whose size it cannot afford. */
interface ShadowApi {
  dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/**
 * The shadow root of an element, closed ones too: `chrome.dom.openOrClosedShadowRoot` (Chrome 88) or Firefox's
 * `element.openOrClosedShadowRoot`; in a plain page only open ones.
 */
export function openShadow(element: Element): ShadowRoot | null {
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  const api = (globalThis as { chrome?: ShadowApi }).chrome?.dom;
  // By name, not by `instanceof`: an element that a page has moved here from a frame is of another realm.
  const html = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  return html && api?.openOrClosedShadowRoot ? api.openOrClosedShadowRoot(element) : element.shadowRoot;
}
