/** A plain prompt is never taken for a wrapper, and comes out of any wrapper as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Told } from '../../../../../lib/prompt/parse/told.ts';
import { unwrap } from '../../../../../lib/prompt/parse/unwrap.ts';

const RUNS = 5_000;

/** What people write; none of it a label, a greeting or a setting. */
const PHRASES =
  `a red fox in the snow|two children building a sandcastle|an old man feeding pigeons|piercing blue eyes|soft light
long, flowing hair|a small, round, moss-covered house|oil painting|photo of a lighthouse|portrait of a woman|watercolor
1girl|masterpiece|best quality|score_9|looking at viewer|dramatic lighting|35mm lens|close-up|art deco|muted colors|at dawn
moody|barefoot|wearing a hat|"OPEN"|a sign that says "No parking, 8 am"|steam|Lake Como|no people|without cars|style of Monet
雨の降る夜|赤い傘|白色长裙|Leuchtturm an der Nordsee|luz suave|ضوء ذهبي|🦊 wearing a 🧥|Dr. Amara Okoye|f/1.8|#F5C542|50%
He is inspecting a bowl|The background is bright purple|Keep the face unchanged|Make the sky darker|three ideas for a logo
(red dress:1.2)|((smile))|[hat]|[red|blue]|[a:b:0.5]|BREAK|<lora:detail:0.6>|\\(fate\\)|__place__|{red, green}|fog::2
embedding:Soft|hat++|1.5::blue hair::|--ar 3:2|--s 250|*bold*|[BRAND]|Create a poster|Please draw a cat|a prompt book|options`
    .split('\n')
    .flatMap((line) => line.split(/\|(?!blue\])/));
const GLUE = [
  ', ',
  ', ',
  ',',
  ' ',
  '. ',
  '.\n',
  '\n',
  '\n\n',
  '; ',
  ' with ',
  ' and ',
  ' — ',
  ' / ',
  ' ... ',
  '! ',
  '  ',
];

const joined = (glue: readonly string[], most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...PHRASES), fc.constantFrom(...glue)), { minLength: 1, maxLength: most })
    .map((parts) => parts.map(([phrase, sign], at) => (at === 0 ? phrase : sign + phrase)).join(''));
const PLAIN = fc
  .tuple(joined(GLUE, 8), fc.constantFrom('', '.', '!', '\n', ' '))
  .map(([words, end]) => words + end);

/** The one prompt in a text; the text of several in a list. */
function toldIn(text: string): Told[] {
  const read = unwrap(text);
  return read.kind === 'prompts' ? read.told : [];
}

describe('a plain prompt', () => {
  it('is told as it is, byte for byte', () => {
    fc.assert(
      fc.property(PLAIN, (text) => {
        expect(toldIn(text)).toEqual([{ text }]);
      }),
      { numRuns: RUNS },
    );
  });

  const FOX = 'A red fox in the snow';
  const LINES = GLUE.filter((sign) => !sign.includes('\n'));
  const WRAPPERS: readonly [string, (words: string) => string][] = [
    ['a greeting', (words) => `Sure! Here is your prompt:\n\n${words}`],
    [
      'a greeting and an offer',
      (words) => `Here's a prompt for you:\n\n${words}\n\nWould you like another version?`,
    ],
    ['a fence', (words) => `Here you go:\n\`\`\`\n${words}\n\`\`\``],
    ['a label', (words) => `Prompt: ${words}`],
    ['a label of its own line', (words) => `**Prompt**\n${words}`],
    ['a negative', (words) => `${words}\nNegative prompt: blurry`],
    ['settings', (words) => `${words}\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1`],
    [
      'all that programs write',
      (words) => `${words}\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, Seed: 1`,
    ],
    ['labels around it', (words) => `Prompt: ${words}\nNegative prompt: blurry\nSteps: 20\nSeed: 1`],
    ['Discord', (words) => `**${words}** - <@1234> (fast)`],
    ['a command', (words) => `/imagine prompt: ${words}`],
  ];
  it.each(WRAPPERS)('comes out of %s as it is', (_name, wrap) => {
    fc.assert(
      fc.property(joined(LINES, 6), (words) => {
        const text = `${FOX}, ${words}`;
        expect(toldIn(wrap(text)).map((told) => told.text)).toEqual([text]);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
