import fc from 'fast-check';
import type { NewBox, StoredBox } from '../../../../lib/storage/index.ts';

/** A box as the picker hands it over. */
export const someBox = (over: Partial<NewBox> = {}): NewBox => ({
  role: 'prompt',
  address: 'https://pictures.example/create',
  frame: null,
  locators: [{ by: 'id', hosts: [], selector: '#prompt' }],
  label: 'Your prompt',
  ...over,
});

const segment = fc.constantFrom('create', 'app', 'c', '1', '2', 'é');
const path = fc.array(segment, { maxLength: 3 }).map((segments) => `/${segments.map(encodeURI).join('/')}`);
const origin = fc.constantFrom('https://pictures.example', 'http://127.0.0.1:7860', 'https://chat.example');
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

/** Addresses that are often of one origin and share a part of their paths. */
export const anyAddress = fc.tuple(origin, path).map(([host, rest]) => host + rest);

/** Boxes as the database may hold them: one for each role and address. */
export const anyBoxes: fc.Arbitrary<StoredBox[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    role: fc.constantFrom('prompt' as const, 'negative' as const),
    address: anyAddress,
    frame: fc.constantFrom(null, 'https://owner.hf.space', 'null'),
    locators: fc.array(
      fc.record({
        by: fc.constantFrom(
          'id' as const,
          'test-id' as const,
          'name' as const,
          'label' as const,
          'placeholder' as const,
          'place' as const,
        ),
        hosts: fc.array(text, { maxLength: 3 }),
        selector: text,
      }),
      { minLength: 1, maxLength: 8 },
    ),
    label: fc.string({ unit: 'grapheme', maxLength: 40 }),
    at: fc.nat(4_000_000_000_000),
    missed: fc.constant(0),
  }),
  { selector: (box) => `${box.role} ${box.address}`, maxLength: 12 },
);
