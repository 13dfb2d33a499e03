/** Placeholder of the shape while the real one is merged. */
export async function undoInsertion(_field: Element): Promise<boolean> {
  return false;
}
