import { useEasel } from '@/components/easel/easel.ts';
import { STEP } from '@/components/easel/use-workspace.ts';
import { t } from '@/components/hooks/text.ts';
import { FIELDS, type FieldInfo, phrasesOf } from '@/lib/prompt/index.ts';
import { putTerm } from '@/lib/prompt/vocabulary/put-term.ts';
import { TERMS } from '@/lib/prompt/vocabulary/terms/index.ts';
import type { Entry } from './entry.ts';
import { focusField } from './reach.ts';
import { type OnTab, useOpenForm } from './use-open-form.ts';

export interface PromptEntries {
  fields: Entry[];
  terms: Entry[];
  /** Words that nothing is called by, as the subject. */
  asSubject(words: string): Entry;
}

/** The fields one can go to, and the terms of the vocabulary one can put into them. */
export function usePromptEntries(onTab: OnTab): PromptEntries {
  const { workspace, undo, say } = useEasel();
  const openForm = useOpenForm(onTab);
  const { prompt } = workspace.getState();

  function put(field: FieldInfo, text: string) {
    const name = t(`field.${field.key}`);
    const former = phrasesOf(workspace.getState().prompt, field.key)[0]?.text ?? '';
    const step = workspace.edit(STEP.put(field.key, text), (now) => putTerm(now, field.key, text));
    if (step === null) return say({ text: t('palette.there', [text, name]) });
    const replaced = field.holds !== 'many' && former !== '';
    say({
      text: replaced ? t('palette.replaced', [name, text, former]) : t('palette.added', [text, name]),
      actions: undo.undoActions(step),
    });
  }

  return {
    fields: FIELDS.map(({ key, component }): Entry => {
      const label = t(`field.${key}`);
      return {
        id: `field ${key}`,
        kind: 'field',
        label,
        aside: phrasesOf(prompt, key)
          .map(({ text }) => text)
          .join(', '),
        color: component,
        run() {
          openForm();
          focusField(label);
        },
      };
    }),
    terms: FIELDS.flatMap((field) =>
      TERMS[field.key].map(
        ({ text, also }): Entry => ({
          id: `term ${field.key} ${text}`,
          kind: 'term',
          label: text,
          aside: t(`field.${field.key}`),
          words: also ?? [],
          within: t(`field.${field.key}`),
          color: field.component,
          term: { field: field.key, text },
          run: () => put(field, text),
        }),
      ),
    ),
    asSubject: (words) => ({
      id: 'subject',
      kind: 'term',
      label: t('palette.asSubject', [words]),
      color: 'description',
      run: () => put(FIELDS.find(({ key }) => key === 'subject') as FieldInfo, words),
    }),
  };
}
