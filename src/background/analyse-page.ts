import type { Analysis, Article, Person } from '../engine/analysis.ts';
import { analyzeInStages, type Slice } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import type { Encoder } from '../engine/reader/encoder.ts';
import { inQuestions } from '../engine/stances/voices.ts';
import { languageOf } from '../engine/text/language.ts';
import type { Base } from '../knowledge/base.ts';
import { withKnowledge } from '../knowledge/with-knowledge.ts';
import type { PageState } from '../messages/messages.ts';
import { shownKind } from '../vocabulary/confidence.ts';

/** What there is to know of an article, in three stages: the people, then who said what, then slice by slice where they stand. */
export interface PageStages {
  readonly first: PageState;
  whole(): PageState;
  /** Those whom `first` names (ids) are read before others. Rejects where the encoder does. */
  stances(encoder: Encoder, first: () => readonly string[]): AsyncGenerator<Slice, void>;
  /** What is known after a slice. */
  after(slice: Slice): PageState;
}

/** An analysis as it is told: what no view shows, or may not say, is neither sent nor remembered. */
const toBeShown = (analysis: Analysis, { text }: Article): Analysis => ({
  ...analysis,
  people: inQuestions(analysis.people, text).map((person) => ({ ...person, kind: shownKind(person) })),
});

/** An analysed page, of some of whose people (ids) it is still unread where they stand. */
function analysed({ text, title, published, outlet }: Article, url: string, analysis: Analysis, unread: readonly string[]) {
  return {
    is: 'analysed',
    article: { title, published, outlet, url },
    text,
    analysis,
    ...(unread.length > 0 && { reading: { is: 'now', unread } }),
  } satisfies PageState;
}

/** What is known, where it can't be read on. */
export const withFault = (state: PageState, fault: unknown): PageState =>
  state.is === 'analysed'
    ? { ...state, reading: { is: 'failed', message: fault instanceof Error ? fault.message : String(fault) } }
    : state;

/** Of what has nothing more to read. */
const atOnce = (first: PageState): PageStages => ({ first, whole: () => first, async *stances() {}, after: () => first });

/** An article at this address that has been read to the end before, with what was found then. */
export const readBefore = (article: Article, url: string, analysis: Analysis): PageStages => atOnce(analysed(article, url, analysis, []));

/** Whether two lists say the same of somebody, however sure of it each is. */
const isSaid = (facts: Person['roles'] | Person['affiliations'], others: typeof facts): boolean =>
  facts.length === others.length &&
  facts.every(({ text, evidence }, at) => text === others[at]?.text && evidence?.[0] === others[at]?.evidence?.[0]);

/** Whether two people are the same to all that the knowledge base is asked by. */
const isSame = (one: Person, other: Person | undefined): boolean =>
  other !== undefined &&
  (['id', 'name', 'kind', 'mentions', 'country'] as const).every((part) => one[part] === other[part]) &&
  isSaid(one.roles, other.roles) &&
  isSaid(one.affiliations, other.affiliations);

/** What the base has added to somebody, who has been read anew since: it only ever adds to what the article says. */
const withAdded = (read: Person, { now, known, wikidata, kind, country, ...added }: Person): Person => ({
  ...read,
  ...(now && { now }),
  ...(known !== undefined && { known }),
  ...(wikidata !== undefined && { wikidata }),
  kind,
  country,
  roles: [...read.roles, ...added.roles.slice(read.roles.length)],
  affiliations: [...read.affiliations, ...added.affiliations.slice(read.affiliations.length)],
});

/** What the knowledge base adds to one analysis of an article after the other: it is asked again only where more than words and stances has changed. */
function knowledgeOf(article: Article, base: Base): (read: Analysis) => Analysis {
  let last: Analysis = { people: [], ambiguous: [], unnamed: [] };
  let known = last;
  return (read) => {
    const { people } = last;
    if (people.length !== read.people.length || !read.people.every((person, at) => isSame(person, people[at])))
      known = withKnowledge(read, article, base);
    last = read;
    return { ...read, people: known.people.map((person, at) => withAdded(read.people[at] ?? person, person)) };
  };
}

/**
 * Reads the article at this address: the analysis with what the knowledge base adds, or that it is in a language which the engine does not read.
 * Without a base the article's own words stand alone.
 */
export function analyseInStages(article: Article, url: string, recognizer: Recognizer, base: Base | null): PageStages {
  const language = languageOf(article.text, article.language);
  if (language !== 'en') return atOnce({ is: 'other-language', language });
  const stages = analyzeInStages({ ...article, language }, recognizer, base?.acquaintances);
  const withOffices = base ? knowledgeOf(article, base) : (read: Analysis) => read;
  const after = ({ analysis, unread }: Slice) => analysed(article, url, toBeShown(withOffices(analysis), article), unread);
  const unread = stages.people.people.map(({ id }) => id);
  return {
    first: { ...after({ analysis: stages.people, unread }), partial: true },
    whole: () => after({ analysis: stages.whole(), unread }),
    stances: stages.stances,
    after,
  };
}

/** Reads an article to its end; as far as it can be read where the encoder fails. */
export async function readToEnd(stages: PageStages, encoder: () => Promise<Encoder>): Promise<PageState> {
  let state = stages.whole();
  try {
    for await (const slice of stages.stances(await encoder(), () => [])) state = stages.after(slice);
  } catch (fault) {
    state = withFault(state, fault);
  }
  return state;
}
