import {
  createBoxes,
  createDrafts,
  createHealth,
  createHistory,
  createPresets,
  createSetAside,
  createSiteTargets,
  openDatabase,
} from '@/lib/presets/index.ts';

/** The database as our own pages open it. */
export const db = openDatabase();
export const presets = createPresets(db);
export const drafts = createDrafts(db);
export const history = createHistory(db);
export const boxes = createBoxes(db);
export const health = createHealth(db);
export const siteTargets = createSiteTargets(db);
export const setAside = createSetAside(db);
