import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect } from 'vitest';
import '@/components/ui/theme.css';

let root: Root | null = null;
let host: HTMLElement | null = null;

/** Draws it in a page of its own, named and in English as the real ones are; a whole page brings its own `main`. */
export async function render(element: ReactNode, around: 'main' | 'div' = 'main'): Promise<HTMLElement> {
  document.documentElement.lang = 'en';
  document.title = 'Prompt Easel';
  host ??= document.body.appendChild(document.createElement(around));
  root ??= createRoot(host);
  root.render(element);
  await expect.poll(() => host?.childElementCount).toBeGreaterThan(0);
  return host;
}

/** Nothing that axe finds, in the state the test has brought it to. */
export async function expectAccessible(): Promise<void> {
  // A part of a page has no first heading; the frame has one.
  const whole = document.querySelector('.shell') !== null;
  const { violations } = await axe.run(document, { rules: { 'page-has-heading-one': { enabled: whole } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

afterEach(() => {
  root?.unmount();
  host?.remove();
  root = null;
  host = null;
});
