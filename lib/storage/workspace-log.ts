/** The workspace as it is stored: a base, and the actions of all windows since, in the order they were done in. */
import * as z from 'zod/mini';
import type { Prompt } from '../prompt/model.ts';
import {
  type Action,
  type ActionLog,
  actionSchema,
  changesBetween,
  EMPTY_WORKSPACE,
  reduce,
  type Stored,
  workspaceSchema,
} from '../workspace/index.ts';
import { storageSentence } from './attempt.ts';
import { markForCommit } from './commit-at-once.ts';
import type { EaselDatabase } from './database.ts';
import { parseRecord, parseRows } from './parse-rows.ts';
import { type Sources, sourcesOf } from './sources.ts';

const BASE = 'current';
/** From so many actions on they are folded into the base. */
const FOLD_FROM = 100;
/** The ids of so many folded actions are remembered: more than any window has under way. */
const REMEMBERED = 500;
const CHANNEL = 'prompt-easel-workspace';

const baseSchema = z.looseObject({
  id: z.string(),
  revision: z.number(),
  done: z.array(z.string()),
  state: workspaceSchema,
});
const rowSchema = z.object({ id: z.number(), action: actionSchema });

/** The log of the workspace, and the workspace as all windows agree on it. */
export interface WorkspaceLog extends ActionLog {
  /** An empty workspace when there is none, or when it cannot be read (then it is set aside). */
  load(): Promise<Stored>;
}

/** Functions that fail reject with an Error whose message is one sentence for the user. */
export function createWorkspaceLog(db: EaselDatabase, given: Partial<Sources> = {}): WorkspaceLog {
  const sources = sourcesOf(given);
  const channel = new BroadcastChannel(CHANNEL);
  // In Node a channel keeps the process alive; in a browser there is no such thing.
  (channel as { unref?: () => void }).unref?.();
  let appended = 0;

  const since: ActionLog['since'] = async (revision) => {
    const [bases, rows] = await db.transaction('r', db.workspace, db.actions, async () => {
      const base = await db.workspace.get(BASE);
      const from = Math.max(revision, (base as { revision?: number } | undefined)?.revision ?? 0);
      return [base === undefined ? [] : [base], await db.actions.where('id').above(from).toArray()] as const;
    });
    const [base] = await parseRows(db, 'workspace', baseSchema, [...bases], sources);
    const good = await parseRows(db, 'actions', rowSchema, rows, sources);
    return {
      base: base && base.revision > revision ? base : null,
      actions: good.map(({ id, action }) => ({ revision: id, action })),
    };
  };

  const load = async (): Promise<Stored> => {
    // Below any revision, so that the base comes as well.
    const { base, actions } = await since(-1);
    return folded(base ?? NOTHING, actions);
  };

  /** Folds the actions into the base. A window in the middle of something else must not wait for it. */
  const fold = async (): Promise<void> => {
    await db.transaction('rw', db.workspace, db.actions, db.setAside, async () => {
      const stored = await foldedIn(db);
      if (!stored) return;
      await db.workspace.put({ id: BASE, ...stored, done: stored.done.slice(-REMEMBERED) });
      await db.actions.where('id').belowOrEqual(stored.revision).delete();
    });
  };

  return {
    since: (revision) => sentenced(() => since(revision)),
    load: () =>
      sentenced(async () => {
        const stored = await load();
        // Whoever opens tidies up; nobody waits for it, and where it fails the next one does it.
        if ((await db.actions.count()) >= FOLD_FROM) void fold().catch(() => undefined);
        return stored;
      }),
    /**
     * One put in one transaction, committed in the same tick, so that closing the popup right after a keystroke loses
     * nothing (see commit-at-once.ts). IndexedDB runs writing transactions in the order of their creation, also
     * across windows: that order is the revision.
     */
    append: async (action) => {
      const parsed = parseRecord(actionSchema, action);
      if (!parsed.ok) throw new Error(parsed.error);
      return sentenced(async () => {
        const put = db.actions.put(markForCommit({ action: parsed.value }));
        // Sent before it is stored: a reading that this brings about waits for the transaction under way.
        channel.postMessage(null);
        const revision = (await put) as unknown as number;
        appended += 1;
        if (appended % FOLD_FROM === 0) void fold().catch(() => undefined);
        return revision;
      });
    },
    onAppended(callback) {
      const hear = () => callback();
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

const NOTHING: Stored = { revision: 0, state: EMPTY_WORKSPACE, done: [] };

/** Within a transaction; null where the base cannot be read: then it is set aside first, by the next reading. */
async function foldedIn(db: EaselDatabase): Promise<Stored | null> {
  const row = await db.workspace.get(BASE);
  const base = row === undefined ? null : parseRecord(baseSchema, row);
  if (base && !base.ok) return null;
  const { revision, state, done } = base?.value ?? NOTHING;
  const actions: { revision: number; action: Action }[] = [];
  for (const found of await db.actions.where('id').above(revision).sortBy('id')) {
    const parsed = parseRecord(rowSchema, found);
    if (!parsed.ok) return null;
    actions.push({ revision: parsed.value.id, action: parsed.value.action });
  }
  return folded({ revision, state, done }, actions);
}

function folded(base: Stored, actions: readonly { revision: number; action: Action }[]): Stored {
  return {
    revision: actions.at(-1)?.revision ?? base.revision,
    state: actions.reduce((state, { action }) => reduce(state, action), base.state),
    done: [...base.done, ...actions.map(({ action }) => action.id)],
  };
}

/**
 * Puts a prompt in the place of the present one, as a step that can be undone. Within a transaction.
 * @param why the id of the step's label
 */
export async function replacePrompt(
  db: EaselDatabase,
  prompt: Prompt,
  why: string,
  { now, newId }: Sources,
): Promise<void> {
  const { state } = (await foldedIn(db)) ?? NOTHING;
  const changes = changesBetween(state.prompt, prompt);
  const action: Action = { id: newId(), by: newId(), at: now(), type: 'edit', label: { id: why }, changes };
  await db.actions.add({ action });
}

async function sentenced<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(storageSentence(error), { cause: error });
  }
}
