import { conjugate } from './verb-forms.ts';

/**
 * Acts that show where somebody stands: "vetoed the bill", "resigned over the toll". What people do by speaking ("condemned the sale") is a statement, and in no
 * row; whoever only "backs" or "opposes" a thing may do either. Columns: verb (+ particle after "|"), the side on which it shows its subject, example. Written by
 * us from usage of news English; the object is what the position is on.
 */
const ROWS: readonly (readonly [verb: string, side: 'for' | 'against', example: string])[] = [
  ['vote|for', 'for', 'Ruiz voted for the harbour bill.'],
  ['vote|in favor of', 'for', 'Ruiz voted in favor of the harbour bill.'],
  ['vote|in favour of', 'for', 'Ruiz voted in favour of the harbour bill.'],
  ['vote|yes on', 'for', 'Ruiz voted yes on the harbour bill.'],
  ['vote|to approve', 'for', 'Ruiz voted to approve the harbour bill.'],
  ['vote|against', 'against', 'Ruiz voted against the harbour bill.'],
  ['vote|no on', 'against', 'Ruiz voted no on the harbour bill.'],
  ['vote|to reject', 'against', 'Ruiz voted to reject the harbour bill.'],
  ['cast cast|the deciding vote for', 'for', 'Ruiz cast the deciding vote for the harbour bill.'],
  ['cast cast|the deciding vote against', 'against', 'Ruiz cast the deciding vote against the harbour bill.'],
  ['sign', 'for', 'Ruiz signed the harbour bill.'],
  ['cosign', 'for', 'Ruiz cosigned the letter.'],
  ['co-sign', 'for', 'Ruiz co-signed the letter.'],
  ['cosponsor', 'for', 'Ruiz cosponsored the harbour bill.'],
  ['co-sponsor', 'for', 'Ruiz co-sponsored the harbour bill.'],
  ['ratify', 'for', 'Ruiz ratified the treaty.'],
  ['enact', 'for', 'Ruiz enacted the law.'],
  ['impose', 'for', 'Ruiz imposed a curfew.'],
  ['impose|sanctions on', 'against', 'Ruiz imposed sanctions on Bluewater.'],
  ['reinstate', 'for', 'Ruiz reinstated the ban.'],
  ['appoint', 'for', 'Ruiz appointed Mora.'],
  ['reappoint', 'for', 'Ruiz reappointed Mora.'],
  ['nominate', 'for', 'Ruiz nominated Mora.'],
  ['pardon', 'for', 'Ruiz pardoned Mora.'],
  ['donate|to', 'for', 'Ruiz donated to the campaign.'],
  ['march|for', 'for', 'Ruiz marched for free buses.'],
  ['veto vetoed', 'against', 'Ruiz vetoed the harbour bill.'],
  ['repeal', 'against', 'Ruiz repealed the law.'],
  ['revoke', 'against', 'Ruiz revoked the licence.'],
  ['rescind', 'against', 'Ruiz rescinded the order.'],
  ['overturn', 'against', 'Ruiz overturned the ruling.'],
  ['strike struck|down', 'against', 'Ruiz struck down the law.'],
  ['scrap scrapped', 'against', 'Ruiz scrapped the toll.'],
  ['abolish', 'against', 'Ruiz abolished the toll.'],
  ['cancel cancelled', 'against', 'Ruiz cancelled the contract.'],
  ['cancel', 'against', 'Ruiz canceled the contract.'],
  ['suspend', 'against', 'Ruiz suspended the treaty.'],
  ['lift', 'against', 'Ruiz lifted the ban.'],
  ['ban banned', 'against', 'Ruiz banned fireworks.'],
  ['block', 'against', 'Ruiz blocked the sale.'],
  ['filibuster', 'against', 'Ruiz filibustered the harbour bill.'],
  ['fire', 'against', 'Ruiz fired Mora.'],
  ['sack', 'against', 'Ruiz sacked Mora.'],
  ['impeach', 'against', 'Ruiz impeached Mora.'],
  ['sue', 'against', 'Ruiz sued the port.'],
  ['file|a lawsuit against', 'against', 'Ruiz filed a lawsuit against the port.'],
  ['file|suit against', 'against', 'Ruiz filed suit against the port.'],
  ['file|a complaint against', 'against', 'Ruiz filed a complaint against the port.'],
  ['resign|over', 'against', 'Ruiz resigned over the toll.'],
  ['resign|in protest at', 'against', 'Ruiz resigned in protest at the toll.'],
  ['resign|in protest over', 'against', 'Ruiz resigned in protest over the toll.'],
  ['quit quit|over', 'against', 'Ruiz quit over the toll.'],
  ['walk|out over', 'against', 'Ruiz walked out over the toll.'],
  ['boycott', 'against', 'Ruiz boycotted the talks.'],
  ['march|against', 'against', 'Ruiz marched against the toll.'],
  ['demonstrate|against', 'against', 'Ruiz demonstrated against the toll.'],
  ['withdraw withdrew withdrawn|from', 'against', 'Ruiz withdrew from the treaty.'],
];

/** An act: on which side it shows its subject, and the words that must follow the verb, in lower case. */
interface PositionAct {
  readonly side: 'for' | 'against';
  readonly particle: readonly string[];
}

/** The examples of the rows, with the side: for tests. */
export const POSITION_ACT_EXAMPLES = ROWS.map(([, side, example]) => ({ side, example }));

/** By each form that tells of something that happened ("vetoes", "vetoed"), the most particles first; the base form only wishes or plans it. */
export const POSITION_ACTS: ReadonlyMap<string, readonly PositionAct[]> = (() => {
  const forms = new Map<string, PositionAct[]>();
  for (const [words, side] of ROWS) {
    const [verb = '', particle = ''] = words.split('|');
    const { third, past, participle } = conjugate(verb);
    const act = { side, particle: particle.split(' ').filter(Boolean) };
    for (const form of new Set([third, past, participle])) forms.set(form, [...(forms.get(form) ?? []), act]);
  }
  for (const acts of forms.values()) acts.sort((a, b) => b.particle.length - a.particle.length);
  return forms;
})();
