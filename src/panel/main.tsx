import { render } from 'preact';
import browser from 'webextension-polyfill';
import { isBackground } from '../messages/envelope.ts';
import { listen } from '../messages/listen.ts';
import { thisExtension } from '../messages/send.ts';
import { isCloseRequest } from '../messages/shapes.ts';
import { ownTexts } from '../messages/texts.ts';
import { loadSettings, onSettings } from '../settings/store.ts';
import { openView, wearTheme } from '../ui/view.ts';
import { App, type AppProps } from './app.tsx';
import { settingsLink } from './browser-link.ts';
import { followTab } from './follow-tab.ts';
import { followWanted, forgetWanted } from './wanted.ts';

openView(document, await ownTexts(), 'panelTitle');
wearTheme(document, (await loadSettings()).theme);
onSettings(({ theme }) => wearTheme(document, theme));

/** The tab that the panel is about where it was opened as a page of its own; else it follows the tab in front. */
const tabId = Number(new URL(location.href).searchParams.get('tab'));
let shown: Pick<AppProps, 'page' | 'wanted'> = { page: null, wanted: null };
function show(change: Partial<typeof shown>) {
  shown = { ...shown, ...change };
  render(<App {...shown} settings={settingsLink} onObeyed={() => void forgetWanted()} />, document.body);
}
await followTab(tabId > 0 ? { tabId } : 'active', (page) => show({ page }));
await followWanted((wanted) => show({ wanted }));

// The key that has opened it closes it, beside the page.
if (!(await browser.tabs.getCurrent().catch(() => undefined)))
  listen({
    closePanel: {
      mayAsk: isBackground(thisExtension()),
      isRequest: isCloseRequest,
      async answer({ windowId, pressed }) {
        const own = await browser.windows.getCurrent();
        if (own.id === windowId && performance.timeOrigin < pressed) window.close();
      },
    },
  });
