/** Reaches what is on screen from the palette, by the names that people and assistive technology read. */

/** Gives the focus to the field of the form that has this label. False where it is not shown. */
export function focusField(label: string): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '.builder-form :is(input, textarea)',
  );
  const field = [...fields].find((one) => one.labels?.[0]?.textContent?.trim() === label);
  field?.focus();
  return field !== undefined;
}

/**
 * Presses a button of the app: what it opens (the name of a preset, the draws to choose from) belongs to the part it
 * stands in. False where it is not shown.
 */
export function pressButton(name: string): boolean {
  const buttons = document.querySelectorAll<HTMLButtonElement>('.shell button');
  const button = [...buttons].find(
    (one) => (one.ariaLabel ?? one.textContent?.trim()) === name && one.checkVisibility(),
  );
  button?.click();
  return button !== undefined;
}
