import type { Prompt } from '../model.ts';
import { parsePrompt } from '../parse-prompt.ts';
import { cleanText } from '../text/clean-text.ts';
import { VOCABULARY } from '../vocabulary/index.ts';
import { createDraft, type Draft } from './draft.ts';
import { readClause, takeExclusions } from './read-clause.ts';
import { readHead } from './read-head.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { takeFlags } from './take-flags.ts';
import { takeInfotext } from './take-infotext.ts';

const ORIENTATION = /^(?:landscape|portrait|square)$/i;
const RATIO = /^\d+(?:\.\d+)?:\d+(?:\.\d+)?$/;
/** `No text, people or watermark in the image.`: a sentence of its own, whose commas do not end it. */
const EXCLUDING = /(?:^|[.!?]\s+)(no [^.!?]{1,300} in the (?:image|picture|photo))\.?(?=\s|$)/i;
const NETWORK = /<(?:lora|hypernet|lyco):[^<>]*>/gi;

/**
 * Takes any text and gives the prompt it may have been printed from: our own JSON, what AUTOMATIC1111 writes under a
 * picture, Midjourney's flags, tags or a sentence. What fits no field goes to the details; the only words that go
 * are those the fields stand for ("of", "no", "in", "with"). Linear in the length; never throws.
 */
export function promptFromText(text: string): Prompt {
  const json = fromJson(text);
  if (json) return json;
  const draft = createDraft();
  const body = takeExcludingSentence(takeNetworks(takeInfotext(takeFlags(text, draft), draft), draft), draft);
  const segments = segmentsOf(body)
    .map((segment) => ({ ...segment, text: cleanText(segment.text) }))
    .filter((segment) => segment.text !== '');
  readSegments(segments, draft);
  return draft.prompt;
}

function readSegments(segments: Segment[], draft: Draft): void {
  let head = false;
  segments.forEach((segment, at) => {
    const next = segments[at + 1]?.text ?? '';
    if (ORIENTATION.test(segment.text) && RATIO.test(next)) return;
    if (head || takesNoHead(segment)) readClause(segment, draft);
    else readHead(segment, draft);
    head = draft.prompt.subject.text !== '';
  });
}

/** Quality words, ratios and exclusions may stand first; the subject comes after them. */
function takesNoHead({ text }: Segment): boolean {
  if (
    /^(?:masterpiece|(?:best|high|highest|top) quality|\d{1,2}k|absurdres|ultra highres|highres)$/i.test(text)
  ) {
    return true;
  }
  return (
    RATIO.test(text) || /^(?:no|without)\s/i.test(text) || VOCABULARY.realism.includes(text.toLowerCase())
  );
}

function fromJson(text: string): Prompt | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    const parsed = parsePrompt(JSON.parse(text));
    return parsed.ok ? parsed.prompt : null;
  } catch {
    // Not JSON after all: it is read as words.
    return null;
  }
}

function takeExcludingSentence(text: string, draft: Draft): string {
  const found = EXCLUDING.exec(text);
  if (!found?.[1] || !takeExclusions(found[1], 1, draft)) return text;
  const start = found.index + found[0].indexOf(found[1]);
  return text.slice(0, start) + text.slice(start + found[1].length).replace(/^\./, '');
}

/** Networks are kept as typed, beside the words. */
function takeNetworks(text: string, draft: Draft): string {
  const networks = text.match(NETWORK);
  if (!networks) return text;
  draft.parameter('stableDiffusion', 'networks', networks);
  return text.replace(NETWORK, ' ');
}
