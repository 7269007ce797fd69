import { describe, expect, it } from 'vitest';
import { findings } from '../stage.ts';

describe('the rules: targets are whole', () => {
  it.each([
    [
      '“We need to bring the owners and the tenants together in order to end this row,” Ana Ruiz said.',
      ['Ruiz for bringing the owners and the tenants together'],
    ],
    [
      '“We will not accept attempts to assert unlawful claims at the expense of small ports,” Ana Ruiz said.',
      ['Ruiz against attempts to assert unlawful claims'],
    ],
    ['“We don’t want any of our crews to work six days in a row,” Ana Ruiz said.', ['Ruiz against working six days in a row']],
    [
      'Ana Ruiz cautions against drawing too many conclusions from the count.',
      ['Ruiz against drawing too many conclusions from the count'],
    ],
    ['Ana Ruiz lamented having served in the harbour guard.', ['Ruiz against having served in the harbour guard']],
    ['Ana Ruiz attacked the judge sitting right next to the door.', ['Ruiz against judge']],
    ['And the witch hunt that Ana Ruiz has been railing against for years now.', ['Ruiz against witch hunt']],
    ['Ana Ruiz praised her husband.', ['Ruiz for her husband']],
    ['Ana Ruiz announced plans Sunday to tighten tolls on lorries.', ['Ruiz for tightening tolls on lorries']],
    ['Ana Ruiz mocked the idea to the Harbour Post.', ['Ruiz against idea']],
    [
      '“It’s scandalous that taxpayers are picking up an enormous bill for Luis Mora’s mistake,” Ana Ruiz said.',
      ['Ruiz against taxpayers are picking up an enormous bill'],
    ],
    ['Ana Ruiz asked for audited books on four occasions.', ['Ruiz for audited books']],
    ['Ana Ruiz defended the toll in three television interviews.', ['Ruiz for toll']],
    ['Ana Ruiz wants the whole contest taken out of their hands.', ['Ruiz for whole contest taken out of their hands']],
    ['Ana Ruiz wants the toll scrapped.', ['Ruiz against toll']],
    ['Ana Ruiz asked people to keep off the quay.', ['Ruiz for keeping off the quay']],
    ['“We must offset the damage,” Ana Ruiz said.', ['Ruiz for offsetting the damage']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it.each([
    ['an adjective without its noun', 'Ana Ruiz protested the new and seemingly arbitrary rule.'],
    ['what the words point back to', 'Ana Ruiz ridiculed this idea.'],
    ['a turn of speech', 'Ana Ruiz says she wanted to do something for a living that she really liked.'],
    ['the rest of a life', '“We will remain grateful for the rest of our lives,” Ana Ruiz said.'],
    ['a future that the clause describes', 'Ana Ruiz welcomed a future in which ships would be rare.'],
    ['what a quotation says', 'Ana Ruiz stressed the need for platforms to “remain open” to all.'],
    ['the end of a longer subject', 'Ana Ruiz said rights given after generations of neglect are bad.'],
    ['two halves of one deed', '“Using cards and digital payment was another good way to keep safe,” Ana Ruiz said.'],
    ['what is denied of oneself', 'Ana Ruiz denied being in a row with the board back in April.'],
    ['what was missed', '“They should have thought of the tide,” Ana Ruiz said.'],
    ['what is to be supposed', '“Whoever thought of this must have a boat,” Ana Ruiz said.'],
    ['a deed without its object', '“Before long we’ll all have forgotten the toll,” Ana Ruiz said.'],
  ])('nothing for %s', (_why, text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('the rules: what happens is no judgement', () => {
  it.each([
    ['a place', '“Mora was right in the middle of it,” Ana Ruiz said.'],
    ['what happens to somebody', '“The shops are now facing the opposite problem: a glut,” Ana Ruiz said.'],
    ['a goal in a match', 'Ana Ruiz celebrates a goal against Mora’s Lions.'],
    ['a race that somebody leaves', 'Ana Ruiz withdrew from the mayoral race.'],
    ['work that somebody takes on', 'Ana Ruiz took on essential jobs in the port.'],
    ['what is to be expected', '“The jobs surge should silence the critics,” Ana Ruiz said.'],
  ])('nothing for %s', (_why, text) => {
    expect(findings(text)).toEqual([]);
  });

  it('a wish is one', () => {
    expect(findings('“The board should silence the critics,” Ana Ruiz said.')).toEqual(['Ruiz for board silencing the critics']);
    expect(findings('Ana Ruiz took on the gun lobby.')).toEqual(['Ruiz against gun lobby']);
  });
});

describe('the rules: whose position it is', () => {
  it.each([
    [
      'who founded what acts',
      'The Harbour Institute, a body founded by the late shipping magnate Luis Mora, has also called for greater awareness of tides.',
      [],
    ],
    [
      'whom one blames for a deed does it',
      'Ana Ruiz went on a tirade against the cast for, in her eyes, insulting her friend Luis Mora.',
      [],
    ],
    ['what a noun is for', 'Ana Ruiz sees robots as ripe for expansion to support new agents.', []],
    ['a quotation mark after a name', "A pal says Luis Mora 'fit plans for harbour fame' after the show.", []],
    ['no supporter', 'Ana Ruiz was not a proponent of the toll.', ['Ruiz against toll']],
    [
      'a role of another',
      'Luis Mora left in May. Harbour leader Ana Ruiz and council leader Tom Okafor called on the Labour leader to step down.',
      ['Ruiz against Labour leader', 'Okafor against Labour leader'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});
