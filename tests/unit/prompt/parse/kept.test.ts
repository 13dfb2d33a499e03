/**
 * What was read from a text is printed as that text: unchanged, byte for byte; with one value edited, all but its stretch;
 * undone, the text again. Through the functions the popup uses.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compile,
  FIELDS,
  type ManyField,
  type OneField,
  type Prompt,
  phrasesOf,
  setPhrases,
  setText,
  targetOrDefault,
} from '../../../../lib/prompt/index.ts';
import { readPrompt } from '../../../../lib/prompt/parse/index.ts';

const RUNS = 10_000;

/** What people write, in pieces; each target's own signs among them. */
const PHRASES =
  `a red fox in the snow|two children building a sandcastle|an old man feeding pigeons|piercing blue eyes|soft light
long, flowing hair|a small, round, moss-covered house|oil painting|photo of a lighthouse|portrait of a woman|watercolor
1girl|masterpiece|best quality|score_9|looking at viewer|dramatic lighting|35mm lens|close-up|art deco|muted colors|at dawn
moody|barefoot|wearing a hat|with freckles and a scarf|"OPEN"|a sign that says "No parking, 8 am"|steam|Lake Como
雨の降る夜|赤い傘|白色长裙|Leuchtturm an der Nordsee|luz suave|ضوء ذهبي|🦊 wearing a 🧥|Dr. Amara Okoye|f/1.8|#F5C542|50%
He is inspecting a bowl|The background is bright purple|Lanterns glow along the water|Keep the face unchanged|It stands`
    .split(/[|\n]/)
    .filter((phrase) => phrase !== '');
const GLUE = [
  ', ',
  ', ',
  ', ',
  ',',
  ' ',
  '. ',
  '.\n',
  '\n',
  '; ',
  ' with ',
  ' and ',
  ' in ',
  ' of ',
  ' — ',
  ' / ',
  ' ... ',
  '! ',
  '  ',
];
const OWN: Readonly<Record<string, readonly string[]>> = {
  'gpt-image': ['(smiling)', '[BRAND]', 'Create a ', 'please', '*bold*'],
  flux: ['A photo of ', 'its beam'],
  'dall-e-3': ['An illustration of '],
  midjourney: ['--ar 3:2', '--s 250', '--no text, people', '{red, green}', '--v 7'],
  'midjourney-6-1': ['--ar 16:9', 'fog::2', 'castle:: ', '--style raw'],
  automatic1111: [
    '(red dress:1.2)',
    '((smile))',
    '[hat]',
    '[red|blue]',
    '[a:b:0.5]',
    'BREAK',
    '<lora:detail:0.6>',
    '\\(fate\\)',
    '__place__',
    '{red|blue}',
  ],
  comfyui: ['(smile:1.2)', 'embedding:Soft', '[hat]', '\\(fate\\)'],
  swarmui: ['<random:red,blue>', '<lora:speed:0.7>', '(smile:1.2)', '<break>'],
  invokeai: ['(picking apricots)1.2', 'hat++', '(sunny)-'],
  novelai: ['{{smile}}', '[rain]', '1.5::blue hair::', '| girl, red scarf'],
};

const TEXT = fc.constantFrom(...Object.keys(OWN)).chain((target) =>
  fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.oneof(
            { weight: 12, arbitrary: fc.constantFrom(...PHRASES) },
            { weight: 3, arbitrary: fc.constantFrom(...(OWN[target] ?? [])) },
            { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
          ),
          fc.constantFrom(...GLUE),
        ),
        { minLength: 1, maxLength: 8 },
      ),
      fc.constantFrom('', '.', '!', '\n', ' '),
    )
    .map(([parts, end]) => ({
      target: targetOrDefault(target),
      text: parts.map(([phrase, glue], at) => (at === 0 ? phrase : glue + phrase)).join('') + end,
    })),
);

interface Value {
  field: OneField | ManyField;
  index: number;
}

const valuesOf = (prompt: Prompt): Value[] =>
  FIELDS.flatMap(({ key }) =>
    key === 'aspectRatio' || key === 'exclude'
      ? []
      : phrasesOf(prompt, key).map((_phrase, index) => ({ field: key, index })),
  );

/** As the form edits: the text of a field that holds one, the chips of one that holds many. */
function edited(prompt: Prompt, { field, index }: Value, text: string): Prompt {
  const { holds } = FIELDS.find(({ key }) => key === field) as { holds: string };
  if (holds === 'one') return setText(prompt, field as OneField, text);
  const phrases = phrasesOf(prompt, field).map((phrase, at) => (at === index ? { ...phrase, text } : phrase));
  return setPhrases(
    prompt,
    field as ManyField,
    phrases.filter((phrase) => phrase.text !== ''),
  );
}

/** The piece of the source a value came from. */
function pieceOf(prompt: Prompt, { field, index }: Value) {
  return prompt.source?.pieces.filter((piece) => piece.field === field)[index];
}

/** Whether all that the text says can stay in it: nothing is moved away or left out. */
const takesAll = (prompt: Prompt, text: string, { target }: { target: Parameters<typeof compile>[1] }) => {
  const { leftOut, negative } = compile(prompt, target);
  const moved = prompt.aspectRatio !== undefined && target.aspectRatio === 'control';
  return leftOut.length === 0 && negative === '' && !moved && prompt.source?.text === text;
};

describe('a text that was read', () => {
  test('prints as it stood, byte for byte, for the target it was read for', () => {
    let held = 0;
    fc.assert(
      fc.property(TEXT, ({ text, target }) => {
        const { prompt } = readPrompt(text, target);
        if (
          valuesOf(prompt).length === 0 ||
          prompt.subject.text === '' ||
          !takesAll(prompt, text, { target })
        )
          return;
        held += 1;
        expect(compile(prompt, target).text).toBe(text);
      }),
      { numRuns: RUNS },
    );
    expect(held).toBeGreaterThan(RUNS / 2);
  }, 120_000);

  test('with one value edited differs in its stretch alone; undone it is the text again', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(), ({ text, target }, chosen) => {
        const { prompt } = readPrompt(text, target);
        const values = valuesOf(prompt);
        const value = values[chosen % Math.max(1, values.length)];
        const piece = value && pieceOf(prompt, value);
        if (!value || !piece || values.length < 2 || !takesAll(prompt, text, { target })) return;
        const former = phrasesOf(prompt, value.field)[value.index]?.text ?? '';
        const changed = edited(prompt, value, 'Xylophones');
        const before = text
          .slice(0, piece.start)
          .replace(
            /\b(an?)(\s+)$/i,
            (_all, article: string, space: string) => `${article.charAt(0)}${space}`,
          );
        expect(compile(changed, target).text).toBe(`${before}Xylophones${text.slice(piece.end)}`);
        expect(compile(edited(changed, value, former), target).text).toBe(text);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  test('with one value taken out loses one stretch around it, and no other word', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(), ({ text, target }, chosen) => {
        const { prompt } = readPrompt(text, target);
        const values = valuesOf(prompt);
        const value = values[chosen % Math.max(1, values.length)];
        const piece = value && pieceOf(prompt, value);
        if (!value || !piece || values.length < 2 || !takesAll(prompt, text, { target })) return;
        const printed = compile(edited(prompt, value, ''), target).text.toLowerCase();
        for (const other of values) {
          const words = phrasesOf(prompt, other.field)[other.index]?.text.toLowerCase() ?? '';
          if (other !== value && target.syntax !== 'midjourney') expect(printed).toContain(words);
        }
        for (const dangling of [/,\s*,/, /^\s*,/, /,\s*$/])
          if (!dangling.test(text)) expect(printed).not.toMatch(dangling);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});
