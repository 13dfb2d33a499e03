import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Paths (from the root, with `/`) of the files below these folders whose names end so. */
export function filesIn(folders: string[], ends: RegExp): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? walk(path) : [path];
    });
  return folders
    .flatMap((folder) => walk(join(ROOT, folder)))
    .map((path) => relative(ROOT, path).replaceAll('\\', '/'))
    .filter((path) => ends.test(path))
    .sort();
}

/** Text of a file named from the root. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The folders that hold what is shipped. */
export const SOURCE = ['components', 'entrypoints', 'lib'];
