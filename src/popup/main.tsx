import { render } from 'preact';
import browser from 'webextension-polyfill';
import { speakWith, spoken } from '../ui/say.ts';
import { App } from './app.tsx';
import { linkToActiveTab } from './browser-link.ts';
import { fitToWindow } from './fit-window.ts';

speakWith(browser.i18n);
document.documentElement.lang = spoken().language;
document.documentElement.dir = spoken().direction;
render(<App link={await linkToActiveTab()} />, document.body);
fitToWindow(window);
