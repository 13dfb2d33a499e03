/** What most files serve, built once a run: each file has a process of its own. */
import type { TestProject } from 'vitest/node';
import { mountScripts } from '../fixtures/pages/mount-script.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The fixture pages' scripts, by the paths they are asked for at. */
    fixtureScripts: Record<string, string>;
  }
}

export default async function setup({ provide }: TestProject): Promise<void> {
  provide('fixtureScripts', await mountScripts());
}
