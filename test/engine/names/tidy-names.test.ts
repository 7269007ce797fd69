import { expect, test } from 'vitest';
import { TYPES } from '../../../src/engine/model/tags.ts';
import { tidyNames } from '../../../src/engine/names/tidy-names.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';
import { recognizer } from '../model/shipped.ts';

/** What a name is marked by: a person by [brackets], an organisation by {braces}, a place by <these>. */
const MARKS = '[{<';

/** The people that stay of those marked. */
function people(marked: string): string[] {
  const spans: { type: number; start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]+\]|\{[^}]+\}|<[^>]+>)/)) {
    const name = /^[[{<](.+)[\]}>]$/.exec(piece)?.[1];
    if (name) spans.push({ type: MARKS.indexOf(piece[0] as string), start: text.length, end: text.length + name.length });
    text += name ?? piece;
  }
  const document = readDocument(plainArticle(text));
  const at = (key: 'start' | 'end', offset: number) => document.tokens.findIndex((token) => token[key] === offset);
  const names = spans.map(({ type, start, end }) => ({ type, first: at('start', start), end: at('end', end) + 1 }));
  return tidyNames(document, names, recognizer.isSurname)
    .filter(({ type }) => TYPES[type] === 'person')
    .map(({ first, end }) => document.text.slice(document.tokens[first]?.start, document.tokens[end - 1]?.end));
}

test.each<readonly [marked: string, expected: readonly string[]]>([
  ['They met ([Mara) Lind] at noon.', ['Lind']],
  ['They met President ([Mara]) [Lind] at noon.', ['Lind']],
  ['We thank [Zheng] He for the map; He is a pronoun there.', ['Zheng He']],
  ['Then [Gen. Oke Ade] spoke to [Dean Strand].', ['Oke Ade', 'Dean Strand']],
  ['Then Marine [de Lind] spoke to Minister [de Strand].', ['Marine de Lind', 'de Strand']],
  ['The [Strand] administration and a [Strand] spokesman disagreed.', ['Strand']],
  ['They met at the [Mara Lindqvist] Memorial Center on [Strand Street].', []],
  ['Then [Ada (Addie) Oke] spoke.', ['Ada (Addie) Oke']],
  [
    '[Simon & Strand] and [Marlow Tabak] & [Friedrich] met [Ada Oke] & [Max Lund] and [Lena Oke] & Family.',
    ['Ada Oke', 'Max Lund', 'Lena Oke'],
  ],
  ['The company [Mara Lind] founded hired [Ada Oke], an analyst at [Max Lund]’s firm.', ['Mara Lind', 'Ada Oke', 'Max Lund']],
  ['The town [Van Lind] saw a film called [Ada Oke]. [Van Lind] slept.', []],
  ['Under [Jim Crow] nobody spoke of it.', []],
  ['It pleased the [Ada B. Lind List]. Voters for [Oke] left.', ['Oke']],
  ['Shares of [Morgan Stanley] fell.', []],
  ['{Halloran Foods} fell. [Halloran] makes soup, said [Mara Strand].', ['Mara Strand']],
  ['{Halloran Foods} fell. [Halloran] sold it, said [Mara Halloran].', ['Halloran', 'Mara Halloran']],
  ['[Mara Lindqvist] left. Months later Lindqvist returned.', ['Mara Lindqvist', 'Lindqvist']],
  ['[Mara Kay Lindqvist] left. Friends call her MKL at home.', ['Mara Kay Lindqvist', 'MKL']],
  ['[Mara Field] left. The field is green.', ['Mara Field']],
  ['[Mara Field] left. Field after field is green. Nobody asked Field about the Field.', ['Mara Field', 'Field']],
  ['They cited [Lind] v. [Reyes]. Then [Mara Oke] left.', ['Mara Oke']],
  ['Hurricane [Ida] fell. [Ida] was strong. Then [Mara Lind] met [Lind].', ['Mara Lind', 'Lind']],
  ['Tropical Storm [Ida] fell. [Ida Oke] left. [Ida] stayed.', ['Ida Oke', 'Ida']],
  ['The Lord Great [Marshal] met [Marshal David Lind].', ['David Lind']],
  ['{Halloran Global Capital} fell. [Halloran] sold it. [Halloran] cut it. [Halloran] grew.', []],
  ['{Halloran Global Capital} fell. Mr [Halloran] sold it. [Halloran] grew.', ['Halloran', 'Halloran']],
  ['[Ada Dovran] sued. Police took <Dovran>’s brother.', ['Ada Dovran', 'Dovran']],
  ['[Ada Dovran] sued. Police in <Dovran> took the brother of <Dovran>.', ['Ada Dovran']],
  ['[Mara Kay bin Tarik] left. Critics of {MBT} cheered.', ['Mara Kay bin Tarik']],
  ['[Mara bin Tarik] left. Critics of {MBT} cheered.', ['Mara bin Tarik', 'MBT']],
  ['She sued {Harlan Oke Strand} & [Lind].', []],
  ['[Mara Strand Hammers] Harlow Mill Chief\nThen [Mara Strand] quietly left town.', ['Mara Strand', 'Mara Strand']],
  ['In the end they were met by [Mara Strand of Utrecht] and nobody else.', ['Mara Strand']],
  ['In the end they were met by [Mara of Utrecht] and nobody else.', ['Mara of Utrecht']],
  ['Harlow Papers [Slam Mara Strand] For Tolls\nThen [Mara Strand] quietly left town.', ['Mara Strand', 'Mara Strand']],
  [
    '[Mara Strand Hammers] Harlow Mill Chief\nThen [Mara Strand Hammers] quietly left town, not [Mara Strand].',
    ['Mara Strand Hammers', 'Mara Strand Hammers', 'Mara Strand'],
  ],
  ['The carrier [Ada Lind] and a tug sank. The [Ada Lind] had left in May.', []],
  ['[Marlow Tabak] grew, said [Ada Lind]. Call {Marlow Tabak Strand LLP} at noon.', ['Ada Lind']],
  ['Hours by [Marlow Tabak] Limited. [Ada Lind] left.', ['Ada Lind']],
  ['They called [Lindcare] and [Lindnomics] names.', []],
  ['[Mara Malm] left. Write to your MM desk, as MM said.', ['Mara Malm', 'MM']],
  ['Nobody asked Obama, and the Obama Foundation was silent.', ['Obama']],
])('people of %j', (marked, expected) => {
  expect(people(marked)).toEqual(expected);
});
