import { useCallback, useMemo, useRef, useState } from 'react';
import { STEP, type Undo, useWorkspace } from '@/components/easel/use-workspace.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import {
  type Draw,
  type FieldKey,
  type Prompt,
  phrasesOf,
  revertEdit,
  surprise,
  type Target,
  vary,
} from '@/lib/prompt/index.ts';
import type { Message } from '@/lib/prompt/message.ts';
import type { Workspace } from '@/lib/workspace/index.ts';

/** Numbers that are easy to note down and to type. */
const NUMBERS = 9999;
/** What the field takes. */
const MOST_NUMBERS = 1_000_000;
/** So many fields are named before the rest is only counted. */
const NAMED = 3;

const anyNumber = () => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % NUMBERS);
const nameOf = (field: FieldKey) => t(`field.${field}`);
const textOf = (prompt: Prompt, field: FieldKey) => phrasesOf(prompt, field).map(({ text }) => text);

export interface DrawControls {
  /** The number of the last draw; of the next one, where the user has typed it. */
  seed: number;
  chooseSeed(seed: number): void;
  surprise(): void;
  vary(): void;
}

/** The fields that a draw leaves as they are, and what turns that on and off. */
export function useLocks(workspace: Workspace): {
  locked: ReadonlySet<string>;
  toggleLock(field: FieldKey): void;
} {
  const names = useWorkspace(workspace, ({ locked }) => locked);
  const locked = useMemo(() => new Set(names), [names]);
  const toggleLock = useCallback(
    (field: FieldKey) => workspace.lock(field, !workspace.getState().locked.includes(field)),
    [workspace],
  );
  return { locked, toggleLock };
}

/** Surprise me and Vary: what they draw, by which number, what they leave alone, and how it is undone. */
export function useDraw(
  workspace: Workspace,
  target: Target,
  undoActions: Undo['undoActions'],
  say: (status: Status) => void,
): DrawControls {
  const drawn = useWorkspace(workspace, ({ draw }) => draw);
  const [first] = useState(anyNumber);
  const seed = drawn ?? first;
  /** Whether something was drawn by the number that is shown: then the next draw takes the number after it. */
  const spent = useRef(drawn !== null);
  const last = useRef<{ step: string; before: Prompt; draw: Draw } | null>(null);

  function show(label: Message, draw: Draw, number: number, text: string) {
    spent.current = true;
    const step = workspace.edit(label, () => draw.prompt, { draw: number });
    say({ text, actions: undoActions(step) });
    return step;
  }

  const nextNumber = () => (spent.current ? (seed + 1) % MOST_NUMBERS : seed);

  return {
    seed,
    chooseSeed(number) {
      spent.current = false;
      workspace.chooseNumber(number);
    },
    surprise() {
      const { prompt, past, locked: names } = workspace.getState();
      const locked = new Set(names);
      // What the last press filled is drawn anew, unless the user has undone it.
      const former = last.current && past.some(({ id }) => id === last.current?.step) ? last.current : null;
      const base = former ? withoutDrawn(prompt, former, locked) : prompt;
      const number = nextNumber();
      const draw = surprise(base, { seed: number, locked, target });
      if (draw.fields.length === 0) {
        say({ text: t('draw.full'), tone: 'problem' });
        return;
      }
      const step = show(STEP.surprise, draw, number, filledText(draw.fields, number));
      if (step) last.current = { step, before: base, draw };
    },
    vary() {
      const { prompt, locked: names } = workspace.getState();
      const locked = new Set(names);
      const number = nextNumber();
      const draw = vary(prompt, { seed: number, locked, target });
      const [field] = draw.fields;
      if (!field) {
        say({ text: t('draw.nothing'), tone: 'problem' });
        return;
      }
      const [before, after] = [textOf(prompt, field), textOf(draw.prompt, field)];
      const at = after.findIndex((text, index) => text !== before[index]);
      show(STEP.vary, draw, number, t('draw.varied', [nameOf(field), after[at] ?? '', before[at] ?? '']));
    },
  };
}

/** What the last press filled and nobody has touched since is drawn anew by the next: pressing again shows another draw. */
function withoutDrawn(
  now: Prompt,
  { before, draw }: { before: Prompt; draw: Draw },
  locked: ReadonlySet<string>,
): Prompt {
  return revertEdit(before, draw.prompt, now, locked);
}

function filledText(fields: readonly FieldKey[], number: number): string {
  const named = fields.slice(0, NAMED).map((field): Message => ({ id: `field.${field}` }));
  const count = fields.length - NAMED;
  const list = count > 0 ? [...named, { id: 'draw.more', params: { count } } as const] : named;
  // A number that is typed in again is shown as it is typed.
  return messageText({ id: 'draw.filled', params: { fields: { list }, number: String(number) } });
}
