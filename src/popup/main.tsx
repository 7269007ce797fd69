import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ownTexts } from '../messages/texts.ts';
import { App } from '../panel/app.tsx';
import { settingsLink } from '../panel/browser-link.ts';
import { followTab } from '../panel/follow-tab.ts';
import { openPanel } from '../panel/open-panel.ts';
import { loadSettings, onSettings } from '../settings/store.ts';
import { openView, wearTheme } from '../ui/view.ts';
import { fitToWindow } from './fit-window.ts';

openView(document, await ownTexts(), 'popupTitle');
wearTheme(document, (await loadSettings()).theme);
onSettings(({ theme }) => wearTheme(document, theme));

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
/** Browsers open the panel only while the click is being handled: nothing may be waited for before it. */
function toPanel() {
  void openPanel(tab ?? {}).then(() => window.close());
}
await followTab('active', (page) => render(<App page={page} settings={settingsLink} onOpenPanel={toPanel} />, document.body));
fitToWindow(window);
