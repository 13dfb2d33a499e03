/** What an action makes of a workspace. Pure: all windows that take the same actions in the same order end equal. */
import type { Message } from '../prompt/message.ts';
import type { Action, EditAction } from './action.ts';
import { applyChanges, type Change, joinChanges, revertChanges } from './change.ts';
import type { Step, WorkspaceState } from './state.ts';

/** The most steps that can be undone. */
export const MOST_STEPS = 200;
/** The most they may hold together, in UTF-16 units of JSON: a long pasted text is in several of them. */
export const MOST_HELD = 1_000_000;
/** Typing that goes on within this time is one step, in milliseconds. */
const PAUSE = 2000;
/** So many steps of other windows may lie between two keystrokes. */
const LOOK_BACK = 4;

/** Returns the workspace after an action; the same one where the action changes nothing. */
export function reduce(state: WorkspaceState, action: Action): WorkspaceState {
  switch (action.type) {
    case 'edit':
      return edited(state, action);
    case 'undo':
      return undone(state, action);
    case 'redo':
      return redone(state, action.step);
    case 'lock': {
      const { field, on } = action;
      if (state.locked.includes(field) === on) return state;
      const locked = on ? [...state.locked, field] : state.locked.filter((one) => one !== field);
      return { ...state, locked };
    }
    case 'number':
      return state.draw === action.draw ? state : { ...state, draw: action.draw };
  }
}

function edited(state: WorkspaceState, action: EditAction): WorkspaceState {
  const { prompt, changes } = applyChanges(state.prompt, action.changes);
  const draw = action.draw ?? state.draw;
  if (changes.length === 0) return draw === state.draw ? state : { ...state, draw };
  const { id, label, by, at, typing, joins } = action;
  const step: Step = { id, label, by, at, ...(typing !== undefined && { typing }), changes };
  const isPart = joins !== undefined && state.past.at(-1)?.id === joins;
  const past = isPart ? joined(state.past, step) : withStep(state.past, step);
  return { ...state, prompt, draw, past: bounded(past), future: [] };
}

/** Adds a step to the last one, so that both are undone as one. What was done and undone again is nothing to undo. */
function joined(past: readonly Step[], { at, changes: more }: Step): readonly Step[] {
  const rest = past.slice(0, -1);
  const last = past.at(-1);
  const changes = joinChanges(last?.changes ?? [], more);
  return last && changes.length > 0 ? [...rest, { ...last, at, changes }] : rest;
}

/** Adds a step, or what was typed to the step it goes on with. */
function withStep(past: readonly Step[], step: Step): readonly Step[] {
  const at = past.findLastIndex((one, index) => index >= past.length - LOOK_BACK && goesOn(one, step));
  const former = past[at];
  const keys = new Set(step.changes.map(({ key }) => key));
  const between = past
    .slice(at + 1)
    .some(({ by, changes }) => by === step.by || changes.some(({ key }) => keys.has(key)));
  if (!former || between) return [...past, step];
  return [...joined(past.slice(0, at + 1), step), ...past.slice(at + 1)];
}

const goesOn = (former: Step, { by, typing, at }: Step) =>
  typing !== undefined && former.typing === typing && former.by === by && at - former.at <= PAUSE;

function undone(state: WorkspaceState, action: Extract<Action, { type: 'undo' }>): WorkspaceState {
  const at = state.past.findIndex(({ id }) => id === action.step);
  const step = state.past[at];
  if (!step) return state;
  const { keys } = action;
  const named = keys ? step.changes.filter(({ key }) => keys.includes(key)) : step.changes;
  const { prompt, changes } = revertChanges(state.prompt, named);
  if (at === state.past.length - 1 && named.length === step.changes.length) {
    return { ...state, prompt, past: state.past.slice(0, -1), future: [...state.future, step] };
  }
  // A step with later ones after it, or a part of one, is reverted by a step of its own, to be undone like any other.
  if (changes.length === 0) return state;
  const label: Message = { id: 'step.undo', params: { what: step.label } };
  const back: Step = { id: action.id, by: action.by, at: action.at, label, changes };
  return { ...state, prompt, past: bounded([...state.past, back]), future: [] };
}

function redone(state: WorkspaceState, id: string): WorkspaceState {
  const step = state.future.at(-1);
  if (step?.id !== id) return state;
  const { prompt, changes } = applyChanges(state.prompt, step.changes);
  // Not typed on: what comes next is a step of its own.
  const { typing: _, ...rest } = step;
  return {
    ...state,
    prompt,
    past: bounded([...state.past, { ...rest, changes }]),
    future: state.future.slice(0, -1),
  };
}

/** Drops the oldest steps that are too many or too much. */
function bounded(past: readonly Step[]): Step[] {
  let held = 0;
  let from = past.length;
  while (from > 0 && past.length - from < MOST_STEPS) {
    held += sizeOf(past[from - 1]?.changes ?? []);
    if (held > MOST_HELD && from < past.length) break;
    from -= 1;
  }
  return past.slice(from);
}

const sizes = new WeakMap<readonly Change[], number>();

/** Measured once: the steps of a history stay the same objects. */
function sizeOf(changes: readonly Change[]): number {
  const known = sizes.get(changes);
  if (known !== undefined) return known;
  const size = JSON.stringify(changes).length;
  sizes.set(changes, size);
  return size;
}
