/**
 * Puts text on the clipboard, from a click in one of our own pages.
 * @returns false where the browser refuses (no focus, no clipboard)
 */
export async function copyText(text: string, clipboard: Clipboard = navigator.clipboard): Promise<boolean> {
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
