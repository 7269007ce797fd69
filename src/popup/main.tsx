import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings, onSettings } from '../settings/store.ts';
import { openView, wearTheme } from '../ui/view.ts';
import { App } from './app.tsx';
import { linkToActiveTab } from './browser-link.ts';
import { fitToWindow } from './fit-window.ts';

openView(document, browser.i18n, 'popupTitle');
wearTheme(document, (await loadSettings()).theme);
onSettings(({ theme }) => wearTheme(document, theme));
render(<App link={await linkToActiveTab()} />, document.body);
fitToWindow(window);
