/** Makes a box that was pointed at fit what is stored. */

import { addressOf } from './box-address.ts';
import { clipName } from './name.ts';
import { parseRecord } from './parse-record.ts';
import { err, type Result } from './result.ts';
import type { Sources } from './sources.ts';
import {
  boxSchema,
  LABEL_MAX,
  LOCATORS_MAX,
  locatorSchema,
  type NewBox,
  type StoredBox,
} from './tables/boxes.ts';

/**
 * What the page gave is cut to size, so that one long selector does not cost the others.
 * @returns the box as it will be stored; an error where nothing lasting is left of it
 */
export function fitBox(box: NewBox, sources: Sources): Result<StoredBox> {
  const address = addressOf(box.address);
  if (address === null) return err('storage.boxNoPage');
  const locators = box.locators.filter((locator) => locatorSchema.safeParse(locator).success);
  if (locators.length === 0) return err('storage.boxNoLocator');
  return parseRecord(boxSchema, {
    id: sources.newId(),
    role: box.role,
    address,
    frame: box.frame,
    locators: locators.slice(0, LOCATORS_MAX),
    label: clipName(box.label.trim(), LABEL_MAX),
    at: sources.now(),
    missed: 0,
  });
}
