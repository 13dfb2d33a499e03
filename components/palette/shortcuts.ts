/** Every key of the app, once: the sheet of keys and the README's table are made of it. */
import type { Message } from '@/lib/prompt/message.ts';

export interface Shortcut {
  /** Chords that do the same, each written `Mod+Shift+Z`; `Mod` is Ctrl, and Cmd on a Mac. */
  chords: readonly string[];
  does: Message;
}

export interface ShortcutGroup {
  name: Message;
  shortcuts: readonly Shortcut[];
}

export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    name: { id: 'keys.browser' },
    shortcuts: [
      { chords: ['Alt+Shift+E'], does: { id: 'keys.open' } },
      { chords: ['Alt+Shift+S'], does: { id: 'keys.panel' } },
      { chords: ['Alt+Shift+I'], does: { id: 'keys.insertAtCaret' } },
    ],
  },
  {
    name: { id: 'keys.everywhere' },
    shortcuts: [
      { chords: ['Mod+K'], does: { id: 'keys.search' } },
      { chords: ['?'], does: { id: 'keys.sheet' } },
      { chords: ['Mod+Z'], does: { id: 'keys.undo' } },
      { chords: ['Mod+Shift+Z', 'Mod+Y'], does: { id: 'keys.redo' } },
      { chords: ['Left', 'Right', 'Home', 'End'], does: { id: 'keys.tabs' } },
    ],
  },
  {
    name: { id: 'keys.form' },
    shortcuts: [
      { chords: ['Mod+Enter'], does: { id: 'keys.insert' } },
      { chords: ['Mod+J'], does: { id: 'keys.field' } },
      { chords: ['Up', 'Down'], does: { id: 'keys.suggestions' } },
      { chords: ['Enter'], does: { id: 'keys.accept' } },
      { chords: ['Escape'], does: { id: 'keys.keep' } },
      { chords: ['Alt+L'], does: { id: 'keys.lock' } },
    ],
  },
  {
    name: { id: 'keys.chips' },
    shortcuts: [
      { chords: ['Left', 'Right'], does: { id: 'keys.chip' } },
      { chords: ['Delete', 'Backspace'], does: { id: 'keys.removeChip' } },
      { chords: ['Mod+Up', 'Mod+Down'], does: { id: 'keys.weight' } },
    ],
  },
];
