import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Person } from '../engine/analysis.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { affiliationAlike, alike, roleAlike } from './alike.ts';
import { annotate, type Shipped } from './annotation.ts';
import { type MarkedArticle, type MarkedPerson, markedArticles } from './marked-articles.ts';

export const PARTS = ['people', 'kinds', 'roles', 'affiliations', 'stances'] as const;
export type Part = (typeof PARTS)[number];

/** What was found of a part: how much of it, how much is marked, how much of both is right; for people these are shares of mentions. */
interface Count {
  found: number;
  marked: number;
  foundRight: number;
  markedRight: number;
}

/** An F1 in percent, the number of things it counts, and what was wrong in words. */
export interface Score {
  readonly f1: number;
  readonly marked: number;
  readonly errors: readonly string[];
}

/** Which found person each marked one is: the one with most mentions in common, each once. */
function pairsOf(marked: readonly MarkedPerson[], found: readonly Person[]): Map<MarkedPerson, Person> {
  const key = (span: readonly number[]) => span.join();
  const candidates = marked.flatMap((own) => {
    const places = new Set(own.mentions.map(key));
    return found.map((other) => ({ own, other, common: other.mentions.filter((span) => places.has(key(span))).length }));
  });
  const pairs = new Map<MarkedPerson, Person>();
  const taken = new Set<Person>();
  for (const { own, other, common } of candidates.sort((a, b) => b.common - a.common)) {
    if (common === 0 || pairs.has(own) || taken.has(other)) continue;
    pairs.set(own, other);
    taken.add(other);
  }
  return pairs;
}

type Add = (part: Part, count: Partial<Count>, error?: string) => void;

/** Mentions in clusters (B-cubed): of each, how much of its person's mentions go together on both sides. */
function countMentions({ id, people: marked }: MarkedArticle, found: readonly Person[], add: Add) {
  const markedAt = new Map(marked.flatMap((person) => person.mentions.map((span) => [span.join(), person] as const)));
  for (const person of found)
    for (const span of person.mentions) {
      const own = markedAt.get(span.join());
      const common = own ? person.mentions.filter((other) => markedAt.get(other.join()) === own).length : 0;
      const markedRight = own ? common / own.mentions.length : 0;
      const error = own ? undefined : `${id}: ${person.name}: nobody is named there`;
      add('people', { found: 1, foundRight: common / person.mentions.length, markedRight }, error);
    }
  for (const person of marked) add('people', { marked: person.mentions.length });
}

/** What of a list is found, each thing once. */
function countList<Own, Found>(
  part: Part,
  wanted: readonly Own[],
  have: readonly Found[],
  same: (own: Own, found: Found) => boolean,
  say: (one: Own | Found) => string,
  add: Add,
) {
  const left = new Set(wanted);
  for (const one of have) {
    const hit = [...left].find((each) => same(each, one));
    if (hit) left.delete(hit);
    const right = hit ? 1 : 0;
    add(part, { found: 1, foundRight: right, markedRight: right }, hit ? undefined : `not ${say(one)}`);
  }
  for (const one of wanted) add(part, { marked: 1 }, left.has(one) ? `missed ${say(one)}` : undefined);
}

/** What is found of a person; of somebody who isn't found nothing is. */
function countPerson(own: MarkedPerson, found: Person | undefined, add: Add) {
  const right = Number(found?.kind === own.kind);
  add(
    'kinds',
    { found: found ? 1 : 0, marked: 1, foundRight: right, markedRight: right },
    right ? undefined : `${own.kind}, found ${found?.kind ?? 'nobody'}`,
  );
  const said = <T extends { readonly source: string }>(facts: readonly T[] = []) => facts.filter(({ source }) => source === 'article');
  const named = (one: readonly string[] | { readonly text: string }) => ('text' in one ? one.text : one.join(' | '));
  countList('roles', own.roles, said(found?.roles), (wordings, { text }) => roleAlike(text, wordings) > 0, named, add);
  const affiliations = said(found?.affiliations);
  countList('affiliations', own.affiliations, affiliations, (wordings, { text }) => affiliationAlike(text, wordings) > 0, named, add);
  countList(
    'stances',
    own.stances,
    found?.stances ?? [],
    (mark, { target, position }) => mark.position === position && alike(target, mark.target) > 0,
    ({ position, target }) => `${position} ${[target].flat().join(' | ')}`,
    add,
  );
}

/** Counts what is found in an article into the sums. */
function countArticle(article: MarkedArticle, found: readonly Person[], add: Add) {
  countMentions(article, found, add);
  const pairs = pairsOf(article.people, found);
  for (const own of article.people)
    countPerson(own, pairs.get(own), (part, count, error) => add(part, count, error && `${article.id}: ${own.name}: ${error}`));
  const paired = new Set(pairs.values());
  for (const person of found.filter((each) => !paired.has(each)))
    for (const part of ['roles', 'affiliations', 'stances'] as const) add(part, { found: person[part].length });
}

function scoreOf({ found, marked, foundRight, markedRight }: Count): number {
  const precision = found ? foundRight / found : 0;
  const recall = marked ? markedRight / marked : 0;
  return precision + recall ? (200 * precision * recall) / (precision + recall) : 0;
}

type Sum = Count & { readonly errors: string[] };

/** What people, kinds, roles, affiliations and stances (those that readers are shown) of these articles come to. */
export async function scoreMarked(shipped: Shipped, articles: readonly MarkedArticle[] = markedArticles()): Promise<Record<Part, Score>> {
  const nothing = (): Sum => ({ found: 0, marked: 0, foundRight: 0, markedRight: 0, errors: [] });
  const sums: Record<Part, Sum> = {
    people: nothing(),
    kinds: nothing(),
    roles: nothing(),
    affiliations: nothing(),
    stances: nothing(),
  };
  const add: Add = (part, count, error) => {
    for (const key of ['found', 'marked', 'foundRight', 'markedRight'] as const) sums[part][key] += count[key] ?? 0;
    if (error) sums[part].errors.push(error);
  };
  for (const article of articles) {
    const { people } = await annotate(article.id, plainArticle(article.text), shipped);
    countArticle(article, people, add);
  }
  const scored = (sum: Sum): Score => ({ f1: scoreOf(sum), marked: sum.marked, errors: sum.errors });
  return {
    people: scored(sums.people),
    kinds: scored(sums.kinds),
    roles: scored(sums.roles),
    affiliations: scored(sums.affiliations),
    stances: scored(sums.stances),
  };
}

/** How far an F1 of so many things goes up or down by chance from one set of weights to another that is as good: one thing in ten is read otherwise. */
export const noiseOf = (marked: number): number => 100 * Math.sqrt(0.1 / marked);

const MEASURED = path.resolve(import.meta.dirname, '../../test/marked/measured.json');

/** The F1 of each part when it was last kept (`npm run score -- own --keep`): what is guarded. */
export const measured = (): Record<Part, number> => JSON.parse(readFileSync(MEASURED, 'utf8'));

/** Prints the F1 of each part beside the one that was kept and its floor; with `--errors PART` what is wrong of a part, with `--keep` keeps what was measured. */
export async function printMarkedTable(shipped: Shipped, flags: readonly string[]): Promise<void> {
  const scores = await scoreMarked(shipped);
  const wanted = PARTS.find((part) => part === flags[flags.indexOf('--errors') + 1]);
  if (wanted) for (const error of scores[wanted].errors) console.log(error);
  const kept = measured();
  console.log(`${'part'.padEnd(14)}    F1   kept  floor  marked`);
  for (const part of PARTS) {
    const { f1, marked } = scores[part];
    const cells = [f1, kept[part], kept[part] - noiseOf(marked)].map((value) => value.toFixed(1).padStart(7)).join('');
    console.log(`${part.padEnd(14)}${cells}${String(marked).padStart(8)}`);
  }
  if (flags.includes('--keep')) {
    const figures = Object.fromEntries(PARTS.map((part) => [part, Math.round(scores[part].f1 * 10) / 10]));
    writeFileSync(MEASURED, `${JSON.stringify(figures, null, 2)}\n`);
  }
}
