import { beforeAll, describe, expect, it } from 'vitest';
import { FIELDS } from '../../../../lib/prompt/fields.ts';
import { targetById } from '../../../../lib/prompt/index.ts';
import { holds, judge, type Verdict } from './judge.ts';
import { type OutsideCase, outsideCases, type Words } from './outside-cases.ts';

const CASES = outsideCases();
const KEYS = new Set<string>([...FIELDS.map(({ key }) => key), 'parameters']);
/** How many of a hundred texts must be read and printed as an expert would. */
const SHARE = 0.97;
const CATEGORIES = [
  'abstract',
  'animals',
  'artifacts',
  'food',
  'people',
  'outdoor',
  'vehicles',
  'world knowledge',
];

/** Returns what no text could meet: words that must be there and themselves hold what must not be. */
function contradictions({ has = [], not = [] }: Words): string[] {
  return has
    .filter((words) => !words.startsWith('re:') && not.some((never) => holds(words, never)))
    .map((words) => `"${words}" is asked for and forbidden`);
}

/** Returns what makes a label itself wrong. */
function faultsOfLabel(one: OutsideCase): string[] {
  const printed = one.prints ?? [];
  const targets = [one.from, one.checks?.target, ...printed.map((print) => print.target)];
  const groups: Words[] = [
    ...printed,
    ...printed.map(({ negativeHas: has, negativeNot: not }) => ({ has, not })),
    ...Object.values(one.fields ?? {}).filter((held) => typeof held === 'object' && held !== null),
  ];
  const expressions = groups
    .flatMap(({ has = [], not = [] }) => [...has, ...not])
    .filter((words) => /^re:/i.test(words));
  return [
    ...targets.filter((id) => id !== undefined && !targetById(id)).map((id) => `there is no target ${id}`),
    ...Object.keys(one.fields ?? {})
      .filter((field) => !KEYS.has(field))
      .map((field) => `there is no field ${field}`),
    ...expressions.filter((words) => !compiles(words)).map((words) => `${words} is no expression`),
    ...groups.filter(({ has, not }) => [has, not].every(areGood)).flatMap(contradictions),
    ...printed
      .filter(({ target, not = [] }) => one.same && target === (one.from ?? 'any') && holdsAny(one.text, not))
      .map(({ target }) => `${target} must print the text again and must not`),
  ];
}

const compiles = (words: string) => {
  try {
    return Boolean(new RegExp(words.slice(3), 'u'));
  } catch {
    return false;
  }
};
const areGood = (list: string[] = []) => list.every((words) => !/^re:/i.test(words) || compiles(words));
const holdsAny = (text: string, list: string[]) => list.some((words) => holds(text, words));
const repeated = (list: string[]) => list.filter((item, index) => list.indexOf(item) !== index);

describe('the labels', () => {
  it('can be met: targets, fields and expressions exist, and nothing is both asked for and forbidden', () => {
    const faults = CASES.flatMap((one) => faultsOfLabel(one).map((fault) => `${one.id}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('are told apart, say where the text is from, and expect something', () => {
    expect(repeated(CASES.map(({ id }) => id))).toEqual([]);
    expect(repeated(CASES.map(({ text }) => text))).toEqual([]);
    expect(CASES.filter(({ source }) => !/^https?:\/\/[\w.-]+\/?/.test(source))).toEqual([]);
    expect(CASES.filter((one) => !one.same && !one.prints?.length)).toEqual([]);
  });

  it('cover enough: texts, places, and prose of every category', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(170);
    expect(new Set(CASES.map(({ source }) => source)).size).toBeGreaterThanOrEqual(60);
    const prose = CASES.filter(({ kind }) => kind === 'parti');
    expect(prose.length).toBeGreaterThanOrEqual(36);
    expect(prose.map(({ category }) => category)).toEqual(expect.arrayContaining(CATEGORIES));
  });
});

describe('the judge', () => {
  const text = 'red fox in the snow';
  const verdict = (label: Partial<OutsideCase>) => judge({ id: '', kind: '', source: '', text, ...label });

  it('finds nothing wrong where all is as the label has it', () => {
    const prints = [{ target: 'flux', has: ['red fox', 're:^a? ?RED'], not: ['blue'], negativeNot: ['fox'] }];
    expect(verdict({ prints, fields: { lighting: null } })).toEqual({ missed: [], forbidden: [] });
  });

  it('tells what is missing from what must never be', () => {
    const prints = [{ target: 'flux', has: ['wolf'], not: ['fox'], negativeHas: ['people'] }];
    expect(verdict({ prints, params: { seed: 1 }, fields: { mood: 'calm' } })).toEqual({
      missed: [
        'mood is "", not "calm"',
        'parameters.seed is undefined, not 1',
        expect.stringMatching(/^flux: ".*red fox.*" lacks "wolf"$/i),
        'flux, negative: "" lacks "people"',
      ],
      forbidden: [expect.stringMatching(/^flux: ".*red fox.*" has "fox"$/i)],
    });
  });
});

describe('texts that people paste', () => {
  let verdicts: (Verdict & { one: OutsideCase })[] = [];
  beforeAll(() => {
    verdicts = CASES.map((one) => ({ one, ...judge(one) }));
  }, 60_000);

  it(`are read and printed right in ${SHARE * 100} of 100`, () => {
    const wrong = verdicts.filter(({ missed, forbidden }) => missed.length + forbidden.length > 0);
    const kinds = [...new Set(CASES.map(({ kind }) => kind))].map((kind) => {
      const of = verdicts.filter(({ one }) => one.kind === kind).length;
      return `${kind}: ${of - wrong.filter(({ one }) => one.kind === kind).length} of ${of}`;
    });
    const reasons = wrong.flatMap(({ one, missed, forbidden }) => [
      `${one.id}  ${one.text.slice(0, 100)}`,
      ...[...forbidden, ...missed].map((why) => `    ${why}`),
    ]);
    const report = [...reasons, ...kinds, `${CASES.length - wrong.length} of ${CASES.length} right`].join(
      '\n',
    );
    expect((CASES.length - wrong.length) / CASES.length, report).toBeGreaterThanOrEqual(SHARE);
  });

  it('never come out torn, with what was forbidden, or with something lost', () => {
    const never = verdicts.flatMap(({ one, forbidden }) => forbidden.map((why) => `${one.id}: ${why}`));
    expect(never).toEqual([]);
  });
});
