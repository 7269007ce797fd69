import { describe, expect, it } from 'vitest';
import { storyOf } from '../../src/site/story-of.ts';

const LONG = 'The minister said on Monday that the harbour would stay closed for as long as the storm lasted. '.repeat(3).trim();

describe('an article of what was pasted', () => {
  it.each([
    ['', null],
    [' \n\n ', null],
    ['Harbour shut\nIt rains.', { title: 'Harbour shut', paragraphs: ['It rains.'] }],
    ['Harbour shut\r\n\r\n  It rains. \r\nIt pours.\r\n', { title: 'Harbour shut', paragraphs: ['It rains.', 'It pours.'] }],
    [`${LONG}\nIt rains.`, { title: '', paragraphs: [LONG, 'It rains.'] }],
    ['Ada Lind said no.', { title: '', paragraphs: ['Ada Lind said no.'] }],
    ['Harbour shut\nAdvertisement\nIt rains.\nAdvertisement\nIt pours.', { title: 'Harbour shut', paragraphs: ['Advertisement', 'It rains.', 'It pours.'] }], // biome-ignore format: one row
  ])('%j', (pasted, expected) => {
    expect(storyOf(pasted, '2026-05-12')).toEqual(expected && { outlet: null, published: '2026-05-12', ...expected });
  });
});
