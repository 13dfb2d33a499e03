import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browsers/chromium-flags.ts';
import { browserPath } from '../browsers/find.ts';
import { type Measure, quantile } from './measure.ts';

const LENGTH = 2000;
const ROUNDS = 30;

/** Runs in the page: times our insertion and the bare command in turn, on fresh textareas. */
async function inPage(length: number, rounds: number) {
  const { insertText } = (
    globalThis as unknown as { easelInsert: typeof import('../../lib/insert/index.ts') }
  ).easelInsert;
  const text = 'a lighthouse in a storm, '.repeat(length).slice(0, length);
  const fresh = () => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    return field;
  };
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const plain = fresh();
    let started = performance.now();
    plain.focus();
    plain.select();
    document.execCommand('insertText', false, text);
    bare.push(performance.now() - started);

    const field = fresh();
    started = performance.now();
    // The read-back wait aside: how long a re-render is waited for is not work.
    const outcome = await insertText(field, text, 'replace', { timings: { stays: 0 } });
    ours.push(performance.now() - started);
    if (outcome.status !== 'inserted' || field.value !== text)
      throw new Error(`not inserted: ${outcome.status}`);
  }
  return { bare, ours };
}

/** Insert of 2,000 characters into a textarea against the bare `document.execCommand('insertText')`. */
export async function benchInsert(): Promise<Measure> {
  const bundle = await build({
    entryPoints: [new URL('../../lib/insert/index.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    globalName: 'easelInsert',
    write: false,
  });
  const executablePath = browserPath('chromium') ?? undefined;
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const { bare, ours } = await page.evaluate(inPage, LENGTH, ROUNDS);
    const baseline = quantile(bare, 0.5);
    return {
      what: 'Insert of 2,000 characters into a textarea, median',
      value: quantile(ours, 0.5) / baseline,
      bound: 2,
      unit: 'times',
      baseline: `bare execCommand, ${baseline.toFixed(2)} ms`,
    };
  } finally {
    await browser.close();
  }
}
