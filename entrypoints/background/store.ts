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

/** What the user keeps, as the background sees it. */
export const presets = createPresets(db);
export const workspaceLog = createWorkspaceLog(db);
export const history = createHistory(db);
export const boxes = createBoxes(db);
export const siteTargets = createSiteTargets(db);
export const health = createHealth(db);
