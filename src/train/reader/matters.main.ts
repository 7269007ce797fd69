import path from 'node:path';
import type { Stance } from '../../engine/analysis.ts';
import { withQuestions } from '../../engine/questions/questions.ts';
import { toldIn } from '../../engine/questions/told-in.ts';
import { plainWording } from '../../vocabulary/plain-wording.ts';
import { goldArticles, type MarkedArticle, WORLD, worldArticles } from './marked.ts';
import { isTried } from './tried.ts';

/**
 * `npm run matters [-- WRONG]`: of pairs of two people's marked targets in one article, how many that readers gave a name in common stand on one question, and how many
 * others; alone those that are put first in different words. WRONG: prints so many of the others of each set.
 */
const shared = path.resolve(import.meta.dirname, '../../../../shared');
const most = Number(process.argv[2] ?? 0);

const TITLE = /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? |President |Senator |Governor |Prime Minister |Secretary )/;

/** A target as the engine names it: one person of the article by the fullest name. */
function named(target: string, names: readonly string[]): string {
  const bare = target.replace(TITLE, '');
  const [name = target, ...others] = names.filter((each) => each === bare || each.endsWith(` ${bare}`));
  return others.length > 0 ? target : name;
}

interface Pair {
  readonly words: string;
  readonly isAlike: boolean;
  readonly isJoined: boolean;
}

/** The pairs of an article that are put first in different words. */
function pairsIn({ id, text, people }: MarkedArticle): Pair[] {
  const names = people.map(({ name }) => name);
  const marked = people.map(({ stances }) => stances.map(({ target }) => target.map((each) => named(each, names))));
  const held = marked.map((targets) => ({
    stances: targets.map(([target = '']): Stance => ({ target, position: 'for', evidence: [0, 0], statement: null, confidence: 1 })),
  }));
  const all = withQuestions(held, toldIn(text)).flatMap(({ stances }, person) =>
    stances.map(({ target, question }, at) => ({
      person,
      target,
      question: question?.id,
      names: (marked[person]?.[at] ?? []).map(plainWording),
    })),
  );
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): Pair[] =>
      one.person === other.person || plainWording(one.target) === plainWording(other.target)
        ? []
        : [
            {
              words: `${id}: ${one.target} | ${other.target}`,
              isAlike: one.names.some((name) => other.names.includes(name)),
              isJoined: one.question === other.question,
            },
          ],
    ),
  );
}

const world = [...WORLD.flatMap((file) => worldArticles(shared, file)), ...(await goldArticles(shared, 'train'))];
const sets = {
  'learned from': world.filter((article) => !isTried(article)),
  'held out': world.filter(isTried),
  dev: await goldArticles(shared, 'dev'),
};
for (const [set, articles] of Object.entries(sets)) {
  const pairs = articles.flatMap(pairsIn);
  const alike = pairs.filter(({ isAlike }) => isAlike);
  const others = pairs.filter(({ isAlike, isJoined }) => isJoined && !isAlike);
  const found = alike.filter(({ isJoined }) => isJoined).length;
  console.log(`${set}: ${articles.length} articles, ${found} of ${alike.length} alike joined, ${others.length} others`);
  for (const { words } of others.slice(0, most)) console.log(`  ${words}`);
}
