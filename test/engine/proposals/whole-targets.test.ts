import { describe, expect, it } from 'vitest';
import { targetsOf } from '../stage.ts';

describe('a bare, known word is told in full', () => {
  it('by the nearest fuller phrase before it', () => {
    const targets = targetsOf(
      'News of the day\nThe old pier was closed. The new harbour pier opened on Monday.\nAna Ruiz opposes the pier.',
    );
    expect(targets).toContain('new harbour pier');
    expect(targets).not.toContain('pier');
  });
  it('farther back only by one with a name in it', () => {
    const between = `${'It rained. It snowed. It thawed. '.repeat(4)}It rained again.\n`;
    expect(targetsOf(`News of the day\nThe wooden pier was closed.\n${between}Ana Ruiz opposes the pier.`)).not.toContain('wooden pier');
    expect(targetsOf(`News of the day\nThe Harbourland pier was closed.\n${between}Ana Ruiz opposes the pier.`)).toContain(
      'Harbourland pier',
    );
  });
  it('not by a headline’s capitals, nor by more than a phrase', () => {
    const targets = targetsOf('Mora Backs a Pier\nIt rained.\nAna Ruiz opposes the pier.');
    expect(targets).toContain('pier');
    expect(targets.filter((target) => / [Pp]ier/.test(target))).toEqual([]);
  });
  it('but not where it is not known', () => {
    expect(targetsOf('News of the day\nThe wooden pier was closed.\nAna Ruiz opposes any pier.')).toContain('pier');
  });
});

describe('what is somebody’s is told so', () => {
  it.each([
    ['News of the day\nAna Ruiz promotes her brand of Islam.', 'her brand of Islam'],
    ['News of the day\nAna Ruiz praised her party.', 'her party'],
    ['News of the day\nAna Ruiz backs the Labour leader.', 'Labour leader'],
  ])('%s', (text, target) => {
    expect(targetsOf(text)).toContain(target);
  });
});

describe('what says nothing on a card is left out', () => {
  it('a word that names nothing', () => {
    expect(targetsOf('News of the day\nAna Ruiz condemned the attacks.')).not.toContain('attacks');
    expect(targetsOf('News of the day\nAna Ruiz condemned the attacks on the port.')).toContain('attacks on the port');
  });
  it('a known word that nothing before explains, but for one of the headline', () => {
    expect(targetsOf('News of the day\nAna Ruiz strongly opposes the pier.')).toEqual([]);
    expect(targetsOf('The pier divides the town\nAna Ruiz strongly opposes the pier.')).toContain('pier');
  });
  it.each([
    ['another’s', 'News of the day\nLuis Mora met Tom Okafor and praised his skills.', 'skills'],
    ['what cannot be the holder’s', 'News of the day\nAna Ruiz praised his leadership skills.', 'leadership skills'],
  ])('that points to %s', (_what, text, part) => {
    expect(targetsOf(text)).not.toContain(part);
  });
});
