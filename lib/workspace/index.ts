/** What the rest of the extension may use of `lib/workspace`. */
export { type Action, actionSchema, type EditAction } from './action.ts';
export { changesBetween } from './change.ts';
export { reduce } from './reduce.ts';
export { EMPTY_WORKSPACE, type Step, type WorkspaceState, workspaceSchema } from './state.ts';
export { type ActionLog, type EditOptions, openWorkspace, type Stored, type Workspace } from './workspace.ts';
