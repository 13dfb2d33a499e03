/** Match patterns as browsers write them: `https://*.bing.com/images/create*`. */

export interface Pattern {
  scheme: '*' | 'http' | 'https';
  /** A host; `*.bing.com` for it and all below it; `*` for any. */
  host: string;
  /** Begins with `/`; each `*` stands for any text, all else for itself. */
  path: string;
}

const FORM = /^(\*|https?):\/\/(\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(\/[^?#]*)$/;

/** The parts of a pattern, or null if it is none. Of the schemes only those of web pages are taken. */
export function parsePattern(text: string): Pattern | null {
  const [, scheme, host, path] = FORM.exec(text) ?? [];
  if (!scheme || !host || !path) return null;
  return { scheme: scheme as Pattern['scheme'], host, path };
}

/**
 * Whether an address falls under a pattern. As in the browsers the port does not count; other than there a query does
 * not either, so that `/create` still matches `/create?q=a`.
 */
export function matchesPattern(url: URL, pattern: Pattern): boolean {
  return (
    matchesScheme(url.protocol.slice(0, -1), pattern.scheme) &&
    matchesHost(url.hostname, pattern.host) &&
    matchesPath(url.pathname, pattern.path)
  );
}

function matchesScheme(scheme: string, wanted: Pattern['scheme']): boolean {
  return wanted === '*' ? scheme === 'http' || scheme === 'https' : scheme === wanted;
}

function matchesHost(host: string, wanted: string): boolean {
  if (wanted === '*') return true;
  if (!wanted.startsWith('*.')) return host === wanted;
  return host === wanted.slice(2) || host.endsWith(wanted.slice(1));
}

function matchesPath(path: string, wanted: string): boolean {
  const parts = wanted.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(path);
}
