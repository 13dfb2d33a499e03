// First: the database takes longest to open.
import './store.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { setupCommands } from './commands.ts';
import { setupInstall } from './install.ts';
import { setupMenus } from './menus.ts';
import { setupRequests } from './requests.ts';

// A worker that wakes up misses the event it was woken for unless its listeners are there at once.
export default defineBackground(() => {
  setupInstall();
  setupMenus();
  setupCommands();
  setupRequests();
});
