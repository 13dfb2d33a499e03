import { useState } from 'react';
import type { TabId } from '@/components/builder/Shell.tsx';
import type { FoundBox } from '@/lib/messages/to-background.ts';
import { openOptions } from '@/lib/platform/pages.ts';
import { EMPTY_PROMPT, isEmptyPrompt, type Prompt } from '@/lib/prompt/index.ts';
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
import { useDraft } from './use-draft.ts';
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

const NO_BOXES: FoundBox[] = [];

/** All that the popup shows and does. */
export function usePopup(start: StartData) {
  const { tab } = start;
  const [view, setView] = useState<TabId>('build');
  const [status, say] = useStatus();
  const [mode, setMode] = useInsertMode(start.mode);
  const draft = useDraft(start.draft, (text) => say({ text, tone: 'problem' }));
  const { prompt } = draft.draft;
  const [survey, ask] = useSurvey(start.site?.closed ? null : (tab?.id ?? null));
  // A tool that runs at any address is told by its page.
  const site = start.site ?? (survey?.siteId ? siteById(survey.siteId) : null);
  const box = survey?.outcome ? null : (survey?.boxes[0]?.report ?? null);

  const siteId = site?.id ?? null;
  const target = useTarget(start.targets, site, (text) => say({ text, tone: 'problem' }));
  const printed = usePrinted(prompt, target.target, box, site?.box.enterSends ?? false);

  const coach = useCoach({
    checks: printed.checks,
    prompt,
    edit: draft.edit,
    say,
    switchedOff: start.switchedOff,
  });
  const copy = useCopy(say);
  const insert = useInsert(tab?.id ?? null, survey, ask);
  const insertion = useInsertion({ prompt, printed, mode, site, insert, copy, say });
  useStartStatus(start, say, draft, copy);
  useSurveyStatus(survey, status, say);
  const assistant = useAssistant(start, { draft, printed, survey, mode, copy, undo: insert.undo, say });
  const choices = insertion.choosing && survey ? survey.boxes : NO_BOXES;
  const pointAtBox = useMarks(tab?.id ?? null, choices);
  const health = useSiteHealth(siteId ?? hostOf(tab?.url));

  async function replace(next: Prompt, why: 'clear' | 'preset' | 'history' | 'selection', text: string) {
    if (!(await draft.replace(next, why))) return;
    const undo = async () => {
      if (await draft.undo()) say({ text: t('status.undone') });
    };
    say({ text, actions: [{ label: t('status.undo'), onAct: () => void undo() }] });
    setView('build');
  }

  const presetActions = usePresetActions(say);
  return {
    view,
    setView,
    status,
    mode,
    setMode,
    prompt,
    edit: draft.edit,
    pasted: usePasted(prompt, printed.target, replace, say),
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
    draw: useDraw(draft, target.target, say),
    presetActions,
    historyActions: useHistoryActions(say),
    openOptions,
    async copy() {
      const { text } = printed.compiled;
      const copied = await copy(text, site?.copyHint);
      if (copied) await history.add({ prompt, target: target.target.id, text, host: null });
    },
    copyNegative: () => void copy(printed.compiled.negative),
    async clear() {
      // Clearing nothing would take the place of what Undo brings back.
      if (!isEmptyPrompt(prompt)) await replace(EMPTY_PROMPT, 'clear', t('status.cleared'));
    },
    save: (name: string) => presetActions.save(name, prompt),
    async applyPreset(id: string) {
      const preset = await presets.get(id);
      if (!preset) return;
      await changePresets(() => presets.markUsed(id));
      await replace(preset.prompt, 'preset', t('status.applied', [preset.name]));
    },
    async useAgain(id: string) {
      const entry = (await history.list()).find((found) => found.id === id);
      if (entry) await replace(entry.prompt, 'history', t('status.reused'));
    },
  };
}
