/** Clock and random source, handed in so that tests decide both. */
export interface Sources {
  /** Milliseconds since 1970. */
  now: () => number;
  /** A new id, never given out before. */
  newId: () => string;
}

/** @returns the sources given, the machine's own where one is missing */
export function sourcesOf(given: Partial<Sources> = {}): Sources {
  return { now: given.now ?? (() => Date.now()), newId: given.newId ?? (() => crypto.randomUUID()) };
}
