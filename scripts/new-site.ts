/** Scaffolds a site of the catalogue: `npm run new-site -- my-site "My Site" "https://my-site.example/create*"`. */
import { resolve } from 'node:path';
import { SITES } from '../lib/sites/index.ts';
import { readRequest } from './new-site/request.ts';
import { scaffold } from './new-site/scaffold.ts';

const ROOT = resolve(import.meta.dirname, '..');

try {
  const site = readRequest(process.argv.slice(2), SITES);
  const files = scaffold(ROOT, site);
  process.stdout.write(`Written:
${files.map((file) => `  ${file}`).join('\n')}
Next:
  1. Fill in every TODO in them: the selector, the month it was seen, where it was read, the box in the page.
  2. Move its line in lib/sites/index.ts to another list where it is no site that makes pictures.
  3. Give it an address and what is printed there in tests/e2e/lib/site-pages.ts.
  4. npm run readme && npm run fix
  5. npm run test:repo && npm run test:dom, which say what is still missing.
`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
