import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, SCREEN } from '../browsers/chromium-flags.ts';
import { openChromiumPopup } from '../browsers/chromium-popup.ts';
import { browserPath } from '../browsers/find.ts';
import { SAMPLE_PROMPT } from '../start/sample-prompt.ts';
import { extensionNamed } from './extension-named.ts';
import { type Measure, quantile } from './measure.ts';

const OURS = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
/** A frame of a screen that draws sixty of them in a second, in milliseconds. */
const FRAME = 1000 / 60;
/** Each side is typed into so often, in turn; the first time warms up. */
const ROUNDS = 5;
/** No blanks: one at the end of a field prints nothing. */
const TYPED = 'besideaharborwallwithnetsandgullsatlowtide';

/** An extension whose popup writes what is typed under the field: what no form that prints can be quicker than. */
function echo(): string {
  const folder = mkdtempSync(join(tmpdir(), 'easel-bench-'));
  const manifest = {
    manifest_version: 3,
    name: 'Echo',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    `<!doctype html><style>html { width: 800px; height: 600px }</style>
<input id="field" aria-label="Subject" autofocus><p class="preview-text" role="status">Nothing</p><script src="popup.js"></script>`,
  );
  writeFileSync(
    join(folder, 'popup.js'),
    `field.addEventListener('input', () => { document.querySelector('.preview-text').textContent = field.value; });`,
  );
  return folder;
}

/** Notes for each key how long it took from the press until the frame with the changed preview was drawn. */
function watch(): void {
  const times: number[] = [];
  Object.assign(globalThis, { paints: times });
  let pressed: number | null = null;
  const press = ({ timeStamp }: Event) => {
    pressed = timeStamp;
  };
  addEventListener('keydown', press, true);
  new MutationObserver(() => {
    if (pressed === null) return;
    const since = pressed;
    pressed = null;
    requestAnimationFrame(() => {
      // The message comes after the frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - since);
      port2.postMessage(null);
    });
  }).observe(document.querySelector('.preview-text') as Element, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** Types into the Subject of a popup, a key after the last one was painted. @returns milliseconds for each key */
async function type(
  browser: Browser,
  page: Page,
  extension: Extension,
  fields: [string, string][],
): Promise<number[]> {
  const popup = await openChromiumPopup(browser, extension, page);
  for (const [field, text] of fields) await popup.fill(field, text);
  await popup.fill('Subject', 'an elderly fisherman');
  await popup.press('End');
  await popup.evaluate(watch);
  for (const [index, key] of [...TYPED].entries()) {
    await popup.type(key);
    await popup.waitFor(
      (count: number) => (globalThis as unknown as { paints: number[] }).paints.length > count,
      index,
    );
  }
  const times = await popup.evaluate(() => (globalThis as unknown as { paints: number[] }).paints);
  await popup.close();
  return times;
}

/** A keystroke in the Subject to the painted preview, in frames more than where it is only echoed. */
export async function benchKeystroke(): Promise<Measure[]> {
  const folder = echo();
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium') ?? undefined,
    pipe: true,
    enableExtensions: [OURS, folder],
    args: [...CHROMIUM_FLAGS, ...SCREEN],
  });
  try {
    const [ours, bare] = [
      await extensionNamed(browser, 'Prompt Easel'),
      await extensionNamed(browser, 'Echo'),
    ];
    const page = await browser.newPage();
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = {
        bare: await type(browser, page, bare, []),
        ours: await type(browser, page, ours, round === 0 ? SAMPLE_PROMPT : []),
      };
      if (round === 0) continue;
      times.bare.push(...one.bare);
      times.ours.push(...one.ours);
    }
    const echoed = quantile(times.bare, 0.5);
    const of = (what: string, share: number, bound: number): Measure => ({
      what: `Keystroke in the Subject to the painted preview, ${what}`,
      value: (quantile(times.ours, share) - quantile(times.bare, share)) / FRAME,
      bound,
      unit: 'frames',
      baseline: `an input that only echoes, ${echoed.toFixed(1)} ms; ${times.ours.length} keys`,
    });
    return [of('median', 0.5, 1), of('99th percentile', 0.99, 3)];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
