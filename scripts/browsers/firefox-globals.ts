/** The few of Firefox's inner names that we use, as far as we use them. They carry no promise from Mozilla. */

/** A `browser` element: what shows a page, in another process. */
export interface BrowserElement extends Element {
  currentURI: { spec: string } | null;
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(uri: string, allowDelayed: boolean): void;
  };
  browsingContext: InnerContext;
}

/** What is shown in a `browser` element. */
export interface InnerContext {
  id: number;
  embedderElement: BrowserElement | null;
  prefersColorSchemeOverride: 'light' | 'dark' | 'none';
  currentWindowGlobal: {
    drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
  };
}

/** The parent's side of an extension. */
export interface InnerExtension {
  backgroundState: string;
  terminateBackground(
    options: Record<'ignoreDevToolsAttached' | 'disableResetIdleForTest', boolean>,
  ): Promise<void>;
  shortcuts: {
    onCommand(name: string): void;
    commands: Map<string, unknown> | Promise<Map<string, unknown>>;
  };
}

/** Menus and their items. */
export interface MenuPopup extends HTMLElement {
  state: string;
  activateItem(item: Element): void;
  hidePopup(): void;
}

export interface MenuElement extends HTMLElement {
  label: string;
  openMenu(open: boolean): void;
}

export interface Privileged {
  BrowsingContext: { get(id: number): InnerContext | null };
  WebExtensionPolicy: { getByID(id: string): { extension: InnerExtension } };
  ChromeUtils: {
    importESModule(path: string): {
      ExtensionPermissions: {
        add(id: string, allowed: Record<string, string[]>, extension: InnerExtension): Promise<void>;
      };
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
      ExtensionParent: {
        apiManager: {
          global: {
            browserActionFor(extension: InnerExtension): { triggerAction(window: unknown): Promise<void> };
          };
        };
      };
    };
  };
}
