/** Makers and families, in the order of the list people choose a target from. */
export const TARGET_GROUPS = [
  'General',
  'Microsoft',
  'OpenAI',
  'Google',
  'Midjourney',
  'Stable Diffusion',
  'FLUX',
  'Adobe',
  'Ideogram',
  'Other sites',
] as const;

export type TargetGroup = (typeof TARGET_GROUPS)[number];
