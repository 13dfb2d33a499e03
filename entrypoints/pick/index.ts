/**
 * Injected at runtime while the user points at a box, or while boxes are numbered on the page. It leaves one function
 * in the isolated world; what it adds to the page it takes away again. Unlike `entrypoints/insert` it speaks to the
 * background by itself, while a picking is under way: see docs/decisions/007.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PICK_HANDLER } from '@/lib/platform/pick-handler.ts';
import { createPickHandler } from './create-pick-handler.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  world[PICK_HANDLER] ??= createPickHandler(document);
});
