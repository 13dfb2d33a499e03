import fc from 'fast-check';
import type { Preset } from '../../../../lib/storage/index.ts';
import { stripKeys } from '../../../../lib/storage/transfer/strip-keys.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const phrase = fc.record(
  { text, weight: fc.double({ min: 0.1, max: 2, noNaN: true }) },
  { requiredKeys: ['text'] },
);
const phrases = fc.array(phrase, { maxLength: 3 });
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });

const prompt = fc.record(
  {
    contentType: phrase,
    subject: phrase,
    action: phrase,
    details: phrases,
    style: phrases,
    framing: phrases,
    aspectRatio: text,
    exclude: phrases,
    parameters: fc.record({ seed: fc.nat() }),
    // JSON has no -0, and a file brings no "__proto__" in.
    laterKey: fc.jsonValue().map((value) => stripKeys(JSON.parse(JSON.stringify(value)))),
  },
  { requiredKeys: ['subject'] },
);

const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).map((typed) => `n${typed}`.trim());

/** Presets as the database may hold them, each with an id of its own. */
export const randomPresets: fc.Arbitrary<Preset[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    name,
    folder: text,
    tags: fc.array(text, { maxLength: 3 }),
    favorite: fc.boolean(),
    prompt,
    createdAt: time,
    updatedAt: time,
    usedAt: fc.option(time),
    deletedAt: fc.constant(null),
  }),
  { selector: (preset) => preset.id, maxLength: 8 },
) as fc.Arbitrary<Preset[]>;
