import type { Recognizer } from '../../engine/model/recognizer.ts';
import { plainArticle } from '../../engine/text/plain-article.ts';
import type { Base } from '../../knowledge/lookup.ts';
import { analyseInStages, type PageStages } from '../analysis/analyse-page.ts';

/** An article of our own with something for each step that looks for people: titles, appositions, parties, a quote, a name said again. */
const TEXT = `Mayor of Port Amity answers the harbour council
The mayor of Port Amity, Lena Okafor, said on Monday that the harbour would close in May. “It is late,” Ms Okafor told the Amity Post.
She criticised Tom Reyes, a spokesman for the Ministry of Transport and a member of the Labour Party. Senator John H. Marlow (D-Ohio) denied the report.`;

/**
 * Looks for the people of a short article. The first reading after a start takes three times as long as the next: engines compile what runs, and lists are unpacked.
 * The background does it while the page is still being read.
 */
export function warmUp(recognizer: Recognizer, base: Base | null): Promise<PageStages> {
  return analyseInStages(plainArticle(TEXT, { published: '2024-03-04', language: 'en' }), '', recognizer, base);
}
