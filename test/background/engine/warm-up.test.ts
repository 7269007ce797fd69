import { expect, it } from 'vitest';
import { warmUp } from '../../../src/background/engine/warm-up.ts';
import { recognizer } from '../../engine/model/shipped.ts';

it('sets every step to work that looks for people', async () => {
  const { first } = await warmUp(recognizer, null);
  if (first.is !== 'analysed') throw new Error(`the article is ${first.is}`);
  const { people } = first.analysis;
  expect(people.map(({ name }) => name)).toEqual(['Lena Okafor', 'Tom Reyes', 'John H. Marlow']);
  expect(people.every(({ roles }) => roles.length > 0)).toBe(true);
  expect(people[0]?.mentions.length).toBeGreaterThan(1);
});
