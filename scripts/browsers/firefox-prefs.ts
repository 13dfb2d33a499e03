/** How Firefox is set for a session. */
import { createHash } from 'node:crypto';

/** The same inner address for an add-on at every start, so that stored data is found again. */
export function uuidOf(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Preferences for the add-on `id`; with a port, everything but 127.0.0.1 goes into the wall there. */
export const firefoxPrefs = (id: string, wallPort: number | null): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuidOf(id) }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // permissions.request() answers yes without its prompt, which nobody could press headless.
  ...(wallPort === null ? {} : { 'extensions.webextOptionalPermissionPrompts': false, ...proxy(wallPort) }),
});

const proxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});
