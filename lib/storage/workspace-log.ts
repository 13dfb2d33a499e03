/** The log of the workspace: the actions of all windows, in one order, and the workspace as all agree on it. */
import { type Message, MessageError } from '../prompt/message.ts';
import type { Prompt } from '../prompt/model.ts';
import {
  type Action,
  type ActionLog,
  actionSchema,
  changesBetween,
  EMPTY_WORKSPACE,
  reduce,
  type Stored,
} from '../workspace/index.ts';
import type { EaselDatabase, Transaction, WriteTransaction } from './database.ts';
import { parseRecord } from './parse-record.ts';
import { withMessage } from './problem.ts';
import { readable } from './repository.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { actionsTable, workspaceTable } from './tables/workspace.ts';

const BASE = 'current';
const TABLES = ['workspace', 'actions'] as const;
/** From so many actions on they are folded into the base. */
const FOLD_FROM = 100;
/** The ids of so many folded actions are remembered: more than any window has under way. */
const REMEMBERED = 500;
const NOTHING: Stored = { revision: 0, state: EMPTY_WORKSPACE, done: [] };

/** The log of the workspace, and the workspace as all windows agree on it. */
export interface WorkspaceLog extends ActionLog {
  /** An empty workspace when there is none, or when it cannot be read (then it is set aside). */
  load(): Promise<Stored>;
  /** The revision of what `load` would return, where all of it can be read; nothing of it is parsed. */
  revision(): Promise<number>;
}

/** Functions that fail reject with a `MessageError`. */
export function createWorkspaceLog(db: EaselDatabase, given: Partial<Sources> = {}): WorkspaceLog {
  const sources = sourcesOf(given);
  let appended = 0;

  const since: ActionLog['since'] = async (revision) => {
    const [bases, rows] = await db.read(TABLES, async (transaction) => {
      const base: unknown = await transaction.objectStore('workspace').get(BASE);
      const folded = (base as { revision?: unknown } | undefined)?.revision;
      const from = Math.max(revision, typeof folded === 'number' ? folded : 0);
      return [base === undefined ? [] : [base], await actionsAfter(transaction, from)] as const;
    });
    const [base] = await readable(db, workspaceTable, bases, sources);
    const good = await readable(db, actionsTable, rows, sources);
    return {
      base: base && base.revision > revision ? base : null,
      actions: good.map(({ id, action }) => ({ revision: id, action })),
    };
  };

  /** Folds the actions into the base. A window in the middle of something else must not wait for it. */
  const fold = async (): Promise<void> => {
    await db.write(TABLES, async (transaction) => {
      const stored = await foldedIn(transaction);
      if (!stored) return;
      const done = stored.done.slice(-REMEMBERED);
      await transaction.objectStore('workspace').put({ id: BASE, ...stored, done });
      await transaction.objectStore('actions').delete(IDBKeyRange.upperBound(stored.revision));
    });
  };

  const load = async (): Promise<Stored> => {
    // Below any revision, so that the base comes as well.
    const { base, actions } = await since(-1);
    // Whoever opens tidies up; nobody waits for it, and where it fails the next one does it.
    if (actions.length >= FOLD_FROM) void fold().catch(() => undefined);
    return folded(base ?? NOTHING, actions);
  };

  const revision = (): Promise<number> =>
    db.read(TABLES, async (transaction) => {
      const last = await transaction.objectStore('actions').openKeyCursor(null, 'prev');
      // The base is large: it is read only where every action is folded into it.
      const base = last ? null : await transaction.objectStore('workspace').get(BASE);
      const found: unknown = last ? last.key : base?.revision;
      return typeof found === 'number' ? found : NOTHING.revision;
    });

  return {
    since: (revision) => withMessage(() => since(revision)),
    load: () => withMessage(load),
    revision: () => withMessage(revision),
    /**
     * One put in one transaction, committed in the same task, so that closing the popup right after a keystroke loses
     * nothing. IndexedDB runs writing transactions in the order of their creation, also across windows: that order is
     * the revision.
     */
    append: (action) =>
      withMessage(async () => {
        const parsed = parseRecord(actionSchema, action);
        if (!parsed.ok) throw new MessageError(parsed.error);
        const put = db.putAtOnce('actions', { action: parsed.value });
        // Sent before it is stored: a reading that this brings about waits for the transaction under way.
        db.changes.announceToOthers(['actions']);
        const revision = (await put) as number;
        appended += 1;
        if (appended % FOLD_FROM === 0) void fold().catch(() => undefined);
        return revision;
      }),
    onAppended: (callback) => db.changes.subscribe(['actions'], callback),
  };
}

const actionsAfter = (transaction: Transaction, revision: number): Promise<unknown[]> =>
  transaction.objectStore('actions').getAll(IDBKeyRange.lowerBound(revision, true));

/** Null where the base cannot be read: then it is set aside first, by the next reading. */
async function foldedIn(transaction: Transaction): Promise<Stored | null> {
  const row: unknown = await transaction.objectStore('workspace').get(BASE);
  const base = row === undefined ? null : parseRecord(workspaceTable.schema, row);
  if (base && !base.ok) return null;
  const { revision, state, done } = base?.value ?? NOTHING;
  const actions: { revision: number; action: Action }[] = [];
  for (const found of await actionsAfter(transaction, revision)) {
    const parsed = parseRecord(actionsTable.schema, found);
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
 * Puts a prompt in the place of the present one, as a step that can be undone.
 * @param label what the step is called
 */
export async function replacePrompt(
  transaction: WriteTransaction,
  prompt: Prompt,
  label: Message,
  { now, newId }: Sources,
): Promise<void> {
  const { state } = (await foldedIn(transaction)) ?? NOTHING;
  const changes = changesBetween(state.prompt, prompt);
  const action: Action = { id: newId(), by: newId(), at: now(), type: 'edit', label, changes };
  await transaction.objectStore('actions').add({ action });
}
