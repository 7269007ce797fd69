import { render } from 'preact';
import { openMemory } from '../memory/schema.ts';
import { ownTexts } from '../messages/texts.ts';
import { loadSettings, onSettings } from '../settings/store.ts';
import { openView, wearTheme } from '../ui/view.ts';
import { App } from './app.tsx';

openView(document, await ownTexts(), 'libraryTitle');
wearTheme(document, (await loadSettings()).theme);
onSettings(({ theme }) => wearTheme(document, theme));

/** Where the memory is taken away while it is open here, the page starts anew with an empty one. */
const memory = await openMemory(() => location.reload()).catch((fault: Error) => fault);
render(<App memory={memory} />, document.body);
