import { useEffect, useState } from 'react';
import { type Command, commands } from '@/lib/platform/commands.ts';
import { keyNames } from './key-name.ts';
import type { Shortcut } from './shortcuts.ts';

/**
 * Returns what gives the keys of a shortcut that is a command of the browser, as they are called: those that the user
 * has given it, none where it has none. Until the browser has answered, those it came with.
 */
export function useCommandKeys(): (shortcut: Shortcut) => string[][] {
  const [known, setKnown] = useState<readonly Command[]>([]);
  useEffect(() => {
    let gone = false;
    // Where the browser does not answer, those it came with stay.
    commands().then(
      (all) => gone || setKnown(all),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return ({ chords, command }) => {
    const own = known.find(({ name }) => name === command);
    if (!own) return chords.map(keyNames);
    return own.keys === '' ? [] : [own.keys.split('+')];
  };
}
