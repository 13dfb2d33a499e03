import { genuine } from '@/lib/insert/index.ts';

/** Which tool a page is, told by what only that tool's page has; `''` for none of them. */
export function recognizeTool(document: Document, tools: { id: string; marks: string }[]): string {
  return tools.find(({ marks }) => genuine(document).querySelector(marks) !== null)?.id ?? '';
}
