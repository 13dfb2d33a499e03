import {
  createBoxes,
  createDrafts,
  createHealth,
  createHistory,
  createPresets,
  createSiteTargets,
  openDatabase,
} from '@/lib/presets/index.ts';

const db = openDatabase();

/** What the user keeps, as the background sees it. */
export const presets = createPresets(db);
export const drafts = createDrafts(db);
export const history = createHistory(db);
export const boxes = createBoxes(db);
export const siteTargets = createSiteTargets(db);
export const health = createHealth(db);
