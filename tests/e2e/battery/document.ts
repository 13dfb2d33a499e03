/** docs/insertion.md: the parts of it that are measured, between marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../../..');

const FILE = join(ROOT, 'docs/insertion.md');

/** A browser's version changes without us: it is written down, and not compared. */
const withoutVersion = (text: string) => text.replace(/^Measured in .*$/m, '');

/**
 * Holds a measured part against the document; with `EASEL_MATRIX=write` (`npm run matrix`) writes it there.
 * @throws where the document says something else
 */
export function holdAgainstDocument(part: string, measured: string): void {
  const text = readFileSync(FILE, 'utf8');
  const [start, end] = [`<!-- ${part} -->\n`, `\n<!-- end of ${part} -->`];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (from < start.length || to < from) throw new Error(`docs/insertion.md has no place for ${part}`);
  if (process.env.EASEL_MATRIX === 'write') {
    writeFileSync(FILE, text.slice(0, from) + measured + text.slice(to));
    return;
  }
  expect(withoutVersion(text.slice(from, to)), 'npm run matrix writes what was measured').toBe(
    withoutVersion(measured),
  );
}
