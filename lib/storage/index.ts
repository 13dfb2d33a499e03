/** What the rest of the extension may use of `lib/storage`. */
export { addressOf } from './box-address.ts';
export { type Boxes, type BoxesHere, createBoxes, type RememberedBox } from './boxes.ts';
export { DATABASE_NAME, type DatabaseOptions, type EaselDatabase, openDatabase } from './database.ts';
export { createHealth, type Health } from './health.ts';
export { createHistory, type History, type NewHistoryEntry } from './history.ts';
export { STORAGE_VERSION } from './migrations/index.ts';
export { migrate } from './migrations/migrate.ts';
export { createPresets, KEEP_DELETED_MS, type NewPreset, type PresetPatch, type Presets } from './presets.ts';
export type { Recovered } from './recover-record.ts';
export type { Live } from './repository.ts';
export type { Result } from './result.ts';
export { createSetAside, type SetAside } from './set-aside.ts';
export type { HealthOutcome, HealthPlace } from './site-health.ts';
export {
  type ChosenTargets,
  chosenOn,
  createSiteTargets,
  type SiteTargets,
  withChoice,
} from './site-targets.ts';
export type { Sources } from './sources.ts';
export {
  BOXES_MAX,
  type BoxLocator,
  type BoxRole,
  isLost,
  type NewBox,
  type StoredBox,
} from './tables/boxes.ts';
export { HEALTH_MAX, type SiteHealth } from './tables/health.ts';
export { HISTORY_MAX, type HistoryEntry } from './tables/history.ts';
export { PRESET_NAME_MAX, type Preset } from './tables/presets.ts';
export type { SetAsideRecord } from './tables/set-aside.ts';
export { ELSEWHERE } from './tables/site-targets.ts';
export { BOXES_FORMAT, BOXES_MAX_BYTES, isBoxesFile } from './transfer/boxes-file.ts';
export { decodeText } from './transfer/decode-text.ts';
export { exportBoxes, exportPresets } from './transfer/export.ts';
export { EXPORT_FORMAT, IMPORT_MAX_BYTES, tooLarge } from './transfer/format.ts';
export { type BoxesReport, importBoxes } from './transfer/import-boxes.ts';
export { type ImportReport, importPresets, type UnreadableRow } from './transfer/import-presets.ts';
export type { Renamed } from './transfer/merge.ts';
export { type ImportFile, readImport } from './transfer/read-import.ts';
export { createWorkspaceLog, type WorkspaceLog } from './workspace-log.ts';
