import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { EditorName } from '../../tests/fixtures/editors/index.ts';
import { CHROMIUM_FLAGS } from '../browsers/chromium-flags.ts';
import { browserPath } from '../browsers/find.ts';
import type { timeInsert } from './insert-in-page.ts';
import { type Measure, quantile } from './measure.ts';

const LENGTHS = [2000, 20_000];
const ROUNDS = 7;
const EDITORS: EditorName[] = ['plain-textarea', 'prosemirror', 'lexical', 'slate', 'quill'];

/** Prose in paragraphs of about 200 characters with a blank line between, and what careless ways lose or change. */
function prose(length: number): string {
  const sentence = 'a lighthouse  in a storm, <b>&amp; 🌊; ';
  const paragraph = `  ${sentence.repeat(5)}end.\n\n`;
  return paragraph.repeat(length).slice(0, length).trimEnd().padEnd(length, '.');
}

/**
 * Insert of 2,000 and of 20,000 characters with line breaks into each editor, in place of a short text, against the
 * fastest bare technique that works there: the editor's own model then has exactly the text, and its own undo brings
 * the former one back. Both sides wait alike for the editor to learn of the selection.
 */
export async function benchInsert(): Promise<Measure[]> {
  const bundle = await build({
    entryPoints: [new URL('./insert-in-page.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    globalName: 'bench',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: 'bench',
    write: false,
    jsx: 'automatic',
  });
  const file = (end: string) => bundle.outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const executablePath = browserPath('chromium') ?? undefined;
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.addStyleTag({ content: file('.css') });
    await page.addScriptTag({ content: file('.js') });
    const measures: Measure[] = [];
    for (const length of LENGTHS) {
      for (const name of EDITORS) {
        const { ours, bare } = await page.evaluate(
          (name, text, rounds) =>
            (globalThis as unknown as { bench: { timeInsert: typeof timeInsert } }).bench.timeInsert(
              name,
              text,
              rounds,
            ),
          name,
          prose(length),
          ROUNDS,
        );
        const techniques = Object.entries(bare).map(([technique, times]) => ({
          technique,
          time: quantile(times, 0.5),
        }));
        const fastest = techniques.reduce((a, b) => (a.time <= b.time ? a : b));
        measures.push({
          what: `Insert of ${length.toLocaleString('en')} characters into ${name}, median`,
          value: quantile(ours, 0.5) / fastest.time,
          bound: 1.5,
          unit: 'times',
          baseline: `${fastest.technique}, ${fastest.time.toFixed(1)} ms`,
        });
      }
    }
    return measures;
  } finally {
    await browser.close();
  }
}
