import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
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
import { t } from './text.ts';
import type { DraftControls } from './use-draft.ts';
import type { Status } from './use-status.ts';

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
  locked: ReadonlySet<string>;
  toggleLock(field: FieldKey): void;
  surprise(): void;
  vary(): void;
}

/** Surprise me and Vary: what they draw, by which number, what they leave alone, and how it is taken back. */
export function useDraw(
  controls: Pick<DraftControls, 'draft' | 'lock' | 'draw'>,
  target: Target,
  say: (status: Status) => void,
): DrawControls {
  const { draft } = controls;
  const latest = useRef(controls);
  useLayoutEffect(() => {
    latest.current = controls;
  });
  const [first] = useState(anyNumber);
  const seed = draft.draw ?? first;
  /** Whether something was drawn by the number that is shown: then the next draw takes the number after it. */
  const spent = useRef(draft.draw !== undefined);
  const last = useRef<{ before: Prompt; draw: Draw } | null>(null);
  const locked = useMemo(() => new Set(draft.locked), [draft.locked]);

  const toggleLock = useCallback((field: FieldKey) => {
    const { draft, lock } = latest.current;
    const now = draft.locked ?? [];
    lock(now.includes(field) ? now.filter((name) => name !== field) : [...now, field]);
  }, []);

  function show(before: Prompt, draw: Draw, number: number, text: string) {
    spent.current = true;
    controls.draw(number, draw.prompt);
    const undo = () => {
      const now = latest.current;
      last.current = null;
      now.draw(number, revertEdit(before, draw.prompt, now.draft.prompt));
      say({ text: t('draw.undone') });
    };
    say({ text, actions: [{ label: t('status.undo'), onAct: undo }] });
  }

  const nextNumber = () => (spent.current ? (seed + 1) % MOST_NUMBERS : seed);

  return {
    seed,
    locked,
    toggleLock,
    chooseSeed(number) {
      spent.current = false;
      controls.draw(number);
    },
    surprise() {
      const { prompt } = draft;
      const base = last.current ? withoutDrawn(prompt, last.current, locked) : prompt;
      const number = nextNumber();
      const draw = surprise(base, { seed: number, locked, target });
      if (draw.fields.length === 0) {
        say({ text: t('draw.full'), tone: 'problem' });
        return;
      }
      last.current = { before: base, draw };
      show(prompt, draw, number, filledText(draw.fields, number));
    },
    vary() {
      const { prompt } = draft;
      const number = nextNumber();
      const draw = vary(prompt, { seed: number, locked, target });
      const [field] = draw.fields;
      if (!field) {
        say({ text: t('draw.nothing'), tone: 'problem' });
        return;
      }
      const [before, after] = [textOf(prompt, field), textOf(draw.prompt, field)];
      const at = after.findIndex((text, index) => text !== before[index]);
      show(prompt, draw, number, t('draw.varied', [nameOf(field), after[at] ?? '', before[at] ?? '']));
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
  const named = fields.slice(0, NAMED).map(nameOf).join(', ');
  const more = fields.length - NAMED;
  if (more <= 0) return t('draw.filled', [named, number]);
  return t('draw.filledMore', [named, number, more]);
}
