import type { Affiliation, Analysis, Article, LikelyPosition, Part, Person, Role } from '../engine/analysis.ts';
import { analyze, analyzeWithStances } from '../engine/analyze.ts';
import type { Recognizer } from '../engine/model/recognizer.ts';
import { withVoices } from '../engine/questions/two-voices.ts';
import type { Encoder } from '../engine/reader/encoder.ts';
import type { Base } from '../knowledge/lookup.ts';
import { withKnowledge } from '../knowledge/with-knowledge.ts';

/** A person as the annotate command prints them. */
export interface AnnotatedPerson extends Omit<Person, 'positions' | 'telling'> {
  readonly positions: readonly Pick<LikelyPosition, 'evidence' | 'statement' | 'confidence'>[];
  /** What they are in what the article tells (suspect, victim, witness). */
  readonly part: Part | null;
}

/** What the annotate command prints for one file: the analysis with the text that its offsets count in. */
export interface Annotation extends Omit<Analysis, 'people'> {
  readonly people: readonly AnnotatedPerson[];
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  readonly language: string;
  readonly text: string;
}

/** What an article is read with. */
export interface Shipped {
  readonly recognizer: Recognizer;
  /** Null: no stances, and roles and affiliations by the rules alone. */
  readonly encoder: Encoder | null;
  readonly base: Base;
}

const NOBODY: Analysis = { people: [], ambiguous: [], unnamed: [] };

/**
 * Analyses an article for the terminal, with what the knowledge base has of its people on its day. Of positions the sure ones stand in `stances`, the likely ones without
 * side and target in `positions`; with `all` every line, weak ones too, in `stances`, and what somebody is likely linked to with how sure all facts are. A text in another
 * language has no people. Rejects where the encoder does.
 */
export async function annotate(source: string, article: Article, { recognizer, encoder, base }: Shipped, all = false): Promise<Annotation> {
  const read = () =>
    encoder ? analyzeWithStances(article, recognizer, encoder, base.acquaintances) : analyze(article, recognizer, base.acquaintances);
  const { people, ambiguous, unnamed } = article.language === 'en' ? withKnowledge(await read(), article, base) : NOBODY;
  return {
    source,
    title: article.title,
    published: article.published,
    language: article.language,
    text: article.text,
    people: all ? people.map((person) => ({ ...person, part: person.part ?? null })) : people.map((person) => asTold(person, article.text)),
    ambiguous,
    unnamed,
  };
}

/** A role or an affiliation without how sure it is: those that are printed are. */
const plain = <Fact extends Role | Affiliation>({ confidence: _, ...fact }: Fact): Omit<Fact, 'confidence'> => fact;

function asTold(person: Person, text: string): AnnotatedPerson {
  const { linked: _, telling: _telling, roles, affiliations, stances, positions, country, ...rest } = withVoices(person, text);
  return {
    ...rest,
    roles: roles.map(plain),
    affiliations: affiliations.map(plain),
    stances,
    positions: positions.map(({ evidence, statement, confidence }) => ({ evidence, statement, confidence })),
    part: person.part ?? null,
    country,
  };
}
