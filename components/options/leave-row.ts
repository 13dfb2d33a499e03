/** Moves the focus off a row that is about to go: to its neighbor, else to the heading of its section. */
export function leaveRow(row: HTMLElement | null): void {
  const next =
    row?.nextElementSibling ??
    row?.previousElementSibling ??
    row?.closest('section')?.querySelector<HTMLElement>('h2');
  if (next instanceof HTMLElement) next.focus();
}
