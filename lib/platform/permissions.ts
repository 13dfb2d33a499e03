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

/** Match patterns that stand for the same places compare equal: the permission API knows no paths. */
const place = (match: string) => match.replace(/^([^:]+:\/\/[^/]*)\/.*$/, '$1/*');

/** The match patterns (`https://name.hf.space/*`) the user has granted since the install, without the manifest's own. */
export async function grantedOrigins(): Promise<string[]> {
  const manifest = browser.runtime.getManifest();
  // Firefox (ESR 153) gives null for what a manifest does not have, Chromium leaves it out.
  const scripts = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  const own = new Set([...(manifest.host_permissions ?? []), ...scripts].map(place));
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((match) => !own.has(place(match))).sort();
}

/** Gives access back. Resolves to false where the browser keeps it (what a policy or the manifest grants). */
export async function giveBack(match: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [match] });
  } catch {
    return false;
  }
}

/** Asks again for what was given back. Call it first thing in a click handler. */
export function askAgain(match: string): Promise<boolean> {
  return browser.permissions.request({ origins: [match] });
}

/** Calls back whenever access is granted or given back, here or in the browser's own settings. @returns how to stop it */
export function onAccessChanged(callback: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  return () => {
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  };
}
