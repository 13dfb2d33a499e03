/** Gives the shadow root of an element, closed ones too where the browser lets an extension see them. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

/** What a plain page sees: open shadow roots only. Returns null for an element without one. */
export const openOnly: OpenShadow = (element) => element.shadowRoot;
