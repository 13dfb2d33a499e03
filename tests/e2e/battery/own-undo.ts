/** `insertText` and `undoInsertion` as any content script would use them: the library alone, in the isolated world. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Outcome } from '../../../lib/insert/outcome.ts';

type Library = typeof import('../../../lib/insert/index.ts');

interface Api {
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      files?: string[];
      func?: (...args: never[]) => unknown;
      args?: unknown[];
    }): Promise<{ result?: unknown }[]>;
  };
}

const FILE = 'library.js';

/** Puts the library into a test build, as a script of its own. */
export async function addLibrary(folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../../../lib/insert/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'easelInsert',
    write: false,
  });
  const text = `${outputFiles[0]?.text ?? ''}\nglobalThis.easelInsert = easelInsert;\nglobalThis.insertAndUndo = ${insertAndUndo};\nundefined;`;
  writeFileSync(join(folder, FILE), text);
}

/** Runs in the isolated world, in the field that has the focus. */
async function insertAndUndo(text: string): Promise<{ outcome: Outcome; undone: boolean }> {
  const world = globalThis as unknown as {
    easelInsert: Library;
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const openShadow = (element: Element): ShadowRoot | null =>
    (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
    world.chrome?.dom?.openOrClosedShadowRoot?.(element as HTMLElement) ??
    null;
  const { deepActiveElement, insertText, undoInsertion } = world.easelInsert;
  const field = deepActiveElement(document, openShadow) as Element;
  // That the text stays is proved elsewhere; here it would only cost time.
  const outcome = await insertText(field, text, 'replace', { openShadow, timings: { stays: 20 } });
  return { outcome, undone: await undoInsertion(field) };
}

/** @param own a page of the extension, which may use its API */
export async function insertAndUndoIn(
  own: Page,
  tabId: number,
  text: string,
): Promise<{ outcome: Outcome; undone: boolean }> {
  const answer = await own.evaluate(
    async (id, file, words) => {
      const world = globalThis as { browser?: Api; chrome?: Api };
      const { scripting } = (world.browser ?? world.chrome) as Api;
      const target = { tabId: id };
      await scripting.executeScript({ target, files: [file] });
      const func = (given: string) =>
        (globalThis as unknown as { insertAndUndo(text: string): unknown }).insertAndUndo(given);
      const [frame] = await scripting.executeScript({ target, func, args: [words] });
      return frame?.result;
    },
    tabId,
    FILE,
    text,
  );
  return answer as { outcome: Outcome; undone: boolean };
}
