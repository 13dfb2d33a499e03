/** The text of an export file. */
import type { Sources } from '../sources.ts';

/** @returns JSON text that says what it is, readable line by line */
export function exportText(format: string, version: number, content: object, { now }: Sources): string {
  const exportedAt = new Date(now()).toISOString();
  return `${JSON.stringify({ format, version, exportedAt, ...content }, null, 2)}\n`;
}
