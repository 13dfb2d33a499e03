import { LABEL_NAMES, type Role } from './label-names.ts';

/** Longer than any label, in characters. */
export const LONGEST_LABEL = 48;

const ROLES = new Map<string, Role>();
for (const [role, names] of Object.entries(LABEL_NAMES) as [Role, string][]) {
  for (const name of names.split(',')) {
    const key = keyOf(name);
    if (!ROLES.has(key)) ROLES.set(key, role);
  }
}

/** Words before a label that change nothing of what it speaks for. */
const QUALIFIER =
  /^(?:the|your|my|main|primary|overall|key|visual|artistic|general|additional|extra|specific|desired|final|image|picture|photo|scene|art|technical|suggested|recommended|optional)\s+(?=\p{L})/iu;
const JOINED = /\s*(?:[&/+,]|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*/iu;
/** `Text on the sign`. */
const IN_PICTURE = /^(?:text|words|lettering) (?:on|in|at|for)\b/i;
/** `Midjourney prompt`, `Refined image prompt`: up to three words in front. */
const SOME_PROMPT =
  /^(?!(?:try|use|here|this|copy|paste|your|some|these|one)\b)(?:[\p{L}\p{N}.·-]+\s+){1,3}prompts?(?:\s+v?\d{1,2})?$/iu;
const NEGATIVE = /\bnegative\b/i;
/** Other words before `negative prompt` are the prompt itself, in one line with what it leaves out. */
const SOME_NEGATIVE =
  /^(?:(?:stable diffusion|sd ?[\d.]*|sdxl|midjourney|flux|comfyui|pony|universal|standard|default|general|common|basic|refined|improved|enhanced|full|short|long)\s+){1,3}negative prompts?$/i;

/**
 * Takes what stands before a colon, in any case and with marks and brackets around it, and gives what it speaks for;
 * undefined where nobody knows it.
 */
export function roleOfLabel(label: string): Role | undefined {
  const known = exactRole(label);
  if (known || label.length > LONGEST_LABEL) return known;
  const plain = plainLabel(label);
  if (SOME_NEGATIVE.test(plain)) return 'exclude';
  if (SOME_PROMPT.test(plain) && !NEGATIVE.test(plain)) return 'prompt';
  if (IN_PICTURE.test(plain)) return 'text';
  const bare = plain.replace(QUALIFIER, '');
  if (bare !== plain) return roleOfLabel(bare);
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
