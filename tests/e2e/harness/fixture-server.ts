/** Turns the pages of tests/fixtures/pages into answers for true addresses. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { Routes, Session } from '../../../scripts/browsers/session.ts';

const PAGES = resolve(import.meta.dirname, '../../fixtures/pages');

/** Routes that answer each address with the named fixture, and the fixtures' script at each origin. */
export async function fixtureRoutes(pages: Record<string, string>): Promise<Routes> {
  const routes: Routes = {};
  for (const [address, fixture] of Object.entries(pages)) {
    const body = await readFile(resolve(PAGES, `${fixture}.html`), 'utf8');
    routes[address] = { body, contentType: 'text/html; charset=utf-8' };
    // Fixtures come in sandboxed frames too, whose origin is opaque: a module needs leave to load there.
    for (const [path, script] of Object.entries(inject('fixtureScripts'))) {
      routes[new URL(path, address).href] = {
        body: script,
        contentType: 'text/javascript; charset=utf-8',
        headers: { 'access-control-allow-origin': '*' },
      };
    }
  }
  return routes;
}

/** Opens a tab in which each address is answered by the named fixture, at the first of them. */
export async function openFixture(session: Session, pages: Record<string, string>): Promise<Page> {
  const page = await session.newPage();
  await session.serve(page, await fixtureRoutes(pages));
  await page.goto(Object.keys(pages)[0] ?? 'about:blank');
  return page;
}
