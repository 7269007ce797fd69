import { describe, expect, it } from 'vitest';
import { allowedTags, splitAtHyphens } from '../../src/train/examples.ts';
import { withMentions } from '../../src/train/world-names.ts';

const article = (text: string, ...people: string[]) =>
  withMentions({ id: 'test', text, people: people.map((name) => ({ name, mentions: null, stances: [], facts: null })) });
const read = (text: string, ...people: string[]) => {
  const { document, names, open = [] } = article(text, ...people);
  return {
    names: names.map(({ first, end }) =>
      document.tokens
        .slice(first, end)
        .map((token) => token.text)
        .join(' '),
    ),
    open: open.map((i) => document.tokens[i]?.text).join(' '),
  };
};

describe('mentions of people whom readers only named', () => {
  it.each<[text: string, people: string[], names: string[], open: string]>([
    ['The mayor, Rosa Lund, spoke. Lund left early.', ['Rosa Lund'], ['Rosa Lund', 'Lund'], ''],
    ['Then President Lund left, and Lund’s aides followed.', ['President Rosa Lund'], ['Lund', 'Lund'], ''],
    ['They met Sheikh Omar bin Salah in Harlow.', ['Omar bin Salah'], ['Omar bin Salah'], ''],
    ['A visit by bin Salah and Salah’s son was put off.', ['Omar bin Salah'], ['bin Salah', 'Salah'], ''],
    ['They met at the Lund Foundation of Harlow.', ['Rosa Lund'], [], 'Lund Foundation'],
    ['They met at the Rosa Lund Foundation of Harlow.', ['Rosa Lund'], [], 'Rosa Lund Foundation'],
    ['Under the Lund administration taxes rose.', ['Rosa Lund'], [], 'Lund'],
    ['The harbour of Max Lund Jr. was sold.', ['Max Lund'], [], 'Max Lund Jr.'],
    ['We saw Maria Steen of Harlow and the Harlow Times there.', ['Rosa Lund'], [], 'Maria Steen'],
    ['The town of Harlow voted.', ['Rosa Lund'], [], ''],
    ['The lund was green.', ['Rosa Lund'], [], ''],
  ])('%s', (text, people, names, open) => {
    expect(read(text, ...people)).toEqual({ names, open });
  });

  it('leaves open what is open, also where compounds are cut', () => {
    const marked = article('They met at the Lund-Steen Foundation near Anna-Maria Steen of Harlow.', 'Rosa Lund');
    for (const annotated of [marked, splitAtHyphens(marked)]) {
      const allowed = allowedTags(annotated);
      const free = annotated.document.tokens.filter((_, i) => allowed[i] === 2 ** 13 - 1).map(({ text }) => text);
      expect(free.join(' ').replaceAll(' - ', '-')).toBe('Anna-Maria Steen');
    }
  });
});
