import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, compile, measure, TARGETS } from '../../../lib/prompt/index.ts';
import { anyPrompt } from './any-prompt.ts';

const target = fc.constantFrom(...TARGETS);

it('prints any prompt as one clean line that its fragments make', () => {
  fc.assert(
    fc.property(anyPrompt, target, (prompt, to) => {
      const { text, fragments, negative } = compile(prompt, to);
      expect(text).toBe(fragments.map((fragment) => fragment.text).join(''));
      for (const printed of [text, negative]) {
        expect(printed).not.toMatch(/[\p{Cc}\u2028\u2029]| {2}|,\s*,|^\s|\s$|^,|,$| ,/u);
        expect(printed.isWellFormed()).toBe(true);
      }
      expect(fragments.every((fragment) => fragment.text !== '')).toBe(true);
    }),
    { numRuns: 1000 },
  );
}, 30_000);

it('lets no foreign syntax out', () => {
  fc.assert(
    fc.property(anyPrompt, target, (prompt, to) => {
      const { text, negative } = compile(prompt, to);
      if (to.dialect === 'midjourney') {
        const words = text.split(
          /(?:^| )--(?=ar |seed |stylize |chaos |raw|style raw|sref |v |niji |no )/,
        )[0];
        expect(words).not.toMatch(/--|[{}—]/);
        if (to.weights === 'none') expect(words).not.toMatch(/::/);
      } else {
        expect(text + negative).not.toMatch(/--|<lora:/);
        if (to.syntax === 'a1111' || to.syntax === 'fooocus')
          expect(text.replace(/\(.*?(?<!\\)\)/g, '')).not.toMatch(/(?<!\\)[()[\]#]|\b(?:AND|BREAK)\b|<\w/);
        else if (to.weights === 'none') expect(text).not.toMatch(/::|\([^()]*(?<!\d):1\.2\)/);
      }
    }),
    { numRuns: 1000 },
  );
}, 30_000);

it('checks and measures any prompt without throwing', () => {
  fc.assert(
    fc.property(anyPrompt, target, (prompt, to) => {
      const compiled = compile(prompt, to);
      for (const { rule, message } of check(prompt, to, compiled)) {
        expect(rule).toMatch(/^[a-z-]+$/);
        expect(message.id).toMatch(/^check\.\w+\./);
      }
      expect(measure(compiled.text, to).used).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
}, 30_000);
