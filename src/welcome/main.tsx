import { render } from 'preact';
import { ownTexts } from '../messages/texts.ts';
import { loadSettings, onSettings } from '../settings/store.ts';
import { openView, wearTheme } from '../ui/view.ts';
import { App } from './app.tsx';
import { linkToBrowser } from './browser-link.ts';

openView(document, await ownTexts(), 'welcomeTitle');
wearTheme(document, (await loadSettings()).theme);
onSettings(({ theme }) => wearTheme(document, theme));
render(<App link={linkToBrowser()} />, document.body);
