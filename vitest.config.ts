import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserPath } from './scripts/browsers/find.ts';
import { LongestFirst } from './scripts/test/longest-first.ts';

const alias = {
  '@': resolve(import.meta.dirname),
  '#i18n': resolve(import.meta.dirname, '.wxt/i18n/index.ts'),
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/setup.ts'],
          environment: 'node',
          // By default one core is left idle, which is half of two.
          maxWorkers: '100%',
          // No bound on speed: a machine that is busy with other things proves nothing.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], environment: 'node' },
      },
      {
        resolve: { alias },
        plugins: [react()],
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/dom/setup.ts'],
          // One second is too little where the machine is busy with other things.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: browserPath('chromium') ?? undefined,
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                  '--no-first-run',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          environment: 'node',
          // Each file has browsers of its own, and waits more than it works: two at a time fill two cores.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // What is waited for comes when it comes; one second is too little where two browsers share two cores.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
