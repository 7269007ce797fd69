import type { Analysis, Article, Kind, Part, Person, Stance } from './analysis.ts';
import { type Claim, claimsOf, factLinesOf } from './fusion/fact-lines.ts';
import { affiliationThen } from './fusion/former.ts';
import { fuseKind, NOBODY, nobodyChance } from './fusion/fuse-kind.ts';
import { fuseRoles } from './fusion/fuse-roles.ts';
import { fuseStatements } from './fusion/fuse-statements.ts';
import { type ReadSoFar, readStances } from './fusion/read-stances.ts';
import { findingKinds } from './kinds/find-kinds.ts';
import type { Recognizer } from './model/recognizer.ts';
import { recognizingNames } from './names/recognize-names.ts';
import { findingParts } from './parts/find-parts.ts';
import { type Acquaintances, type Knows, NO_ACQUAINTANCES } from './people/acquaintance.ts';
import { type Individual, resolvingPeople } from './people/resolve-people.ts';
import { findingPassages, type Passages } from './proposals/passages.ts';
import type { Encoder } from './reader/encoder.ts';
import type { PassageAnswer } from './reader/read-passages.ts';
import { findingRoles, type RuledFacts } from './roles/find-roles.ts';
import { findingStatements, type Speech } from './statements/find-statements.ts';
import type { SpeechContext } from './statements/speech-context.ts';
import { atOnce, type Steps } from './steps.ts';
import { readingDocument } from './text/read-document.ts';

/** One analysis in three stages: what can be shown at once, who said what, and where each stands. */
interface Stages {
  /** Who is in the article and what each is; nobody has statements or stances yet. */
  readonly people: Analysis;
  /** Reads the statements too: the same people with the same ids, in the same order; nobody has stances yet. Takes its time on the first call; later calls answer the same. */
  whole(): Analysis;
  /** The same in steps: to be gone through to the end. */
  readingWhole(): Steps<Analysis>;
  /** Finds what the encoder will be asked, in steps, to be gone through before `stances`, which does it at a stretch where that wasn't done. */
  findingPassages(): Steps<Passages>;
  /**
   * Reads what each person is and where they stand, in slices: after each the analysis of `whole` with what is read so far, without those who turn out to be no person. `first` is asked before each slice who should be read next (ids; those whom the reader looks at).
   * Where nobody has anything to read, one slice says so. Rejects where the encoder does; what was yielded till then may be shown still. The last slice weighs all anew.
   */
  stances(encoder: Encoder, first?: () => readonly string[]): AsyncGenerator<Slice, void>;
}

/** What has been read of an article's stances so far. */
export interface Slice {
  /** The whole analysis; people who are read have their stances. */
  readonly analysis: Analysis;
  /** Ids of the people who are still to be read; none after the last slice. */
  readonly unread: readonly string[];
}

/**
 * Reads an article in three stages: names, people, roles and kinds at once; who said what when `whole` is called; where each stands when `stances` is run through.
 * The background answers a page with `people`, so that names are marked, and sends the rest after it. Each step is one folder.
 * Of well-known names it may be told what a reader knows; it says nothing that the article doesn't bear out.
 * Linear in the text's length; never throws, whatever the text.
 */
export const analyzeInStages = (article: Article, recognizer: Recognizer, acquaintances?: Acquaintances): Stages =>
  atOnce(analyzingInStages(article, recognizer, acquaintances));

/** The same in steps: none takes longer than others may wait for, but where a single paragraph is as long as a book. */
export function* analyzingInStages(
  article: Article,
  recognizer: Recognizer,
  acquaintances: Acquaintances = NO_ACQUAINTANCES,
): Steps<Stages> {
  const document = yield* readingDocument(article);
  const names = yield* recognizingNames(document, recognizer);
  const cast = yield* resolvingPeople(document, names);
  const roles = yield* findingRoles(document, cast, names, acquaintances);
  const kinds = yield* findingKinds(document, cast, roles, acquaintances);
  const parts = yield* findingParts(document, cast);
  const people: Analysis = {
    people: cast.people.map((person) => personOf(article.text, person, kinds.get(person.id), roles.get(person.id), parts.get(person.id))),
    ambiguous: cast.ambiguous,
    unnamed: [],
  };
  let read: { speech: Speech; analysis: Analysis } | null = null;
  function* readingWhole() {
    if (read) return read;
    const speech = yield* findingStatements(document, cast, roles);
    const complete = people.people.map((person) => ({ ...person, statements: speech.statements.get(person.id) ?? [] }));
    read ??= { speech, analysis: { ...people, people: complete, unnamed: speech.unnamed } };
    return read;
  }
  let asked: Passages | null = null;
  function* findingAsked() {
    const { speech } = yield* readingWhole();
    asked ??= yield* findingPassages(speech, names, kinds);
    return asked;
  }
  return {
    people,
    whole: () => atOnce(readingWhole()).analysis,
    *readingWhole() {
      return (yield* readingWhole()).analysis;
    },
    findingPassages: findingAsked,
    async *stances(encoder, first) {
      const { speech, analysis } = atOnce(readingWhole());
      yield* readingStances(speech, analysis, acquaintances, readStances(speech.context, atOnce(findingAsked()), encoder, first));
    },
  };
}

/** A person as the first stage tells of them. */
function personOf(
  text: string,
  { id, name, mentions }: Individual,
  kind: Kind | undefined,
  facts: RuledFacts | undefined,
  part: Part | undefined,
): Person {
  return {
    id,
    name,
    kind: kind ?? 'other',
    mentions: mentions.map((mention) => mention.span),
    ...(part && { part }),
    roles: facts?.roles ?? [],
    affiliations: facts?.affiliations.map((each) => affiliationThen(text, each, facts.roles)) ?? [],
    statements: [],
    stances: [],
    positions: [],
    country: facts?.country ?? null,
    ...(facts?.credits === mentions.length && { credited: true as const }),
  };
}

/** The third stage: after each slice that the encoder has read, the people with what it says of them. */
async function* readingStances(
  { context }: Speech,
  analysis: Analysis,
  acquaintances: Acquaintances,
  slices: AsyncIterable<ReadSoFar>,
): AsyncGenerator<Slice, void> {
  const read = new Map<string, Person>();
  const claimsBy = new Map<string, { readonly said: readonly PassageAnswer[]; readonly claims: readonly Claim[] }>();
  const nobody = new Set<string>();
  const given = new Set(context.cast.people.filter(({ mentions }) => mentions.some((name) => name.given)).map(({ id }) => id));
  for await (const { stances, answers, unread } of slices) {
    for (const [id, said] of answers) if (claimsBy.get(id)?.said !== said) claimsBy.set(id, { said, claims: claimsOf(said) });
    const claims = [...claimsBy.values()].flatMap((own) => own.claims);
    for (const person of analysis.people) {
      const own = stances.get(person.id);
      // What else is claimed of others is known at the end.
      if (!own || (read.has(person.id) && unread.length)) continue;
      const said = answers.get(person.id) ?? [];
      if (nobodyChance(said) >= NOBODY && !given.has(person.id)) nobody.add(person.id);
      const knows = acquaintances(person.name, context.document.published)?.knows ?? null;
      read.set(person.id, fused(context, person, said, claims, own, knows));
    }
    const complete = analysis.people.filter(({ id }) => !nobody.has(id)).map((person) => read.get(person.id) ?? person);
    const ambiguous = analysis.ambiguous.filter(({ candidates }) => !candidates.some((id) => nobody.has(id)));
    yield { analysis: { ...analysis, people: complete, ambiguous }, unread };
  }
}

/** A person with what rules and encoder say of them together. */
function fused(
  context: SpeechContext,
  person: Person,
  answers: readonly PassageAnswer[],
  claims: readonly Claim[],
  stances: readonly Stance[],
  knows: Knows | null,
): Person {
  const { kind, confidence } = fuseKind(person.kind, person.roles, answers);
  const statements = fuseStatements(context, person, answers);
  const told = new Set(statements.map(({ id }) => id));
  return {
    ...person,
    ...fuseRoles(context.document.text, factLinesOf(context, person.id, person, answers, claims, knows), person.country),
    kind,
    kindConfidence: confidence,
    statements,
    stances: stances.map((stance) => (stance.statement && !told.has(stance.statement) ? { ...stance, statement: null } : stance)),
  };
}

/** Reads who is in an article, what each is and what each said; without stances, which need the encoder. */
export function analyze(article: Article, recognizer: Recognizer, acquaintances?: Acquaintances): Analysis {
  return analyzeInStages(article, recognizer, acquaintances).whole();
}

/** Reads an article to its end: who is in it, what each is, what each said, where each stands. Rejects where the encoder does. */
export async function analyzeWithStances(
  article: Article,
  recognizer: Recognizer,
  encoder: Encoder,
  acquaintances?: Acquaintances,
): Promise<Analysis> {
  const stages = analyzeInStages(article, recognizer, acquaintances);
  let analysis = stages.whole();
  for await (const slice of stages.stances(encoder)) analysis = slice.analysis;
  return analysis;
}
