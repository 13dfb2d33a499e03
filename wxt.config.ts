import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { asciiChunks } from './scripts/ascii-chunks.ts';
import { chunkNamer } from './scripts/chunk-of.ts';
import { packedClipMerges } from './scripts/clip-merges.ts';
import { polyfillAsModule } from './scripts/polyfill-as-module.ts';

/** What both browsers are asked for at install; `tests/repo/manifest.test.ts` holds the committed list. */
const PERMISSIONS = ['activeTab', 'scripting', 'contextMenus', 'storage'];
/** Chromium's background has no page to read and print in (decision 014); it asks nobody for this. */
const CHROMIUM_PERMISSIONS = ['offscreen'];

/** Where `lib/platform/clip-merges.ts` finds the rules of CLIP's tokenizer. */
const CLIP_ASSET = 'clip-merges.bin';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: [
    '@wxt-dev/module-react',
    '@wxt-dev/webextension-polyfill',
    '@wxt-dev/i18n/module',
    '@wxt-dev/auto-icons',
  ],
  hooks: {
    'vite:build:extendConfig'(entrypoints, { build }) {
      // The pages are built together; what is injected is one file each.
      const output = build?.rollupOptions?.output;
      if (!entrypoints.some(({ type }) => type === 'popup') || !output || Array.isArray(output)) return;
      output.codeSplitting = { includeDependenciesRecursively: false, groups: [{ name: chunkNamer() }] };
    },
    'prepare:publicPaths'(_, paths) {
      paths.push(CLIP_ASSET);
    },
    // Made anew from the package at every build; the popup reads it only where a limit is in tokens of CLIP.
    'build:publicAssets'({ config }, files) {
      const made = join(config.wxtDir, CLIP_ASSET);
      mkdirSync(config.wxtDir, { recursive: true });
      writeFileSync(made, packedClipMerges());
      files.push({ absoluteSrc: made, relativeDest: CLIP_ASSET });
    },
  },
  vite: () => ({
    plugins: [polyfillAsModule(), asciiChunks()],
    worker: { plugins: () => [asciiChunks()] },
  }),
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, ...CHROMIUM_PERMISSIONS],
    // Asked for one origin at a time, at the moment of use (a prompt box in a frame of another address).
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extension_name__', default_area: 'navbar' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+E' },
      },
      'insert-prompt': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_command_insert__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_panel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'prompt-easel@prompt-easel.example',
              // The first version that reads data_collection_permissions; ESR 140 and later.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '122' }),
  }),
  zip: { excludeSources: ['screenshots/**', 'gallery/**', 'docs/pictures/**', 'tests/**'] },
});
