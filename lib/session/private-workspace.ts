/**
 * The workspace of private windows: an empty one at first, in memory, and forgotten with the last of them. It is read and
 * written as a whole, under a lock: the browser's session storage has no transactions.
 */
import * as z from 'zod/mini';
import {
  type ActionLog,
  actionSchema,
  EMPTY_WORKSPACE,
  reduce,
  type Stored,
  workspaceSchema,
} from '../workspace/index.ts';
import { defineSessionItem } from './private-item.ts';

const LOCK = 'prompt-easel-private-workspace';
/** From so many actions on they are folded into the base; the ids of the last ones are remembered. */
const FOLD_FROM = 100;

const logSchema = z.lazy(() =>
  z.object({
    base: z.object({ revision: z.number(), state: workspaceSchema, done: z.array(z.string()) }),
    actions: z.array(z.object({ revision: z.number(), action: actionSchema })),
  }),
);
type Log = z.infer<typeof logSchema>;

const EMPTY: Log = { base: { revision: 0, state: EMPTY_WORKSPACE, done: [] }, actions: [] };
const item = defineSessionItem('workspace', logSchema)(true);
const read = async (): Promise<Log> => (await item.read()) ?? EMPTY;

function fold({ base, actions }: Log): Stored {
  return {
    revision: actions.at(-1)?.revision ?? base.revision,
    state: actions.reduce((state, { action }) => reduce(state, action), base.state),
    done: [...base.done, ...actions.map(({ action }) => action.id)],
  };
}

/** The log of the private workspace, with the same promises as the one in the database but one: see `append`. */
export const privateWorkspaceLog: ActionLog & { load(): Promise<Stored> } = {
  load: async () => fold(await read()),
  since: async (revision) => {
    const { base, actions } = await read();
    return {
      base: base.revision > revision ? base : null,
      actions: actions.filter((one) => one.revision > revision),
    };
  },
  /** Stored a moment after the call, not in its task: a window that closes at once may take its last keystroke along. */
  append: (action) =>
    navigator.locks.request(LOCK, async () => {
      const log = await read();
      const revision = (log.actions.at(-1)?.revision ?? log.base.revision) + 1;
      const grown: Log = { ...log, actions: [...log.actions, { revision, action }] };
      const folded = fold(grown);
      const next = grown.actions.length < FOLD_FROM ? grown : { base: folded, actions: [] };
      await item.write({ ...next, base: { ...next.base, done: next.base.done.slice(-FOLD_FROM) } });
      return revision;
    }),
  onAppended: (callback) => item.watch(callback),
};
