import type { Analysis, Article, Person } from '../../engine/analysis.ts';
import { analyzingInStages, type Slice } from '../../engine/analyze.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import { inQuestions } from '../../engine/questions/two-voices.ts';
import type { Encoder } from '../../engine/reader/encoder.ts';
import type { Steps } from '../../engine/steps.ts';
import { languageOf } from '../../engine/text/language.ts';
import type { Base } from '../../knowledge/lookup.ts';
import { knowledgeOf, surnamesOf } from '../../knowledge/with-knowledge.ts';
import type { PageState } from '../../messages/messages.ts';
import { shownKind } from '../../vocabulary/confidence.ts';
import { inTimeSlices } from './time-slices.ts';

/** What there is to know of an article, in three stages: the people, then who said what, then slice by slice where they stand. */
export interface PageStages {
  readonly first: PageState;
  whole(): Promise<PageState>;
  /** Those whom `first` names (ids) are read before others. Rejects where the encoder does. */
  stances(encoder: Encoder, first: () => readonly string[]): AsyncGenerator<Slice, void>;
  /** What is known after a slice. */
  after(slice: Slice): Promise<PageState>;
}

/** An analysis as it is told: what no view shows, or may not say, is neither sent nor remembered. */
const toBeShown = (analysis: Analysis, { text }: Article): Analysis => ({
  ...analysis,
  people: inQuestions(analysis.people, text).map((person) => ({ ...person, kind: shownKind(person) })),
});

/** An analysed page, of some of whose people (ids) it is still unread where they stand. */
function analysed(
  { text, blocks, title, published, outlet, opinion }: Article,
  url: string,
  analysis: Analysis,
  unread: readonly string[],
) {
  const posts = blocks.flatMap(({ start, posted }) => (posted === undefined ? [] : [{ at: start, posted }]));
  return {
    is: 'analysed',
    article: { title, published, outlet, url, ...(opinion && { opinion }), ...(posts.length > 0 && { posts }) },
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
const allAtOnce = (first: PageState): PageStages => ({ first, whole: async () => first, async *stances() {}, after: async () => first });

/** An article at this address that has been read to the end before, with what was found then. */
export const readBefore = (article: Article, url: string, analysis: Analysis): PageStages =>
  allAtOnce(analysed(article, url, analysis, []));

const asBeginning = (state: PageState): PageState => (state.is === 'analysed' ? { ...state, onlyBeginning: true } : state);

/** The same of a page of which only the beginning is read: each answer says so. */
export const ofBeginning = (stages: PageStages): PageStages => ({
  ...stages,
  first: asBeginning(stages.first),
  whole: async () => asBeginning(await stages.whole()),
  after: async (slice) => asBeginning(await stages.after(slice)),
});

/** A page that ends whoever reads it. */
export const TOO_MUCH: PageStages = allAtOnce({ is: 'too-much' });

/** Whether two lists say the same of somebody, however sure of it each is. */
const isSaid = (facts: Person['roles'] | Person['affiliations'], others: typeof facts): boolean =>
  facts.length === others.length &&
  facts.every(({ text, evidence }, at) => text === others[at]?.text && evidence?.[0] === others[at]?.evidence?.[0]);

/** Whether two people are the same to all that the knowledge base is asked by. */
const isSame = (one: Person, other: Person): boolean =>
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

/** What the knowledge base adds to one analysis of an article after the other: it is asked again only of whom more than words and stances has changed. */
function addingKnowledge(article: Article, base: Base): (read: Analysis) => Steps<Analysis> {
  const ask = knowledgeOf(article, base);
  const known = new Map<string, { readonly asked: Person; readonly isShared: boolean; readonly found: Person }>();
  return function* (read) {
    const surnames = surnamesOf(read);
    for (const person of read.people) {
      const isShared = surnames.has(person.name);
      const before = known.get(person.id);
      if (before && before.isShared === isShared && isSame(person, before.asked)) continue;
      known.set(person.id, { asked: person, isShared, found: ask(person, isShared) });
      yield;
    }
    return { ...read, people: read.people.map((person) => withAdded(person, known.get(person.id)?.found ?? person)) };
  };
}

/**
 * Reads the article at this address: the analysis with what the knowledge base adds, or that it is in a language which the engine does not read.
 * Without a base the article's own words stand alone. All but what the encoder reads is done piece by piece, so that others are served meanwhile;
 * rejects where nobody wants it any more.
 */
export async function analyseInStages(
  article: Article,
  url: string,
  recognizer: Recognizer,
  base: Base | null,
  isWanted?: () => boolean,
): Promise<PageStages> {
  const language = languageOf(article.text, article.language);
  if (language !== 'en') return allAtOnce({ is: 'other-language', language });
  const stages = await inTimeSlices(analyzingInStages({ ...article, language }, recognizer, base?.acquaintances), isWanted);
  const withOffices = base && addingKnowledge(article, base);
  const after = async ({ analysis, unread }: Slice) =>
    analysed(article, url, toBeShown(withOffices ? await inTimeSlices(withOffices(analysis), isWanted) : analysis, article), unread);
  const unread = stages.people.people.map(({ id }) => id);
  return {
    first: { ...(await after({ analysis: stages.people, unread })), partial: true },
    whole: async () => after({ analysis: await inTimeSlices(stages.readingWhole(), isWanted), unread }),
    async *stances(encoder, first) {
      await inTimeSlices(stages.findingPassages(), isWanted);
      yield* stages.stances(encoder, first);
    },
    after,
  };
}

/** Reads an article to its end; as far as it can be read where the encoder fails. */
export async function readToEnd(stages: PageStages, encoder: () => Promise<Encoder>): Promise<PageState> {
  let state = await stages.whole();
  try {
    for await (const slice of stages.stances(await encoder(), () => [])) state = await stages.after(slice);
  } catch (fault) {
    state = withFault(state, fault);
  }
  return state;
}
