/** Answers pages at true addresses, so that nothing has to leave the machine. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Route, Routes } from './session.ts';

/**
 * What browsers ask for on their own account, whatever extension is in them. Google's were seen at the wall with
 * Chromium 156 (clock, updates, accounts, autofill); Mozilla's are those that its documentation names. What the
 * extension would ask of these hosts is not told apart.
 */
const OWN =
  /(^|\.)(googleapis|gvt1|gstatic|mozilla|firefox|mozgcp)\.(com|org|net)$|^(clients2|accounts|www)\.google\.com$/;

/** Whether the browser itself, not the extension, asks this host. */
const isOwnTraffic = (url: string): boolean => OWN.test(new URL(url).hostname);

/** Hands out routes to pages and writes down what nobody served. */
export class Answers {
  readonly refused: string[] = [];
  /** Hosts of pages that are served: browsers open connections to them ahead of any request. */
  readonly hosts = new Set<string>();
  readonly #routes = new WeakMap<Page, Map<string, Route>>();

  async serve(page: Page, routes: Routes): Promise<void> {
    const known = this.#routes.get(page);
    const all = known ?? new Map<string, Route>();
    for (const [address, route] of Object.entries(routes)) {
      const { href, hostname } = new URL(address);
      all.set(href, route);
      this.hosts.add(hostname);
    }
    if (known) return;
    this.#routes.set(page, all);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      // The page may be gone by the time the answer arrives; then nobody waits for it.
      this.#answer(request, all).catch(() => {});
    });
  }

  /** What was refused here, and what the wall saw that neither the browser itself nor a served page explains. */
  all(asked: string[] = []): string[] {
    const others = asked.filter((url) => !isOwnTraffic(url) && !this.hosts.has(new URL(url).hostname));
    return [...this.refused, ...others];
  }

  async #answer(request: HTTPRequest, routes: Map<string, Route>): Promise<void> {
    const url = new URL(request.url());
    if (!/^(https?|wss?):$/.test(url.protocol)) return request.continue();
    const address = `${url.origin}${url.pathname}`;
    const route = routes.get(url.href) ?? routes.get(`${address}${url.search}`) ?? routes.get(address);
    if (route) {
      const { status = 200, headers = {}, contentType, body } = route;
      return request.respond({ status, headers, contentType, body });
    }
    // Browsers ask for it on their own; no page of ours is behind it.
    if (url.pathname === '/favicon.ico') return request.respond({ status: 404, body: '' });
    this.refused.push(url.href);
    return request.abort('blockedbyclient');
  }
}
