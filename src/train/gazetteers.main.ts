import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pronounOfGiven } from '../engine/words/usual-pronouns.ts';

/**
 * `npx tsx src/train/gazetteers.main.ts`: computes the word lists of src/engine/words/gazetteers from the shared folder and writes them.
 * Sources and licences: shared/knowledge/CATALOG.md and shared/corpora/CATALOG.md; only sources that may ship are read.
 */

const SHARED = path.resolve(import.meta.dirname, '../../../shared');
const OUT = path.resolve(import.meta.dirname, '../engine/words/gazetteers');

/** A lower-case word that stands at least so often in running text is a common word. */
const FEWEST_USES = 3;

const lines = (file: string) =>
  readFileSync(path.join(SHARED, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const rows = (file: string): Record<string, unknown>[] =>
  gunzipSync(readFileSync(path.join(SHARED, file)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const isWord = (text: string) => /^\p{L}[\p{L}’'-]*$/u.test(text);
const sorted = (words: Iterable<string>) =>
  [...new Set([...words].map((word) => word.toLowerCase().replaceAll('’', "'")))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** How often each word stands in lower case in running text that may ship. */
function lowerCaseCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  const read = (text: string) => {
    for (const word of text.match(/(?<![\p{L}@#/._-])[a-z][a-z]+(?![\p{L}@/_-])/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const file of [
    'gum.train',
    'gum.dev',
    'uner-ewt.dev',
    'uner-ewt.test',
    'wikigold.all',
    'crossner-politics.train',
    'crossner-literature.train',
    'crossner-science.train',
  ])
    for (const row of rows(`corpora/names/train.${file}.jsonl.gz`)) read((row.tokens as string[]).join(' '));
  for (const file of ['stance/train.newsmtsc.train', 'roles/train.knowledgenet'])
    for (const row of rows(`corpora/${file}.jsonl.gz`)) read(row.text as string);
  const gold = path.join(SHARED, 'gold/train');
  for (const file of readdirSync(gold))
    if (file.endsWith('.ann')) read(readFileSync(path.join(gold, file), 'utf8').replace(/<[^>]*>/g, ''));
  return counts;
}

/** Lines are about so long. */
const WIDTH = 150;

/** Words with a space before each, in lines. */
function inLines(words: readonly string[]): string {
  let text = '';
  let line = 0;
  for (const word of words) {
    if (line + word.length >= WIDTH) {
      text += '\n';
      line = 0;
    }
    text += ` ${word}`;
    line += word.length + 1;
  }
  return text;
}

function write(name: string, constant: string, comment: string, words: readonly string[]): void {
  const text = `/** ${comment} Written by src/train/gazetteers.main.ts. */\nexport const ${constant} = \`\n${inLines(words)}\n\`;\n`;
  writeFileSync(path.join(OUT, `${name}.ts`), text);
  console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}

const counts = lowerCaseCounts();
const common = sorted([...counts].filter(([, count]) => count >= FEWEST_USES).map(([word]) => word));
/** Countries where the family name stands first: their first words are no given names. */
const FAMILY_FIRST = new Set(['China', 'Taiwan', 'South Korea', 'North Korea', 'Vietnam', 'Cambodia', 'Hungary']);
const people = rows('knowledge/people.jsonl.gz') as { name: string; country: string }[];

/** First words of the leaders' names that several of them bear. */
function shared(of: typeof people): string[] {
  const counts = new Map<string, number>();
  for (const { name } of of) {
    const [word = ''] = name.split(' ');
    if (isWord(word) && word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([word]) => word);
}

const westernOrder = people.filter(({ name, country }) => name.includes(' ') && !FAMILY_FIRST.has(country));
const given = sorted([
  ...['us_census1990', 'world'].flatMap((list) => lines(`knowledge/gazetteers/given_names_${list}.txt`)).filter(isWord),
  ...shared(westernOrder),
]);
write(
  'common-words',
  'COMMON_WORDS',
  'Words that stand in lower case in running English (GUM, EWT, Wikigold, CrossNER, NewsMTSC, KnowledgeNet, gold articles).',
  common,
);
write(
  'given-names',
  'GIVEN_NAMES',
  'Given names (US census of 1990, public domain; sigpwned, CC0; leaders of Wikidata, CC0) but for those of usual-pronouns.ts.',
  given.filter((name) => !pronounOfGiven(name)),
);
