/** The pages of the extension run no script from elsewhere: a copy of the build that has axe-core among its own files. */
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import type { Popup } from '../../../scripts/browsers/popup.ts';
import { builtFolder } from '../harness/built-folder.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export function axeBuild(browser: BrowserName): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'easel-axe-'));
  cpSync(builtFolder(browser), folder, { recursive: true });
  copyFileSync(AXE, join(folder, 'axe.min.js'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * What axe finds in a window of that build: all rules and the size of targets, or only these.
 * @returns a line each
 */
export async function axeFindings(view: Popup, only?: string[]): Promise<string[]> {
  await view.evaluate(loadAxe);
  return view.evaluate(runAxe, only ?? null);
}

/** Runs in the page, as the next. */
function loadAxe(): Promise<void> {
  if ('axe' in window) return Promise.resolve();
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = '/axe.min.js';
    script.onload = () => done();
    script.onerror = () => fail(new Error('axe could not be loaded'));
    document.head.append(script);
  });
}

async function runAxe(only: string[] | null): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: {
      run(
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
    };
  };
  const options = only
    ? { runOnly: only }
    : // The size of targets is a rule of WCAG 2.2, which axe leaves off unless it is asked for.
      { rules: { 'target-size': { enabled: true } } };
  const { violations } = await axe.run({ ...options, preload: false, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
