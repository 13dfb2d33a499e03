import { useEffect, useState } from 'react';
import { useEasel } from '@/components/easel/easel.ts';
import { Palette } from './Palette.tsx';
import { keepRecent, readRecent } from './recent.ts';
import { useActionEntries } from './use-action-entries.ts';
import type { OnTab } from './use-open-form.ts';
import { usePromptEntries } from './use-prompt-entries.ts';
import { useStoredEntries, useTargetEntries } from './use-stored-entries.ts';

/** Loaded when it is asked for. What is stored comes in as soon as it is read. */
export default function PaletteView({ onTab }: { onTab: OnTab }) {
  const { isPrivate } = useEasel().start;
  const recent = useRecent(isPrivate);
  const { fields, terms, asSubject } = usePromptEntries(onTab);
  const actions = useActionEntries(onTab);
  const targets = useTargetEntries();
  const stored = useStoredEntries();
  const kept = [...(stored?.presets ?? []), ...(stored?.history ?? [])];
  return (
    <Palette
      entries={[...fields, ...actions, ...targets, ...kept, ...terms]}
      recent={recent}
      onChoose={(entry) => {
        void keepRecent(entry.id, isPrivate);
        entry.run();
      }}
      otherwise={asSubject}
    />
  );
}

/** What was used last, as it was when the palette opened. */
function useRecent(isPrivate: boolean): readonly string[] {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    readRecent(isPrivate).then((ids) => gone || setRecent(ids));
    return () => {
      gone = true;
    };
  }, [isPrivate]);
  return recent;
}
