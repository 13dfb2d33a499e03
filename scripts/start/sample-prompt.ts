/** The prompt of the guided tour and of the end-to-end tests: what to type into which field. */
export const SAMPLE_PROMPT: [field: string, text: string][] = [
  ['Content type', 'photograph'],
  ['Subject', 'elderly fisherman'],
  ['Action', 'mending a net'],
  ['Setting', 'on a wooden pier at dawn'],
  ['Lighting', 'soft golden light'],
  ['Framing', 'close-up'],
];
