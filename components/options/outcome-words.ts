import { t } from '@/components/hooks/text.ts';
import type { OutcomeStatus } from '@/lib/insert/outcome.ts';

const OUTCOMES = {
  inserted: 'health.inserted',
  partial: 'health.partial',
  'no-field': 'health.noField',
  'several-fields': 'health.severalFields',
  'unsure-field': 'health.unsureField',
  'read-only': 'health.readOnly',
  rejected: 'health.rejected',
  'page-changed': 'health.pageChanged',
  'needs-access': 'health.needsAccess',
  'not-allowed': 'health.notAllowed',
} as const satisfies Record<OutcomeStatus, string>;

/** How the names of strategies begin, and what that means to people. */
const STRATEGIES = [
  [/^exec/, 'health.typed'],
  [/^before-input/, 'health.announced'],
  [/^paste/, 'health.pasted'],
  [/^setter/, 'health.set'],
] as const;

/** An outcome in two or three words; the word itself where it is one of another version. */
export function outcomeWords(status: string): string {
  return Object.hasOwn(OUTCOMES, status) ? t(OUTCOMES[status as OutcomeStatus]) : status;
}

/** How a text got into the box, in plain words. */
export function strategyWords(strategy: string): string {
  const key = STRATEGIES.find(([name]) => name.test(strategy))?.[1];
  return key ? t(key) : strategy;
}
