import { askBackground } from '../../messages/send.ts';
import { readingSteps } from '../../page/read-page.ts';
import type { HandedOver } from '../hand-over.ts';
import type { PageAdapter } from './page-adapter.ts';
import { createArticleSender } from './send-article.ts';
import { inSlices } from './yield-to-page.ts';

/** The page that the script is on, analysed by the background. What was `handed` over is its first reading's beginning. */
export function livePage(handed?: HandedOver): PageAdapter {
  let left = handed;
  const askAbout = createArticleSender(askBackground);
  return {
    since: () => left?.end() ?? [],
    read(url, force, meet) {
      const glance = left?.glance.url === url ? left.glance : null;
      left = undefined;
      return inSlices(readingSteps(document, url, { force, meet, glance }));
    },
    analyse: (article) => askAbout('analyse', article, {}),
    analyseWhole: (article) => askAbout('analyseWhole', article, {}),
    readOn: (article, unread, first) => askAbout('readOn', article, { unread, first }),
    openPanel: (person, target) => void askBackground('openPanel', { person, target: target ?? null, wrong: null }).catch(() => {}),
    openWrong: (person, wrong) => void askBackground('openPanel', { person, target: null, wrong }).catch(() => {}),
    openKnown: (wikidata) => void askBackground('openKnown', { wikidata }).catch(() => {}),
    report: (state) => askBackground('report', state),
  };
}
