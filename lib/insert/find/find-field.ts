import { editingHost } from '../dom/editing-host.ts';
import type { OpenShadow } from '../dom/open-shadow.ts';
import { shadowRoots } from '../dom/shadow-roots.ts';
import type { FieldHints, FieldReport, ShownBoxes } from '../field.ts';
import { candidates, mayHold } from './candidates.ts';
import { crossOriginFrames } from './cross-origin-frames.ts';
import { describeField } from './describe-field.ts';
import { scoreField } from './score-field.ts';

export interface FindOptions {
  openShadow?: OpenShadow;
  /** The element the user is in or was in last. */
  touched?: Element | null;
  /** Looks at nothing but the touched element (right click, keyboard command). */
  touchedOnly?: boolean;
  /** The boxes the user has pointed at. */
  shown?: ShownBoxes | null;
}

export interface Candidate {
  field: HTMLElement;
  report: FieldReport;
}

export interface Found {
  best: Candidate | null;
  /** The boxes that are as good as the best. */
  others: Candidate[];
  /** The box of its own for what to leave out, if there is one. */
  negative: Candidate | null;
  /** Origins of visible frames of other addresses, the likeliest first. */
  crossOriginFrames: string[];
}

/** The ways to find a box are never mixed up when frames are compared: these lie further apart than scores. */
const BASE = { shown: 3000, finder: 2000, touched: 1000, score: 0 };
/** Less than the smallest difference that means anything: boxes within it are as good as each other. */
const AS_GOOD = 5;

/**
 * Finds the box a prompt goes to in this document: by the site's selectors in their order, else where the user was,
 * else by what the boxes look like. Frames are searched by their own copy of this script.
 * @param hints what is known of the site's box; null on other sites
 */
export function findField(root: Document, hints: FieldHints | null, options: FindOptions = {}): Found {
  const { openShadow, touchedOnly = false } = options;
  const avoid = hints?.avoid ?? [];
  const host = options.touched ? editingHost(options.touched) : null;
  const touched = host && mayHold(host, avoid) ? host : null;
  // Also where it may not be written to: the insertion is refused with the reason, a password for one.
  if (touchedOnly) return found(host ? [host] : [], 'touched', 0, []);

  const roots = shadowRoots(root, openShadow);
  const frames = crossOriginFrames(roots, hints?.frames ?? []);
  const byFinder = (hints?.finders ?? []).map(({ selector }) => candidates(roots, avoid, selector));
  // A box that takes no text just now is better than none, and worse than any that does.
  const isOpen = (field: HTMLElement) => describeField(field).blocked === null;
  for (const fits of [
    (fields: HTMLElement[]) => fields.some(isOpen),
    (fields: HTMLElement[]) => fields.length > 0,
  ]) {
    const order = byFinder.findIndex(fits);
    const fields = byFinder[order];
    if (!fields) continue;
    const open = fields.filter(isOpen);
    const inIt = touched && fields.includes(touched) ? [touched] : null;
    return found(inIt ?? (open.length > 0 ? open : fields), 'finder', -order, frames);
  }
  // The user may have come from the search box: it counts only if it could be the box.
  if (touched && scoreField(touched) > 0) return found([touched], 'touched', 0, frames);
  const likely = candidates(roots, avoid).filter((field) => scoreField(field) > 0);
  const open = likely.filter(isOpen);
  return found(open.length > 0 ? open : likely, 'score', 0, frames);
}

/** The best of the fields with all that are as good, in the order of the page. */
function found(fields: HTMLElement[], by: FieldReport['by'], bonus: number, frames: string[]): Found {
  const reports = fields.map((field) => ({
    field,
    report: describeField(field, by, BASE[by] + bonus + scoreField(field)),
  }));
  reports.sort((a, b) => b.report.score - a.report.score);
  const [best = null, ...rest] = reports;
  const others = rest.filter(({ report }) => best && best.report.score - report.score < AS_GOOD);
  return { best, others, negative: null, crossOriginFrames: frames };
}
