/** The kinds of frame a box can live in, each with a page of the battery in it. */
import type { Frame, Page } from 'puppeteer-core';
import type { Routes } from '../../../scripts/browsers/session.ts';
import { batteryPage, framingPage } from '../../fixtures/battery/page.ts';
import { BATTERY_SCRIPT } from '../../fixtures/battery/script.ts';
import { batteryRoutes, ORIGIN } from './ground.ts';

/** An address of its own. */
export const FRAME_ORIGIN = 'https://frame.example';

const STYLE = 'width="700" height="300"';
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Fills an empty frame from outside, without opening its document anew. */
const FILL = `<script data-page>
  const inner = document.querySelector('iframe').contentDocument;
  const script = Object.assign(inner.createElement('script'), { src: '${ORIGIN}${BATTERY_SCRIPT}' });
  script.dataset.page = '';
  inner.body.append(inner.createElement('main'), script);
</script>`;

export const FRAMES = {
  'same origin': `<iframe data-page ${STYLE} src="/framed"></iframe>`,
  '`about:blank`': `<iframe data-page ${STYLE}></iframe>${FILL}`,
  '`srcdoc`': `<iframe data-page ${STYLE} srcdoc="${escaped(batteryPage(ORIGIN, false))}"></iframe>`,
  sandboxed: `<iframe data-page ${STYLE} sandbox="allow-scripts" src="/framed"></iframe>`,
  'another origin': `<iframe data-page ${STYLE} src="${FRAME_ORIGIN}/"></iframe>`,
} as const;

export type FrameKind = keyof typeof FRAMES;
export const FRAME_KINDS = Object.keys(FRAMES) as FrameKind[];

/** The address of the page that frames a box so. */
export const framingAddress = (kind: FrameKind): string => `${ORIGIN}/frame-${FRAME_KINDS.indexOf(kind)}`;

/** The answers of all framing pages and what they frame. */
export async function frameRoutes(): Promise<Routes> {
  const own = await batteryRoutes(ORIGIN, batteryPage(ORIGIN, false));
  const other = await batteryRoutes(FRAME_ORIGIN, batteryPage(FRAME_ORIGIN, false));
  const framed = { ...own[`${ORIGIN}/`], body: own[`${ORIGIN}/`]?.body ?? '', contentType: 'text/html' };
  const pages = FRAME_KINDS.map((kind) => [
    framingAddress(kind),
    { body: framingPage(FRAMES[kind]), contentType: 'text/html; charset=utf-8' },
  ]);
  return { ...own, ...other, [`${ORIGIN}/framed`]: framed, ...Object.fromEntries(pages) };
}

/** Opens a framing page and gives its frame, ready to mount in. */
export async function openFrame(page: Page, kind: FrameKind): Promise<Frame> {
  await page.goto(framingAddress(kind));
  const frame = await page.waitForFrame((candidate) => candidate.parentFrame() !== null);
  await frame.waitForFunction(() => window.__battery !== undefined);
  return frame;
}
