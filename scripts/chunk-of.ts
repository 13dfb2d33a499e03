/** Into which file of the extension's pages a module goes. */

/** What is asked of the bundler about a module. */
interface Module {
  isEntry: boolean;
  importers: readonly string[];
}

interface Bundle {
  getModuleInfo(id: string): Module | null;
}

/**
 * Makes what names the chunk of a module after the pages that cannot start without it; null for what is loaded later, of
 * which the bundler makes what it likes. By itself it also divides what a page starts with by which later part uses it
 * too, and a page would fetch a file for each combination.
 */
export function chunkNamer(): (id: string, bundle: Bundle) => string | null {
  const known = new Map<string, ReadonlySet<string>>();
  return (id, bundle) => {
    const pages = pagesOf(id, bundle, known);
    return pages.size === 0 ? null : [...pages].sort().join('-');
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
    if (module?.isEntry && page) pages.add(page);
    for (const importer of module?.importers ?? []) seen.add(importer);
  }
  known.set(id, pages);
  return pages;
}
