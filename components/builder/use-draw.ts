import { useCallback, useMemo, useRef, useState } from 'react';
import { STEP, type Undo, useWorkspace } from '@/components/easel/use-workspace.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { type FieldKey, type Prompt, phrasesOf, revertEdit, type Target } from '@/lib/prompt/index.ts';
import type { Message } from '@/lib/prompt/message.ts';
import type { Draw, DrawOptions } from '@/lib/prompt/surprise/index.ts';
import type { Workspace, WorkspaceState } from '@/lib/workspace/index.ts';

/** Numbers that are easy to note down and to type. */
const NUMBERS = 9999;
/** What the field takes. */
const MOST_NUMBERS = 1_000_000;
/** So many draws there are to choose from. */
const OFFERED = 3;
/** So many fields are named before the rest is only counted. */
const NAMED = 3;
/** So many draws can be undone one by one, and the one before be drawn anew. */
const REMEMBERED = 20;

const anyNumber = () => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % NUMBERS);
const nameOf = (field: FieldKey) => t(`field.${field}`);
const textOf = (prompt: Prompt, field: FieldKey) => phrasesOf(prompt, field).map(({ text }) => text);

type Drawing = (prompt: Prompt, options: DrawOptions) => Draw;

/** Draws to choose from, and the one that was put into the prompt. */
export interface Offer {
  kind: 'surprise' | 'vary';
  by: Drawing;
  /** The number of each. */
  seeds: readonly number[];
  applied: { at: number; before: Prompt; draw: Draw; step: string };
}

export interface DrawControls {
  offer: Offer | null;
  /** The number of the last draw; of the next one, where the user has typed it. */
  seed: number;
  chooseSeed(seed: number): void;
  /** Offers draws, the first of which is in the prompt at once; called again, others. */
  start(kind: Offer['kind']): Promise<void>;
  /** Puts another of the offered draws into the prompt, in the place of the one that is there. */
  choose(at: number): void;
  /** Ends the choosing; the prompt stays as it is. */
  close(): void;
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
  const [offer, setOffer] = useState<Offer | null>(null);
  const seed = drawn ?? first;
  /** Whether something was drawn by the number that is shown: then the next draw takes the number after it. */
  const spent = useRef(drawn !== null);
  const surprises = useRef<readonly Offer[]>([]);

  /** Puts a draw into the prompt; tells whether that changes it. */
  function put(now: Omit<Offer, 'applied'>, at: number, before: Prompt, joins?: string): boolean {
    const { kind, by } = now;
    const number = now.seeds[at];
    if (number === undefined) return false;
    const draw = drawOf(by, before, number, workspace.getState(), target);
    const step = workspace.edit(STEP[kind], () => draw.prompt, { draw: number, ...(joins && { joins }) });
    if (step === null) return false;
    spent.current = true;
    const made: Offer = { ...now, applied: { at, before, draw, step } };
    setOffer(made);
    if (kind === 'surprise') surprises.current = [...surprises.current.slice(-REMEMBERED), made];
    say({ text: saidOf(kind, before, draw), actions: undoActions(step) });
    return true;
  }

  return {
    offer,
    seed,
    chooseSeed(number) {
      spent.current = false;
      workspace.chooseNumber(number);
    },
    async start(kind) {
      const room = await import('@/lib/prompt/surprise/index.ts').catch(() => null);
      if (!room) {
        // A file of a former version is gone.
        say({ text: t('status.updated'), tone: 'problem' });
        return;
      }
      const by = room[kind];
      const state = workspace.getState();
      // What was drawn last is drawn anew, unless it was undone; a variation goes on from what is there.
      const former = surprises.current.findLast((one) => isApplied(state.past, one)) ?? null;
      const base = kind === 'surprise' ? baseOf(state, former) : state.prompt;
      const next = spent.current ? (offer?.seeds.at(-1) ?? seed) + 1 : seed;
      const seeds = room.severalDraws(
        (number) => drawOf(by, base, number, state, target),
        next % MOST_NUMBERS,
        OFFERED,
      );
      if (!put({ kind, by, seeds }, 0, base))
        say({ text: t(kind === 'vary' ? 'draw.nothing' : 'draw.full'), tone: 'problem' });
    },
    choose(at) {
      if (offer) put(offer, at, baseOf(workspace.getState(), offer), offer.applied.step);
    },
    close: () => setOffer(null),
  };
}

/** The prompt without what of the offered draw is still in it: what was written or locked since is the user's. */
export function baseOf({ prompt, past, locked }: WorkspaceState, offer: Offer | null): Prompt {
  if (!isApplied(past, offer)) return prompt;
  const { before, draw } = offer.applied;
  return revertEdit(before, draw.prompt, prompt, new Set(locked));
}

/** Tells whether an offered draw is in the prompt: it may have been undone. */
export function isApplied(past: WorkspaceState['past'], offer: Offer | null): offer is Offer {
  return past.some(({ id }) => id === offer?.applied.step);
}

/** Draws by a number. */
export function drawOf(
  by: Drawing,
  prompt: Prompt,
  seed: number,
  { locked }: Pick<WorkspaceState, 'locked'>,
  target: Target,
): Draw {
  return by(prompt, { seed, locked: new Set(locked), target });
}

function saidOf(kind: Offer['kind'], before: Prompt, draw: Draw): string {
  return kind === 'vary' ? variedText(before, draw) : filledText(draw.fields);
}

/** Says which words a variation has put in the place of which. */
export function variedText(before: Prompt, { prompt, fields: [field] }: Draw): string {
  if (!field) return '';
  const [was, is] = [textOf(before, field), textOf(prompt, field)];
  const at = is.findIndex((text, index) => text !== was[index]);
  return t('draw.varied', [nameOf(field), is[at] ?? '', was[at] ?? '']);
}

function filledText(fields: readonly FieldKey[]): string {
  const named = fields.slice(0, NAMED).map((field): Message => ({ id: `field.${field}` }));
  const count = fields.length - NAMED;
  const list = count > 0 ? [...named, { id: 'draw.more', params: { count } } as const] : named;
  return messageText({ id: 'draw.filled', params: { fields: { list } } });
}
