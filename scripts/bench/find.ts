import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browsers/chromium-flags.ts';
import { browserPath } from '../browsers/find.ts';
import { type Measure, quantile } from './measure.ts';

const ELEMENTS = 50_000;
const ROOTS = 200;
const ROUNDS = 25;

type Insert = typeof import('../../lib/insert/index.ts');

/** Runs in the page: builds it, then times the bare walk and the finder in turn. */
function inPage(elements: number, roots: number, rounds: number) {
  const { findField, WORDS: words } = (globalThis as unknown as { easelInsert: Insert }).easelInsert;
  const closed = new Map<Element, ShadowRoot>();
  const openShadow = (element: Element) => element.shadowRoot ?? closed.get(element) ?? null;
  const each = Math.floor(elements / (roots + 1));

  // A gallery: cards with a picture, words, links and buttons, every tenth root with a box to comment in.
  const fill = (into: ParentNode, index: number) => {
    const card = `<article class="card"><div class="media"><img alt=""><span class="badge">4k</span></div>
      <div class="text"><h3>Name</h3><p>Some <b>words</b> and <a href="#">a link</a></p><ul><li>one</li><li>two</li></ul></div>
      <div class="row"><button>Like</button><button>Share</button><a class="button" href="#">Open</a></div></article>`;
    const holder = document.createElement('section');
    holder.innerHTML = card.repeat(Math.ceil(each / 17));
    if (index % 10 === 0)
      holder.innerHTML +=
        '<form><textarea placeholder="Add a comment"></textarea><button>Post comment</button></form>';
    for (const extra of [...holder.querySelectorAll('*')].slice(each - 1)) extra.remove();
    into.append(holder);
    return holder;
  };
  let parent: Element = fill(document.body, 1);
  for (let index = 0; index < roots; index += 1) {
    const host = document.createElement(index % 2 ? 'x-part' : 'div');
    // Chains of five: a root in a root in a root.
    (index % 5 === 0 ? document.body : parent).append(host);
    const mode = index % 4 === 3 ? 'closed' : 'open';
    const root = host.attachShadow({ mode });
    if (mode === 'closed') closed.set(host, root);
    parent = fill(root, index);
  }
  parent.insertAdjacentHTML(
    'beforeend',
    '<div class="bar"><textarea id="the-box" placeholder="Describe your image" style="width: 500px; height: 80px"></textarea><button>Generate</button></div>',
  );

  const walk = () => {
    const found: (Document | ShadowRoot)[] = [document];
    let seen = 0;
    for (const root of found) {
      for (const element of root.querySelectorAll('*')) {
        seen += 1;
        const inner = openShadow(element);
        if (inner) found.push(inner);
      }
    }
    return { seen, roots: found.length - 1 };
  };
  const selectors = ['textarea#the-box', 'textarea[data-testid="prompt-input"]', 'main .prompt-bar textarea'];
  const hints = {
    // The newest is right, as at a site that is known.
    finders: selectors.map((selector) => ({ selector, seen: '2026-11' })),
    negative: [{ selector: 'textarea#the-negative-box', seen: '2026-11' }],
    avoid: ['[aria-label*="comment" i]', 'textarea[name="fallback"]'],
    enterSends: false,
    frames: [],
  };
  const times = { bare: [] as number[], known: [] as number[], unknown: [] as number[] };
  const time = (into: number[], run: () => unknown) => {
    const started = performance.now();
    const result = run();
    into.push(performance.now() - started);
    return result;
  };
  for (let round = 0; round < rounds; round += 1) {
    time(times.bare, walk);
    for (const [into, known] of [
      [times.known, hints],
      [times.unknown, null],
    ] as const) {
      const found = time(into, () => findField(document, known, { openShadow, words })) as ReturnType<
        Insert['findField']
      >;
      if (found.best?.field.id !== 'the-box') throw new Error('The box was not found');
    }
  }
  return { ...times, ...walk() };
}

/** The finder on a large page with many shadow roots, against one bare walk over all its elements. */
export async function benchFind(): Promise<Measure[]> {
  const bundle = await build({
    entryPoints: [new URL('../../lib/insert/index.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'easelInsert',
    write: false,
  });
  const executablePath = browserPath('chromium') ?? undefined;
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const { bare, known, unknown, seen, roots } = await page.evaluate(inPage, ELEMENTS, ROOTS, ROUNDS);
    const baseline = quantile(bare, 0.5);
    const measure = (what: string, samples: number[]): Measure => ({
      what: `Finder on a large page, ${what}, median`,
      value: quantile(samples, 0.5) / baseline,
      bound: 2,
      unit: 'times',
      baseline: `one walk over ${seen} elements in ${roots} shadow roots, ${baseline.toFixed(1)} ms`,
    });
    return [measure('site known', known), measure('site unknown', unknown)];
  } finally {
    await browser.close();
  }
}
