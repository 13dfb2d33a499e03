import type { Browser } from '@/lib/platform/browser.ts';
import { t } from '@/lib/platform/text.ts';
import { menuTitle } from './menu-title.ts';

/** Ids of the menu's fixed items. */
export const MENU = {
  root: 'easel',
  insertCurrent: 'insert-current',
  insertRequest: 'insert-request',
  insertPreset: 'insert-preset',
  noPresets: 'no-presets',
  build: 'build-from-selection',
  openPanel: 'open-panel',
  openPanelFromButton: 'open-panel-from-button',
} as const;

/** What the id of a preset's menu item begins with. */
export const PRESET_PREFIX = 'preset:';

/** A request that waits to be inserted, and where it belongs. */
export interface WaitingRequest {
  name: string;
  /** Match patterns of the assistant's pages. */
  matches: string[];
}

/**
 * The right-click menu as the browser takes it: on editables the insertions, on a selection Build from selection.
 * @param waiting offered on the assistant's own pages only
 * @param panel whether there is a side panel to open; that is offered everywhere, also on the toolbar button
 */
export function menuItems(
  presets: { id: string; name: string; favorite: boolean }[],
  waiting: WaitingRequest | null = null,
  panel = false,
): Browser.contextMenus.CreateProperties[] {
  const contexts: ['editable'] = ['editable'];
  const editable = { parentId: MENU.root, contexts };
  const inPresets = { parentId: MENU.insertPreset, contexts };
  return [
    {
      id: MENU.root,
      title: t('extension.name'),
      contexts: panel ? ['editable', 'selection', 'page'] : ['editable', 'selection'],
    },
    ...(waiting ? [requestItem(waiting)] : []),
    { ...editable, id: MENU.insertCurrent, title: t('menu.insertCurrent') },
    { ...editable, id: MENU.insertPreset, title: t('menu.insertPreset') },
    ...(presets.length === 0
      ? [{ ...inPresets, id: MENU.noPresets, title: t('menu.noPresets'), enabled: false }]
      : presets.map(({ id, name, favorite }) => ({
          ...inPresets,
          id: PRESET_PREFIX + id,
          title: menuTitle(favorite ? `★ ${name}` : name),
        }))),
    { id: MENU.build, parentId: MENU.root, title: t('menu.buildFromSelection'), contexts: ['selection'] },
    ...(panel ? panelItems() : []),
  ];
}

function requestItem({ name, matches }: WaitingRequest): Browser.contextMenus.CreateProperties {
  return {
    id: MENU.insertRequest,
    parentId: MENU.root,
    contexts: ['editable'],
    documentUrlPatterns: matches,
    title: menuTitle(t('menu.insertRequest', [name])),
  };
}

function panelItems(): Browser.contextMenus.CreateProperties[] {
  const title = t('menu.openPanel');
  return [
    { id: MENU.openPanel, parentId: MENU.root, title, contexts: ['editable', 'selection', 'page'] },
    // On the button itself it needs no menu of ours around it.
    { id: MENU.openPanelFromButton, title, contexts: ['action'] },
  ];
}
