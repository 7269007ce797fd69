import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings, onSettings } from '../settings/store.ts';
import { openView, wearTheme } from '../ui/view.ts';
import { App } from './app.tsx';
import { linkToBrowser } from './browser-link.ts';

openView(document, browser.i18n, 'welcomeTitle');
wearTheme(document, (await loadSettings()).theme);
onSettings(({ theme }) => wearTheme(document, theme));
render(<App link={linkToBrowser()} />, document.body);
