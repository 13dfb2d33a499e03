import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../../lib/prompt/parse/json/lenient/parse-json.ts';

const CASES: [name: string, text: string, value: unknown][] = [
  ['a comma behind the last value', '{"a": 1, "b": [1, 2,],}', { a: 1, b: [1, 2] }],
  ['commas left out', '{"a": "x"\n"b": "y" "c": "z"}', { a: 'x', b: 'y', c: 'z' }],
  ['comments', '{ // one\n "a": 1, /* two */ "b": 2 # three\n}', { a: 1, b: 2 }],
  [
    'single quotes with apostrophes',
    "{'a': 'it\\'s', 'b': 'the dog's bed'}",
    { a: "it's", b: "the dog's bed" },
  ],
  ['what Python prints', "{'a': None, 'b': True, 'c': (896, 1152)}", { a: null, b: true, c: [896, 1152] }],
  ['three quotes', '{"a": """one\n"two" three"""}', { a: 'one\n"two" three' }],
  [
    'bare keys and words',
    '{subject: red fox, in snow, style: ink}',
    { subject: 'red fox, in snow', style: 'ink' },
  ],
  [
    'bare values with signs',
    '{lens: 85mm, f: f/2.8, r: 16:9, c: #ff0000}',
    { lens: '85mm', f: 'f/2.8', r: '16:9', c: '#ff0000' },
  ],
  ['curly quotes', '{“a”: “the “OPEN” sign”, „b“: „x“}', { a: 'the “OPEN” sign', b: 'x' }],
  ['full-width signs', '｛“风格”：“水彩”，“氛围”：“安静”｝', { 风格: '水彩', 氛围: '安静' }],
  ['quotes left unescaped', '{"a": "a sign "OPEN" in red", "b": 1}', { a: 'a sign "OPEN" in red', b: 1 }],
  ['a quote left out at a line end', '{"a": "x,\n"b": "y"}', { a: 'x', b: 'y' }],
  ['escapes of other programs', '{"a": "\\(b\\) \\x41 \\u00e9"}', { a: '\\(b\\) A é' }],
  ['broken off in a word', '{"a": {"b": ["x", "yel', { a: { b: ['x', 'yel'] } }],
  ['broken off behind a colon', '{"a": 1, "b":', { a: 1 }],
  ['a list that is not closed', '{"a": [{"x": 1], "b": 2}', { a: [{ x: 1 }], b: 2 }],
  ['a key given twice', '{"a": "x", "a": "y"}', { a: ['x', 'y'] }],
  ['a value without a key', '{"a": "x", "y", "b": "z"}', { a: 'x', '': 'y', b: 'z' }],
  ['a number too large to be exact', '{"a": 12345678901234567890}', { a: '12345678901234567890' }],
];

describe('parseJson', () => {
  it.each(CASES)('reads %s', (_name, text, value) => {
    expect(parseJson(text, 0).value).toEqual(value);
  });

  it('reads JSON exactly', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
        fc.integer({ min: 0, max: 2 }),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          fc.pre(!/-?\d{16}/.test(text));
          expect(parseJson(text, 0)).toEqual({ value: JSON.parse(text), end: text.length });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads anything without an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]":,\'“”\\ \n/*#ab1-'), maxLength: 80 }),
        (text) => {
          expect(parseJson(`{${text}`, 0).end).toBeLessThanOrEqual(text.length + 1);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves the prototype alone', () => {
    const { value } = parseJson('{"__proto__": {"polluted": true}, "a": 1}', 0);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'a']);
    expect((value as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
