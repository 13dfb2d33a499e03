/** The addresses that shown boxes belong to: origin and path, without what a query may tell of the user. */

/** The longest address that is kept, in UTF-16 units. */
export const ADDRESS_MAX = 2_000;

/** @returns origin and path of a web page, or null if it is none (a browser page, a file) or too long */
export function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname } = new URL(url);
  const address = origin + pathname;
  return /^https?:$/.test(protocol) && address.length <= ADDRESS_MAX ? address : null;
}

/** Whether it is an origin as `location.origin` has it; a sandboxed frame's own is the text `null`. */
export function isOrigin(text: string): boolean {
  return text === 'null' || (URL.canParse(text) && addressOf(text) === `${text}/`);
}

/** How many segments the paths of two addresses of one origin share, from the first on. */
export function sharedSegments(one: string, other: string): number {
  const [a, b] = [one, other].map((address) => new URL(address).pathname.split('/').filter(Boolean));
  const differs = a?.findIndex((segment, index) => segment !== b?.[index]) ?? 0;
  return differs === -1 ? (a?.length ?? 0) : differs;
}
