import type { Article } from '../../engine/analysis.ts';
import { stanceChangesOf } from '../../memory/stance-changes.ts';
import type { PageState } from '../../messages/messages.ts';
import { loadSettings } from '../../settings/store.ts';
import { analyseInStages, readToEnd } from '../analysis/analyse-page.ts';
import { type Asked, type AskedOn, createAnalysisJobs } from '../analysis/analysis-jobs.ts';
import { createArticleCache } from '../analysis/article-cache.ts';
import { createCrashRecord } from '../analysis/crash-record.ts';
import { createJobQueue } from '../analysis/job-queue.ts';
import { frontmostTab } from '../tabs/tab-priority.ts';
import { encoder } from './encoder.ts';
import { knowledgeAtWork, knowledgeBase, loadKnowledge, shippedKnowledge } from './knowledge-base.ts';
import { recognizer } from './packaged-assets.ts';
import { warmUp } from './warm-up.ts';

/** What articles are read with, and the readings of all tabs. */
export function createEngine() {
  const read = async (article: Article, url: string, isWanted?: () => boolean) =>
    analyseInStages(article, url, await recognizer(), await knowledgeBase(), isWanted);
  const inTurn = createJobQueue(frontmostTab);
  const readings = createAnalysisJobs({
    read,
    encoder,
    time: async () => (await loadSettings()).reading,
    before: createArticleCache(),
    crashes: createCrashRecord(),
    inTurn,
  });
  let warm = false;
  /** What was found, and that nothing but the article's own words was asked where that is so. */
  async function told<State extends PageState | null>(finding: Promise<State>): Promise<State> {
    const found = await finding;
    return found?.is !== 'analysed' || (await knowledgeBase()) ? found : { ...found, withoutKnowledge: true };
  }
  return {
    begin: (tabId: number, asked: Asked) => told(readings.begin(tabId, asked)),
    finish: (tabId: number, asked: Asked) => told(readings.finish(tabId, asked)),
    readOn: (tabId: number, asked: AskedOn) => told(readings.readOn(tabId, asked)),
    forget: readings.forget,
    knowledgeAtWork,
    loadKnowledge,
    shippedKnowledge,
    stanceChangesOf,
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

export type Engine = ReturnType<typeof createEngine>;
