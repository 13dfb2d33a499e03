import { privateWorkspaceLog } from '@/lib/session/private-workspace.ts';
import {
  createBoxes,
  createHealth,
  createHistory,
  createPresets,
  createSetAside,
  createSiteTargets,
  createWorkspaceLog,
  openDatabase,
} from '@/lib/storage/index.ts';

/** The database as our own pages open it. */
export const db = openDatabase();
export const presets = createPresets(db);
const workspaceLog = createWorkspaceLog(db);
export const history = createHistory(db);
export const boxes = createBoxes(db);
export const health = createHealth(db);
export const siteTargets = createSiteTargets(db);
export const setAside = createSetAside(db);

/** The workspace of the window's kind: private windows have one of their own. */
export const workspaceLogOf = (isPrivate: boolean) => (isPrivate ? privateWorkspaceLog : workspaceLog);
