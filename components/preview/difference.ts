/** A text in three parts, of which only the middle is new. */
export interface Difference {
  start: string;
  middle: string;
  end: string;
}

/** Tells what of a text is new: what lies between the beginning and the end that it has in common with the one before. */
export function difference(before: string, after: string): Difference {
  // By characters: half an emoji is none.
  const [former, now] = [[...before], [...after]];
  const most = Math.min(former.length, now.length);
  let start = 0;
  while (start < most && now[start] === former[start]) start += 1;
  let end = 0;
  while (end < most - start && now.at(-end - 1) === former.at(-end - 1)) end += 1;
  const last = now.length - end;
  const part = (from: number, to?: number) => now.slice(from, to).join('');
  return { start: part(0, start), middle: part(start, last), end: part(last) };
}
