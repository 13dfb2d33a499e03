/**
 * Every screen of the product, in the built extension: nothing that axe finds in light and dark, nothing cut off in
 * either direction of writing, at every width that a window of ours can have and at a zoom of 200 %.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Popup } from '../../scripts/browsers/popup.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { resize, settle, sizesOf } from '../../scripts/screens/emulate.ts';
import { SCREENS } from '../../scripts/screens/index.ts';
import { createStage, type Stage } from '../../scripts/screens/stage.ts';
import { describeEachBrowser } from './harness/each-browser.ts';
import { axeBuild, axeFindings } from './lib/axe-build.ts';
import { cutOff } from './lib/cut-off.ts';

describeEachBrowser('every screen', (name) => {
  const build = axeBuild(name);
  let session: Session;
  let stage: Stage;
  beforeAll(async () => {
    session = await launch(name, { extension: build.folder });
    stage = await createStage(session);
  });
  afterAll(async () => {
    await stage?.clear();
    await session?.close();
    build.remove();
  });

  test.each(SCREENS.map((screen) => [`${screen.part}: ${screen.name}`, screen] as const))(
    '%s',
    async (_, screen) => {
      const view = await stage.open(screen);
      await view.setColorScheme('light');
      await settle(view);
      expect.soft(await axeFindings(view), 'in light').toEqual([]);
      // Both browsers take their colors from the same tokens, and lay out alike: one of them in every theme and size.
      if (name === 'chromium') {
        await view.setColorScheme('dark');
        await settle(view);
        expect.soft(await axeFindings(view, ['color-contrast']), 'in dark').toEqual([]);
      }
      await nothingCutOff(view, 'as it opens');
      for (const size of sizesOf(screen).slice(1)) {
        if (name === 'firefox' && size.width !== 320) continue;
        await resize(view, screen, size);
        await nothingCutOff(view, `${size.width} px`);
        if (size.width === 320 && name === 'chromium')
          expect.soft(await axeFindings(view, ['target-size']), 'targets at 320 px').toEqual([]);
      }
    },
  );
});

async function nothingCutOff(view: Popup, where: string): Promise<void> {
  for (const dir of ['rtl', 'ltr'])
    expect.soft(await view.evaluate(cutOff, dir), `${where}, ${dir}`).toEqual([]);
}
