import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../src/engine/stances/find-stances.ts';
import { recognizer } from '../../engine/model/shipped.ts';
import { perform, standings } from '../stage.ts';

/** The targets that Ana Ruiz might take a position on in the last sentence. */
function targetsOf(text: string): string[] {
  const { readings } = readingsOf(perform(text).speech, [], new Map(), recognizer.readVector);
  const last = Math.max(...readings.map(({ unit }) => unit.sentence.index));
  return readings
    .filter(({ unit }) => unit.sentence.index === last)
    .flatMap(({ candidates }) => candidates.map(({ target }) => target.text));
}

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
    expect(targetsOf(`News of the day\nThe wooden pier was closed.\n${between}Ana Ruiz opposes the pier.`)).toContain('pier');
    expect(targetsOf(`News of the day\nThe Harbourland pier was closed.\n${between}Ana Ruiz opposes the pier.`)).toContain(
      'Harbourland pier',
    );
  });
  it('not by a headline’s capitals, nor by more than a phrase', () => {
    const targets = targetsOf('Mora Backs a Pier\nIt rained.\nAna Ruiz opposes the pier.');
    expect(targets).toContain('pier');
    expect(targets.filter((target) => / [Pp]ier/.test(target))).toEqual([]);
  });
  it.each([
    ['is not known', 'News of the day\nThe wooden pier was closed.\nAna Ruiz opposes any pier.', 'pier'],
    ['comes first', 'News of the day\nAna Ruiz opposes the pier.', 'pier'],
  ])('but not where it %s', (_, text, target) => {
    expect(targetsOf(text)).toContain(target);
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
    expect(standings('News of the day\nAna Ruiz condemned the attacks.', 0)).not.toContain('Ruiz against attacks');
    expect(standings('News of the day\nAna Ruiz condemned the attacks on the port.', 0.3)).toEqual(['Ruiz against attacks on the port']);
  });
  it('a known word that nothing before explains, but for one of the headline', () => {
    expect(standings('News of the day\nAna Ruiz strongly opposes the pier.', 0)).toEqual([]);
    expect(standings('The pier divides the town\nAna Ruiz strongly opposes the pier.', 0.3)).toEqual(['Ruiz against pier']);
  });
  it.each([
    ['somebody else', 'News of the day\nAna Ruiz opposes choosing him for the port.'],
    ['something of the page', 'News of the day\nAna Ruiz opposes the spread of this virus.'],
    ['a light adjective', 'News of the day\nAna Ruiz backs a better system.'],
    ['the first of two', 'News of the day\nAna Ruiz opposes a war between sailors, she said.'],
    ['what a clause is still to say', 'News of the day\nAna Ruiz opposes investment that harms the port.'],
    ['what is the holder’s own', 'News of the day\nAna Ruiz opposes Ruiz’s rule.'],
    ['a bare noun that needs more', 'News of the day\nAna Ruiz backs a proposal.'],
    ['what follows its “of”', 'News of the day\nAna Ruiz criticised passage of that law.'],
    ['a noun that leaves it open', 'News of the day\n“They should create their own bloc,” Ana Ruiz said.'],
    ['a deed of nobody', 'News of the day\n“It is time for him to step down,” Ana Ruiz said.'],
    ['another’s', 'News of the day\nLuis Mora met Tom Okafor and praised his skills.'],
    ['what cannot be the holder’s', 'News of the day\nAna Ruiz praised his leadership skills.'],
    ['what its “of” would say', 'News of the day\nAna Ruiz asked for pages of it.'],
    ['an office', 'News of the day\nAna Ruiz wants governor.'],
    ['half of a name', 'News of the day\nAna Ruiz hopes to win delegates on Super Tuesday.'],
    ['half of a clause', 'News of the day\nAna Ruiz praised the concessions Luis Mora made.'],
    ['what ends at a time', 'News of the day\nAna Ruiz asked the bureau to stop booking paid talks seven months before the vote.'],
    ['no thing', 'News of the day\nAna Ruiz hopes to save itself.'],
    [
      'a call to do what is cut off',
      'News of the day\nAna Ruiz rejected the call to determine whether the boats that they bought last year float.',
    ],
    ['an amount', 'News of the day\nAna Ruiz condemned the $60 billion.'],
    ['somebody without a name', 'News of the day\nAna Ruiz praised the former president.'],
    ['somebody’s kin', 'News of the day\nAna Ruiz condemned the father.'],
    ['some of a party', 'News of the day\nAna Ruiz tore into the Republican businessman.'],
    ['a group', 'News of the day\nAna Ruiz thanked the Muslim group.'],
    ['nouns that name nothing', 'News of the day\nAna Ruiz championed controversial policy decisions.'],
    ['somebody’s noun that names nothing', 'News of the day\nAna Ruiz defended the party’s actions.'],
    ['a deed that says nothing', 'News of the day\n“We should take action,” Ana Ruiz said.'],
    ['a deed to a known thing', 'News of the day\nAna Ruiz vowed to revive the embattled industry.'],
    ['what somebody is to do without it', 'News of the day\nAna Ruiz asked the council to approve more.'],
    ['one who is still to be told of', 'News of the day\n“The council should not confirm a judge who would bend the law,” Ana Ruiz said.'],
  ])('that points to %s', (_what, text) => {
    expect(standings(text, 0.3)).toEqual([]);
  });
  it('what is said in jest', () => {
    const said = 'News of the day\n“I am backing Luis Mora on the toll,” Ana Ruiz said.';
    expect(standings(said, 0)).not.toEqual([]);
    expect(standings(said.replace('said', 'quipped'), 0)).toEqual([]);
  });
  it('what somebody refuses to say', () => {
    expect(standings('News of the day\nAna Ruiz refused to criticize Luis Mora.', 0.2)).toEqual([]);
  });
});
