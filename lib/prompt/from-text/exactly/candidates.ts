import type { OneField } from '../../fields.ts';
import type { PhraseField } from '../../render/ready-prompt.ts';
import { cleanText } from '../../text/clean-text.ts';
import { cuedField } from '../cues.ts';
import { createDraft, type Unit } from '../draft.ts';
import type { Grammar } from '../grammar.ts';
import { readClause } from '../read-clause.ts';
import { readHead } from '../read-head.ts';
import { bounded } from '../run.ts';
import { runsOf } from '../runs.ts';
import type { Segment } from '../segments.ts';
import { withoutLead } from '../without-lead.ts';
import type { Piece } from './pieces.ts';
import { scenesOf } from './scenes.ts';

const ONE: readonly OneField[] = ['contentType', 'subject', 'action', 'setting', 'realism', 'resolution'];
const LISTED: readonly PhraseField[] = [
  'details',
  'framing',
  'style',
  'lighting',
  'colorTone',
  'mood',
  'resolution',
  'realism',
  'setting',
  'action',
  'subject',
  'contentType',
];

/**
 * Gives ways to read a printed piece, each as units to add to those before it, the best first. Which of them are right
 * is seen by printing them.
 */
export function* candidatesFor(piece: Piece, former: readonly Unit[], grammar: Grammar): Generator<Unit[]> {
  const runs = runsOf(piece.text, grammar).map((run) => ({ ...run, weight: run.weight * piece.weight }));
  const text = cleanText(runs.map((run) => run.text).join(''));
  if (text === '') return;
  const weights = new Set(runs.filter((run) => run.text.trim() !== '').map((run) => bounded(run.weight)));
  const weight = [...weights][0] ?? 1;
  yield freely({ text, weight, runs, opens: former.length === 0 }, former);
  if (weights.size > 1) {
    yield* scenesOf(runs, former);
    return;
  }
  if (!former.some(({ field }) => field === 'subject')) yield* scenesOf(runs, former);
  yield* listsOf(text, weight);
  const cued = cuedField(text) ?? 'details';
  for (const field of new Set<PhraseField>([cued, ...LISTED])) {
    if (isTaken(field, former)) continue;
    const bare = field === 'subject' || field === 'contentType' ? text : withoutLead(field, text);
    if (bare !== text) yield [{ field, text: bare, weight }];
    yield [{ field, text, weight }];
  }
}

function isTaken(field: PhraseField, former: readonly Unit[]): boolean {
  return ONE.includes(field as OneField) && former.some((unit) => unit.field === field);
}

/** As a text of unknown origin is read. */
function freely(segment: Segment, former: readonly Unit[]): Unit[] {
  const draft = createDraft(former);
  if (draft.prompt.subject.text === '') readHead(segment, draft);
  else readClause(segment, draft);
  return draft.units.slice(former.length);
}

const LEADING = /^(?:in the style of|with a mood of|in|with|under|at|shot on|seen from|framed as) (?:an? )?/i;

/** `with long shadows, muted colors and a serene mood`: several phrases behind one preposition. */
function* listsOf(text: string, weight: number): Generator<Unit[]> {
  if (!/ (?:and|with) /.test(text) || text.length > 600) return;
  const lit = text.split(/ (?=with )/);
  const parts = lit.map((part) => {
    const lead = LEADING.exec(part)?.[0] ?? '';
    const items = part.slice(lead.length).split(/,? and |, /);
    return { lead, items };
  });
  const spread = parts.flatMap(({ lead, items }) =>
    items.map((item, at) => ({
      text: item.replace(/^an? /, ''),
      led: at === 0 ? lead + item : `with ${item}`,
    })),
  );
  if (spread.length < 2 || spread.length > 8) return;
  yield spread.map((item) => ({
    field: cuedField(item.text) ?? cuedField(item.led) ?? 'details',
    text: item.text,
    weight,
  }));
  const last = spread.at(-1)?.text ?? '';
  const noun = / (?:style|lighting|colors|mood|composition|resolution|shot)$/.exec(last)?.[0] ?? '';
  for (const field of ['details', 'style', 'lighting', 'colorTone', 'mood', 'framing'] as const) {
    yield spread.map(({ text: item }) => ({ field, text: item, weight }));
    if (noun === '') continue;
    yield spread.map(({ text: item }) => ({
      field,
      text: item.endsWith(noun) ? item.slice(0, -noun.length) : item,
      weight,
    }));
  }
}
