import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesIn, ROOT, read, SOURCE } from './files.ts';

export interface Import {
  from: string;
  /** A path from the root, or the name of a package. */
  to: string;
  /** Gone after compiling: types only. */
  typeOnly: boolean;
}

const STATEMENT = /\b(import|export)\s+(type\s+)?([^'";]*?\bfrom\s*)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function resolved(from: string, specifier: string): string {
  const inside = specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(from), specifier);
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return specifier;
  const path = normalize(inside).replaceAll('\\', '/');
  const bare = path.replace(/\?.*$/, '');
  if (!existsSync(join(ROOT, bare))) throw new Error(`${from} imports ${specifier}, which is not there`);
  return bare;
}

/** Every import of the shipped sources. */
export function allImports(): Import[] {
  return filesIn(SOURCE, /\.tsx?$/).flatMap((from) => {
    const text = read(from).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const fixed = [...text.matchAll(STATEMENT)].map(([, , type, names, to]) => {
      const each = names
        ?.match(/\{([^}]*)\}/)?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '');
      const typeOnly = Boolean(type) || (each?.every((name) => /^\s*type\s/.test(name)) ?? false);
      return { from, to: resolved(from, to ?? ''), typeOnly };
    });
    const lazy = [...text.matchAll(DYNAMIC)].map(([, to]) => ({
      from,
      to: resolved(from, to ?? ''),
      typeOnly: false,
    }));
    return [...fixed, ...lazy];
  });
}
