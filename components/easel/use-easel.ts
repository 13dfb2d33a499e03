import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAssistant } from '@/components/assistant/use-assistant.ts';
import { messageText } from '@/components/hooks/text.ts';
import { useCopy } from '@/components/hooks/use-copy.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { useOverlay } from '@/components/palette/use-overlay.ts';
import { usePicker } from '@/components/picker/use-picker.ts';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import type { Message } from '@/lib/prompt/message.ts';
import type { Prompt } from '@/lib/prompt/model.ts';
import type { Easel } from './easel.ts';
import type { EaselHost } from './host.ts';
import { useInsertMode } from './insert-mode.ts';
import { createLitField } from './lit-field.ts';
import { printDraft } from './print-draft.ts';
import type { StartData } from './start-data.ts';
import { createTriedTerm } from './tried-term.ts';
import { useRefusals } from './use-bounds.ts';
import { useInsert } from './use-insert.ts';
import { useInsertion } from './use-insertion.ts';
import { focusField } from './use-lit-form.ts';
import { usePage } from './use-page.ts';
import { usePageStatus } from './use-page-status.ts';
import { usePrint } from './use-print.ts';
import { useSaid } from './use-said.ts';
import { useTarget } from './use-target.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useUndo } from './use-workspace.ts';

/**
 * What the views of a window share, and the line that says what came of it all.
 * @param showTab brings the Build tab to the front
 */
export function useEaselOf(
  host: EaselHost,
  start: StartData,
  showTab: () => void,
): { easel: Easel; status: Status } {
  const { workspace } = start;
  const { status, say, show, unsay } = useSaid(workspace, start.isPrivate);
  const complain = useCallback((text: string) => say({ text, tone: 'problem' }), [say]);
  useEffect(() => workspace.onError((problem) => complain(messageText(problem))), [workspace, complain]);
  useRefusals(workspace, say);

  const undo = useUndo(workspace, say);
  useUndoKeys(undo.undo, undo.redo);
  const copy = useCopy(say);
  const [mode, setMode] = useInsertMode(start.mode);
  const page = usePage(host, start.tab);
  const { site, scan } = page;
  const target = useTarget(start.targets, site, start.isPrivate, complain);
  const box = scan?.outcome ? null : (scan?.boxes[0]?.report ?? null);
  const { isPrivate } = start;
  // Of a private window nothing is kept.
  useEffect(
    () => (isPrivate ? undefined : printDraft(workspace, target.target)),
    [workspace, target.target, isPrivate],
  );
  const print = usePrint(target.target, box, site?.box.enterSends ?? false);

  const insert = useInsert(page, host.frame === 'panel');
  const insertion = useInsertion({ workspace, print, mode, page, insert, copy, say, show });
  const assistant = useAssistant(start, { page, mode, insert, copy, say, show });
  const overlay = useOverlay();
  const picker = usePicker(say);
  usePageStatus({ start, page, status, undoActions: undo.undoActions, copy, say, show });

  const { leave } = picker;
  const showForm = useCallback(() => {
    showTab();
    leave();
  }, [showTab, leave]);
  const replace = useCallback(
    (label: Message, next: Prompt, text: string) => {
      say({ text, actions: undo.undoActions(workspace.edit(label, () => next)) });
      showForm();
    },
    [workspace, undo, say, showForm],
  );

  const [lit] = useState(createLitField);
  const [tried] = useState(createTriedTerm);
  const goTo = useCallback(
    (field: FieldKey) => {
      // What is hidden takes no focus.
      flushSync(showForm);
      focusField(field);
    },
    [showForm],
  );

  const easel = {
    host,
    start,
    workspace,
    page,
    target,
    print,
    mode,
    setMode,
    insertion,
    assistant,
    overlay,
    picker,
    undo,
    lit,
    tried,
    goTo,
    say,
    unsay,
    copy,
    replace,
  };
  return { easel, status };
}
