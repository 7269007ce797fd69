import { expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { PARTS } from '../../../src/engine/words/parts.ts';
import { recognizer } from '../model/shipped.ts';

/** What an article says of people, by name, with the words that say so. */
function partsIn(...lines: string[]): Record<string, string> {
  const text = ['News of the harbour', ...lines].join('\n');
  const { people } = analyze(plainArticle(text), recognizer);
  return Object.fromEntries(people.flatMap(({ name, part }) => (part ? [[name, `${part.text}: ${text.slice(...part.evidence)}`]] : [])));
}
const partOf = (line: string): string | undefined => partsIn(line)['Ada Lind']?.split(':')[0];

it.each(PARTS.map(({ part, example }) => [example, part]))('%s %s', (example, part) => {
  expect(partOf(example)).toBe(part);
});

it.each([
  ['Jonas Weber’s mother, Ada Lind, wept.', 'mother of Jonas Weber', 'Jonas Weber’s mother, Ada Lind'],
  ['Ada Lind, the mother of Jonas Weber, wept.', 'mother of Jonas Weber', 'Ada Lind, the mother of Jonas Weber'],
  ['Ada Lind, Jonas Weber’s younger sister, wept.', 'sister of Jonas Weber', 'Ada Lind, Jonas Weber'],
  ['Jonas Weber and his wife, Ada Lind, wept.', 'wife of Jonas Weber', 'Jonas Weber and his wife, Ada Lind'],
  [
    'Ada Lind, daughter of former Bergen Mayor Jonas Weber, wept.',
    'daughter of Jonas Weber',
    'Ada Lind, daughter of former Bergen Mayor Jonas Weber',
  ],
])('%s', (line, part, evidence) => {
  expect(partsIn(line)['Ada Lind']).toBe(`${part}: ${evidence}`);
});

it.each([
  'If Ada Lind was arrested, the port would close.',
  'Ada Lind was not arrested.',
  'Police suspect Ada Lind of nothing.',
  'Jonas Weber will host Ada Lind on Monday.',
  'Jonas Weber wants to witness Ada Lind at work.',
  'The former presidential candidate Ada Lind spoke.',
  'Democratic nominee Ada Lind lost the race of 1992.',
  'In the film the victim, Ada Lind, comes back.',
  'Ada Lind, a lawyer for the victim, spoke.',
  'Ada Lind, a victim advocate, spoke.',
  'Ada Lind was charged with leading the port.',
  'Ada Lind, the mayor of Bergen, spoke.',
])('nothing of Ada Lind: %s', (line) => {
  expect(partOf(line)).toBeUndefined();
});

it('tells what comes first in the rows where an article says several', () => {
  expect(partsIn('Ada Lind was arrested in May.', 'On Monday Ada Lind was convicted.')).toEqual({
    'Ada Lind': 'defendant: Ada Lind was convicted',
  });
});
