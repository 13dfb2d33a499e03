/**
 * `npm start`: builds the extension and shows it at work on the practice page. With a screen it opens a browser of the
 * system and stays; without one it does the whole job headless and reports. Options: --browser firefox, --headless.
 */
import { ensureBrowsers } from './browsers/ensure.ts';
import { launch } from './browsers/launch.ts';
import { buildExtension } from './start/build-extension.ts';
import { servePractice } from './start/practice-server.ts';
import { readOptions, type StartOptions } from './start/read-options.ts';
import { runHeaded } from './start/run-headed.ts';
import { runHeadless } from './start/run-headless.ts';

async function start({ browser, headless }: StartOptions): Promise<void> {
  console.log(`Building Prompt Easel for ${browser} ...`);
  const extension = await buildExtension(browser);
  const [advice] = ensureBrowsers([browser]);
  if (advice) throw new Error(advice);

  const practice = await servePractice();
  try {
    const session = await launch(browser, { extension, headless, outside: headless ? 'refuse' : 'allow' });
    try {
      await (headless ? runHeadless : runHeaded)(session, practice.url);
    } finally {
      await session.close();
    }
  } finally {
    practice.close();
  }
}

try {
  await start(readOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
