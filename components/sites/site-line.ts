import { t } from '@/components/hooks/text.ts';
import { dayOf } from '@/components/hooks/time.ts';
import { outcomeText } from '@/lib/messages/outcome-text.ts';
import type { FieldScan, FoundBox } from '@/lib/messages/to-background.ts';
import type { SiteHealth } from '@/lib/storage/index.ts';
import { quotedName } from './box-name.ts';
import type { SiteLineText } from './SiteLine.tsx';

const BY = {
  pinned: 'site.byPinned',
  finder: 'site.byFinder',
  touched: 'site.byTouched',
  score: 'site.byScore',
  only: 'site.offered',
} as const satisfies Record<FoundBox['report']['by'], string>;

/** How insertion has gone on a site: how often it worked, and when last. Empty where it never did. */
function historyText({ counts, lastSuccess }: SiteHealth): string {
  if (lastSuccess === null) return '';
  return t('site.worked', [counts.inserted ?? 0, dayOf(lastSuccess)]);
}

/**
 * Which box the text goes to, and how that went so far.
 * @param scan null while the page has not answered
 */
export function siteLine(scan: FieldScan | null, health: SiteHealth | null): SiteLineText {
  if (!scan) return { text: t('site.looking'), history: '', tone: 'plain' };
  const { outcome, boxes, unknownBox } = scan;
  if (outcome && /not-allowed|needs-access|page-changed|read-only/.test(outcome.status)) {
    return { text: outcomeText(outcome), history: '', tone: 'warning' };
  }
  const [best] = boxes;
  const history = health ? historyText(health) : '';
  if (!best) return { text: t(unknownBox ? 'site.changedNone' : 'site.none'), history, tone: 'warning' };
  const { by } = best.report;
  const name = quotedName(best.report);
  if (by === 'only') return { text: t(BY.only, [name]), history, tone: 'warning' };
  if (boxes.length > 1) return { text: t('site.several', [boxes.length]), history, tone: 'warning' };
  if (unknownBox) return { text: t('site.changed', [name]), history, tone: 'warning' };
  return { text: t(BY[by], [name]), history, tone: 'plain' };
}
