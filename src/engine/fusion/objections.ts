import type { Span } from '../analysis.ts';
import { countryCalled } from '../words/countries.ts';
import { PARTY_MEMBERS } from '../words/parties.ts';
import { ASPIRANT } from '../words/role-words.ts';

/** Words that are taken for somebody's role or affiliation, and what stands around them in their paragraph. */
export interface Taken {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** Whether the person is named within REACH of them. */
  readonly isNear: boolean;
}

/** What speaks against words as somebody's role or affiliation, with an example in which they stand in brackets: it is another's, or no body, or no office. */
export interface Objection {
  readonly to: 'roles' | 'affiliations';
  readonly holds: (taken: Taken) => boolean;
  readonly examples: readonly string[];
  /** The rules read such words rightly, so it holds against the encoder alone. */
  readonly readByRules?: true;
}

/** No objection looks further on either side, characters. */
export const REACH = 70;

const before =
  (pattern: RegExp) =>
  (taken: Taken): boolean =>
    pattern.test(taken.before);
const after =
  (pattern: RegExp) =>
  (taken: Taken): boolean =>
    pattern.test(taken.after);
const words =
  (pattern: RegExp) =>
  (taken: Taken): boolean =>
    pattern.test(taken.words);

/** Matched in the order given. Written by us, each for a class of errors that strict readers found on articles nobody had marked (train/reader/judged-cards.md). */
export const OBJECTIONS: readonly Objection[] = [
  // The country that somebody reports on.
  {
    to: 'affiliations',
    holds: ({ words: own, after: next }) => countryCalled(own) !== undefined && /^ (?:correspondent|editor|watcher)s?\b/i.test(next),
    examples: ['Rosa Lund, the paper’s [Norway] correspondent, left.'],
  },
  // What somebody knows or writes about, where they live, who passes on: they do not belong to it.
  {
    to: 'affiliations',
    holds: before(/\b(?:expert|specialist|authority|scholar|researcher|book|report|study)s?\s+(?:on|about)\s+(?:the\s+)?$/i),
    examples: ['Rosa Lund, an expert on [Norland], was there.', 'Max Hill, who wrote a book about the [Harlow Bank], left.'],
  },
  {
    to: 'affiliations',
    holds: before(
      /\b(?:(?:resident|native|citizen)s?\s+of|(?:resid(?:es?|ing)|liv(?:es?|ing)|born|raised)\s+in|(?:couple|family|refugees?|migrants?)\s+from)\s+(?:the\s+)?$/i,
    ),
    examples: [
      'Rosa Lund, a resident of [Harlow], left.',
      'Max Hill, born in [Norland], left.',
      'Ida Holm and other refugees from [Norland] left.',
    ],
  },
  { to: 'affiliations', holds: before(/\bvia\s+(?:the\s+)?$/i), examples: ['Photo: Rosa Lund via [Harlow Images]'] },
  // Whom somebody fights for, against or over.
  {
    to: 'affiliations',
    holds: after(/^\s(?:(?:campaigner|critic|watcher|scandal|victim|survivor|widow|fan)s?)\b/i),
    examples: ['The papers show [Post Office] campaigner Max Hill.'],
  },
  {
    to: 'affiliations',
    holds: before(/\b(?:killer|gunman|shooter|attacker|bomber|murderer|assailant)s?\b[^.,;:]*$/i),
    examples: ['Max Hill, the killer of ten people at the [Tree of Harlow] church, was there.'],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, before: lead }) =>
      /^(?:White House|Senate|House|Congress|Parliament|Downing Street|Capitol)$/.test(own) &&
      /\b(?:run(?:s|ning)?|bids?|races?|campaign(?:s|ing)?|contest) for (?:the )?$/i.test(lead),
    examples: ['Max Hill, who is running for the [White House], left.'],
  },
  {
    to: 'affiliations',
    readByRules: true,
    holds: ({ after: next }) => next[0] === ' ' && ASPIRANT.test(next.slice(1, 20)),
    examples: ['Max Hill, the [Supreme Court] nominee, left.'],
  },
  // An outlook, which the rules read with the office it stands by.
  {
    to: 'affiliations',
    readByRules: true,
    holds: words(/^(?:liberal|conservative|green|labor|communist|libertarian|special)$/i),
    examples: ['Max Hill, a [liberal] billionaire, left.', 'Rosa Lund | [Special] to the Harlow Post'],
  },
  // A party and a constituency in one, which the rules read as two.
  { to: 'affiliations', readByRules: true, holds: words(/^(?:D|R|I|DFL)[-–]\p{Lu}/u), examples: ['Max Hill ([D-California]) left.'] },
  {
    to: 'affiliations',
    readByRules: true,
    holds: ({ words: own, before: lead }) => PARTY_MEMBERS.test(own) && !/\b(?:fellow|other|among|one of)(?: the)? $/i.test(lead),
    examples: ['Max Hill won over the [Republicans].'],
  },
  // Too little to be understood alone, or the end of a name that was cut.
  {
    to: 'affiliations',
    holds: words(
      /^(?:city|campaign|hospital|team|committee|party|department|company|agency|state|county|country|court|council|school|group)$/i,
    ),
    examples: ['Max Hill, the [campaign] manager, left.', 'Rosa Lund, head of al-Harlow [Hospital], left.'],
  },
  // A credit run together with what follows it.
  { to: 'affiliations', holds: words(/^(?:Reuters|AP|AFP|EPA|Getty Images) \p{Lu}/u), examples: ['[Reuters Related] Max Hill left.'] },
  // The party of somebody who is named or told of there.
  {
    to: 'affiliations',
    holds: ({ after: next, isNear }) =>
      !isNear && /^ (?:Reps?\.|Sens?\.|members?|strategists?|lawmakers?|senators?|counsel|consultants?|who)(?: |,)/.test(next),
    examples: ['After a long day the candidates and their many friends were met by Ida Holm, a [GOP] strategist, at the old mill.'],
  },
  // The role of somebody else.
  {
    to: 'roles',
    readByRules: true,
    holds: before(
      /\b(?:husband|wife|father|mother|sons?|daughters?|brothers?|sisters?|parents?|uncle|aunt|cousin|grandfather|grandmother|partner)(?:, [^,.]*,)? (?:is|was|are|were|works?|worked)(?: as)?(?: an?| the)? $/i,
    ),
    examples: ['Rosa Lund, whose husband is a [miner], left.'],
  },
  // What would be so.
  {
    to: 'roles',
    holds: before(/\b(?:if|whether|unless) (?:\S+ ){1,4}(?:is|are|was|were|becomes?|became) (?:the |an? )?(?:next |new )?$/i),
    examples: ['If Max Hill is the next [mayor], I will help him.'],
  },
  // Another's, whose title goes on with a name: "the chair of [President Lund]’s council".
  {
    to: 'roles',
    holds: ({ words: own, after: next }) => / (?:of|to) (?:President|Prime Minister|Governor|Mayor)$/.test(own) && /^ \p{Lu}/u.test(next),
    examples: ['Max Hill, the [chair of President] Lund’s council, left.'],
  },
  // A credit run together with what follows it.
  {
    to: 'roles',
    holds: words(/\/(?:AFP|AP|ANSA|EPA|Reuters|Getty|TASS|Xinhua|Shutterstock)\b/i),
    examples: ['[Ned Birch/ANSA/AP Minister] Max Hill left.'],
  },
  // Several who are not named.
  {
    to: 'roles',
    holds: ({ words: own, before: lead }) => /(?:^|[\s“"])(?:some|many|most|several|other|few) $/i.test(lead) && /^\p{Ll}+s$/u.test(own),
    examples: ['But some [analysts] had doubts.'],
  },
  { to: 'roles', holds: ({ words: own }) => countryCalled(own) !== undefined, examples: ['Max Hill of [Norway] left.'] },
];

/** Whether something speaks against these words of a text as a role or affiliation of somebody with these mentions, found by the encoder or (`byRules`) by the rules. */
export function isObjectedTo(to: Objection['to'], text: string, [start, end]: Span, mentions: readonly Span[], byRules = false): boolean {
  const taken = {
    isNear: mentions.some(([from, until]) => from - end < REACH && start - until < REACH),
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - REACH), start),
    after: text.slice(end, end + REACH),
  };
  return OBJECTIONS.some((objection) => objection.to === to && !(byRules && objection.readByRules) && objection.holds(taken));
}
