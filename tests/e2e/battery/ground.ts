/** One browser, one page, one client for all cases: what a case may do there. */
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { InsertMode } from '../../../lib/insert/field.ts';
import type { Outcome } from '../../../lib/insert/outcome.ts';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import type { Routes, Session } from '../../../scripts/browsers/session.ts';
import { until } from '../../../scripts/browsers/until.ts';
import type { Battery } from '../../fixtures/battery/battery.ts';
import { batteryPage } from '../../fixtures/battery/page.ts';
import { BATTERY_SCRIPT, batteryScript } from '../../fixtures/battery/script.ts';
import { type BackgroundClient, backgroundClient } from '../harness/background-client.ts';
import { grantedBuild } from '../harness/granted-build.ts';
import { type Compose, composer } from './compose.ts';
import type { Field } from './fields.ts';
import { addLibrary, insertAndUndoIn } from './own-undo.ts';
import { FORMER } from './texts.ts';

export const ORIGIN = 'https://battery.example';
export const ADDRESS = `${ORIGIN}/`;

type Verb = {
  [V in keyof Battery]: Battery[V] extends (...args: never[]) => unknown ? V : never;
}[keyof Battery];

export interface Ground {
  readonly session: Session;
  readonly page: Page;
  readonly tabId: number;
  /** Calls a verb of the battery page. */
  ask<V extends Verb>(verb: V, ...args: Parameters<Battery[V]>): Promise<Awaited<ReturnType<Battery[V]>>>;
  /** Mounts a field that holds `FORMER`, with the focus in it and, where it matters, the caret after so many characters. */
  open(field: Field, caret?: number): Promise<void>;
  /** Finds the box and writes, as the popup does. */
  insert(text: string, mode: InsertMode): Promise<Outcome>;
  /** The same by the library alone, and its own undo. */
  insertAndUndo(text: string): Promise<{ outcome: Outcome; undone: boolean }>;
  /** Leaves an input method at work at the caret. */
  compose: Compose;
  press(...keys: KeyInput[]): Promise<void>;
  /** The application's own text; where that follows on leaving the field, it is left for it. */
  read(field: Field): Promise<string>;
  /** Waits until that is as expected. */
  reads(field: Field, expected: string): Promise<void>;
  close(): Promise<void>;
}

/** The answers of the battery page and its script at an origin. */
export async function batteryRoutes(origin: string, page = batteryPage(origin)): Promise<Routes> {
  script ??= batteryScript();
  return {
    [`${origin}/`]: { body: page, contentType: 'text/html; charset=utf-8' },
    [`${origin}${BATTERY_SCRIPT}`]: { body: await script, contentType: 'text/javascript; charset=utf-8' },
  };
}
let script: Promise<string> | undefined;

/** Calls a verb of the battery in a page or in one of its frames. */
export function asker(page: Page | Frame): Ground['ask'] {
  return ((verb: Verb, ...args: unknown[]) =>
    page.evaluate(
      (name, given) =>
        (window.__battery[name as Verb] as (...args: unknown[]) => unknown)(...(given as unknown[])),
      verb,
      args,
    )) as Ground['ask'];
}

/** Puts the caret of the field that has the focus after so many characters, by real keys; the application knows of it. */
export async function placeCaret(page: Page, offset: number): Promise<void> {
  const ask = asker(page);
  for (let at = 0; at <= offset; at += 1) {
    await page.keyboard.press(at === 0 ? 'Home' : 'ArrowRight');
    await until('the application to know of its caret', () => ask('caretIs', at));
  }
}

/** Scans a tab and writes into what was found: the one place that knows the messages. */
export async function insertIn(
  client: BackgroundClient,
  tabId: number,
  text: string,
  mode: InsertMode,
): Promise<Outcome> {
  const place = await client.send({ type: 'scan', tabId });
  if (place.outcome) return place.outcome;
  const prompt = { subject: { text: 'a fox' } } as never;
  const box = place.boxes[0] ?? null;
  const job = { type: 'insert', tabId, box, text, negative: '', mode, prompt, target: 'any' } as const;
  return (await client.send(job)).outcome;
}

/** Starts a browser with a build that has access to the battery page alone. */
export async function openGround(name: BrowserName): Promise<Ground> {
  const build = grantedBuild(name, [`${ORIGIN}/*`]);
  await addLibrary(build.folder);
  const session = await launch(name, { extension: build.folder });
  const page = await session.newPage();
  await session.serve(page, await batteryRoutes(ORIGIN));
  await page.goto(ADDRESS);
  await page.waitForFunction(() => window.__battery !== undefined);
  const client = await backgroundClient(session);
  const tabId = await client.tabId(ADDRESS);
  const own = await session.openExtensionPage('options.html');
  await page.bringToFront();
  const ask = asker(page);

  const press = async (...keys: KeyInput[]) => {
    const last = keys.pop() as KeyInput;
    for (const key of keys) await page.keyboard.down(key);
    await page.keyboard.press(last);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  };
  const read = async (field: Field) => {
    if (!field.lazy) return ask('read');
    await ask('leave');
    const text = await ask('read');
    await ask('focus');
    return text;
  };
  return {
    session,
    page,
    tabId,
    ask,
    press,
    async open(field, caret) {
      await ask('mount', field.editor as never, { ...field.options, text: FORMER });
      await ask('focus');
      if (caret !== undefined) await placeCaret(page, caret);
    },
    insert: (text, mode) => insertIn(client, tabId, text, mode),
    insertAndUndo: (text) => insertAndUndoIn(own, tabId, text),
    compose: await composer(session, page),
    read,
    reads: (field, expected) =>
      expect.poll(() => read(field), { timeout: 3000, interval: 20 }).toBe(expected) as Promise<void>,
    async close() {
      await session.close();
      build.remove();
    },
  };
}
