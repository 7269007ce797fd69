import type { ReadFile } from '../../src/corrections/json-lines.ts';
import { readingMemory } from '../../src/memory/file.ts';
import type { ArticleRecord, Held, Said, Shown } from '../../src/memory/record.ts';
import { SURE } from '../../src/vocabulary/confidence.ts';

export const passage = (words: string) => ({ before: 'She said: ', quote: [words], after: '.' });
export const said = (words: string): Said => ({ kind: 'direct', ...passage(words) });
export const held = (target: string, position: Held['position'], words = `${position} ${target}`): Held => ({
  target,
  position,
  confidence: SURE,
  ...passage(words),
});

export const shown = (name: string, facts: Partial<Shown> = {}): Shown => ({
  name,
  known: null,
  kind: 'official',
  role: null,
  affiliations: [],
  weight: 0,
  named: passage(name),
  statements: [],
  stances: [],
  positions: [],
  ...facts,
});

/** An article of an invented paper, numbered: published on that day of March, read the day after. */
export const article = (number: number, people: readonly Shown[], facts: Partial<ArticleRecord> = {}): ArticleRecord => ({
  url: `https://fjord-courier.example/${number}.html`,
  title: `News of the coast ${number}`,
  outlet: 'The Fjord Courier',
  published: `2026-03-${String(number).padStart(2, '0')}`,
  seen: `2026-03-${String(number + 1).padStart(2, '0')}T08:00:00.000Z`,
  people,
  ...facts,
});

/** Remembered articles out of a file, all at once. */
export function readMemory(file: string): ReadFile<ArticleRecord> {
  const reading = readingMemory(file);
  while (true) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}
