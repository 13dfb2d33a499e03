/** Every key of the app, once: the sheet of keys and the README's table are made of it. */
import type { Message } from '@/lib/prompt/message.ts';

export interface Shortcut {
  /** Chords that do the same, each written `Mod+Shift+Z`; `Mod` is Ctrl, and Cmd on a Mac. */
  chords: readonly string[];
  does: Message;
  /** The command of the manifest it is: the user may have given it other keys, or none. */
  command?: string;
}

export interface ShortcutGroup {
  name: Message;
  shortcuts: readonly Shortcut[];
}

export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    name: { id: 'shortcut.browser' },
    shortcuts: [
      { chords: ['Alt+Shift+E'], does: { id: 'shortcut.open' }, command: '_execute_action' },
      { chords: ['Alt+Shift+S'], does: { id: 'shortcut.panel' }, command: 'open-panel' },
      { chords: ['Alt+Shift+I'], does: { id: 'shortcut.insertAtCaret' }, command: 'insert-prompt' },
    ],
  },
  {
    name: { id: 'shortcut.everywhere' },
    shortcuts: [
      { chords: ['Mod+K'], does: { id: 'shortcut.search' } },
      { chords: ['?'], does: { id: 'shortcut.sheet' } },
      { chords: ['Mod+Z'], does: { id: 'shortcut.undo' } },
      { chords: ['Mod+Shift+Z', 'Mod+Y'], does: { id: 'shortcut.redo' } },
      { chords: ['Left', 'Right'], does: { id: 'shortcut.tabs' } },
    ],
  },
  {
    name: { id: 'shortcut.form' },
    shortcuts: [
      { chords: ['Mod+Enter'], does: { id: 'shortcut.insert' } },
      { chords: ['Mod+J'], does: { id: 'shortcut.field' } },
      { chords: ['Up', 'Down'], does: { id: 'shortcut.suggestions' } },
      { chords: ['Alt+Down'], does: { id: 'shortcut.pictures' } },
      { chords: ['Enter'], does: { id: 'shortcut.accept' } },
      { chords: ['Escape'], does: { id: 'shortcut.keep' } },
      { chords: ['Alt+L'], does: { id: 'shortcut.lock' } },
    ],
  },
  {
    name: { id: 'shortcut.picker' },
    shortcuts: [
      { chords: ['Up', 'Down', 'Left', 'Right'], does: { id: 'shortcut.cards' } },
      { chords: ['Enter', 'Space'], does: { id: 'shortcut.choose' } },
      { chords: ['Shift+Enter'], does: { id: 'shortcut.star' } },
      { chords: ['Escape'], does: { id: 'shortcut.back' } },
    ],
  },
  {
    name: { id: 'shortcut.chips' },
    shortcuts: [
      { chords: ['Left', 'Right'], does: { id: 'shortcut.chip' } },
      { chords: ['Shift+Left', 'Shift+Right'], does: { id: 'shortcut.selectChips' } },
      { chords: ['Mod+A'], does: { id: 'shortcut.selectAll' } },
      { chords: ['Alt+Left', 'Alt+Right'], does: { id: 'shortcut.moveChip' } },
      { chords: ['Alt+O'], does: { id: 'shortcut.switchChip' } },
      { chords: ['Delete', 'Backspace'], does: { id: 'shortcut.removeChip' } },
      { chords: ['Mod+Up', 'Mod+Down'], does: { id: 'shortcut.weight' } },
      { chords: ['Mod+C'], does: { id: 'shortcut.copyChips' } },
    ],
  },
];
