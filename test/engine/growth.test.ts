import { expect, test } from 'vitest';
import { loadBase } from '../../src/cli/shipped.ts';
import type { Stance } from '../../src/engine/analysis.ts';
import { analyzeInStages } from '../../src/engine/analyze.ts';
import { withQuestions } from '../../src/engine/questions/questions.ts';
import { toldIn } from '../../src/engine/questions/told-in.ts';
import { atOnce } from '../../src/engine/steps.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { recognizer } from './model/shipped.ts';

/* Texts that pages may be made of to hold the background. Four times the text must not take more than six times as long, whatever the machine and its load: processor time is counted, the least of several runs. A second one of much text is only wanted where the first is too long. */

const GIVEN = 'Mara Ada Bruno Carla David Elena Felix Greta Hans Irene Jonas Karla Luis Maria Nora Oscar Paula Ralf Sonja Tomas'.split(' ');
const SYLLABLES = 'ba ke li mo nu ra se ti vo du fa ge hi jo ku la me ni po su'.split(' ');
/** A surname for each number: "Lamekend". */
const surname = (i: number): string => {
  const [a, b, c] = [i % 20, Math.floor(i / 20) % 20, Math.floor(i / 400) % 20].map((place) => SYLLABLES[place]);
  return `${a?.[0]?.toUpperCase()}${a?.[1]}${b}${c}nd`;
};
const given = (i: number): string => GIVEN[i % GIVEN.length] as string;
const person = (i: number): string => `${given(i)} ${surname(i)}`;
const letter = (i: number): string => String.fromCharCode(65 + (i % 26));
const times = (count: number, each: (i: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, i) => each(i)).join(between);

/** What the text is made of, so many times over. */
const SHAPES: readonly (readonly [shape: string, count: number, text: (count: number) => string])[] = [
  ['names without end before one surname', 480, (n) => `${times(n, surname)} Lind`],
  ['one surname, a first name each', 300, (n) => times(n, (i) => `${surname(i)} Lind was there on Monday.`, '\n')],
  ['one surname, initials each', 300, (n) => times(n, (i) => `Mara ${letter(i)}. ${letter(i / 26)}. Lind said it.`)],
  ['one surname, again and again', 300, (n) => `Mara Lind said it. ${times(n, () => 'Lind said that Lind told Lind.')}`],
  ['a short form of many', 150, (n) => `${times(n, (i) => `${surname(i)} Lind`, ', ')}\n${times(n, () => 'Lind said so.', '\n')}`],
  ['a list of names', 300, (n) => times(n, person, ', ')],
  ['a list of signatories', 150, (n) => times(n, (i) => `${person(i)}, professor of law, ${surname(i + 3)} University`, '\n')],
  ['a list behind what they are', 300, (n) => `figures such as ${times(n, person, ', ')} and Mara Lind, professors of law, said it.`],
  ['speakers of one office', 150, (n) => times(n, (i) => `President ${surname(i)} spoke. The president said “no,” ${person(i)} said.`)],
  ['quotes without end', 240, (n) => times(n, (i) => `“It rains,” ${person(i % 40)} said, “and it will.”`)],
  ['quotes that never close', 240, (n) => times(n, (i) => `“It rains, ${person(i % 40)} said`)],
  ['quotes of whole paragraphs', 240, (n) => `Mara Lind said so.\n${times(n, () => '“It rains and it will rain.”\nThe mayor said so.', '\n')}`],
  ['an interview', 180, (n) => `Mara Lind is the mayor.\n${times(n, () => 'Mara Lind: It rains, he said.\nIt does.\nNora Quill: Why?', '\n')}`],
  ['posts', 240, (n) => `Mara Lind is the mayor.\n${times(n, () => 'It rains. — she said.\n— Mara Lind (@mlind) March 4, 2020', '\n')}`],
  ['initials', 480, (n) => `${times(n, (i) => `${letter(i)}. ${letter(i + 1)}.`)} Lind said it.`],
  ['a megabyte’s paragraph', 90, (n) => times(n, (i) => `${person(i % 40)}, mayor of ${surname(i % 31)}, said on Monday that “it rains,” but she denied it.`)],
  ['a sentence without end', 240, (n) => times(n, (i) => `and a man named ${person(i % 40)} of the ${surname(i % 31)} party said that he would go`)],
  ['a headline', 180, (n) => `${times(n, (i) => `${person(i)} Warns NATO`)} - ${times(n, person, ', ')}`],
  ['headings', 240, (n) => times(n, (i) => `${person(i)}\nThe Plan of Lind\nBruno Lind`, '\n')],
  ['one name in one sentence', 1500, (n) => `The suspect ${times(n, () => 'Mara Lind')} said it.`],
  ['pronouns', 300, (n) => `Mara Lind said it.\n${times(n, () => 'She said that he told her that she was there.')}`],
  ['roles in a chain', 360, (n) => `Mara Lind, ${times(n, (i) => `chairman of ${surname(i)} Bank`, ' and ')}, said it.`],
  ['one person’s roles', 180, (n) => times(n, (i) => `Mara Lind, the ${surname(i)} minister of ${surname(i + 7)}, said it.`)],
  ['brackets', 1800, (n) => `Mara ${'('.repeat(n)}Ada${')'.repeat(n)} Lind: “it”\nMara Lind: it was ${')'.repeat(n)}`],
  ['blanks', 1800, (n) => `The day - Mara${' '.repeat(n)}Lind${'\u00a0'.repeat(n)}.\nAda Lind, ${' '.repeat(n)}known as Oke`],
  ['stops', 1800, (n) => `Mara Lind${' .'.repeat(n)} said it${' !'.repeat(n)}`],
  ['verbs', 900, (n) => `Mara Lind was${' named'.repeat(n)} and ${'founded and '.repeat(n)}it.`],
  ['dashes', 600, (n) => `A day${' - Mara Lind | '.repeat(n)}\nMara Lind${' -'.repeat(n)} said`],
]; // biome-ignore format: a table

const base = loadBase();

/** Processor time of work, ms. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const stagesOf = (text: string) => analyzeInStages(plainArticle(`A day of news\n${text}`), recognizer, base.acquaintances);
/** Time of an analysis in two stages. */
const reading = (text: string) => timeOf(() => stagesOf(text).whole());
/** Time that it takes after that to find what the encoder is asked. */
function asking(text: string): number {
  const stages = stagesOf(text);
  stages.whole();
  return timeOf(() => atOnce(stages.findingPassages()));
}

const RUNS = 3;
/** So often the longer text is read until once it is quick enough: a machine that does something else beside it is slow at any moment. */
const TRIES = 8;

/** How much longer it takes for so much more text. */
function growth<Size>(time: (size: Size) => number, little: Size, much: Size): number {
  const small = Math.min(...Array.from({ length: RUNS }, () => time(little)));
  let large = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES && large >= 6 * small; run++) large = Math.min(large, time(much));
  return large / small;
}

test.each(SHAPES)(
  'four times the text takes no more than six times as long: %s',
  (_shape, count, text) => expect(growth(reading, text(count), text(4 * count))).toBeLessThan(6),
  240_000,
);

test('nor do the questions to the encoder, of one person in each paragraph', () => {
  const text = (count: number) =>
    `Mara Lind spoke.\n${times(count, () => 'She backed the Keystone pipeline. Mara Lind said the pipeline was late.', '\n')}`;
  expect(growth(asking, text(1200), text(4800))).toBeLessThan(6);
}, 240_000);

test.each([
  ['one thing', (i: number) => `the ${i % 2 ? 'planned ' : ''}${surname(i >> 1).toLowerCase()} tunnel`],
  ['a thing each', (i: number) => `the ${surname(i >> 1).toLowerCase()}${i % 2 ? '' : ` of ${surname(i)}`}`],
])(
  'nor do the questions of an article that speaks of %s',
  (_things, target) => {
    const asking = (count: number) => {
      const targets = ['the tunnel', ...Array.from({ length: count }, (_, i) => target(i))];
      const stances = targets.map(
        (each): Stance => ({ target: each, position: 'for', evidence: [0, 1], statement: null, confidence: 0.9 }),
      );
      const text = targets.map((each) => `She backed ${each}.`).join(' ');
      return timeOf(() => withQuestions([{ stances }], toldIn(text)));
    };
    expect(growth(asking, 500, 2000)).toBeLessThan(6);
  },
  240_000,
);
