import { speaker } from './say.ts';

/**
 * Every word that the components of this room say; the popup has its own table. Flat keys and $1, $2 placeholders, as in a browser's message catalogue, so that
 * the tables can move there as they are.
 * The words keep to three habits: facts are "in this article", never what a person "is"; the page's own words are quoted, not retold; short.
 */
const english = {
  kindLeader: 'Leader',
  kindOfficial: 'Official',
  kindAnalyst: 'Analyst',
  kindSpokesperson: 'Spokesperson',
  kindJournalist: 'Journalist',
  kindBusiness: 'Business',

  filterAll: 'All',
  filterLeader: 'Leaders',
  filterOfficial: 'Officials',
  filterAnalyst: 'Analysts',
  filterSpokesperson: 'Spokespeople',
  filterJournalist: 'Journalists',
  filterBusiness: 'Business',
  filterOther: 'Others',
  filterLabel: 'Show',

  positionFor: 'For',
  positionAgainst: 'Against',
  positionMixed: 'For and against',

  stancesHeading: 'Stance in this article',
  statementsHeading: 'Said in this article',
  statementDirect: 'Quoted',
  statementIndirect: 'Paraphrased',
  statementMixed: 'Partly quoted',
  statementDirectHeading: 'Quoted in this article',
  statementIndirectHeading: 'Paraphrased in this article',
  statementMixedHeading: 'Partly quoted in this article',
  moreStances_one: '$1 more stance',
  moreStances_other: '$1 more stances',

  former: 'former $1',
  since: 'since $1',
  until: 'until $1',
  fromTo: '$1–$2',
  about: 'about $1',
  sinceAbout: 'since about $1',
  untilAbout: 'until about $1',
  also: 'Also $1',
  knownFrom: 'Not stated in this article; from $1',
  knownNotStated: 'Not stated in this article',
  fullTitleFrom: 'Full title from $1',
  fullTitleNotStated: 'Full title not from this article',
  notInArticle: 'Not in this article: $1',
  lastKnown: 'Last known: $1',
  lastSeen: 'last seen there $1',
  nothingKnown: 'Named in this article; no role given.',
  noRole: 'No role given in this article.',
  eitherPerson: 'This name could be either; the likelier is first.',
  eitherLabel: 'Either $1',

  showOnPage: 'Show on the page',
  nextMention: 'Next mention',
  mentions_one: '$1 mention',
  mentions_other: '$1 mentions',
  statements_one: '$1 statement',
  statements_other: '$1 statements',
  peopleLabel: 'People in this article',
  details: 'Stances and statements of $1',
  goToMention: 'Go to a mention of $1',
  mentionOf: '$1 of $2',
  moreChips: '+$1',
  moreChipsLabel: 'and $1 more',
} as const;

export type TextKey = keyof typeof english;

export const { say, sayCount } = speaker(english);
