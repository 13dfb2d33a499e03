/** A screen: one part of the product in one state, and how one comes to see it. */
import type { Prompt } from '../../lib/prompt/model.ts';
import type { Popup } from '../browsers/popup.ts';
import type { PageName } from './pages.ts';

/** What is kept before the window opens; all else is empty. */
export interface Kept {
  /** The prompt one works on. */
  prompt?: Prompt;
  /** Rows by table, as `lib/storage/tables` has them. */
  rows?: Record<string, object[]>;
  /** Items of the extension's own storage, kept on this machine or for the session. */
  local?: Record<string, unknown>;
  session?: Record<string, unknown>;
}

export interface Screen {
  /** What a person calls it. Unique within its part. */
  name: string;
  part: string;
  /** The popup unless it says otherwise. */
  window?: 'popup' | 'panel' | 'options' | 'private';
  /** The page it is opened on. */
  on?: PageName;
  kept?: Kept;
  /** What one does there to come to this state. */
  act?(view: Popup): Promise<void>;
  /** What is to be read before it is there. */
  shows: RegExp;
}

/** The name of its files: `build-an-empty-form`. */
export const slugOf = ({ part, name }: Screen): string =>
  `${part} ${name}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
