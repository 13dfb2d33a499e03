import type { Prompt } from '@/lib/prompt/index.ts';
import {
  EMPTY_WORKSPACE,
  openWorkspace,
  type Workspace,
  type WorkspaceState,
} from '@/lib/workspace/index.ts';

/** A workspace of one window alone, which stores at once. */
export function localWorkspace(start: Partial<WorkspaceState> = {}): Workspace {
  let revision = 0;
  return openWorkspace({
    stored: { revision, state: { ...EMPTY_WORKSPACE, ...start }, done: [] },
    log: {
      append: async () => {
        revision += 1;
        return revision;
      },
      since: async () => ({ base: null, actions: [] }),
      onAppended: () => () => {},
    },
  });
}

export const promptOf = (workspace: Workspace): Prompt => workspace.getState().prompt;
