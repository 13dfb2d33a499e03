import type { PageHandler } from '@/lib/messages/page.ts';
import { PAGE_HANDLER } from '@/lib/platform/page-handler.ts';

/** A box that the insert script's last scan found in this frame. */
export function scannedField(choice: number): Element | undefined {
  const handler = (globalThis as Record<string, unknown>)[PAGE_HANDLER] as Partial<PageHandler> | undefined;
  return handler?.fieldOf?.(choice);
}
