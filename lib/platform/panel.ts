/** The panel beside the page: the side panel of Chrome and Edge, the sidebar of Firefox. */
import { browser } from './browser.ts';

interface PanelApis {
  sidePanel?: { open?(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open?(): Promise<void>; isOpen(details: { windowId: number }): Promise<boolean> };
  runtime: {
    getContexts?(filter: { contextTypes: string[]; windowIds: number[] }): Promise<unknown[]>;
  };
}

const apis = () => browser as unknown as PanelApis;

/** Whether this browser has a panel that we can open; on phones there is none. */
export const hasPanel = (): boolean =>
  apis().sidePanel?.open !== undefined || apis().sidebarAction?.open !== undefined;

/**
 * Opens the panel in a window. Call it first thing in the handler of what the user did: after an `await` the browser
 * refuses. Rejects where it refuses.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = apis();
  // Firefox opens it in the window the user acts in.
  await (sidePanel?.open ? sidePanel.open({ windowId }) : sidebarAction?.open?.());
}

/** Whether the panel is open in a window. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const { sidebarAction, runtime } = apis();
  try {
    if (sidebarAction) return await sidebarAction.isOpen({ windowId });
    const open = await runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
    return (open?.length ?? 0) > 0;
  } catch {
    // The window is gone.
    return false;
  }
}
