/**
 * Every word the views say. Flat keys and $1, $2 placeholders, as in a browser's message catalogue, so that the table can move there as it is.
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
  people_one: '$1 person in this article',
  people_other: '$1 people in this article',

  peopleLabel: 'People in this article',
  details: 'Stances and statements of $1',
  goToMention: 'Go to a mention of $1',
  mentionOf: '$1 of $2',
  moreChips: '+$1',
  moreChipsLabel: 'and $1 more',
  findLabel: 'Find a person',
  findNothing: 'Nobody here matches “$1”.',
  nobody: 'No person is named in this article.',

  loading: 'Reading the page…',
  notAnArticleTitle: 'This page doesn’t look like a news article',
  notAnArticleBody: 'Dramatis leaves it alone. If it is one after all, it can be read on request.',
  noTextTitle: 'There is no article text on this page',
  noTextBody: 'It may still be loading, or be a video or picture story.',
  analyseAnyway: 'Analyse anyway',
  unheardTitle: 'Dramatis can’t see this page',
  unheardBody: 'The browser’s own pages, extension stores and files are closed to extensions. On any other page, reloading it helps.',
  otherLanguageTitle: 'This article is in $1',
  otherLanguageUnknownTitle: 'This article is in another language',
  otherLanguageBody: 'Dramatis reads English for now.',
  offSiteTitle: 'Off on this site',
  offSiteBody: 'Nothing is read or marked here. The switch below turns it on again.',
  offEverywhereTitle: 'Off everywhere',
  offEverywhereBody: 'No page is read or marked. The switch below turns it on again.',
  failedTitle: 'This article could not be analysed',
  failedBody: 'The page itself is untouched. What went wrong:',
  unanswered: 'The page did not answer. Reloading it helps.',

  switchSite: 'On $1',
  switchEverywhere: 'Everywhere',
  switchesLabel: 'Where Dramatis is on',
} as const;

export type TextKey = keyof typeof english;

/** Nouns that have a form for one and a form for more. */
type Counted = { [Key in TextKey]: Key extends `${infer Noun}_one` ? Noun : never }[TextKey];

const plurals = new Intl.PluralRules('en');

/** The text of a key, with $1, $2 … replaced by the values. */
export function say(key: TextKey, ...values: readonly (string | number)[]): string {
  return english[key].replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}

/** The text of a counted noun in the form that the number asks for: "1 mention", "3 mentions". */
export function sayCount(noun: Counted, count: number): string {
  return say(`${noun}_${plurals.select(count) === 'one' ? 'one' : 'other'}`, count);
}
