/** Where a card lies, in the coordinates of what scrolls. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A part of a pixel of difference is none. */
const TOLERANCE = 2;

const middle = ({ left, width }: Place) => left + width / 2;

/** Returns the card of the next row in a direction that lies nearest below or above; the same one in the last row. */
function inNextRow(places: readonly Place[], at: number, down: boolean): number {
  const from = places[at];
  if (!from) return at;
  const beyond = places
    .map((place, index) => ({ place, index, away: down ? place.top - from.top : from.top - place.top }))
    .filter(({ away }) => away > TOLERANCE);
  const nearest = Math.min(...beyond.map(({ away }) => away));
  const row = beyond.filter(({ away }) => away - nearest <= TOLERANCE);
  const sideways = ({ place }: { place: Place }) => Math.abs(middle(place) - middle(from));
  return row.reduce(
    (best, one) => (sideways(one) < sideways(best) ? one : best),
    row[0] ?? { place: from, index: at },
  ).index;
}

/**
 * Tells where a key leads among cards that stand in rows.
 * @param page the height that is in sight: how far Page Down goes
 * @param rtl whether the rows are read from right to left
 * @returns the index of a card, -1 where Arrow Up leaves the first row, null where the key leads nowhere
 */
export function cardByKey(
  key: string,
  places: readonly Place[],
  at: number,
  { page, rtl }: { page: number; rtl: boolean },
): number | null {
  const last = places.length - 1;
  if (last < 0) return null;
  const turned = (index: number) => Math.min(Math.max(index, 0), last);
  const isUp = key === 'ArrowUp' || key === 'PageUp';
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowLeft':
      return turned(at + (rtl ? 1 : -1));
    case 'ArrowRight':
      return turned(at + (rtl ? -1 : 1));
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = inNextRow(places, at, !isUp);
      return isUp && next === at ? -1 : next;
    }
    case 'PageUp':
    case 'PageDown': {
      const start = places[at]?.top ?? 0;
      let now = at;
      for (;;) {
        const next = inNextRow(places, now, !isUp);
        const away = Math.abs((places[next]?.top ?? start) - start);
        // At least one row, however little is in sight.
        if (next === now || (away > page && now !== at)) return now;
        now = next;
      }
    }
    default:
      return null;
  }
}
