/** WebDriver BiDi by hand, for what puppeteer has no verb for. */
import type { Browser } from 'puppeteer-core';

/** puppeteer hands out its BiDi connection, but types it as private. */
interface Connected {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Sends one command and returns its result. */
export async function bidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { result } = await (browser as unknown as Connected).connection.send(method, params);
  return result as T;
}
