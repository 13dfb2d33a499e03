/** Every screen of the product in every state: what is looked at, compared, and proved to be usable by everybody. */
import { BUILD_SCREENS } from './build-screens.ts';
import { LIST_SCREENS } from './list-screens.ts';
import { OPTIONS_SCREENS } from './options-screens.ts';
import { OVER_SCREENS } from './over-screens.ts';
import { PAGE_SCREENS } from './page-screens.ts';
import type { Screen } from './screen.ts';

export const SCREENS: Screen[] = [
  ...BUILD_SCREENS,
  ...PAGE_SCREENS,
  ...OVER_SCREENS,
  ...LIST_SCREENS,
  ...OPTIONS_SCREENS,
];
