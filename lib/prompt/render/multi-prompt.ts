import type { Fragment } from '../compiled.ts';
import { connector, joined } from './fragments.ts';
import { headAndRest, phrasesApart, type Weighted } from './phrase-list.ts';
import type { ReadyPrompt } from './ready-prompt.ts';

const SCENE = ['contentType', 'subject', 'action', 'setting'] as const;

/**
 * Gives a prompt as a multi-prompt of Midjourney, `part::1.2 part::0.5 part`: each weighted phrase is a part, those
 * between them that weigh nothing stand together. What is shown stays in one part unless something in it is weighted.
 */
export function multiPrompt(ready: ReadyPrompt): Fragment[] {
  const parts = groupsOf(phrasesOf(ready));
  return joined(
    parts.map(({ fragments, weight }, at) => {
      const last = at === parts.length - 1;
      const colons = weight !== 1 ? `::${weight}` : last ? '' : '::';
      const [owner] = fragments;
      // The weight belongs to its phrase, so that both change together.
      if (colons === '') return fragments;
      return weight === 1 || !owner
        ? [...fragments, connector(colons)]
        : [
            ...fragments.slice(0, -1),
            ...fragments.slice(-1).map((end) => ({ ...end, text: end.text + colons })),
          ];
    }),
    ' ',
  );
}

function phrasesOf(ready: ReadyPrompt): Weighted[] {
  if (SCENE.some((field) => ready[field].some(({ weight }) => weight !== 1))) return phrasesApart(ready);
  const { head, rest } = headAndRest(ready);
  return head.length > 0 ? [{ fragments: head, weight: 1 }, ...rest] : rest;
}

/** What something does and where it is follows without a comma. */
function goesOn(former: Weighted, next: Weighted): boolean {
  const last = former.fragments.at(-1)?.field ?? null;
  const first = next.fragments.find(({ field }) => field !== null)?.field;
  return (
    (first === 'action' && last === 'subject') ||
    (first === 'setting' && (last === 'subject' || last === 'action'))
  );
}

/** Neighbors of weight 1 become one part. */
function groupsOf(phrases: Weighted[]): Weighted[] {
  const groups: Weighted[] = [];
  for (const phrase of phrases) {
    const former = groups.at(-1);
    if (former && former.weight === 1 && phrase.weight === 1) {
      former.fragments.push(connector(goesOn(former, phrase) ? ' ' : ', '), ...phrase.fragments);
    } else groups.push({ ...phrase, fragments: [...phrase.fragments] });
  }
  return groups;
}
