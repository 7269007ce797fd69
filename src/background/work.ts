import type { Article } from '../engine/analysis.ts';
import { loadSettings } from '../settings/store.ts';
import { analyseInStages, readToEnd } from './analyse-page.ts';
import { encoder } from './encoder.ts';
import { knowledgeAtWork, knowledgeBase, loadKnowledge, shippedKnowledge } from './knowledge.ts';
import { createQueue } from './queue.ts';
import { createReadArticles } from './read-articles.ts';
import { createReadings } from './readings.ts';
import { seenFirst } from './seen-first.ts';
import { recognizer } from './shipped.ts';
import { warmUp } from './warm-up.ts';

/** What articles are read with, and the readings of all tabs. */
export function createWork() {
  const read = async (article: Article, url: string) => analyseInStages(article, url, await recognizer(), await knowledgeBase());
  const inTurn = createQueue(seenFirst);
  const readings = createReadings({
    read,
    encoder,
    time: async () => (await loadSettings()).reading,
    before: createReadArticles(),
    inTurn,
  });
  let warm = false;
  return {
    // biome-ignore lint/nursery/noMisusedPromises: an object, no promise
    ...readings,
    knowledgeAtWork,
    loadKnowledge,
    shippedKnowledge,
    /** Reads an article of our own for a tab: who said what, or all of it. */
    async readSample(article: Article, toEnd: boolean, tabId: number) {
      const stages = await read(article, '');
      return toEnd ? inTurn(tabId, () => readToEnd(stages, encoder)) : stages.whole();
    },
    /** Makes ready for a reading that will be wanted in a moment; a fault is told when it is. */
    warmUpOnce() {
      if (warm) return;
      warm = true;
      Promise.all([recognizer(), knowledgeBase()]).then(
        ([names, base]) => warmUp(names, base),
        () => {
          warm = false;
        },
      );
    },
  };
}

export type Work = ReturnType<typeof createWork>;
