import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { Analysis, Kind, Person, Position, Span, StatementKind } from '../../src/engine/analysis.ts';
import { withQuestions } from '../../src/engine/questions/questions.ts';
import { toldIn } from '../../src/engine/questions/told-in.ts';
import type { ArticleInfo } from '../../src/messages/messages.ts';

const readSample = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../pages/sample', file), 'utf8');

/** Words of the article with the part that is meant in square brackets: "upkeep, [Saar] said". */
type Marked = string;

/** A right answer on the sample article, written to be read: every place is told by its words (people.json). */
interface RightAnswer {
  readonly published: string;
  readonly people: readonly {
    readonly name: string;
    readonly kind: Kind;
    readonly mentions: readonly Marked[];
    readonly roles: readonly { readonly text: string; readonly evidence: Marked }[];
    readonly affiliations: readonly { readonly text: string; readonly evidence: Marked }[];
    readonly former: boolean;
    readonly statements: readonly { readonly kind: StatementKind; readonly spans: readonly Marked[]; readonly cue: Marked }[];
    readonly stances: readonly {
      readonly target: string;
      readonly position: Position;
      readonly evidence: Marked;
      /** Which of the person's statements shows it, counted from 0. */
      readonly statement: number;
    }[];
    readonly country: string | null;
  }[];
  readonly unnamed: readonly string[];
}

export const rightAnswer = JSON.parse(readSample('people.json')) as RightAnswer;

const page = new JSDOM(readSample('page.html')).window.document;

/** The sample article's text: a block a line, the headline first. */
export const text = [...page.querySelectorAll('article :is(h1, h2, p, figcaption):not(aside *)')]
  .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
  .join('\n');

export const article: ArticleInfo = {
  title: page.querySelector('h1')?.textContent ?? '',
  published: rightAnswer.published,
  outlet: 'The Northern Courier',
  url: 'https://northern-courier.example/world/2026/05/12/saar-tunnel-helsinki.html',
};

/** The span of the bracketed words at the first place where all the words stand. */
function spanOf(marked: Marked): Span {
  const [before = '', inside = '', after = ''] = marked.split(/[[\]]/);
  const at = text.indexOf(before + inside + after);
  if (at < 0) throw new Error(`The sample article does not say: ${marked}`);
  return [at + before.length, at + before.length + inside.length];
}

const read = rightAnswer.people.map((person, index): Person => {
  const id = `p${index + 1}`;
  const statements = person.statements.map(({ kind, spans, cue }, place) => ({
    id: `${id}s${place + 1}`,
    kind,
    spans: spans.map(spanOf),
    cue: spanOf(cue),
  }));
  return {
    id,
    name: person.name,
    kind: person.kind,
    mentions: person.mentions.map(spanOf),
    roles: person.roles.map((role) => ({
      text: role.text,
      source: 'article',
      evidence: spanOf(role.evidence),
      start: null,
      end: null,
      former: person.former,
    })),
    affiliations: person.affiliations.map((affiliation) => ({
      text: affiliation.text,
      source: 'article',
      evidence: spanOf(affiliation.evidence),
    })),
    statements,
    stances: person.stances.map((stance) => ({
      target: stance.target,
      position: stance.position,
      evidence: spanOf(stance.evidence),
      statement: statements[stance.statement]?.id ?? null,
      confidence: 0.9,
    })),
    positions: [],
    country: person.country,
  };
});

const people = withQuestions(read, toldIn(article.title));

/** The analysis that a perfect engine gives on the sample article. */
export const analysis: Analysis = { people, ambiguous: [], unnamed: [] };

/** The person of this name on the sample page. */
export function personNamed(name: string): Person {
  const person = people.find((each) => each.name === name);
  if (!person) throw new Error(`Nobody on the sample page is called ${name}`);
  return person;
}
