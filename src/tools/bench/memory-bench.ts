import { rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { writeMemory } from '../../memory/file.ts';
import type { ArticleRecord, Said, Shown } from '../../memory/record.ts';
import { type Launched, launch, until } from '../browser/launch.ts';

/** How much is remembered in the bench: years of reading. */
const ARTICLES = 10_000;
const STATEMENTS = 80_000;
const PEOPLE = 3000;
/** How many searches and pages of people are timed. */
const ROUNDS = 25;

/** The commonest words of English, the commonest first. */
const COMMONEST =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just state those people too mr how little good world make very year still see own work between life being against under government say never day same another know while last might great old come since go came right used take three'.split(
    ' ',
  );
/** How many words the invented papers have, and of how many names: about what a few years of a real one have. */
const VOCABULARY = 10_000;
const GIVEN_NAMES = 300;
const SURNAMES = 2000;
/** How many words of a sentence are a name of somebody. */
const NAMES_IN_TEXT = 0.04;

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented words of one to four syllables, none twice and none of those that are there already. */
function inventedWords(count: number, random: () => number, taken: Set<string>): string[] {
  const pick = (from: string): string => from.split(' ')[Math.floor(random() * from.split(' ').length)] as string;
  const words: string[] = [];
  while (words.length < count) {
    const syllables = 1 + Math.floor(random() ** 0.7 * 3.4);
    const word = Array.from(
      { length: syllables },
      () =>
        pick('b br c ch d dr f fl g gr h j k l m n p pl pr qu r s sh st t th tr v w') +
        pick('a e i o u ai ea ou ie') +
        pick('n r l s t nd st ck m d'),
    ).join('');
    if (taken.has(word)) continue;
    taken.add(word);
    words.push(word);
  }
  return words;
}

/** Picks an index, the first most often: the chance falls as the rank grows, as it does for words of a language (Zipf). */
function zipf(size: number, random: () => number): () => number {
  const sums: number[] = [];
  for (let rank = 0; rank < size; rank++) sums.push((sums[rank - 1] ?? 0) + 1 / (rank + 2.7));
  return () => {
    const sought = random() * (sums.at(-1) ?? 0);
    let low = 0;
    for (let high = size - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

interface Invented {
  readonly records: readonly ArticleRecord[];
  /** Everybody's name, the one in most articles first. */
  readonly names: readonly string[];
  /** What a reader looks for: somebody's name, two words of one sentence, the beginning of a word. */
  readonly queries: readonly string[];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Articles of an invented paper: few people are in many of them, most in few; few words in many sentences, most in few; as in news. */
function invented(): Invented {
  const random = randomFrom(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const taken = new Set(COMMONEST);
  const words = [...COMMONEST, ...inventedWords(VOCABULARY - COMMONEST.length, random, taken)];
  const given = inventedWords(GIVEN_NAMES, random, taken).map(capital);
  const surnames = inventedWords(SURNAMES, random, taken).map(capital);
  const names: string[] = [];
  while (names.length < PEOPLE) {
    const name = `${pick(given)} ${pick(surnames)}`;
    if (!names.includes(name)) names.push(name);
  }
  const nextWord = zipf(VOCABULARY, random);
  const somebody = (): string => names[Math.floor(PEOPLE * random() ** 4)] as string;
  const word = (): string => (random() < NAMES_IN_TEXT ? (somebody().split(' ')[1] as string) : (words[nextWord()] as string));
  const telling = (): string => words[COMMONEST.length + Math.floor(500 * random())] as string;
  const sentence = (length = 18): string => Array.from({ length }, word).join(' ');
  const passage = () => ({ before: 'She said that ', quote: [sentence()], after: '.' });
  const person = (statements: number): Shown => ({
    name: somebody(),
    known: null,
    kind: pick(['leader', 'official', 'analyst', 'business']),
    role: `minister of ${telling()}`,
    affiliations: ['Nordmark'],
    weight: Math.round(500 * random()) / 100,
    named: passage(),
    statements: Array.from({ length: statements }, (): Said => ({ kind: 'direct', ...passage() })),
    positions: [],
    stances: random() < 0.4 ? [{ target: `the ${telling()}`, position: pick(['for', 'against']), confidence: 0.95, ...passage() }] : [],
  });
  const records = Array.from({ length: ARTICLES }, (_, number): ArticleRecord => {
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(number / 3))).toISOString();
    const people = Array.from({ length: 5 }, (_person, at) => person(at < 3 ? 2 : 1));
    return {
      url: `https://fjord-courier.example/${number}.html`,
      title: sentence(9),
      outlet: 'The Fjord Courier',
      published: day.slice(0, 10),
      seen: day,
      people: people.filter((each, at) => people.findIndex(({ name }) => name === each.name) === at),
    };
  });
  const query = (round: number): string => {
    if (round % 3 === 0) return somebody();
    const said = pick(pick(records).people).statements[0]?.quote[0] ?? '';
    const rare = new Set(COMMONEST);
    const [first = '', second = ''] = said.split(' ').filter((each) => each.length > 3 && !rare.has(each));
    return round % 3 === 1 ? `${first} ${second}` : first.slice(0, 4);
  };
  return { records, names, queries: Array.from({ length: ROUNDS }, (_, round) => query(round)) };
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const told = (times: readonly number[]): string =>
  `median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms of ${times.length}`;

/** How long the page takes from doing something until it shows what it should, ms: measured in the page, from the event to the frame that has it. */
const time = (page: Page, act: string, shown: string): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    const look = () => ((${shown}) ? resolve(performance.now() - start) : requestAnimationFrame(look));
    ${act};
    look();
  })`) as Promise<number>;

async function load({ asExtension }: Launched, page: Page, records: readonly ArticleRecord[]): Promise<number> {
  const statements = records.flatMap(({ people }) => people.flatMap((person) => person.statements)).length;
  const file = path.join(os.tmpdir(), `dramatis-memory-${process.pid}.jsonl`);
  await writeFile(file, writeMemory(records));
  console.log(
    `${ARTICLES} articles, ${statements} statements (${STATEMENTS} wanted at most), a backup of ${(writeMemory(records).length / 1e6).toFixed(0)} MB`,
  );
  await page.evaluate(`location.hash = '#data'`);
  const input = (await until('the file field', () => page.$('input[type=file]'))) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await until('the report', () => page.$('.import-report .primary'), 60_000);
  const start = performance.now();
  await page.click('.import-report .primary');
  const count = `new Promise((resolve) => { const open = indexedDB.open('memory'); open.onsuccess = () => { const ask = open.result.transaction('articles').objectStore('articles').count(); ask.onsuccess = () => { open.result.close(); resolve(ask.result); }; }; })`;
  // Looked at seldom: each look waits for its turn with the writing.
  for (let there = 0; there < ARTICLES; there = await asExtension<number>(count)) await new Promise((over) => setTimeout(over, 5000));
  await rm(file);
  return performance.now() - start;
}

/** Fills the memory of a fresh Chromium with invented articles, and times what a reader waits for in the library, from key or click to the frame that shows it. */
async function main() {
  const launched = await launch('chrome');
  try {
    await launched.asExtension('browser.storage.local.set({ settings: { memory: true } })');
    const page = await launched.openOwn('src/library/index.html');
    await page.bringToFront();
    const { records, names, queries } = invented();
    const took = await load(launched, page, records);
    console.log(`written in ${(took / 1000).toFixed(0)} s, ${(took / ARTICLES).toFixed(1)} ms an article, a hundred in a transaction`);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    console.log(`on disk: ${(usage / 1e6).toFixed(0)} MB`);

    const people: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate(`location.hash = '#lists'`);
      const name = names[round < 5 ? round : round * 40] ?? '';
      const id = `name:${name.toLowerCase()}|nordmark`;
      people.push(
        await time(
          page,
          `location.hash = '#person/' + encodeURIComponent(${JSON.stringify(id)})`,
          `document.querySelector('.page-name')?.textContent === ${JSON.stringify(name)}`,
        ),
      );
    }
    console.log(`a person’s page: ${told(people)}`);

    const searches: number[] = [];
    await page.evaluate(`location.hash = '#people'`);
    await until('the search', () => page.$('.search'));
    for (const query of queries) {
      const type = (words: string) => `{
        const box = document.querySelector('.search');
        box.value = ${JSON.stringify(words)};
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }`;
      await page.evaluate(type(''));
      await until('the list', () => page.evaluate(() => document.querySelector('[role=status].unseen') === null));
      searches.push(await time(page, type(query), `document.querySelector('.shown [role=status].unseen')`));
    }
    console.log(`a search, with the pause after typing: ${told(searches)}`);
    for (const [at, kind] of ['a name', 'two words that somebody said', 'the beginning of a word'].entries())
      console.log(`  ${kind}: ${told(searches.filter((_, round) => round % 3 === at))}`);
  } finally {
    await launched.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
