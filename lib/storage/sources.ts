/** Clock, random source and words, handed in: tests decide them, and a page its language. */
export interface Sources {
  /** Milliseconds since 1970. */
  now: () => number;
  /** A new id, never given out before. */
  newId: () => string;
  /** The name of an imported preset that has none and no subject to take one from. */
  untitled: string;
}

/** Returns the sources given; the machine's own, and a dash, where one is missing. */
export function sourcesOf({
  now = () => Date.now(),
  newId = () => crypto.randomUUID(),
  untitled = '–',
}: Partial<Sources> = {}): Sources {
  return { now, newId, untitled };
}
