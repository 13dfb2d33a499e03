/** Waiting on conditions, never on time. */

/** Gap between two looks. */
const STEP = 25;

/** Looks until `probe` answers something truthy and returns it; throws with `what` when `limit` ms are over. */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  limit = 10_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
