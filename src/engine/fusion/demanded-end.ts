/**
 * What asks that the thing before it ends or goes, with an example each: who says it is against that thing, whatever side its words sound like. Written by us from usage of news English.
 */
export const DEMANDS: readonly (readonly [ends: string, example: string])[] = [
  ['go|leave|quit|resign|stand down|step (?:down|aside)|relinquish power|give up power|be gone', 'Mora must go.'],
  ['leave (?:office|power|the country)', 'Mora needs to leave office.'],
  ['be (?:removed|ousted|toppled|fired|sacked|dismissed|recalled|replaced|impeached|voted out)', 'Mora should be removed.'],
  ['be (?:jailed|imprisoned|prosecuted|indicted|arrested|tried|punished|held accountable|brought to justice)', 'Mora has to be jailed.'],
  ['be (?:stopped|defeated|destroyed|crushed|eliminated|eradicated)', 'The militia must be stopped.'],
  [
    'be (?:scrapped|repealed|abolished|overturned|rescinded|withdrawn|lifted|ended|banned|outlawed|shut down)',
    'The toll should be scrapped.',
  ],
  ['end|stop|cease', 'The raids must end.'],
];

const ENDS = DEMANDS.map(([ends]) => ends).join('|');

/** The demand right behind a thing: "must", "has to", "should now", then how it is to end; nothing may follow "end", "stop" or "leave" that they would do to something else. */
const DEMANDED = new RegExp(
  `^[”"’']?\\s+(?:must|should|(?:has|have|had|needs?|ought) to|had better|[’']?d better)\\s+(?:(?:now|also|all|both|immediately|finally|simply|just)\\s+)?(?:${ENDS})(?=\\s*(?:$|[.,;:!?”"’—–]|\\s(?:now|immediately|at once|today|and|or|if|as|because|before|for|over|from|so|said|after|until|in)\\b))`,
  'iu',
);

/** Does a text, from the end of a thing on, demand that it ends or goes: "(Gadhafi) must leave"? */
export const isDemandedEnd = (after: string): boolean => DEMANDED.test(after);
