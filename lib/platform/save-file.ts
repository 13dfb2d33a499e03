/** Lets the user save a text as a JSON file, without the downloads permission. Call it from a click. */
export function saveFile(name: string, text: string, document: Document = globalThis.document): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
