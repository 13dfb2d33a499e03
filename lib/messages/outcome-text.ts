import type { Outcome } from '../insert/outcome.ts';
import { t } from '../platform/text.ts';

const REASONS = {
  'read-only': 'outcome.readOnly',
  disabled: 'outcome.disabled',
  password: 'outcome.secret',
  'one-time-code': 'outcome.secret',
  'credit-card': 'outcome.secret',
  hidden: 'outcome.hidden',
  'not-text': 'outcome.notText',
} as const satisfies Record<NonNullable<Outcome['reason']>, string>;

/** One sentence that says what an insertion came to, and what to do where it failed. Begins with *Inserted* or why not. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.status) {
    case 'inserted':
      return insertedText(outcome);
    case 'partial':
      return t('outcome.partial', [outcome.inserted ?? 0, outcome.limit ?? 0]);
    case 'no-field':
      return t('outcome.noField');
    case 'several-fields':
      return t('outcome.severalFields');
    case 'unsure-field':
      return outcome.label ? t('outcome.unsureNamed', [outcome.label]) : t('outcome.unsureField');
    case 'read-only':
      return t(REASONS[outcome.reason ?? 'read-only']);
    case 'rejected':
      return t(outcome.changed ? 'outcome.changed' : 'outcome.rejected');
    case 'page-changed':
      return t('outcome.pageChanged');
    case 'needs-access':
      return t('outcome.needsAccess', [new URL(outcome.origins?.[0] ?? 'https://unknown').host]);
    case 'not-allowed':
      return t('outcome.notAllowed');
  }
}

/** Into which box; and, where there were two, what came of the one for what to leave out. */
function insertedText({ label, negative }: Outcome): string {
  const inserted = label ? t('outcome.insertedInto', [label]) : t('outcome.inserted');
  if (!negative) return inserted;
  if (negative.status === 'inserted') {
    return label && negative.label
      ? t('outcome.insertedBoth', [label, negative.label])
      : t('outcome.insertedTwo');
  }
  return `${inserted} ${t('outcome.notLeftOut', [outcomeText(negative)])}`;
}
