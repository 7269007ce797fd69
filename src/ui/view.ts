import { type Catalogue, say, speakWith, spoken, type TextKey } from './i18n.ts';

/** Makes ready one of the extension's own pages before anything is shown on it: its language and the direction of its writing, and its title. */
export function openView(document: Document, texts: Catalogue, title: TextKey): void {
  speakWith(texts);
  document.documentElement.lang = spoken().language;
  document.documentElement.dir = spoken().direction;
  document.title = say(title);
}

/** Shows one of the extension's own pages light or dark; "auto" as the reader's system is. card.css has the rules. */
export function wearTheme(document: Document, theme: 'auto' | 'light' | 'dark'): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
