import type { FieldKey, ManyField, OneField } from '../fields.ts';
import { readColorTone } from '../render/sentence/read-color-tone.ts';
import { termOf } from '../vocabulary/lookup.ts';
import { isMedium } from './medium.ts';
import { LEAD } from './without-lead.ts';

type CueField = Exclude<OneField | ManyField, 'subject' | 'exclude' | 'details'>;

/** Words by which a phrase shows its field. Tried in this order: the narrow ones first. */
const CUES: readonly [field: CueField, cue: RegExp][] = [
  [
    'resolution',
    /\b(?:4k|8k|12k|16k|full hd|ultra hd|uhd|hd|1080p|2160p|720p|\d+ ?dpi|high[- ]?res(?:olution)?|low resolution|high definition|(?:ultra|highly|extremely|hyper)[- ]detailed)\b/i,
  ],
  [
    'framing',
    /close-?up\b|\b(?:wide|medium|long|full|establishing|cowboy|two|over-the-shoulder|(?:full|half|upper)[- ]body|(?:low|high)[- ]angle|pov)[- ]shot\b|\b\d+ ?mm\b|\blens\b|^f\/\d|(?:bird|worm)['’]?s?[- ]eye|\b(?:low|high|dutch|wide|camera)[- ]angle\b|\b(?:aerial|top[- ]down|side|front|back|rear|overhead|three-quarter|first-person|isometric) view\b|depth of field|\bbokeh\b|\bfisheye\b|rule of thirds|^macro\b|^panoramic\b|\bheadshot\b|\bfull[- ]body\b|\beye[- ]level\b|\bcomposition\b|negative space|\b(?:white|black|plain|blurred|gray|grey|studio) background$|tilt-shift|\bISO ?\d|\b(?:kodak|fujifilm|ilford|canon|nikon|leica|hasselblad|polaroid|cinestill|portra)\b/i,
  ],
  [
    'style',
    /\bstyle\b|\bstyled\b|^(?:art )?by \p{Lu}|^inspired by|\b(?:impressionism|expressionism|cubism|surrealism|romanticism|futurism|fauvism|pointillism|minimalism|constructivism)\b|\bart (?:nouveau|deco|brut)\b|\b(?:cyber|steam|solar|diesel)punk\b|\bvaporwave\b|\bbauhaus\b|\bukiyo-e\b|\bbrush ?(?:work|strokes)\b|\b(?:trending on|artstation|behance|unreal engine)\b/iu,
  ],
  [
    'lighting',
    /\b(?:light|lights|lighting|lit|backlit|backlight|glow|sunlight|moonlight|candlelight|firelight|daylight|starlight|side-lighting|golden hour|blue hour|shadows|god rays|sun rays|sunbeams|chiaroscuro|lens flare|spotlight)\b/i,
  ],
  [
    'colorTone',
    /\b(?:colou?rs|palette|tones|hues|monochrom\w*|black and white|sepia|grayscale|pastels|desaturated|duotone|reds|oranges|yellows|greens|blues|purples|pinks|golds|browns|teals|colou?r (?:scheme|grading))\b/i,
  ],
  ['mood', /\b(?:mood|atmosphere|vibe|ambien[ct]e)\b|\b(?:sense|feeling|mood) of\b/i],
];

/** Fields whose terms are read as them wherever they stand; the others say it by their place. */
const BY_TERM: ReadonlySet<FieldKey> = new Set([
  'lighting',
  'colorTone',
  'mood',
  'realism',
  'framing',
  'resolution',
  'style',
]);

function termField(text: string): CueField | null {
  const field = termOf(text)?.field;
  if (field && BY_TERM.has(field)) return field as CueField;
  return /^(?:photo-realistic|photorealism|hyper-realistic|hyperrealism)$/i.test(text) ? 'realism' : null;
}

/** Words a phrase of one field may have: longer ones are sentences, whose words prove nothing. */
const MOST_WORDS = 14;

/** Takes a phrase and gives the field its words speak for, or null. */
export function cuedField(text: string): CueField | null {
  if (text.length > 160 || text.split(/\s+/).length > MOST_WORDS) return null;
  const bare = text.replace(LEAD, '').replace(/^an?\s+/i, '');
  const exact = termField(bare) ?? (isMedium(text) ? 'contentType' : null);
  if (exact === null && /^in\s/i.test(text) && readColorTone(bare).lead === 'in') return 'colorTone';
  return exact ?? CUES.find(([, cue]) => cue.test(text))?.[0] ?? null;
}
