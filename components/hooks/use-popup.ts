import { useCallback, useEffect, useState } from 'react';
import type { TabId } from '@/components/builder/Shell.tsx';
import type { FoundBox } from '@/lib/messages/to-background.ts';
import { openOptions } from '@/lib/platform/pages.ts';
import { EMPTY_PROMPT, type FieldKey, isEmptyPrompt, type Prompt } from '@/lib/prompt/index.ts';
import type { Message } from '@/lib/prompt/message.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import { hostOf } from './host-of.ts';
import { useInsertMode } from './insert-mode.ts';
import { siteLine } from './site-line.ts';
import type { StartData } from './start-data.ts';
import { history, presets } from './store.ts';
import { t } from './text.ts';
import { useAssistant } from './use-assistant.ts';
import { useCoach } from './use-coach.ts';
import { useCopy } from './use-copy.ts';
import { useDraw } from './use-draw.ts';
import { useHistoryActions } from './use-history-actions.ts';
import { useInsert } from './use-insert.ts';
import { useInsertion } from './use-insertion.ts';
import { useMarks } from './use-marks.ts';
import { usePasted } from './use-pasted.ts';
import { usePickBox } from './use-pick-box.ts';
import { usePresetActions } from './use-preset-actions.ts';
import { changePresets } from './use-presets.ts';
import { usePrinted } from './use-printed.ts';
import { useSiteHealth } from './use-site-health.ts';
import { useStartStatus } from './use-start-status.ts';
import { useStatus } from './use-status.ts';
import { useSuggest } from './use-suggest.ts';
import { useSurvey } from './use-survey.ts';
import { useSurveyStatus } from './use-survey-status.ts';
import { useTarget } from './use-target.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { STEP, useUndoing, useWorkspace } from './use-workspace.ts';

const NO_BOXES: FoundBox[] = [];

/** All that the popup shows and does. */
export function usePopup(start: StartData) {
  const { tab, workspace } = start;
  const [view, setView] = useState<TabId>('build');
  const [status, say] = useStatus();
  const [mode, setMode] = useInsertMode(start.mode);
  const prompt = useWorkspace(workspace, (state) => state.prompt);
  const undoing = useUndoing(workspace, say);
  const { undoActions } = undoing;
  useUndoKeys(undoing.undo, undoing.redo);
  useEffect(() => workspace.onError((text) => say({ text, tone: 'problem' })), [workspace, say]);
  const [survey, ask] = useSurvey(start.site?.closed ? null : (tab?.id ?? null));
  // A tool that runs at any address is told by its page.
  const site = start.site ?? (survey?.siteId ? siteById(survey.siteId) : null);
  const box = survey?.outcome ? null : (survey?.boxes[0]?.report ?? null);

  const siteId = site?.id ?? null;
  const target = useTarget(start.targets, site, (text) => say({ text, tone: 'problem' }));
  const printed = usePrinted(prompt, target.target, box, site?.box.enterSends ?? false);

  const coach = useCoach({
    checks: printed.checks,
    workspace,
    undoActions,
    say,
    switchedOff: start.switchedOff,
  });
  const copy = useCopy(say);
  const insert = useInsert(tab?.id ?? null, survey, ask);
  const insertion = useInsertion({ prompt, printed, mode, site, insert, copy, say });
  useStartStatus(start, say, undoActions, copy);
  useSurveyStatus(survey, status, say);
  const assistant = useAssistant(start, { workspace, printed, survey, mode, copy, undo: insert.undo, say });
  const choices = insertion.choosing && survey ? survey.boxes : NO_BOXES;
  const pointAtBox = useMarks(tab?.id ?? null, choices);
  const health = useSiteHealth(siteId ?? hostOf(tab?.url));

  function replace(label: Message, next: Prompt, text: string) {
    say({ text, actions: undoActions(workspace.edit(label, () => next)) });
    setView('build');
  }
  const edit = useCallback(
    (field: FieldKey | 'parameters', change: (prompt: Prompt) => Prompt) =>
      void (field === 'parameters'
        ? workspace.edit(STEP.parameters, change)
        : workspace.edit(STEP.type(field), change, { typing: field })),
    [workspace],
  );

  const presetActions = usePresetActions(say);
  return {
    view,
    setView,
    status,
    mode,
    setMode,
    prompt,
    edit,
    undoing,
    pasted: usePasted(workspace, printed.target.id, undoActions, say),
    siteName: site?.name ?? null,
    target,
    printed,
    coach,
    insertion,
    assistant,
    choices,
    pointAtBox,
    siteLine: site?.closed ? null : siteLine(survey, health),
    pickBox: usePickBox(tab?.id ?? null, survey, say),
    negativeFound: survey?.negative != null,
    suggest: useSuggest(prompt),
    draw: useDraw(workspace, target.target, undoActions, say),
    presetActions,
    historyActions: useHistoryActions(say),
    openOptions,
    async copy() {
      const { text } = printed.compiled;
      const copied = await copy(text, site?.copyHint);
      if (copied) await history.add({ prompt, target: target.target.id, text, host: null });
    },
    copyNegative: () => void copy(printed.compiled.negative),
    clear() {
      if (!isEmptyPrompt(prompt)) replace(STEP.clear, EMPTY_PROMPT, t('status.cleared'));
    },
    save: (name: string) => presetActions.save(name, prompt),
    async applyPreset(id: string) {
      const preset = await presets.get(id);
      if (!preset) return;
      await changePresets(() => presets.markUsed(id));
      replace(STEP.preset(preset.name), preset.prompt, t('status.applied', [preset.name]));
    },
    async useAgain(id: string) {
      const entry = (await history.list()).find((found) => found.id === id);
      if (entry) replace(STEP.history, entry.prompt, t('status.reused'));
    },
  };
}
