import { createContext, use } from 'react';
import type { AssistantControls } from '@/components/assistant/use-assistant.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import type { OverlayControls } from '@/components/palette/use-overlay.ts';
import type { PickerControls } from '@/components/picker/picker-controls.ts';
import type { InsertMode } from '@/lib/insert/field.ts';
import type { FieldKey } from '@/lib/prompt/fields.ts';
import type { Message } from '@/lib/prompt/message.ts';
import type { Prompt } from '@/lib/prompt/model.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import type { EaselHost } from './host.ts';
import type { LitField } from './lit-field.ts';
import type { StartData } from './start-data.ts';
import type { TriedTermStore } from './tried-term.ts';
import type { Insertion } from './use-insertion.ts';
import type { PageBeside } from './use-page.ts';
import type { Print } from './use-print.ts';
import type { ChosenTarget } from './use-target.ts';
import type { Undo } from './use-workspace.ts';

/** What all views of a window share. Nothing in it changes with a keystroke. */
export interface Easel {
  host: EaselHost;
  start: StartData;
  workspace: Workspace;
  page: PageBeside;
  target: ChosenTarget;
  /** How a prompt is printed for the target and the box at hand. */
  print: Print;
  mode: InsertMode;
  setMode(mode: InsertMode): void;
  insertion: Insertion;
  assistant: AssistantControls;
  /** What lies over the app: palette, keys, comparison. */
  overlay: OverlayControls;
  /** The pictures of a field, in place of the form. */
  picker: PickerControls;
  undo: Undo;
  /** The field that is pointed at, in the form or among the printed words. */
  lit: LitField;
  /** The term that is looked at before it is chosen. */
  tried: TriedTermStore;
  /** Shows the form with the focus in a field. */
  goTo(field: FieldKey): void;
  say(status: Status): void;
  /** Takes a message back, where nothing else was said since: what was going on has ended. */
  unsay(status: Status): void;
  copy(text: string, hint?: Message): Promise<boolean>;
  /** Puts a prompt in place of the present one, shows the form, and says so with Undo. */
  replace(label: Message, next: Prompt, text: string): void;
}

export const EaselContext = createContext<Easel | null>(null);

/** @throws outside of `EaselApp` */
export function useEasel(): Easel {
  const easel = use(EaselContext);
  if (!easel) throw new Error('useEasel() outside EaselApp');
  return easel;
}
