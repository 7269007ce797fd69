import { rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { writeMemory } from '../memory/file.ts';
import type { ArticleRecord, Said, Shown } from '../memory/record.ts';
import { type Launched, launch, until } from './launch.ts';

/** How much is remembered in the bench: years of reading. */
const ARTICLES = 10_000;
const STATEMENTS = 80_000;
const PEOPLE = 3000;
/** How many searches and pages of people are timed. */
const ROUNDS = 25;

const WORDS =
  'harbour ferry council budget river bridge winter election treaty border school market railway forest hospital energy wheat island coast senate minister agreement protest strike export tariff climate drought housing refugee security vaccine court ballot coalition subsidy pension satellite'.split(
    ' ',
  );
const GIVEN = 'Anna Jonas Clara Henrik Maria Peter Ida Nils Karin Ole Eva Lars Nora Jan Tove Emil Sofia Anders Vera Mats'.split(' ');

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const nameOf = (number: number): string => `${GIVEN[number % GIVEN.length]} Sur${Math.floor(number / GIVEN.length)}name`;

/** Articles of an invented paper: few people are in many of them, most in few, as in news. */
function invented(): ArticleRecord[] {
  const random = randomFrom(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const sentence = (): string => Array.from({ length: 18 }, () => pick(WORDS)).join(' ');
  const passage = () => ({ before: 'She said that ', quote: [sentence()], after: '.' });
  const person = (statements: number): Shown => ({
    name: nameOf(Math.floor(PEOPLE * random() ** 4)),
    known: null,
    kind: pick(['leader', 'official', 'analyst', 'business']),
    role: `minister of ${pick(WORDS)}`,
    affiliations: ['Nordmark'],
    named: passage(),
    statements: Array.from({ length: statements }, (): Said => ({ kind: 'direct', ...passage() })),
    stances: random() < 0.4 ? [{ target: `the ${pick(WORDS)}`, position: pick(['for', 'against']), confidence: 0.8, ...passage() }] : [],
  });
  return Array.from({ length: ARTICLES }, (_, number) => {
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(number / 3))).toISOString();
    const people = Array.from({ length: 5 }, (_person, at) => person(at < 3 ? 2 : 1));
    return {
      url: `https://fjord-courier.example/${number}.html`,
      title: sentence().slice(0, 60),
      outlet: 'The Fjord Courier',
      published: day.slice(0, 10),
      seen: day,
      people: people.filter((each, at) => people.findIndex(({ name }) => name === each.name) === at),
    };
  });
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

async function load({ asExtension }: Launched, page: Page): Promise<number> {
  const records = invented();
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
    await launched.asExtension(`browser.storage.local.set({ settings: { memory: true } })`);
    const page = await launched.openOwn('src/library/index.html');
    await page.bringToFront();
    const took = await load(launched, page);
    console.log(`written in ${(took / 1000).toFixed(0)} s, ${(took / ARTICLES).toFixed(1)} ms an article, a hundred in a transaction`);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    console.log(`on disk: ${(usage / 1e6).toFixed(0)} MB`);

    const people: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate(`location.hash = '#lists'`);
      const name = nameOf(round < 5 ? round : round * 40);
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
    for (let round = 0; round < ROUNDS; round++) {
      const query =
        round % 3 === 0 ? nameOf(round * 7) : round % 3 === 1 ? `${WORDS[round]} ${WORDS[round + 5]}` : (WORDS[round] ?? '').slice(0, 4);
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
  } finally {
    await launched.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
