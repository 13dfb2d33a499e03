import { LABEL_NAMES, type Role } from './data/label-names.ts';
import {
  BEFORE,
  BEHIND,
  IN_PICTURE,
  JOINED,
  LEFT_OUT,
  NEGATIVE,
  PROMPT_FOR,
  SOME_NEGATIVE,
  SOME_PROMPT,
} from './data/label-words.ts';

/** Longer than any label, in characters. */
export const LONGEST_LABEL = 48;

const ROLES = new Map<string, Role>();
for (const [role, names] of Object.entries(LABEL_NAMES) as [Role, string][]) {
  for (const name of names.split(',')) {
    const key = keyOf(name);
    if (!ROLES.has(key)) ROLES.set(key, role);
  }
}

/**
 * Takes what stands before a colon, in any case and with marks and brackets around it, and gives what it speaks for;
 * undefined if nobody knows it.
 */
export function roleOfLabel(label: string): Role | undefined {
  const known = exactRole(label);
  if (known || label.length > LONGEST_LABEL) return known;
  const plain = plainLabel(label);
  if (SOME_NEGATIVE.test(plain) || LEFT_OUT.test(plain)) return 'exclude';
  const bare = plain.replace(BEFORE, '').replace(BEHIND, '');
  const role = bare === plain ? undefined : roleOfLabel(bare);
  if (role) return role;
  if ((SOME_PROMPT.test(plain) || PROMPT_FOR.test(plain)) && !NEGATIVE.test(plain)) return 'prompt';
  if (IN_PICTURE.test(plain)) return 'text';
  const parts = plain.split(JOINED);
  return parts.length === 2 || parts.length === 3 ? ROLES.get(keyOf(parts[0] ?? '')) : undefined;
}

/** Takes a label and gives what it speaks for where it is one of the known names, and nothing else. */
export function exactRole(label: string): Role | undefined {
  return label.length > LONGEST_LABEL ? undefined : ROLES.get(keyOf(plainLabel(label)));
}

/** Without the hint in brackets behind it: `Style (optional)`. */
const plainLabel = (label: string): string =>
  label
    .replace(/\([^()]*\)$/, '')
    .replace(/_/g, ' ')
    .trim();

/** Small letters without accents and signs. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
