import { createDraft, type Draft } from '../draft.ts';
import { GUESS } from '../grammar.ts';
import { readBody } from '../read-body.ts';
import { readClause } from '../read-clause.ts';
import type { ReadPrompt } from '../reading.ts';
import { segmentsOf } from '../segments.ts';
import { isRecord } from './is-record.ts';

/**
 * Takes an Ideogram 4 caption and gives the prompt it describes: the description as a text is read, the rest by its
 * keys. The words of elements that the description does not have become details; the boxes stay among the parameters.
 * Source: ideogram-oss/ideogram4 `docs/prompting.md`.
 */
export function readCaption(json: Record<string, unknown>): ReadPrompt | null {
  const {
    high_level_description: description,
    style_description: style,
    compositional_deconstruction: parts,
  } = json;
  if (typeof description !== 'string' || !(isRecord(style) || isRecord(parts))) return null;
  const draft = createDraft();
  readBody(description, draft, GUESS);
  const kind = isRecord(style) ? textOf(style.medium) : '';
  if (kind !== '' && !draft.prompt.contentType) draft.add('contentType', kind);
  const said = () => `${description}\n${JSON.stringify(draft.prompt)}`.toLowerCase();
  const add = (text: string, field?: 'style' | 'lighting' | 'framing' | 'setting' | 'details') => {
    for (const segment of segmentsOf(text, GUESS)) {
      if (said().includes(JSON.stringify(segment.text.toLowerCase()).slice(1, -1))) continue;
      if (field === undefined) readClause(segment, draft);
      else draft.add(field, segment.text, segment.weight);
    }
  };
  if (isRecord(style)) readStyle(style, draft, add);
  if (isRecord(parts)) {
    add(textOf(parts.background), 'setting');
    const elements = Array.isArray(parts.elements) ? parts.elements.filter(isRecord).slice(0, 100) : [];
    for (const element of elements) {
      const words = textOf(element.text);
      if (words !== '') draft.add('details', `the words "${words}"`);
      add(textOf(element.desc), 'details');
    }
    if (elements.some(({ bbox }) => Array.isArray(bbox) && String(bbox) !== '100,100,900,900')) {
      draft.parameter('ideogram', 'elements', elements);
    }
  }
  return { prompt: draft.prompt, notes: draft.notes };
}

type Add = (text: string, field?: 'style' | 'lighting' | 'framing' | 'setting' | 'details') => void;

function readStyle(style: Record<string, unknown>, draft: Draft, add: Add): void {
  add(textOf(style.art_style), 'style');
  add(textOf(style.lighting), 'lighting');
  add(textOf(style.aesthetics));
  add(textOf(style.photo));
  const palette = Array.isArray(style.color_palette) ? style.color_palette : [];
  for (const color of palette.slice(0, 16)) draft.add('colorTone', textOf(color));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
