import { render } from 'preact';
import { catalogueFrom } from '../messages/catalogue.ts';
import { LiveSample } from '../sample/live-sample.tsx';
import type { SampleLink } from '../sample/sample-link.ts';
import { DEFAULTS } from '../settings/settings.ts';
import { AccuracyTable } from '../ui/controls/accuracy-table.tsx';
import { speakWith } from '../ui/i18n.ts';
import { OwnArticle } from './own-article.tsx';

/** Our own article was read when the site was built, so that the first card needs nothing but the page. */
const readBefore: SampleLink = {
  analyse: async () => __SAMPLE__,
  readOn: async () => __SAMPLE__,
  onWalk(listener) {
    document.querySelector('#walk')?.addEventListener('click', () => listener(1));
    return () => {};
  },
};

const placeOf = (id: string) => document.getElementById(id) as HTMLElement;

speakWith(catalogueFrom(__TEXTS__));
render(<AccuracyTable />, placeOf('accuracy'));
// Older browsers mark no names.
if ('highlights' in CSS) {
  placeOf('sample').replaceChildren();
  render(<LiveSample settings={DEFAULTS} link={readBefore} presents />, placeOf('sample'));
  render(<OwnArticle />, placeOf('own'));
} else document.documentElement.classList.add('without-marks');
