import { editingHost } from '../dom/editing-host.ts';
import type { OpenShadow } from '../dom/open-shadow.ts';
import { shadowRoots } from '../dom/shadow-roots.ts';
import type { FieldHints, FieldReport, Locator, PinnedBoxes } from '../field.ts';
import { findByLocators } from '../locate/find-by-locators.ts';
import { refusal } from '../write/refusal.ts';
import { bySelector, isOpen } from './by-selector.ts';
import { candidates, mayHold } from './candidates.ts';
import { crossOriginFrames } from './cross-origin-frames.ts';
import { describeField } from './describe-field.ts';
import { meaningOf } from './meaning.ts';
import { negativeBeside } from './negative-box.ts';
import { type Ranked, rankFields } from './rank-fields.ts';
import type { Words } from './words.ts';

export interface FindOptions {
  openShadow?: OpenShadow;
  /** The element the user is in or was in last. */
  touched?: Element | null;
  /** Looks at nothing but the touched element (right click, keyboard command). */
  touchedOnly?: boolean;
  /** The boxes the user has shown us here: they come first. */
  pinned?: PinnedBoxes | null;
  /** What names of boxes say (`WORDS` has fourteen languages); without it they are told by place and size alone. */
  words?: Words | undefined;
}

export interface Candidate {
  field: HTMLElement;
  report: FieldReport;
}

export interface Found {
  best: Candidate | null;
  /** The boxes that are as good as the best, at most eight. */
  others: Candidate[];
  /** Where there is no best: the only box that may be meant, though nothing says so. Write into it only when told to. */
  offered: Candidate | null;
  /** The box of its own for what to leave out, where there is one. */
  negative: Candidate | null;
  /** Origins of visible frames of other addresses, the likeliest first. */
  crossOriginFrames: string[];
}

/** The ways to find a box are never mixed up when frames are compared: these lie further apart than scores. */
const BASE = { pinned: 3000, finder: 2000, touched: 1000, score: 0, only: 0 };
/** Less than the smallest difference that means anything: boxes within it are as good as each other. */
const AS_GOOD = 10;
/** What a box must have at least to be taken by its looks: a nameless line of a form has less. */
const LEAST = 25;
/** What a read-only box must have: a wish for a picture in its name, or it shows something. */
const READ_ONLY_LEAST = 60;
/** More than a person would choose from. */
const MOST = 9;

/**
 * Finds the box a prompt goes to in this document: the one the user has shown, else by the site's selectors in their
 * order, else where the user was, else by what the boxes look like; and the box for what to leave out. Frames are
 * searched by their own copy of this script.
 * @param hints what is known of the site's box; null on other sites
 */
export function findField(root: Document, hints: FieldHints | null, options: FindOptions = {}): Found {
  const { openShadow, touchedOnly = false, pinned } = options;
  const touched = options.touched ? editingHost(options.touched) : null;
  // Also where it may not be written to: the insertion is refused with the reason, a password for one.
  if (touchedOnly) {
    const chosen = choose(touched ? [unranked(touched)] : [], 'touched');
    return { ...chosen, offered: null, negative: null, crossOriginFrames: [] };
  }
  const avoid = hints?.avoid ?? [];
  const meaning = meaningOf(options.words);
  const roots = shadowRoots(root, openShadow);
  let looks: Ranked[] | null = null;
  const byLooks = () => (looks ??= rankFields(candidates(roots, avoid), roots, meaning));
  // A locator was made for the field itself: what else it names by its place is another element.
  const mayBe = (it: Element) => editingHost(it) === it && mayHold(it as HTMLElement, []);
  const again = (locators: Locator[] = []) =>
    findByLocators(root, locators, openShadow, mayBe) as HTMLElement | null;
  const pinnedBox = again(pinned?.prompt);
  const pinnedNegative = again(pinned?.negative);
  const known = pinnedNegative ? [pinnedNegative] : bySelector(roots, hints?.negative ?? [], []).fields;

  let offered: Candidate | null = null;
  const chosen = pick();
  const box = chosen.best?.field;
  return {
    ...chosen,
    offered,
    negative: box ? negativeOf(box) : null,
    crossOriginFrames: crossOriginFrames(roots, hints?.frames ?? []),
  };

  function pick() {
    if (pinnedBox) return choose([unranked(pinnedBox)], 'pinned');
    const mayBe = (field: HTMLElement) => !known.includes(field);
    const { fields, order } = bySelector(roots, hints?.finders ?? [], avoid, mayBe);
    const named = touched && fields.includes(touched) ? [touched] : fields;
    // Where the site's selector names a pair, the one for what to leave out is not the box.
    // The buttons of the page are read only where there is something to choose between.
    const ranked = rankFields(named, named.length > 1 ? roots : [], meaning);
    const positive = ranked.filter(({ negative }) => !negative);
    if (positive.length > 0) return choose(positive, 'finder', -order);

    const likely = byLooks().filter(({ field, negative }) => !negative && mayBe(field));
    // The user may have come from the search box: it counts only if it could be the box.
    const inIt = likely.filter(({ field, score }) => field === touched && score > 0);
    if (inIt.length > 0) return choose(inIt, 'touched');
    const good = likely.filter(
      ({ field, score }) => score >= (refusal(field) === 'read-only' ? READ_ONLY_LEAST : LEAST),
    );
    const open = good.filter(({ field }) => isOpen(field));
    if (good.length === 0) {
      // A line of a form is no place for a prompt that nobody asks for.
      const [only, second] = likely.filter(({ field, isForOther }) => !isForOther && isOpen(field));
      if (only && !second && only.field.localName !== 'input') offered = candidate(only, 'only');
    }
    return choose(open.length > 0 ? open : good, 'score');
  }

  function negativeOf(box: HTMLElement): Candidate | null {
    const [first, second] = known.filter((field) => field !== box);
    if (first && !second) return candidate(unranked(first), pinnedNegative ? 'pinned' : 'finder');
    const all = looks ?? rankFields(candidates(roots, avoid), [], meaning);
    const named = all.filter(({ field, negative }) => negative && isOpen(field));
    const field = negativeBeside(box, first ? known : named.map((it) => it.field));
    return field && candidate(unranked(field), first ? 'finder' : 'score');
  }
}

const unranked = (field: HTMLElement): Ranked => ({ field, score: 0, isForOther: false, negative: false });

function candidate({ field, score }: Ranked, by: FieldReport['by'], bonus = 0): Candidate {
  return { field, report: describeField(field, by, BASE[by] + bonus + score) };
}

/** The best of the fields, which come in their order, with all that are as good. */
function choose(
  fields: Ranked[],
  by: FieldReport['by'],
  bonus = 0,
): { best: Candidate | null; others: Candidate[] } {
  const least = (fields[0]?.score ?? 0) - AS_GOOD;
  const [best = null, ...others] = fields
    .filter(({ score }) => score > least)
    .slice(0, MOST)
    .map((field) => candidate(field, by, bonus));
  return { best, others };
}
