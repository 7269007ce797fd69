import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/engine/proposals/candidates.ts';
import { OPEN } from '../../../src/engine/proposals/open-targets.ts';
import { passagesOf } from '../../../src/engine/proposals/passages.ts';
import { perform, targetsOf } from '../stage.ts';

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

describe('what leaves a target open', () => {
  it.each(OPEN.map((rule) => [...rule.example, rule] as const))('%s (%s)', (sentence, text, rule) => {
    const { speech, names } = perform(`News of the day\n${sentence}`);
    const proposals = passagesOf(speech, names, new Map()).passages.flatMap((passage) => passage.proposals);
    const found = proposals.find(({ candidate }) => candidate.target.text === text)?.candidate;
    expect(found?.vague).toBe(true);
    expect(OPEN.find(({ holds }) => holds(speech.context, found as Candidate))).toBe(rule);
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
    ['somebody else', 'News of the day\nAna Ruiz opposes choosing him for the port.', 'choosing him for the port'],
    ['a light adjective', 'News of the day\nAna Ruiz backs a better system.', 'better system'],
    ['the first of two', 'News of the day\nAna Ruiz opposes a war between sailors, she said.', 'war between sailors'],
    ['what a clause is still to say', 'News of the day\nAna Ruiz opposes investment that harms the port.', 'investment'],
    ['what is the holder’s own', 'News of the day\nAna Ruiz opposes Ruiz’s rule.', 'Ruiz’s rule'],
    ['a noun that leaves it open', 'News of the day\n“They should create their own bloc,” Ana Ruiz said.', 'bloc'],
    ['another’s', 'News of the day\nLuis Mora met Tom Okafor and praised his skills.', 'skills'],
    ['what cannot be the holder’s', 'News of the day\nAna Ruiz praised his leadership skills.', 'leadership skills'],
    ['what its “of” would say', 'News of the day\nAna Ruiz asked for pages of it.', 'pages'],
    ['an office', 'News of the day\nAna Ruiz wants governor.', 'governor'],
    ['half of a name', 'News of the day\nAna Ruiz hopes to win delegates on Super Tuesday.', 'winning delegates on Super'],
    ['half of a clause', 'News of the day\nAna Ruiz praised the concessions Luis Mora made.', 'concessions Luis Mora'],
    [
      'what ends at a time',
      'News of the day\nAna Ruiz asked the bureau to stop booking paid talks seven months before the vote.',
      'booking paid talks seven months',
    ],
    ['no thing', 'News of the day\nAna Ruiz hopes to save itself.', 'itself'],
    [
      'a call to do what is cut off',
      'News of the day\nAna Ruiz rejected the call to determine whether the boats that they bought last year float.',
      'call',
    ],
    ['somebody’s kin', 'News of the day\nAna Ruiz condemned the father.', 'the father'],
    ['some of a party', 'News of the day\nAna Ruiz tore into the Republican businessman.', 'Republican businessman'],
    ['a group', 'News of the day\nAna Ruiz thanked the Muslim group.', 'Muslim group'],
    ['nouns that name nothing', 'News of the day\nAna Ruiz championed controversial policy decisions.', 'controversial policy decisions'],
    ['somebody’s noun that names nothing', 'News of the day\nAna Ruiz defended the party’s actions.', 'party’s actions'],
    ['a deed that says nothing', 'News of the day\n“We should take action,” Ana Ruiz said.', 'taking action'],
    ['a deed to a known thing', 'News of the day\nAna Ruiz vowed to revive the embattled industry.', 'reviving the embattled industry'],
    [
      'one who is still to be told of',
      'News of the day\n“The council should not confirm a judge who would bend the law,” Ana Ruiz said.',
      'council confirming a judge',
    ],
  ])('that points to %s', (_what, text, part) => {
    expect(targetsOf(text)).not.toContain(part);
  });
});
