import { FIELDS, type FieldKey } from '../fields.ts';

/** The fields as the request names them: the names of the form, so that the user reads the same words everywhere. */
export const LABELS: Readonly<Record<FieldKey, string>> = {
  contentType: 'Content type',
  subject: 'Subject',
  action: 'Action',
  setting: 'Setting',
  details: 'Details',
  style: 'Style',
  colorTone: 'Color tone',
  lighting: 'Lighting',
  mood: 'Mood',
  realism: 'Realism',
  framing: 'Framing',
  resolution: 'Resolution',
  aspectRatio: 'Aspect ratio',
  exclude: 'Leave out',
};

/** What assistants call the fields where they do not keep to the names, as letters only. */
const SYNONYMS: Readonly<Record<FieldKey, string>> = {
  contentType: 'type imagetype medium mediumtype',
  subject: 'mainsubject subjects maincharacter',
  action: 'actions pose activity',
  setting: 'settings scene environment location background place',
  details: 'detail additionaldetails keydetails extradetails finedetails props elements',
  style: 'styles artstyle artisticstyle visualstyle technique',
  colorTone:
    'colortones colourtone color colour colors colours palette colorpalette colourpalette colorscheme',
  lighting: 'light lights lightingconditions',
  mood: 'moods atmosphere vibe emotion',
  realism: 'realismlevel levelofrealism',
  framing: 'camera cameraangle composition shot shottype angle perspective view viewpoint lens cameraandlens',
  resolution: 'quality imagequality',
  aspectRatio: 'ratio ar aspect',
  exclude: 'exclude exclusions excluded negative negatives negativeprompt avoid donotinclude',
};

/** A label that speaks for no single field: the whole prompt, or a part that holds several fields. */
export type LooseLabel = 'prompt' | 'description';

const LOOSE: Readonly<Record<LooseLabel, string>> = {
  prompt: 'prompt finalprompt fullprompt imageprompt combinedprompt completeprompt promptforcopy',
  description: 'description scenedescription imagedescription',
};

const BY_WORDS = new Map<string, FieldKey | LooseLabel>();
for (const { key } of FIELDS) {
  for (const words of [wordsOf(LABELS[key]), ...SYNONYMS[key].split(' ')]) BY_WORDS.set(words, key);
}
for (const [key, words] of Object.entries(LOOSE)) {
  for (const word of words.split(' ')) BY_WORDS.set(word, key as LooseLabel);
}

/** Longer than any label, in characters. */
const LONGEST = 40;

/** Takes what stands before a colon (or a key of an object) and gives the field it names, or undefined. */
export function fieldNamed(label: string): FieldKey | LooseLabel | undefined {
  return label.length > LONGEST ? undefined : BY_WORDS.get(wordsOf(label.replace(/\([^)]*\)/g, '')));
}

function wordsOf(label: string): string {
  return label.toLowerCase().replace(/[^a-z]/g, '');
}
