/** Into which file of the extension's pages a module goes. */

/** What is asked of the bundler about a module. */
interface Module {
  isEntry: boolean;
  importers: readonly string[];
}

interface Bundle {
  getModuleInfo(id: string): Module | null;
}

/** Opened once, if ever: it takes the files as the others need them, and divides none of theirs. */
const APART: ReadonlySet<string> = new Set(['welcome']);

/**
 * Makes what names the chunk of a module after the pages that cannot start without it. Null for what one page alone
 * starts with, and for what is loaded later: the bundler puts it where it likes. A name of one page's would be that of
 * the file that starts the page, and whatever another page loads of it later would start that page there. By itself the
 * bundler also divides what a page starts with by which later part uses it too, and a page would fetch a file for each
 * combination.
 */
export function chunkNamer(): (id: string, bundle: Bundle) => string | null {
  const known = new Map<string, ReadonlySet<string>>();
  return (id, bundle) => {
    const pages = pagesOf(id, bundle, known);
    return pages.size < 2 ? null : [...pages].sort().join('-');
  };
}

/** The pages that import a module at their start, over however many others. */
function pagesOf(id: string, bundle: Bundle, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = known.get(id);
  if (found) return found;
  const pages = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const module = bundle.getModuleInfo(one);
    const page = /([\w-]+)(?:\/index)?\.html/.exec(one)?.[1];
    if (module?.isEntry && page && !APART.has(page)) pages.add(page);
    for (const importer of module?.importers ?? []) seen.add(importer);
  }
  known.set(id, pages);
  return pages;
}
