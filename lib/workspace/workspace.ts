/** The workspace of one window: shows what it does at once, and what all others do as soon as it is stored. */
import { isTooLong } from '../prompt/bounds.ts';
import { type Message, messageOf } from '../prompt/message.ts';
import type { Prompt } from '../prompt/model.ts';
import type { Action } from './action.ts';
import { changesBetween } from './change.ts';
import { reduce } from './reduce.ts';
import type { Step, WorkspaceState } from './state.ts';

/** A workspace as it is stored: the number of the last action in it, and what came of all up to it. */
export interface Stored {
  revision: number;
  state: WorkspaceState;
  /** The ids of the last actions in it: a window that waits to hear of one of these need not do it again. */
  done: readonly string[];
}

/** Where the actions of all windows are kept, in one order. */
export interface ActionLog {
  /** Stores an action in the task of the call. Resolves with its revision; rejects with a `MessageError`. */
  append(action: Action): Promise<number>;
  /** What was stored after a revision, in order; from a later `base` where the log no longer reaches back so far. */
  since(revision: number): Promise<{ base: Stored | null; actions: { revision: number; action: Action }[] }>;
  /** Calls back when another window may have stored something. Returns what stops it. */
  onAppended(callback: () => void): () => void;
}

export interface EditOptions {
  /** The key that is typed into: going on within two seconds is one step. */
  typing?: string;
  /** The number that was drawn by. */
  draw?: number;
  /** The step that it becomes a part of, while that is the last one: both are undone as one. */
  joins?: string;
}

export interface Workspace {
  getState(): WorkspaceState;
  /** The revision of the log that has just this state; null while something of it is not stored yet. */
  getRevision(): number | null;
  /** Calls back after every change. Returns what stops it. */
  subscribe(callback: () => void): () => void;
  /**
   * Changes the prompt. An edit after which it is too long is refused as a whole.
   * @returns the id of the step that holds it, for an undo from a message; null where nothing was changed or it was
   * refused
   */
  edit(label: Message, change: (prompt: Prompt) => Prompt, options?: EditOptions): string | null;
  /**
   * Undoes a step.
   * @param step its id; the last one unless named
   * @param keys only what it did to these keys of the prompt
   * @returns the step; null where nothing is left of it to undo
   */
  undo(step?: string, keys?: readonly string[]): Step | null;
  /** Does the step again that was undone last. Returns it; null if there is none. */
  redo(): Step | null;
  lock(field: string, on: boolean): void;
  chooseNumber(draw: number): void;
  /** Calls back when an edit was refused because it makes the prompt too long. Returns what stops it. */
  onTooLong(callback: () => void): () => void;
  /** Calls back when something could not be stored; it stays in this window. Returns what stops it. */
  onError(callback: (problem: Message) => void): () => void;
  /** Resolves when everything done so far is stored, or has failed. */
  settled(): Promise<void>;
  /** Stops listening to other windows. */
  close(): void;
}

interface WorkspaceOptions {
  log: ActionLog;
  stored: Stored;
  now?: () => number;
  newId?: () => string;
}

interface Pending {
  action: Action;
  /** Known once it is stored. */
  revision: number | null;
}

/** Opens a workspace on what is stored. */
export function openWorkspace({
  log,
  stored,
  now = Date.now,
  newId = () => crypto.randomUUID(),
}: WorkspaceOptions): Workspace {
  const by = newId();
  const listeners = new Set<() => void>();
  const errorListeners = new Set<(problem: Message) => void>();
  const tooLongListeners = new Set<() => void>();
  const fail = (error: unknown) => {
    for (const tell of [...errorListeners]) tell(messageOf(error));
  };
  /** What all windows agree on, and what this one has done beyond. */
  let agreed = stored;
  let pending: Pending[] = [];
  let state = stored.state;
  let reading: Promise<void> | null = null;
  let readAgain = false;
  const storing = new Set<Promise<void>>();

  function show(): void {
    const next = pending.reduce((before, { action }) => reduce(before, action), agreed.state);
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function agree(
    actions: readonly { revision: number; action: Action }[],
    done: readonly string[] = [],
  ): void {
    const seen = new Set([...done, ...actions.map(({ action }) => action.id)]);
    for (const { revision, action } of actions)
      agreed = { ...agreed, revision, state: reduce(agreed.state, action) };
    pending = pending.filter(
      ({ action, revision }) => !seen.has(action.id) && (revision === null || revision > agreed.revision),
    );
  }

  async function read(): Promise<void> {
    const { base, actions } = await log.since(agreed.revision);
    if (base && base.revision > agreed.revision) agreed = base;
    agree(
      actions.filter(({ revision }) => revision > agreed.revision),
      agreed.done,
    );
    show();
  }

  /** One reading at a time; what is asked for meanwhile is one more. */
  function refresh(): Promise<void> {
    readAgain = reading !== null;
    reading ??= read()
      .catch(fail)
      .finally(() => {
        reading = null;
        if (readAgain) void refresh();
      });
    return reading;
  }

  function dispatch(action: Action): void {
    const entry: Pending = { action, revision: null };
    pending.push(entry);
    const stored = log.append(action).then((revision) => {
      entry.revision = revision;
      // Nobody else was in between: there is nothing to read.
      if (revision === agreed.revision + 1 && !reading) {
        agree([{ revision, action }]);
        return;
      }
      return refresh();
    }, fail);
    const tracked = stored.finally(() => storing.delete(tracked));
    storing.add(tracked);
    show();
  }

  const origin = () => ({ id: newId(), by, at: now() });
  const stop = log.onAppended(() => void refresh());
  // Another window may have stored something since `stored` was read.
  void refresh();

  return {
    getState: () => state,
    getRevision: () => (pending.length > 0 ? null : agreed.revision),
    subscribe(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    edit(label, change, options = {}) {
      const next = change(state.prompt);
      if (next !== state.prompt && isTooLong(next)) {
        for (const tell of [...tooLongListeners]) tell();
        return null;
      }
      const changes = changesBetween(state.prompt, next);
      if (changes.length === 0 && options.draw === undefined) return null;
      const isJoined = options.joins !== undefined && state.past.at(-1)?.id === options.joins;
      const action: Action = { ...origin(), type: 'edit', label, changes, ...options };
      dispatch(action);
      if (changes.length === 0) return null;
      return isJoined ? (options.joins ?? null) : action.id;
    },
    undo(id = state.past.at(-1)?.id, keys) {
      const step = state.past.find((one) => one.id === id);
      if (!step) return null;
      const action: Action = { ...origin(), type: 'undo', step: step.id, ...(keys && { keys: [...keys] }) };
      // All it did was changed again since.
      if (reduce(state, action) === state) return null;
      dispatch(action);
      return step;
    },
    redo() {
      const step = state.future.at(-1);
      if (!step) return null;
      dispatch({ ...origin(), type: 'redo', step: step.id });
      return step;
    },
    lock: (field, on) => dispatch({ ...origin(), type: 'lock', field, on }),
    chooseNumber: (draw) => dispatch({ ...origin(), type: 'number', draw }),
    onTooLong(callback) {
      tooLongListeners.add(callback);
      return () => tooLongListeners.delete(callback);
    },
    onError(callback) {
      errorListeners.add(callback);
      return () => errorListeners.delete(callback);
    },
    async settled() {
      while (storing.size > 0 || reading) await Promise.all([...storing, reading]);
    },
    close: stop,
  };
}
