import { type Target, targetById } from '../../../lib/prompt/index.ts';

/** The target of an id; a test that names one that does not exist fails. */
export function target(id: string): Target {
  const found = targetById(id);
  if (!found) throw new Error(`There is no target ${id}.`);
  return found;
}
