import { useEffect, useState } from 'react';
import { useEasel } from '@/components/easel/easel.ts';
import { useFormPrompt } from '@/components/easel/use-bounds.ts';
import { type Printed, printFor } from '@/components/easel/use-print.ts';
import { history } from '@/components/hooks/store.ts';
import { targetName } from '@/components/hooks/target-name.ts';
import { t } from '@/components/hooks/text.ts';
import { useCopy } from '@/components/hooks/use-copy.ts';
import { type Status, useStatus } from '@/components/hooks/use-status.ts';
import { useClipCounter } from '@/components/preview/use-clip-counter.ts';
import { isEmptyPrompt, TARGETS, type Target, targetById } from '@/lib/prompt/index.ts';
import { firstCompared, keepCompared, nextCompared, readCompared } from './compared-targets.ts';

export interface Compared {
  target: Target;
  printed: Printed;
  /** Whether it is the target of the page at hand. */
  chosen: boolean;
}

export interface Comparison {
  isEmpty: boolean;
  columns: readonly Compared[];
  /** What came of the last press; said here, since what lies behind is silent meanwhile. */
  status: Status;
  change(at: number, id: string): void;
  add(): void;
  remove(at: number): void;
  copy(one: Compared): Promise<void>;
  use(target: Target): void;
}

/** The prompt as several targets get it. Undefined until it is read which ones. */
export function useCompare(): Comparison | undefined {
  const { workspace, target, print, start } = useEasel();
  const prompt = useFormPrompt(workspace);
  const [status, say] = useStatus();
  const copyText = useCopy(say);
  const [ids, setIds] = useFirst(target.target.id, target.offered);
  const targets = (ids ?? []).flatMap((id) => targetById(id) ?? []);
  const clip = useClipCounter(targets.some(({ limit }) => limit?.unit === 'clip'));
  if (!ids) return undefined;

  const show = (next: readonly string[]) => {
    setIds(next);
    void keepCompared(next);
  };
  return {
    isEmpty: isEmptyPrompt(prompt),
    columns: targets.map((one) => {
      const chosen = one.id === target.target.id;
      // The chosen one has the limit of the box at hand, as the preview has.
      const printed = chosen ? print(prompt) : printFor(prompt, one, { field: null, oneLine: false, clip });
      return { target: one, printed, chosen };
    }),
    status,
    change: (at, id) => show(ids.map((one, place) => (place === at ? id : one))),
    add() {
      const next = nextCompared(
        ids,
        TARGETS.map(({ id }) => id),
      );
      if (next) show([...ids, next]);
    },
    remove: (at) => show(ids.filter((_, place) => place !== at)),
    async copy({ target: one, printed }) {
      const { text } = printed.compiled;
      if (!(await copyText(text))) return;
      say({ text: t('compare.copied', [targetName(one)]) });
      if (!start.isPrivate) await history.add({ prompt, target: one.id, text, host: null });
    },
    use(one) {
      target.choose(one.id);
      say({ text: t('palette.printsFor', [targetName(one)]) });
    },
  };
}

/** The ids of the targets to compare: at first the chosen one and those of the last time. */
function useFirst(chosen: string, offered: readonly string[]) {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  // Once: what is chosen meanwhile stays where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let gone = false;
    readCompared().then((last) => gone || setIds(firstCompared(chosen, last, offered)));
    return () => {
      gone = true;
    };
  }, []);
  return [ids, setIds] as const;
}
