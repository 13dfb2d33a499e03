import { useEasel } from '@/components/easel/easel.ts';
import { usePromptActions } from '@/components/easel/use-prompt-actions.ts';
import { useUndoLabels } from '@/components/easel/use-workspace.ts';
import { t } from '@/components/hooks/text.ts';
import { openOptions, openWelcome } from '@/lib/platform/pages.ts';
import { PICTURED_FIELDS } from '@/lib/prompt/vocabulary/pictured-fields.ts';
import type { Entry } from './entry.ts';
import { keyNames } from './key-name.ts';
import { pressButton } from './reach.ts';
import { type OnTab, useOpenForm } from './use-open-form.ts';

/** What the buttons of the app do, done by what the buttons call. */
export function useActionEntries(onTab: OnTab): Entry[] {
  const { host, workspace, insertion, assistant, undo, say, overlay, picker } = useEasel();
  const prompt = usePromptActions();
  const { undoLabel, redoLabel } = useUndoLabels(workspace);
  const openForm = useOpenForm(onTab);
  const { openPanel } = host;

  const action = (id: string, label: string, run: () => void, chord?: string): Entry => ({
    id: `action ${id}`,
    kind: 'action',
    label,
    run,
    ...(chord && { aside: keyNames(chord).join(' ') }),
  });
  const press = (id: string, name: string) =>
    action(id, name, () => {
      openForm();
      pressButton(name);
    });

  return [
    action('insert', t('insert.insert'), insertion.start, 'Mod+Enter'),
    action('copy', t('action.copy'), () => void prompt.copy()),
    press('save', t('action.save')),
    press('surprise', t('tools.surprise')),
    press('vary', t('tools.vary')),
    action('ask', t('assistant.ask'), () => {
      onTab('build');
      picker.leave();
      assistant.setView(assistant.review ? 'review' : 'ask');
    }),
    ...PICTURED_FIELDS.map((field): Entry => {
      const pictures = action(`pictures ${field}`, t(`palette.choose.${field}`), () => {
        openForm();
        picker.open(field);
      });
      return { ...pictures, words: [t('palette.pictures'), t(`field.${field}`)] };
    }),
    action('compare', t('compare.open'), () => overlay.show('compare')),
    action('clear', t('action.clear'), prompt.clear),
    action('undo', undoLabel ? t('undo.undo', [undoLabel]) : t('palette.undo'), undo.undo, 'Mod+Z'),
    action('redo', redoLabel ? t('undo.redo', [redoLabel]) : t('palette.redo'), undo.redo, 'Mod+Shift+Z'),
    ...(['build', 'presets', 'history'] as const).map((tab) =>
      action(`tab ${tab}`, t('palette.tab', [t(`tabs.${tab}`)]), () => onTab(tab)),
    ),
    ...(openPanel
      ? [
          action('panel', t('panel.open'), () => {
            openPanel().catch(() => say({ text: t('panel.refused'), tone: 'problem' }));
          }),
        ]
      : []),
    action('welcome', t('welcome.title'), openWelcome),
    action('options', t('palette.options'), openOptions),
    action('log', t('overlay.log'), () => overlay.show('log')),
    action('keys', t('shortcut.title'), () => overlay.show('keys'), '?'),
  ];
}
