/** What in a text is more than plain words: recognized once, with offsets, before any word is looked at. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GrammarId, lex, maskTokens } from '../../../../lib/prompt/syntax/index.ts';

/** Each token in short: `colon 1.2 red dress`, `network <lora:x:1>`, `choice {a|b} = a`. */
function tokensOf(text: string, grammar: GrammarId): string[] {
  return lex(text, grammar).map((token) => {
    if (token.kind === 'weight') {
      return `${token.shape} ${Math.round(token.weight * 100) / 100} ${text.slice(token.innerStart, token.innerEnd)}`;
    }
    const typed = text.slice(token.start, token.end);
    return token.words === typed || token.words === ''
      ? `${token.kind} ${typed}`
      : `${token.kind} ${typed} = ${token.words}`;
  });
}

describe('tokens', () => {
  test.each<[GrammarId, string, string[]]>([
    ['any', 'a cat in the rain, soft light', []],
    ['any', 'a (half human:1.4) half robot face', ['colon 1.4 half human']],
    ['any', '(badhandv4:1.2), (rainbow: 1.3)', ['colon 1.2 badhandv4', 'colon 1.3 rainbow']],
    ['any', 'a clock tower (London at 5:30), (16:9), (fox:99)', []],
    ['any', '(1990:1.2)', ['colon 1.2 1990']],
    ['any', '((smile)), a woman (smiling) at dawn', ['round 1.1 (smile)', 'round 1.1 smile']],
    ['plain', 'a woman, (smiling), at dawn', []],
    ['a1111', 'a cute (kitten girl) cyborg, [hat]', ['round 1.1 kitten girl', 'square 0.91 hat']],
    ['comfyui', '(smile) [hat]', ['round 1.1 smile']],
    [
      'compel',
      'a (sunny)- orchard, hat++, (red hat)1.3',
      ['suffix 0.9 sunny', 'suffix 1.21 hat', 'suffix 1.3 red hat'],
    ],
    [
      'any',
      '1.5::blue hair::, {{smile}}',
      ['double-colons 1.5 blue hair', 'curly 1.05 {smile}', 'curly 1.05 smile'],
    ],
    ['midjourney', 'hot:: dog::2 cat::-0.5', ['multi 1 hot', 'multi 2 dog', 'multi -0.5 cat']],
    [
      'any',
      'girl on a swing:1.2 green grass:1.0',
      ['bare-colon 1.2 girl on a swing', 'bare-colon 1 green grass'],
    ],
    ['a1111', 'a cat :1.2 AND a dog', ['and-weight 1.2 a cat', 'and AND']],
    ['any', '杰作，（1女孩：1.2）', ['wide-colon 1.2 1女孩']],
    ['any', 'park <lora:fog_v2:0.4@0,1@0.5> at night', ['network <lora:fog_v2:0.4@0,1@0.5>']],
    [
      'any',
      'a <random:red,blue> car <segment:wheel,0.5>',
      ['tag <random:red,blue> = red', 'tag <segment:wheel,0.5>'],
    ],
    ['any', '__season/late_winter__ tones', ['wildcard __season/late_winter__ = late winter']],
    ['any', 'snake_case__words and 3 __ lines', []],
    ['any', 'a {red|0.5::blue} kite', ['choice {red|0.5::blue} = red']],
    ['any', '{2$$ and $$a cat|a dog|a bird}', ['choice {2$$ and $$a cat|a dog|a bird} = a cat and a dog']],
    ['any', 'a {old {red|blue}|new} kite', ['choice {old {red|blue}|new} = old red']],
    ['midjourney', 'a {red, green} bird', ['permutation {red, green} = red']],
    ['a1111', 'a [fantasy:cyberpunk:0.4] city', ['schedule [fantasy:cyberpunk:0.4] = cyberpunk']],
    [
      'a1111',
      '[sunset::10] [by wlop:15]',
      ['schedule [sunset::10] = sunset', 'schedule [by wlop:15] = by wlop'],
    ],
    ['a1111', '[(cat:1.1)|(dog:0.9)] on a sofa', ['alternation [(cat:1.1)|(dog:0.9)] = cat']],
    ['any', 'the [BRAND] logo in [your city]', ['gap [BRAND]', 'gap [your city]']],
    ['any', 'photo of embedding:MyFace woman', ['embedding embedding:MyFace']],
    [
      'compel',
      '("red cube", "sphere").blend(0.7, 0.3)',
      ['blend ("red cube", "sphere").blend(0.7, 0.3) = red cube, sphere'],
    ],
    ['novelai', 'park | girl, source#hug', ['pipe |', 'role source#hug = hug']],
    ['any', 'cats and|or dogs', []],
    [
      'any',
      'a reef, fish | oil painting : 2 | fog, rain:-1',
      ['pipe |', 'bare-colon 2 oil painting', 'pipe |', 'bare-colon -1 fog, rain'],
    ],
    ['any', 'a cinema at 16:9 | at 8:30', ['pipe |']],
    ['any', 'park BREAK girl AND sunset', ['break BREAK', 'and AND']],
    ['any', 'a poster: ROCK AND ROLL', []],
    ['any', 'a sign "NO PARKING, 8 am - 6 pm"', ['quote "NO PARKING, 8 am - 6 pm"']],
    ['any', "the 'Dragon's Lament' title, the dragon's 5' tail", ["quote 'Dragon's Lament'"]],
    ['any', 'a 24" screen beside a 27" one', []],
    [
      'any',
      '1girl, :3, :d, ^_^, ;), >_<',
      ['emoticon :3', 'emoticon :d', 'emoticon ^_^', 'emoticon ;)', 'emoticon >_<'],
    ],
    ['any', 'see https://s.mj.run/abc, a cat', ['address https://s.mj.run/abc']],
    ['any', 'an apple –v 5 –ar 3:2', ['flag –v 5', 'flag –ar 3:2']],
    ['any', 'a theatre  - -ar  9 :16', ['flag - -ar  9 :16']],
    ['any', 'a desert —style raw —s 250', ['flag —style raw', 'flag —s 250']],
    ['any', 'a well—known inn, 1990–2000', []],
    [
      'any',
      'sailor --aspect 2:3 , clay pipe --sref 12 34 --p --no a, b --tile',
      ['flag --aspect 2:3', 'flag --sref 12 34', 'flag --p', 'flag --no a, b', 'flag --tile'],
    ],
    ['any', 'a --ar 21:9, --v 6.0, --q 2.', ['flag --ar 21:9,', 'flag --v 6.0,', 'flag --q 2.']],
    ['any', 'smile :\\) tracer \\(overwatch\\)', ['emoticon :\\)']],
    // Blanks within brackets.
    ['any', 'glass ( ( sun ) ), ( fog :1.3 )', ['round 1.1 ( sun )', 'round 1.1 sun', 'colon 1.3 fog']],
    ['any', '[ [ blur ] ], { hat }', ['square 0.91 [ blur ]', 'square 0.91 blur', 'curly 1.05 hat']],
    // Brackets that were not closed, or not opened, or hold nothing.
    ['novelai', '{{hat}} a {{{cat', ['curly 1.05 {hat}', 'curly 1.05 hat', 'stray {', 'stray {', 'stray {']],
    [
      'a1111',
      'x, (1girl, [hat)], () sea',
      ['round 1.1 1girl, [hat', 'stray [', 'stray ]', 'stray (', 'stray )'],
    ],
    ['any', 'a (red:1.2) fox, (sea, ((sky', ['colon 1.2 red', 'stray (', 'stray (', 'stray (']],
    ['any', '(red:1.2, sky', ['bare-colon 1.2 (red', 'stray (']],
    ['any', 'red hat:1.2), sky', ['bare-colon 1.2 red hat', 'stray )']],
    ['any', '1) a cat (in a hat', []],
    ['any', '(a girl :) smiling:1.2)', ['colon 1.2 a girl :) smiling', 'emoticon :)']],
    ['novelai', '1.2::red, hat, 0.8::night', ['double-colons 1.2 red, hat', 'double-colons 0.8 night']],
    ['any', '(cat:1.2), fox:1.4, 5:3', ['colon 1.2 cat', 'bare-colon 1.4 fox']],
    ['any', '"best, (hat:1.3)"', ['colon 1.3 hat']],
    // What extensions read.
    [
      'comfyui',
      'STYLE(A1111) a [CUT:white cat:white], [SEQ:dog:0.3:fox:0.7] MASK(0 0.5)',
      [
        'command STYLE(A1111)',
        'command [CUT:white cat:white] = white cat',
        'command [SEQ:dog:0.3:fox:0.7] = fox',
        'command MASK(0 0.5)',
      ],
    ],
    ['a1111', 'sky ADDCOMM red ADDCOL blue', ['break ADDCOMM', 'break ADDCOL']],
    [
      'a1111',
      `\${c=!{red|blue}} a \${c} car, \${day:summer} day`,
      [`variable \${c=!{red|blue}}`, `variable \${c} = red`, `variable \${day:summer} = summer`],
    ],
    ['comfyui', 'a /* b, */ c // d\ne, http://x', ['comment /* b, */', 'comment // d', 'address http://x']],
    ['any', 'a // b, and/or c', []],
    ['a1111', '# old\ncat #1', ['comment # old\n']],
    // Gaps in a template.
    ['any', `a \${name} and {item_name}`, [`gap \${name}`, 'gap {item_name}']],
    ['any', 'of {{item}}, {{light_type}}', ['gap {{item}}', 'gap {{light_type}}']],
    ['any', 'show <what to show>, x < 5, 3 > 2, I <3 you', ['gap <what to show>', 'emoticon <3']],
  ])('%s: %s', (grammar, text, expected) => expect(tokensOf(text, grammar)).toEqual(expected));
});

/** Words and every sign that means something somewhere. */
const ANY_TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'cat dog :: :1.2) ( ) [ ] { } | , . \n "sign" __x__ <lora:a:1> BREAK AND --ar 3:2 --no \\( -- :3 （ ： ） ++ ~'.split(
          ' ',
        ),
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

const GRAMMARS: GrammarId[] = [
  'any',
  'plain',
  'a1111',
  'comfyui',
  'swarmui',
  'compel',
  'novelai',
  'midjourney',
  'fooocus',
];

describe('any text', () => {
  test('tokens lie within it, in order, each within or behind the former; masking keeps every offset', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.constantFrom(...GRAMMARS), (text, grammar) => {
        const tokens = lex(text, grammar);
        tokens.forEach((token, at) => {
          expect(token.start).toBeGreaterThanOrEqual(tokens[at - 1]?.start ?? 0);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
        });
        expect(maskTokens(text, tokens)).toHaveLength(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
