/** The README's table of keys, made of the list that the sheet of keys shows. */
import { SHORTCUTS } from '../../components/palette/shortcuts.ts';
import { inEnglish } from '../easel/english.ts';

/** As on Windows and Linux; what has no other name is called as in the list. */
const NAMES: Record<string, string> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};

const named = (chord: string): string =>
  `\`${chord
    .split('+')
    .map((key) => NAMES[key] ?? key)
    .join('+')}\``;

/** The lines of the table, by where the keys work. */
export function keyRows(): string[] {
  const groups = SHORTCUTS.flatMap(({ name, shortcuts }) => [
    `| **${inEnglish(name)}** |  |`,
    ...shortcuts.map(({ chords, does }) => `| ${chords.map(named).join(' or ')} | ${inEnglish(does)} |`),
  ]);
  return ['| keys | do |', '|---|---|', ...groups];
}
