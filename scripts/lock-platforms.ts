/**
 * Completes `package-lock.json` after a change of dependencies made against a registry mirror that lacks the
 * packages of other platforms: npm then leaves them out of the lock and `npm ci` refuses it. Each missing optional
 * platform package is entered with the exact version its parent names, and the system its own name tells.
 * Run it after `npm install`, with `node scripts/lock-platforms.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version: string;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x'];
const LIBRARIES: Record<string, string> = {
  musl: 'musl',
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musleabihf: 'musl',
};

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  delete entry.resolved;
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    const known = lock.packages[nested] ?? lock.packages[top];
    if (known && (range.includes(known.version) || !/^\d/.test(range))) continue;
    const words = name.split(/[-/]/);
    const os = SYSTEMS.find((system) => words.includes(system));
    const cpu = PROCESSORS.find((processor) => words.includes(processor));
    const libc = Object.keys(LIBRARIES).find((library) => words.includes(library));
    if (!os && !words.some((word) => word.startsWith('wasm'))) continue;
    lock.packages[known ? nested : top] = {
      version: range.replace(/^[~^]/, ''),
      ...(os ? { os: [os] } : {}),
      // A package for every processor of a system, or for none we run on (wasm), is never fetched here.
      cpu: [cpu ?? 'wasm32'],
      ...(libc && os === 'linux' ? { libc: [LIBRARIES[libc] as string] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added += 1;
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`${added} platform packages entered`);
