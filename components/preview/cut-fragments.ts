import type { Fragment } from '@/lib/prompt/compiled.ts';

export interface Piece extends Fragment {
  /** Which fragment it is of. */
  place: number;
  /** Beyond what the box takes. */
  over: boolean;
}

/** Splits the fragment that lies across the cut point, in UTF-16 units; null means nothing is cut. */
export function cutFragments(fragments: readonly Fragment[], cut: number | null): Piece[] {
  let at = 0;
  return fragments.flatMap((fragment, place) => {
    const room = cut === null ? Number.POSITIVE_INFINITY : Math.max(cut - at, 0);
    at += fragment.text.length;
    const pieces = [
      { ...fragment, place, text: fragment.text.slice(0, room), over: false },
      { ...fragment, place, text: fragment.text.slice(room), over: true },
    ];
    return pieces.filter((piece) => piece.text !== '');
  });
}
