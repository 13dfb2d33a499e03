/**
 * The pick script to the background: the only messages that come out of a page unasked. See `listen-to-picker.ts` for
 * who may send them; what is sent is parsed with these, and nothing in it says which page it is about.
 */
import * as z from 'zod/mini';
import type { Locator } from '../insert/field.ts';

const token = z.lazy(() => z.string().check(z.maxLength(64)));
/** No shorter than what the storage keeps (`lib/storage/tables/boxes.ts`), so that nothing true is refused here. */
const selector = z.lazy(() => z.string().check(z.minLength(1), z.maxLength(2_000)));

const locatorSchema: z.ZodMiniType<Locator> = z.lazy(() =>
  z.object({
    by: z.enum(['id', 'test-id', 'name', 'label', 'placeholder', 'place']),
    hosts: z.array(selector).check(z.maxLength(64)),
    selector,
  }),
);

const originSchema = z.lazy(() =>
  z.url().check(
    z.maxLength(300),
    z.refine(
      (text) => /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text,
      'an origin',
    ),
  ),
);

export const fromPickerSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    /** The user pointed at a box. */
    z.object({
      type: z.literal('picked'),
      token,
      locators: z.array(locatorSchema).check(z.minLength(1), z.maxLength(8)),
      label: z.string().check(z.maxLength(200)),
    }),
    /** The user pointed at a frame of another address. */
    z.object({ type: z.literal('pickedFrame'), token, origin: originSchema }),
    /** The keyboard goes on to another frame; `held`: past the last box of this one, or before its first. */
    z.object({ type: z.literal('pickStep'), token, forward: z.boolean(), held: z.boolean() }),
    /** Enter was pressed in this frame while a box of another one is chosen. */
    z.object({ type: z.literal('pickTake'), token }),
    z.object({ type: z.literal('pickCancelled'), token }),
  ]),
);
export type FromPicker = z.infer<typeof fromPickerSchema>;
