import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Analysis, Span } from '../engine/analysis.ts';
import { analyze } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { isGivenName } from '../engine/words/gazetteers.ts';

/** An attribution of PolNeAR; offsets are code points. */
interface Attribution {
  readonly source: Span | null;
  readonly sourceText: string | null;
  readonly content: readonly Span[];
}

interface Row {
  readonly primary: boolean;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** Who an attribution belongs to: somebody by name, "he" or "she", somebody that the rule can't tell (a relative, a possessive, nobody), or another source. */
type SourceKind = 'name' | 'pronoun' | 'open' | 'other';

const TITLE = /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|president)\.?$/i;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]*\.?/gu;

/** The surnames that a text itself shows to be people's: the capitalised word after a given name, with an initial between or not, or after "Mr." and its like. */
export function surnamesIn(text: string): ReadonlySet<string> {
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  const surnames = new Set<string>();
  words.forEach((word, i) => {
    const bare = bareName(word);
    if (!/^\p{Lu}\p{L}/u.test(bare)) return;
    const before = /^\p{Lu}\.?$/u.test(words[i - 1] ?? '') ? words[i - 2] : words[i - 1];
    if (before && /^\p{Lu}/u.test(before) && (TITLE.test(before) || isGivenName(before.toLowerCase()))) surnames.add(bare.toLowerCase());
  });
  return surnames;
}

const bareName = (word: string) => word.replace(/[’']s?$|\.$/u, '');

/**
 * The rule for a named person or "he"/"she": the source is the pronoun, or the last word before its first comma, bracket or small word
 * is a surname of the text and no possessive. It asks nothing of the engine.
 */
export function kindOfSource(source: string | null, surnames: ReadonlySet<string>): SourceKind {
  if (!source || /^(?:who|whom|whose|which|that|his|her|i|my|me|we|you|said)$/i.test(source)) return 'open';
  if (/^(?:he|she)$/i.test(source)) return 'pronoun';
  const head = source.split(/[,(]|\s(?:of|for|at|in|on|from|who|and|with|to)\s/)[0]?.trim() ?? '';
  const last = head.match(WORD)?.at(-1) ?? '';
  return /[’']s?$/.test(head) ? 'open' : /^\p{Lu}/u.test(last) && surnames.has(bareName(last).toLowerCase()) ? 'name' : 'other';
}

interface Counts {
  same: number;
  found: number;
  gold: number;
}
const f1 = ({ same, found, gold }: Counts) => {
  const [p, r] = [found ? same / found : 0, gold ? same / gold : 0];
  return [p, r, p + r ? (2 * p * r) / (p + r) : 0].map((value) => (100 * value).toFixed(1).padStart(8)).join('');
};

/**
 * Prints how PolNeAR's attributions (84 whole articles on US politics, thoughts and attitudes included) are found: characters of content, and the right source
 * where a content found overlaps one marked. First those by a named person or "he"/"she"; beside them all sources.
 * The corpus does not say whom a pronoun means: its source counts as right with any one person. Throws where the corpus is not there.
 */
export function printPolnearTable(shared: string, recognizer: Recognizer): void {
  const people: Counts = { same: 0, found: 0, gold: 0 };
  const all: Counts = { same: 0, found: 0, gold: 0 };
  const sources: Sources = { name: [0, 0], pronoun: [0, 0], other: [0, 0], open: [0, 0] };
  for (const row of rowsOf(path.join(shared, 'corpora/attribution/tune.polnear.dev.jsonl.gz'))) {
    const told = sayingsOf(analyze(plainArticle(row.text), recognizer));
    const surnames = surnamesIn(row.text);
    const marked = row.attributions.map((attribution) => ({ ...attribution, kind: kindOfSource(attribution.sourceText, surnames) }));
    countCharacters(row.text, marked, told, people, all);
    for (const attribution of marked) countSource(attribution, told, sources);
  }
  const share = (...kinds: SourceKind[]) => {
    const sum = (place: 0 | 1) => kinds.reduce((total, kind) => total + sources[kind][place], 0);
    return `${((100 * sum(0)) / sum(1)).toFixed(1)} of ${sum(1)}`;
  };
  console.log(`${'PolNeAR dev'.padEnd(36)}precision  recall      F1`);
  console.log(`${'content by a named person, he or she'.padEnd(37)}${f1(people)}`);
  console.log(`${'content by anybody'.padEnd(37)}${f1(all)}`);
  console.log(
    `right source, given overlapping content: by name ${share('name')}, he or she ${share('pronoun')} (any one person), together ${share('name', 'pronoun')}`,
  );
  console.log(`all sources: ${share('name', 'pronoun', 'open', 'other')}`);
}

/** Of how many attributions of each kind a content was found, and of how many of those the right source. */
type Sources = Record<SourceKind, [right: number, of: number]>;

type Marked = Attribution & { readonly kind: SourceKind };

/** Counts the characters of content that are marked, found and both: those of people, and those of anybody. */
function countCharacters(text: string, marked: readonly Marked[], told: readonly Saying[], people: Counts, all: Counts): void {
  const maskOf = (...kinds: SourceKind[]) =>
    masks(
      text,
      marked.filter(({ kind }) => kinds.includes(kind)),
    );
  const [byPeople, open, any] = [maskOf('name', 'pronoun'), maskOf('open'), masks(text, marked)];
  const [toldByPeople, toldAll] = [
    masks(
      text,
      told.filter(({ person }) => person),
    ),
    masks(text, told),
  ];
  for (const { index: i } of text.matchAll(/\S/g)) {
    add(people, byPeople[i], toldByPeople[i] && (byPeople[i] || !open[i]));
    add(all, any[i], toldAll[i]);
  }
}

function add(counts: Counts, gold: unknown, found: unknown): void {
  if (gold) counts.gold++;
  if (found) counts.found++;
  if (gold && found) counts.same++;
}

/** Counts whether what was found where a content is marked has the source that is marked. */
function countSource({ kind, source, content }: Marked, told: readonly Saying[], sources: Sources): void {
  const overlapping = told.filter(({ content: spans }) => spans.some((span) => content.some((other) => overlaps(span, other))));
  if (!overlapping.length || !source) return;
  sources[kind][1]++;
  const right = overlapping.some(({ person, at }) => (kind === 'pronoun' ? person : at.some((span) => overlaps(span, source))));
  if (right) sources[kind][0]++;
}

interface Saying {
  readonly person: boolean;
  /** Where the source may stand: the person's mentions, or the nameless source's words. */
  readonly at: readonly Span[];
  readonly content: readonly Span[];
}

function sayingsOf({ people, unnamed }: Analysis): Saying[] {
  return [
    ...people.flatMap(({ statements, mentions }) => statements.map(({ spans }) => ({ person: true, at: mentions, content: spans }))),
    ...unnamed.flatMap(({ statements, spans: at }) => statements.map(({ spans }) => ({ person: false, at, content: spans }))),
  ];
}

const overlaps = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

function masks(text: string, attributions: readonly { readonly content: readonly Span[] }[]): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { content } of attributions) for (const [start, end] of content) mask.fill(1, start, end);
  return mask;
}

/** The articles with their attributions in UTF-16 offsets. */
function rowsOf(file: string): Row[] {
  if (!existsSync(file)) throw new Error('no PolNeAR in shared/corpora/attribution: the folder shared must stand beside the project');
  const rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return rows
    .filter(({ primary }) => primary)
    .map((row) => {
      const units: number[] = [];
      let unit = 0;
      for (const character of row.text) {
        units.push(unit);
        unit += character.length;
      }
      units.push(unit);
      const toUnits = ([start, end]: Span): Span => [units[start] ?? unit, units[end] ?? unit];
      const attributions = row.attributions.map((one) => ({
        ...one,
        source: one.source && toUnits(one.source),
        content: one.content.map(toUnits),
      }));
      return { ...row, attributions };
    });
}
