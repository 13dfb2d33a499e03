import { describe, expect, test } from 'vitest';
import { filesIn, read } from './lib/files.ts';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/**
 * Firefox's sidebar needs no permission of its own. `offscreen` is a page of ours that nobody sees (decision 014): it
 * shows no warning and gives access to nothing.
 */
const PERMISSIONS: Record<string, string[]> = {
  'chrome-mv3': ['activeTab', 'scripting', 'contextMenus', 'storage', 'offscreen', 'sidePanel'],
  'firefox-mv3': ['activeTab', 'scripting', 'contextMenus', 'storage'],
};

/** What a user is asked for. A change here is a change of trust: the store asks every user again. */
const COMMITTED = {
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  host_permissions: undefined,
  optional_permissions: undefined,
  content_scripts: undefined,
  web_accessible_resources: undefined,
  externally_connectable: undefined,
};

describe.each(BUILDS)('the manifest of %s', (build) => {
  const manifest = JSON.parse(read(`.output/${build}/manifest.json`));

  test('asks for the committed permissions and nothing else', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS[build]);
    const asked = Object.fromEntries(Object.keys(COMMITTED).map((key) => [key, manifest[key]]));
    expect(asked).toEqual(COMMITTED);
  });

  test('is version 3, with a name, icons, its commands and a minimum browser', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    expect(Object.keys(manifest.commands)).toEqual(['_execute_action', 'insert-prompt', 'open-panel']);
    expect(
      manifest.minimum_chrome_version ?? manifest.browser_specific_settings.gecko.strict_min_version,
    ).toMatch(/^\d+/);
  });

  test('holds no script from elsewhere', () => {
    const pages = filesIn([`.output/${build}`], /\.html$/);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(read(page), page).not.toMatch(/(src|href)="https?:/);
  });
});

test('the panel never opens by itself', () => {
  const { sidebar_action } = JSON.parse(read('.output/firefox-mv3/manifest.json'));
  expect(sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = JSON.parse(read('.output/firefox-mv3/manifest.json')).browser_specific_settings;
  expect(gecko.id).toBe('prompt-easel@prompt-easel.example');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
