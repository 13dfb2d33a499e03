import { browser } from './browser.ts';

/** `https://name.hf.space` as the match pattern the permission API takes. Ports are not part of patterns. */
function pattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Asks the user for access to exactly these origins. Call it first thing in a click handler. */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(pattern) });
}

/** Whether we may enter frames of this origin. */
export function hasOrigin(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern(origin)] });
}

/** Calls back whenever the user grants something. */
export function onGranted(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
}
