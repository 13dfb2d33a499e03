import { parseAspectRatio } from '../aspect-ratio.ts';
import type { ManyField, OneField } from '../fields.ts';
import { termOf } from '../vocabulary/lookup.ts';
import { cuedField } from './cues.ts';
import type { Draft } from './draft.ts';
import type { Segment } from './segments.ts';
import { withoutLead } from './without-lead.ts';

const RATIO =
  /^(?:aspect ratio(?: of)?:? *|ratio:? *)?(\d+(?:\.\d+)?:\d+(?:\.\d+)?)(?: aspect ratio| ratio)?$/i;
const EXCLUSION =
  /^(?:no|without|avoid|exclude|excluding|do not (?:show|include|add)|don['’]t (?:show|include|add))\s+(?!one\b|longer\b|matter\b)(?:any\s+)?(.+)$/is;
const PLACE =
  /^(?:in|on|at|under|inside|near|beside|behind|above|over|through|across|along|by|beneath|between|among|against|outside|within|during|next to|in front of)\s/i;
const TIME = /^(?:at )?(?:dawn|dusk|night|sunset|sunrise|noon|midnight|midday|twilight|daybreak|nightfall)$/i;
const SPLIT = /\s(?=with\s)|\sand (?=an?\s)|\s(?=at f\/)/i;

/** Takes what stands between two commas into the draft, into the field its words speak for, else into the details. */
export function readClause({ text, weight }: Segment, draft: Draft): void {
  if (takeRatio(text, draft) || takeExclusions(text, weight, draft)) return;
  const field = cuedField(text);
  const parts = field === null ? null : splitClause(text, field);
  if (parts) {
    for (const part of parts) addTo(draft, cuedField(part) ?? 'details', part, weight);
  } else addTo(draft, field ?? uncuedField(text, draft), text, weight);
}

/** Takes a ratio written W:H; false where the text is none. */
export function takeRatio(text: string, draft: Draft): boolean {
  const ratio = RATIO.exec(text.slice(0, 60))?.[1];
  if (!ratio || text.length > 60 || draft.prompt.aspectRatio || !parseAspectRatio(ratio)) return false;
  draft.prompt.aspectRatio = ratio;
  return true;
}

/** Takes `no text or watermark in the image`; false where the text excludes nothing. */
export function takeExclusions(text: string, weight: number, draft: Draft): boolean {
  const list = text.length > 2000 ? undefined : EXCLUSION.exec(text)?.[1];
  if (!list) return false;
  const items = list
    .replace(/\s+in the (?:image|picture|photo|photograph|frame|scene)$/i, '')
    .split(/,\s*|\s+or\s+/i);
  for (const item of items) draft.add('exclude', item, weight);
  return true;
}

/** `in soft light with muted colors and a serene mood` is three clauses, if each part speaks for a field. */
function splitClause(text: string, field: OneField | ManyField): string[] | null {
  const parts = text.split(SPLIT);
  if (parts.length < 2 || (field !== 'lighting' && field !== 'colorTone' && field !== 'framing')) return null;
  const clauses = parts.map((part, at) =>
    /^an?\s/i.test(part) && at > 0 ? `with ${part}` : part.replace(/^at (?=f\/)/i, 'shot at '),
  );
  const fields = clauses.map((clause) => (/^shot at f\//i.test(clause) ? 'framing' : cuedField(clause)));
  return fields.every((found) => found !== null) ? clauses : null;
}

function addTo(draft: Draft, field: OneField | ManyField, text: string, weight: number): void {
  const settled = /^shot at f\//i.test(text) ? 'framing' : field;
  draft.add(settled, withoutLead(settled === 'contentType' ? 'details' : settled, text), weight);
}

function uncuedField(text: string, { prompt }: Draft): OneField | ManyField {
  if (!prompt.action && /^[a-z]{2,}ing\b/i.test(text) && text.length < 200) return 'action';
  if (!prompt.setting && PLACE.test(text) && text.length < 300) return 'setting';
  if (!prompt.setting && TIME.test(text)) return 'setting';
  const field = text.length < 80 ? termOf(text)?.field : undefined;
  if ((field === 'setting' || field === 'action') && !prompt[field]) return field;
  return 'details';
}
