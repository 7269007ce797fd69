import { expect, it } from 'vitest';
import { notesOf } from '../../../src/tools/release/notes.ts';

const CHANGELOG = `# What has changed

## 0.4.0

Not released yet.

- A thing.

## 0.3.0

- Cards.
- Marks.

## 0.2.0

First.
`;

it('the notes of a version are what stands under its heading', () => {
  expect(notesOf(CHANGELOG, '0.3.0')).toBe('- Cards.\n- Marks.');
  expect(notesOf(CHANGELOG, '0.2.0')).toBe('First.');
});

it.each([
  ['0.3', 'nothing of 0.3'],
  ['0.4.0', 'not released yet'],
])('%s is not to be released: %s', (version, why) => {
  expect(() => notesOf(CHANGELOG, version)).toThrow(why);
});
