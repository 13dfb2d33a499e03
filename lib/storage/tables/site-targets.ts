/** Which target the user chose on a site. */
import * as z from 'zod/mini';
import { newestFirst, type Table } from '../table.ts';

/** Far more than any id of a site or target has, in UTF-16 units. */
const ID_MAX = 200;
const id = z.lazy(() => z.string().check(z.minLength(1), z.maxLength(ID_MAX)));

/** Unknown keys are kept. */
const siteTargetSchema = z.lazy(() =>
  z.looseObject({
    /** The id of the site, or `ELSEWHERE`. */
    id,
    /** The id of the target; one that a later version knows may be unknown here. */
    target: id,
    /** When it was chosen, in milliseconds since 1970. */
    at: z.number(),
  }),
);
export type SiteTarget = z.infer<typeof siteTargetSchema>;

/** The id of the row for pages that are no site we know. */
export const ELSEWHERE = '*';

export const siteTargetsTable: Table<SiteTarget> = {
  name: 'targets',
  schema: siteTargetSchema,
  order: newestFirst,
  gone: { id: 'storage.targetGone' },
};
