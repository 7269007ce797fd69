import { render } from 'preact';
import { App } from './app.tsx';
import { linkToActiveTab } from './browser-link.ts';
import { fitToWindow } from './fit-window.ts';

render(<App link={await linkToActiveTab()} />, document.body);
fitToWindow(window);
