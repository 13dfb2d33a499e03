import type { Popup } from '../../../scripts/browsers/popup.ts';

/** Copies a text with real keys, out of a field that is there for that moment, and pastes it into the Subject. */
export async function pasteSubject(popup: Popup, text: string): Promise<void> {
  await popup.evaluate((text: string) => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'to-copy';
    field.value = text;
    field.focus();
    field.select();
  }, text);
  await popup.press('Control+c');
  await popup.evaluate(() => {
    document.querySelector('#to-copy')?.remove();
    const subject = document.querySelector<HTMLTextAreaElement>('[data-field="subject"] textarea');
    subject?.focus();
    subject?.select();
  });
  await popup.press('Control+v');
}
