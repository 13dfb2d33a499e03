import { parseSync } from 'vite';
import { read } from './files.ts';

/** A node of the tree that the parser of our bundler makes (ESTree with TypeScript). */
export interface Node {
  type: string;
  start: number;
  [name: string]: unknown;
}

/** A text that stands in code: a string, or a template with `{}` in the place of each expression. */
export interface CodeString {
  /** Where: `lib/prompt/fields.ts:12`. */
  at: string;
  path: string;
  text: string;
  /** What it stands in, the nearest first, up to the whole file. */
  within: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Calls back for every node of a file, with the nodes around it, the nearest first. */
export function visitNodes(path: string, visit: (node: Node, within: readonly Node[]) => void): void {
  const walk = (node: Node, within: readonly Node[]) => {
    visit(node, within);
    const around = [node, ...within];
    for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, around);
  };
  walk(parseSync(path, read(path)).program as unknown as Node, []);
}

/** The line of a node, as tools print it: `lib/prompt/fields.ts:12`. */
export const placeOf = (path: string, { start }: Node): string =>
  `${path}:${read(path).slice(0, start).split('\n').length}`;

/** Returns every text in the code of a file; no comments, no regular expressions, no names of imported files. */
export function stringsIn(path: string): CodeString[] {
  const found: CodeString[] = [];
  visitNodes(path, (node, within) => {
    const text = textOf(node);
    const parent = within[0]?.type ?? '';
    if (text === null || /^(?:Import|Export).*Declaration$|^TSLiteralType$/.test(parent)) return;
    found.push({ at: placeOf(path, node), path, text, within });
  });
  return found;
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'JSXText') return String(node.value);
  if (node.type !== 'TemplateLiteral') return null;
  return (node.quasis as { value: { cooked: string | null; raw: string } }[])
    .map(({ value }) => value.cooked ?? value.raw)
    .join('{}');
}
