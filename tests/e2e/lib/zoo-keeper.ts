/** Leads an insertion through a page of the zoo, in the tabs of one browser. */
import type { Page } from 'puppeteer-core';
import type { Outcome } from '../../../lib/insert/outcome.ts';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import type { Routes, Session } from '../../../scripts/browsers/session.ts';
import { type Animal, documentOf, TEXT } from '../../fixtures/zoo/animal.ts';
import { NEIGHBORS } from '../../fixtures/zoo/documents.ts';
import { ZOO } from '../../fixtures/zoo/index.ts';
import { type Sight, type WitnessWindow, witness } from '../../fixtures/zoo/witness.ts';
import { type BackgroundClient, backgroundClient } from '../harness/background-client.ts';
import { type GrantedBuild, grantedBuild } from '../harness/granted-build.ts';
import { watchBackground } from './background-errors.ts';
import { ownListeners } from './own-listeners.ts';

const ORIGIN = 'https://zoo.example';
/** How long after the outcome the page itself is asked, in milliseconds. */
const LATER = 1000;

/** Longer than any insertion may take on the slowest of the pages, in milliseconds. */
const PATIENCE = 15_000;

/** The user's other data: in the prompt that goes with an insertion, and what is known of the sites. */
export const SECRETS = [
  'the-hidden-subject',
  'the-hidden-style',
  'desktop_input_bar"]',
  'textarea#',
  'Prompt Easel',
];
const PROMPT = { subject: { text: SECRETS[0] ?? '' }, style: [{ text: SECRETS[1] ?? '' }] };

/** What came of one insertion, and what the page saw. */
export interface Visit {
  outcome: Outcome;
  before: Sight;
  after: Sight;
  pageErrors: string[];
  /** What of ours still listens; only Chromium can tell. */
  listeners: string[];
  /** How often the page's forms were sent by then. */
  sends: number;
}

interface Tab {
  page: Page;
  id: number;
  errors: string[];
}

const addressOf = (animal: Animal): string => {
  const number = Object.values(ZOO).flat().indexOf(animal);
  return `${animal.origin ?? ORIGIN}${animal.path ?? `/animal/${number}`}`;
};

/** Serves all pages, their neighbors and nothing else. */
function routes(): Routes {
  const html = 'text/html; charset=utf-8';
  const all: Routes = {};
  for (const [path, body] of Object.entries(NEIGHBORS)) all[ORIGIN + path] = { body, contentType: html };
  for (const animal of Object.values(ZOO).flat()) {
    const { contentType = html, headers = {} } = animal;
    all[addressOf(animal)] = { body: documentOf(animal), contentType, headers };
  }
  return all;
}

/** A page that hangs must not take the others with it. */
async function inTime<T>(name: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No end within ${PATIENCE} ms: ${name}`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export class Keeper {
  readonly session: Session;
  readonly #build: GrantedBuild;
  readonly #client: BackgroundClient;
  readonly backgroundErrors: () => Promise<string[]>;
  readonly #free: Tab[] = [];
  /** Only one page has the focus: insertions go one after the other, the waits after them side by side. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    session: Session,
    build: GrantedBuild,
    client: BackgroundClient,
    backgroundErrors: () => Promise<string[]>,
  ) {
    this.session = session;
    this.#build = build;
    this.#client = client;
    this.backgroundErrors = backgroundErrors;
  }

  static async open(browser: BrowserName): Promise<Keeper> {
    const build = grantedBuild(browser, [`${ORIGIN}/*`, 'https://www.midjourney.com/*']);
    const session = await launch(browser, { extension: build.folder });
    const client = await backgroundClient(session);
    return new Keeper(session, build, client, await watchBackground(session));
  }

  async close(): Promise<void> {
    await this.session.close();
    this.#build.remove();
  }

  async visit(animal: Animal): Promise<Visit> {
    const turn = this.#turn.then(() => inTime(animal.name, this.#insert(animal)));
    this.#turn = turn.catch(() => {});
    const { tab, outcome, before, sends } = await turn;
    const { page } = tab;
    // Not a timer of the page: it may have no scripts.
    await new Promise((resolve) => setTimeout(resolve, LATER));
    const after = await this.#look(page);
    const listeners = this.session.name === 'chromium' ? await ownListeners(page) : [];
    // A page that asks before it is left would ask now.
    if (animal.spoils) await page.close();
    else this.#free.push(tab);
    return { outcome, before, after, pageErrors: tab.errors, listeners, sends };
  }

  async #insert(animal: Animal) {
    // A new tab takes the place in front, too.
    const tab = this.#free.pop() ?? (await this.#newTab());
    const { page, id, errors } = tab;
    const address = addressOf(animal);
    await page.bringToFront();
    await page.goto(address);
    errors.length = 0;
    const before = await this.#look(page);
    const { outcome: refused, boxes } = await this.#client.send({ type: 'scan', tabId: id });
    const text = animal.text ?? TEXT;
    const outcome =
      refused ??
      (
        await this.#client.send({
          type: 'insert',
          tabId: id,
          box: boxes[0] ?? null,
          text,
          negative: '',
          mode: 'replace',
          prompt: PROMPT,
          target: 'midjourney',
        })
      ).outcome;
    // Another tab takes the focus next, and a box that loses it tells of its change: as after typing.
    const { sends } = await this.#look(page);
    return { tab, outcome, before, sends };
  }

  async #look(page: Page): Promise<Sight> {
    return JSON.parse(await page.evaluate(() => (window as unknown as WitnessWindow).witness.sight()));
  }

  async #newTab(): Promise<Tab> {
    const page = await this.session.newPage();
    const errors: string[] = [];
    page.on('dialog', (dialog) => void dialog.accept().catch((error) => errors.push(String(error))));
    page.on('pageerror', (error) => {
      const said = String(error instanceof Error ? error.message : error);
      // Firefox tells the page's own icon and styles that its policy refuses as errors.
      if (!/of the page|img-src|style-src/.test(said)) errors.push(said);
    });
    await page.evaluateOnNewDocument(witness);
    await this.session.serve(page, routes());
    const address = `${ORIGIN}/elsewhere?tab=${performance.now()}`;
    await page.goto(address);
    return { page, id: await this.#client.tabId(address), errors };
  }
}
