import { speaker } from '../ui/say.ts';

/** What the popup says beside the words of the components that it shows. */
const english = {
  people_one: '$1 person in this article',
  people_other: '$1 people in this article',
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

export const { say, sayCount } = speaker(english);
