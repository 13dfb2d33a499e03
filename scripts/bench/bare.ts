/** The bare techniques that an insertion is measured against: no finding out, no proof, no fall-back. */

const markupOf = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function byLine(text: string, line: (text: string) => void, lineBreak: () => void): void {
  for (const [index, part] of text.split('\n').entries()) {
    if (index > 0) lineBreak();
    if (part) line(part);
  }
}

function carrier(text: string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  return transfer;
}

const init = { bubbles: true, cancelable: true, composed: true };
const edit = (field: Element, inputType: string, data: string | null, dataTransfer?: DataTransfer) =>
  field.dispatchEvent(new InputEvent('beforeinput', { ...init, inputType, data, dataTransfer }));

/** Each writes the text at the selection of the field, which has the focus. */
export const bare: Record<string, (field: HTMLElement, text: string) => void> = {
  'one insertText': (_, text) => document.execCommand('insertText', false, text),
  'insertText and insertLineBreak a line': (_, text) =>
    byLine(
      text,
      (line) => document.execCommand('insertText', false, line),
      () => document.execCommand('insertLineBreak'),
    ),
  'insertText and insertParagraph a line': (_, text) =>
    byLine(
      text,
      (line) => document.execCommand('insertText', false, line),
      () => document.execCommand('insertParagraph'),
    ),
  'one insertHTML with breaks': (_, text) =>
    document.execCommand('insertHTML', false, markupOf(text).replaceAll('\n', '<br>')),
  'one paste': (field, text) =>
    field.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: carrier(text) })),
  'one beforeinput insertText': (field, text) => edit(field, 'insertText', text),
  'a beforeinput a line': (field, text) =>
    byLine(
      text,
      (line) => edit(field, 'insertText', line),
      () => edit(field, 'insertLineBreak', null),
    ),
  'one beforeinput insertReplacementText': (field, text) =>
    edit(field, 'insertReplacementText', null, carrier(text)),
};
