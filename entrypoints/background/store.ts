import { privateWorkspaceLog } from '@/lib/session/private-workspace.ts';
import {
  createBoxes,
  createHealth,
  createHistory,
  createPresets,
  createSiteTargets,
  createWorkspaceLog,
  openDatabase,
} from '@/lib/storage/index.ts';

const db = openDatabase();
// A worker that wakes up needs it in a moment.
db.isNewer().catch(() => {});

/** What the user keeps, as the background sees it. */
export const presets = createPresets(db);
export const workspaceLog = createWorkspaceLog(db);
export const history = createHistory(db);
export const boxes = createBoxes(db);
export const siteTargets = createSiteTargets(db);
export const health = createHealth(db);

/** The workspace of the window's kind: private windows have one of their own. */
export const workspaceLogOf = (isPrivate: boolean) => (isPrivate ? privateWorkspaceLog : workspaceLog);
