import { editingHost } from '../dom/editing-host.ts';
import { isRendered } from '../dom/is-visible.ts';
import { isNative } from '../dom/native.ts';
import { normalize } from '../dom/normalize.ts';
import type { Outcome } from '../outcome.ts';

type Reason = NonNullable<Outcome['reason']>;

/** The types of `input` that hold a line of text. */
const TEXT_TYPES = /^(text|search|url|tel|email)$/;

/** Secrets by the tokens of the HTML standard; a shown password is a text field that still says what it holds. */
const SECRETS: [RegExp, Reason][] = [
  [/\b(current|new)-password\b/, 'password'],
  [/\bone-time-code\b/, 'one-time-code'],
  [/\bcc-/, 'credit-card'],
];

/** The same by what pages call such a field where they give no token; whole words, so that `pin` is not in `pink`. */
const SECRET_NAMES: [RegExp, Reason][] = [
  [/\b(pass ?(word|wd|code|phrase)|pwd|pin( ?code)?$|ssn|social ?security)\b/, 'password'],
  [/\b(otp|totp|mfa|2fa|one ?time|(verification|security) ?code)\b/, 'one-time-code'],
  [/\b(card ?(num(ber)?|no|holder)|cc ?(num(ber)?|name|exp|csc|cvc)|cv[cv]2?|csc|iban)\b/, 'credit-card'],
];

/**
 * Why a field must not or cannot be written to; nothing is touched to find out.
 * @returns null where it may be written to
 */
export function refusal(field: Element): Reason | null {
  const secret = secrecy(field);
  if (secret) return secret;
  if (isNative(field)) {
    if (field.localName === 'input' && !TEXT_TYPES.test(field.type)) {
      return field.type === 'hidden' ? 'hidden' : 'not-text';
    }
    if (field.matches(':disabled')) return 'disabled';
    if (field.readOnly) return 'read-only';
  }
  if (field.getAttribute('aria-disabled') === 'true') return 'disabled';
  if (field.getAttribute('aria-readonly') === 'true') return 'read-only';
  if (!editingHost(field)) return 'not-text';
  return isRendered(field) ? null : 'hidden';
}

/** Whether a field that may not be written to now may be at another time: the page waits for something itself. */
export const isWaiting = (reason: Reason | null): reason is 'disabled' | 'read-only' =>
  reason === 'disabled' || reason === 'read-only';

/** Which secret a field is for, if any. */
function secrecy(field: Element): Reason | null {
  if (!isNative(field)) return null;
  if (field.type === 'password') return 'password';
  const tokens = field.autocomplete || (field.getAttribute('autocomplete') ?? '');
  const reason = SECRETS.find(([pattern]) => pattern.test(tokens.toLowerCase()))?.[1];
  if (reason || field.localName !== 'input') return reason ?? null;
  const names = ['name', 'id', 'aria-label', 'placeholder'].map((key) =>
    normalize(field.getAttribute(key) ?? ''),
  );
  return SECRET_NAMES.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
}
