import { beforeAll, describe, expect, it } from 'vitest';
import { loadEncoder } from '../../src/cli/encoder.ts';
import { markedArticles, parseMarked } from '../../src/cli/marked-articles.ts';
import { measured, noiseOf, PARTS, type Part, type Score, scoreMarked } from '../../src/cli/score-marked.ts';
import { loadBase, loadRecognizer } from '../../src/cli/shipped.ts';

/** Being right on articles of our own that nothing is trained on. What was measured stands in measured.json; `npm run score -- own --keep` sets it anew. */
describe('on our own marked articles', () => {
  let scores: Record<Part, Score>;
  beforeAll(async () => {
    scores = await scoreMarked({ recognizer: loadRecognizer(), encoder: loadEncoder(), base: loadBase() });
  }, 300_000);

  it.each(PARTS)('%s are as right as when they were measured, but for noise', (part) => {
    const { f1, marked } = scores[part];
    expect(f1).toBeGreaterThan(measured()[part] - noiseOf(marked));
  });
});

describe('the marks', () => {
  const articles = markedArticles();
  it.each(articles.map((article) => [article.id, article] as const))(
    '%s: every place of a surname is somebody’s, every fact stands in the text',
    (_id, { text, people }) => {
      const lower = text.toLowerCase();
      const unmarked = people.flatMap(({ name, mentions }) =>
        [...text.matchAll(new RegExp(`(?<!\\p{L})${name.split(' ').at(-1)}(?!\\p{L}| family)`, 'gu'))]
          .filter(({ index }) => !people.some((person) => person.mentions.some(([start, end]) => start <= index && index < end)))
          .map(({ index }) => `${name}, ${mentions.length} places: ${text.slice(index - 20, index + 30)}`),
      );
      const absent = people.flatMap(({ name, roles, affiliations }) =>
        [...roles, ...affiliations]
          .filter((list) => !list.some((wording) => lower.includes(wording.toLowerCase())))
          .map((list) => `${name}: ${list[0]}`),
      );
      expect([...unmarked, ...absent]).toEqual([]);
    },
  );

  const ONE = '=== a\nHead\nMayor Ada Lind of Harlow backed the bridge. Lind, not Linden, paid.\n---\n';
  it('are read with names as whole words and wordings as alternatives', () => {
    const [article] = parseMarked(
      `${ONE}Ada Lind\tleader\tMayor | Mayor of Harlow\tHarlow ; council | city council\t-\tLind\nAda Lind\t+\tbridge | the bridge\tbacked the bridge\n`,
    );
    const [ada] = article?.people ?? [];
    expect(ada?.mentions.map(([start, end]) => article?.text.slice(start, end))).toEqual(['Ada Lind', 'Lind']);
    expect(ada).toMatchObject({
      roles: [['Mayor', 'Mayor of Harlow']],
      affiliations: [['Harlow'], ['council', 'city council']],
      former: false,
    });
    expect(ada?.stances).toEqual([{ position: 'for', target: ['bridge', 'the bridge'], evidence: 'backed the bridge' }]);
  });

  it.each([
    'Ada Lund\tleader\t-\t-\t-\t-',
    'Ada Lind\tmayor\t-\t-\t-\t-',
    'Ada Lind\tleader\t-\t-\t-',
    'Ada Lind\t+\tbridge\tbacked the bridge',
  ])('say which line can’t be read: %j', (line) => {
    expect(() => parseMarked(`${ONE}${line}\n`)).toThrow(line);
  });
});
