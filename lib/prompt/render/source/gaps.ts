/** What stands between two values, by how strongly it divides. */
type Kind = 'edge' | 'line' | 'sentence' | 'comma' | 'words' | 'space';

const SENTENCE_END = /[.!?。！？…]["'”’)\]]*\s*$/u;

function kindOf(gap: string): Kind {
  if (/[\n\r]/.test(gap)) return 'line';
  if (SENTENCE_END.test(gap)) return 'sentence';
  if (/[,;:，、；：،]/.test(gap)) return 'comma';
  return /[\p{L}\p{N}]/u.test(gap) ? 'words' : 'space';
}

export interface Joined {
  text: string;
  /** Whether what follows now begins a sentence that began with what was taken out. */
  opens: boolean;
}

/**
 * Joins the gaps on both sides of something that was taken out, so that no comma, connector or article is left that
 * belonged to it.
 * @param before null at the start of the text
 * @param after null at its end; then `ending` is what follows there (a period, white space)
 */
export function joinGaps(before: string | null, after: string | null, ending = ''): Joined {
  if (before === null) return { text: '', opens: true };
  const left = kindOf(before);
  if (after === null) {
    // The sentence before keeps its own end.
    if (left === 'sentence') return { text: before.trimEnd(), opens: false };
    if (left === 'line') return { text: before.replace(/\s+$/, ''), opens: false };
    return { text: ending.replace(/^[\s,;，、；،]+/, ''), opens: false };
  }
  const right = kindOf(after);
  if (left === 'line' || left === 'sentence') {
    return {
      text: right === 'line' && left === 'sentence' ? after : before,
      opens: right !== 'line' && right !== 'sentence',
    };
  }
  if (right === 'line' || right === 'sentence') return { text: after, opens: false };
  if (left === 'words' && right === 'words') return { text: before, opens: false };
  return { text: after, opens: false };
}

/** Returns the comma of a list as it is printed; other gaps as they are. */
export function tidyGap(gap: string): string {
  if (/^[ \t]*(?:,[ \t,]*|[ \t]\.[ \t]+)$/.test(gap)) return ', ';
  if (/^(?:[ \t]*,)+[ \t,]*\n\s*$/.test(gap)) return `,${gap.replace(/[^\n]/g, '').slice(0, 1)}`;
  return gap.replace(/(?<=\S)[ \t]{2,}(?=\S)/g, ' ');
}
