import { refusal } from '@/lib/insert/write/refusal.ts';

const KINDS: Partial<Record<NonNullable<ReturnType<typeof refusal>>, 'secret' | 'notText'>> = {
  password: 'secret',
  'one-time-code': 'secret',
  'credit-card': 'secret',
  'not-text': 'notText',
  hidden: 'notText',
};

/**
 * Why a field cannot be shown as a prompt box, as the key of its text. One that is read-only or switched off can: it
 * may take text later.
 */
export function whyNot(field: Element): 'secret' | 'notText' | null {
  const reason = refusal(field);
  return (reason && KINDS[reason]) ?? null;
}
