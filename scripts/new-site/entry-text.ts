import { constantName } from './constant-name.ts';
import type { NewSite } from './request.ts';

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** The entry of a new site. What only a look at the site can tell says TODO, and fails the tests until it is told. */
export function entryText({ id, name, address }: NewSite): string {
  return `import type { Site } from '../site.ts';

/** ${name.replaceAll('*/', '')}. TODO: say what is peculiar about its box, or end the sentence before. */
export const ${constantName(id)}: Site = {
  id: ${quoted(id)},
  name: ${quoted(name)},
  matches: [${quoted(address)}],
  target: 'any',
  about: 'TODO: what the box is, in a few words',
  box: {
    finders: [{ selector: 'TODO: a selector of the box', seen: 'TODO: the month it was seen, 2026-11' }],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: ['TODO: where it was read (2026-11), newest first'],
  confidence: 'low',
};
`;
}
