import { isAbstract } from '../../lexicon/is-abstract.ts';
import { nounCore } from '../../lexicon/noun-core.ts';
import type { Prompt } from '../../model.ts';
import { ABSTRACT_LEADS, ABSTRACT_NOUNS } from '../data/abstract-nouns.ts';
import { UNDRAWABLE } from '../data/undrawable.ts';
import { addPhrase } from '../edits/add-phrase.ts';
import { withoutNames } from '../names.ts';
import { pieceOf } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A subject nobody can see: freedom, the concept of justice. */
export const abstractSubject: Rule = {
  id: 'abstract-subject',
  name: 'check.abstractSubject.name',
  why: {
    reason: { id: 'check.abstractSubject.reason' },
    source: `${SOURCES.subjectAndStyle}; ${SOURCES.concreteness}`,
  },
  find({ prompt }) {
    const noun = abstractHead(prompt);
    if (noun === null) return [];
    const visible = Object.hasOwn(ABSTRACT_NOUNS, noun) ? ABSTRACT_NOUNS[noun] : undefined;
    return [
      {
        severity: 'hint',
        message: { id: 'check.abstractSubject.message', params: { words: [noun] } },
        component: 'description',
        field: 'subject',
        causes: ['bare'],
        ...(visible
          ? {
              fix: {
                label: { id: 'check.abstractSubject.fix', params: { visible } },
                apply: (now: Prompt) => show(now, noun, visible),
              },
            }
          : {}),
      },
    ];
  },
};

/** Returns the head noun of the subject in lower case, if nobody can see it; null otherwise. */
function abstractHead({ subject }: Prompt): string | null {
  const start = withoutNames(pieceOf(subject, 'subject', 0))
    .text.slice(0, 300)
    .trim();
  const lead = ABSTRACT_LEADS.exec(start)?.[0] ?? '';
  const core = nounCore(start.slice(lead.length));
  const head = (core.at(-1) ?? '').toLowerCase().replace(/[^\p{L}-]/gu, '');
  if (UNDRAWABLE.some(({ cue }) => head.search(cue) >= 0)) return null;
  if (Object.hasOwn(ABSTRACT_NOUNS, head)) return isAlone(core) || lead !== '' ? head : null;
  return isAbstract(head) && (isAlone(core) || lead !== '') ? head : null;
}

/** `love letter box`: a noun before it may make it a name or a thing; articles and one adjective do not. */
const isAlone = (core: readonly string[]) =>
  core.length <= 3 && !core.some((word) => /^\p{Lu}/u.test(word) && core.length > 1);

/** The scene takes the place of the word, which stays as a mood. */
function show(prompt: Prompt, noun: string, visible: string): Prompt {
  if (abstractHead(prompt) !== noun) return prompt;
  const { text } = prompt.subject;
  const lead = ABSTRACT_LEADS.exec(text.trimStart())?.[0] ?? '';
  const at = text.toLowerCase().indexOf(noun);
  const rest = text.slice(at + noun.length);
  const before = text.slice(text.length - text.trimStart().length + lead.length, at).trim();
  const kept = before.replace(/^(?:the|an?)$|^(?:the|an?)\s+/i, '');
  const subject = { ...prompt.subject, text: visible + rest };
  return addPhrase({ ...prompt, subject }, 'mood', kept === '' ? noun : `${kept} ${noun}`);
}
