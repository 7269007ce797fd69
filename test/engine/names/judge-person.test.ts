import { expect, test } from 'vitest';
import { personScore, SIGNS } from '../../../src/engine/names/judge-person.ts';
import type { Name } from '../../../src/engine/names/name.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';
import { isTitleWord, withoutPoint } from '../../../src/engine/words/titles.ts';
import { recognizer } from '../model/shipped.ts';

/** How much speaks for it that the word in brackets is a person's name. */
function scoreOf(marked: string): number {
  const start = marked.indexOf('[');
  const document = readDocument(plainArticle(`News\n${marked.replace(/[[\]]/g, '')}`));
  const firstToken = document.tokens.findIndex((token) => token.start === 'News\n'.length + start);
  const { start: from = 0, end = 0 } = document.tokens[firstToken] ?? {};
  const title = withoutPoint(document.tokens[firstToken - 1]?.lower ?? '');
  const name: Name = { type: 'person', span: [from, end], firstToken, endToken: firstToken + 1, title: isTitleWord(title) ? title : null };
  return personScore(document, name, recognizer.isSurname);
}

test.each<readonly [more: string, less: string]>([
  ...SIGNS.map(([, , more, less]) => [more, less] as const),
  ['“Never,” said [Oke].', '“Never,” for [Oke].'],
  ['They saw his wife [Oke] there.', 'They saw his house [Oke] there.'],
  ['Then [Maria] left.', 'Then [Harlowgate] left.'],
  ['Then [Alvarez] left.', 'Then [Harlowgate] left.'],
  ['Then [Harlowgate] left.', 'Then [Green] left.'],
  ['Then [Harlowgate] left.', 'Then [7Lind] left.'],
])('%s speaks more for a person than %s', (more, less) => expect(scoreOf(more)).toBeGreaterThan(scoreOf(less)));
