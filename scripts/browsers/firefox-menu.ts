/** The real right-click menu of Firefox. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { MenuElement, MenuPopup } from './firefox-globals.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { pointOfInterest } from './point-of-interest.ts';
import type { MenuInfo } from './session.ts';
import { until } from './until.ts';

/** Opens the menu with the mouse and clicks the extension's item, submenus and all. */
export async function chooseMenuItem(
  window: FirefoxWindow,
  info: MenuInfo,
  page: Page,
  at?: ElementHandle,
): Promise<void> {
  await page.bringToFront();
  const point = at ? await at.clickablePoint() : await page.evaluate(pointOfInterest);
  await page.mouse.click(point.x, point.y, { button: 'right' });
  await until('the right-click menu to open', () => window.run(isMenuOpen));
  await window.run(clickItem, info.menuItemId);
}

function isMenuOpen(): boolean {
  return (document.getElementById('contentAreaContextMenu') as MenuPopup | null)?.state === 'open';
}

async function clickItem(id: string): Promise<void> {
  const root = document.getElementById('contentAreaContextMenu') as MenuPopup;
  // Firefox builds the ids as <add-on>-menuitem-_<id>.
  const items = [...root.querySelectorAll<HTMLElement>('menu, menuitem')].filter((item) =>
    item.id.includes('-menuitem-_'),
  );
  const item = items.find((one) => one.id.endsWith(`-menuitem-_${id}`));
  if (!item) {
    root.hidePopup();
    throw new Error(
      `no menu item ${id} among ${items.map((one) => one.id.split('-menuitem-_')[1]).join(', ')}`,
    );
  }
  const popups: MenuPopup[] = [];
  for (let up = item.parentElement; up && up !== root; up = up.parentElement)
    if (up.localName === 'menupopup') popups.unshift(up as MenuPopup);
  for (const popup of popups) {
    const shown = new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }));
    (popup.parentElement as MenuElement).openMenu(true);
    await shown;
  }
  const hidden = new Promise((resolve) => root.addEventListener('popuphidden', resolve, { once: true }));
  (item.parentElement as MenuPopup).activateItem(item);
  await hidden;
}
