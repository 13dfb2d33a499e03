import { useCallback, useMemo } from 'react';
import { useEasel } from '@/components/easel/easel.ts';
import { STEP, useWorkspace } from '@/components/easel/use-workspace.ts';
import { errorText, t } from '@/components/hooks/text.ts';
import { MANY_FIELDS } from '@/lib/prompt/fields.ts';
import { phrasesOf } from '@/lib/prompt/index.ts';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import { putTerm, removeTerm, termsSaid } from '@/lib/prompt/vocabulary/put-term.ts';
import { useFavorites } from './favorites.ts';
import { TermPicker } from './TermPicker.tsx';
import { useRecentTerms } from './use-recent-terms.ts';

/** The pictures of a field, in place of the form. Loaded when it is asked for. */
export function PickerView({ field }: { field: PicturedField }) {
  const { workspace, undo, say, tried, picker, insertion } = useEasel();
  const prompt = useWorkspace(workspace, (state) => state.prompt);
  const chosen = useMemo(() => termsSaid(prompt, field), [prompt, field]);
  const favorites = useFavorites(field);
  const recent = useRecentTerms(field);
  const name = t(`field.${field}`);

  function put(text: string) {
    const former = phrasesOf(workspace.getState().prompt, field)[0]?.text ?? '';
    const step = workspace.edit(STEP.put(field, text), (now) => putTerm(now, field, text));
    if (step === null) return;
    const replaced = !MANY_FIELDS.has(field) && former !== '';
    say({
      text: replaced ? t('palette.replaced', [name, text, former]) : t('palette.added', [text, name]),
      actions: undo.undoActions(step),
    });
  }

  function takeOut(text: string) {
    const step = workspace.edit(STEP.takeOut(field, text), (now) => removeTerm(now, field, text));
    if (step !== null) say({ text: t('picker.takenOut', [text, name]), actions: undo.undoActions(step) });
  }

  async function turnFavorite(text: string, isFavorite: boolean) {
    try {
      await favorites.turn(text, isFavorite);
    } catch (error) {
      say({ text: errorText(error), tone: 'problem' });
    }
  }

  return (
    <TermPicker
      field={field}
      chosen={chosen}
      favorites={favorites.texts}
      recent={recent}
      onToggle={(text) => (chosen.has(text) ? takeOut(text) : put(text))}
      onWords={put}
      onFavorite={(text, isFavorite) => void turnFavorite(text, isFavorite)}
      onShow={useCallback((text) => tried.show(text === null ? null : { field, text }), [tried, field])}
      onInsert={insertion.start}
      onClose={picker.close}
    />
  );
}
