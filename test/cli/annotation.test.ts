import { expect, it } from 'vitest';
import { annotate } from '../../src/cli/annotation.ts';
import { loadBase } from '../../src/cli/shipped.ts';
import type { Encoder } from '../../src/engine/reader/encoder.ts';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { SHOWN, SURE } from '../../src/vocabulary/confidence.ts';
import { recognizer } from '../engine/model/shipped.ts';
import { fakeEncoder } from '../engine/reader/fake.ts';

const SENTENCE =
  'Prime Minister Anna Lindqvist, who has led the talks between the towns for three years, said on Monday that the fishing harbour of the two towns would be open before the winter, that the ferries to the islands would sail as they always had, that the lights on the quay would be paid for by both, that the toll on the bridge would fall by half for those who cross it every day, that the school would have a roof, and that nobody should have to wait for another year until the old pier is mended.';
const article = plainArticle(`A pier for two towns\n${SENTENCE} “I support it,” she said.`);
const base = loadBase();
/** What is printed where the encoder sees a position for the harbour so clearly, a logarithm of odds, and the other side somewhat less, and hears in every word that something is supported. */
async function printed(clearly: number, all: boolean) {
  const fake = fakeEncoder((target) => (target === 'fishing harbour' ? [0, clearly, clearly - 0.1, 0] : [9, 0, 0, 0]));
  const encoder: Encoder = {
    ...fake,
    async read(batch) {
      const answers = await fake.read(batch);
      return { ...answers, evidence: answers.evidence.map((_, i) => (i % 4 === 1 ? 9 : 0)) };
    },
  };
  const [person] = (await annotate('a.txt', article, { recognizer, encoder, base }, all)).people;
  if (!person) throw new Error('nobody');
  return person;
}

it('prints sure stances with their side, likely ones as positions without, no others; with --all every line with its side', async () => {
  const seen = new Set<string>();
  for (let clearly = 12; clearly > -6; clearly -= 0.25) {
    const [told, all] = await Promise.all([printed(clearly, false), printed(clearly, true)]);
    expect(told).toMatchObject({ part: null, country: null });
    for (const { confidence, target, position } of told.stances) {
      expect(confidence).toBeGreaterThanOrEqual(SURE);
      expect([target, position]).toEqual(['fishing harbour', 'for']);
      seen.add('sure');
    }
    for (const position of told.positions) {
      expect(Object.keys(position)).toEqual(['evidence', 'statement', 'confidence']);
      expect(article.text.slice(...position.evidence)).toBe(SENTENCE);
      expect(position.confidence).toBeGreaterThanOrEqual(SHOWN);
      expect(all.stances.every((line) => line.confidence < SURE)).toBe(true);
      seen.add('likely');
    }
    expect(all.positions).toEqual([]);
    expect(all.stances.length).toBeGreaterThanOrEqual(told.stances.length + told.positions.length);
    if (all.stances.length > told.stances.length + told.positions.length) seen.add('weak');
  }
  expect([...seen].sort()).toEqual(['likely', 'sure', 'weak']);
});

it('prints how sure a role is, and what is only likely, with --all alone', async () => {
  const [told, all] = await Promise.all([printed(9, false), printed(9, true)]);
  expect(told.roles).toEqual([expect.not.objectContaining({ confidence: expect.anything() })]);
  expect(told).not.toHaveProperty('linked');
  expect(all.roles).toEqual([expect.objectContaining({ confidence: expect.any(Number) })]);
});
