/**
 * Injected at runtime into a tab on the user's act; not a content script of the manifest, so that no page the user
 * does nothing with us on ever holds a line of ours. It adds no listener and no node: it leaves one function in the
 * isolated world, which the background calls (`askPage`).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AWAITED_HANDLER, PAGE_HANDLER } from '@/lib/platform/page-handler.ts';
import { createHandler } from './create-handler.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  // A frame or form of the page that has this name is found on the window, too.
  if (Object.hasOwn(world, PAGE_HANDLER)) return;
  const handle = createHandler(document);
  world[PAGE_HANDLER] = handle;
  const awaited = Object.getOwnPropertyDescriptor(world, AWAITED_HANDLER)?.value;
  if (typeof awaited === 'function') awaited(handle);
});
