/** A box the user pointed at, as it is stored. */
import * as z from 'zod/mini';
import { addressOf, isOrigin } from '../box-address.ts';
import { newestFirst, type Table } from '../table.ts';

/** How many boxes are kept; one more is refused. */
export const BOXES_MAX = 1_000;
/** The most ways to find one box that are kept. */
export const LOCATORS_MAX = 8;
/** The longest selector that is kept, in UTF-16 units: one that names a place by its ancestors grows with their depth. */
export const SELECTOR_MAX = 2_000;
/** The most shadow roots around a box. */
export const HOSTS_MAX = 64;
/** The longest name of a box that is kept, in UTF-16 units. */
export const LABEL_MAX = 200;
/** Not found so often in a row at its own address, a box is given up. */
export const MISSED_MAX = 3;
/** The last millisecond that a Date can hold (ECMAScript, "Time Values and Time Range"). */
const LAST_TIME = 8.64e15;

export const timeSchema = z.lazy(() => z.number().check(z.minimum(0), z.maximum(LAST_TIME)));

const selector = z.lazy(() => z.string().check(z.minLength(1), z.maxLength(SELECTOR_MAX)));

/** One way to find an element again; equal in shape to `Locator` of lib/insert/field.ts. */
export const locatorSchema = z.lazy(() =>
  z.object({
    by: z.enum(['id', 'test-id', 'name', 'label', 'placeholder', 'place']),
    hosts: z.array(selector).check(z.maxLength(HOSTS_MAX)),
    selector,
  }),
);
export type BoxLocator = z.infer<typeof locatorSchema>;

export const boxRoleSchema = z.lazy(() => z.enum(['prompt', 'negative']));
export type BoxRole = z.infer<typeof boxRoleSchema>;

/** Times are milliseconds since 1970. Unknown keys are kept. */
export const boxSchema = z.lazy(() =>
  z.looseObject({
    id: z.string().check(z.minLength(1), z.maxLength(LABEL_MAX)),
    role: boxRoleSchema,
    /** Origin and path of the page the user was on. */
    address: z.string().check(z.refine((text) => addressOf(text) === text, 'address')),
    /** The origin of the frame it is in where that is another document, else null. */
    frame: z.nullable(z.string().check(z.refine(isOrigin, 'origin'))),
    /** The most lasting first. */
    locators: z.array(locatorSchema).check(z.minLength(1), z.maxLength(LOCATORS_MAX)),
    /** The accessible name of the box when it was shown; may be empty. */
    label: z.string().check(z.maxLength(LABEL_MAX)),
    at: timeSchema,
    /** How often in a row it was not found at its own address. */
    missed: z.int().check(z.minimum(0)),
  }),
);
export type StoredBox = z.infer<typeof boxSchema>;

/** What is new of a box; the rest is given to it. */
export type NewBox = Pick<StoredBox, 'role' | 'address' | 'frame' | 'locators' | 'label'>;

/** Whether it was not found so often that it is given up. */
export const isLost = (box: Pick<StoredBox, 'missed'>) => box.missed >= MISSED_MAX;

export const boxesTable: Table<StoredBox> = {
  name: 'boxes',
  schema: boxSchema,
  order: newestFirst,
  gone: { id: 'storage.boxGone' },
};
