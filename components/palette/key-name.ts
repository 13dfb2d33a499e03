import { t } from '@/components/hooks/text.ts';

export const isMac = /Mac/.test(navigator.platform);

/** What a key is called where it has a name of its own; `Mod` is Ctrl, and Cmd on a Mac. */
const names = (): Record<string, string> => ({
  Mod: isMac ? '⌘' : t('key.ctrl'),
  Alt: isMac ? '⌥' : t('key.alt'),
  Shift: isMac ? '⇧' : t('key.shift'),
  Enter: t('key.enter'),
  Space: t('key.space'),
  Escape: t('key.escape'),
  Home: t('key.home'),
  End: t('key.end'),
  Delete: t('key.delete'),
  Backspace: t('key.backspace'),
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
});

/** Takes `Mod+Enter` and gives the keys as they are called: Ctrl, Enter. */
export function keyNames(chord: string): string[] {
  const named = names();
  return chord.split('+').map((key) => named[key] ?? key);
}
