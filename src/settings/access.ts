import browser from 'webextension-polyfill';

/** Whether the browser lets Dramatis read pages, which its readers can take back at any time, and the way to ask for it. */
export interface AccessLink {
  hasAccess(): Promise<boolean>;
  /** To be called from the reader's click. Answers whether it was given. */
  requestAccess(): Promise<boolean>;
  /** Calls the listener when it was given or taken back; answers a function that ends it. */
  onAccess(listener: () => void): () => void;
}

/** The addresses that the manifest asks for. */
const origins = () => browser.runtime.getManifest().host_permissions as string[];

/** The browser's own answer. */
export const accessLink: AccessLink = {
  hasAccess: () => browser.permissions.contains({ origins: origins() }),
  requestAccess: () => browser.permissions.request({ origins: origins() }),
  onAccess(listener) {
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(listener);
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(listener);
    };
  },
};
