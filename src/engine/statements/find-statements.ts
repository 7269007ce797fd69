import type { Span, Statement, UnnamedSource } from '../analysis.ts';
import type { Cast } from '../people/resolve-people.ts';
import type { Facts } from '../roles/find-roles.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Document, textOf } from '../text/document.ts';
import { authorsWords, type OwnWords } from './authors.ts';
import { FURTHEST, type Range } from './content-edges.ts';
import { limitOf, MOST_LATER } from './content-limit.ts';
import { contentOf, kindOf } from './contents.ts';
import { continueQuotes } from './continuation.ts';
import { type Cue, cuesOf } from './cues.ts';
import { type Speaker, SpeakerResolver } from './find-speaker.ts';
import { interviewTurns } from './interview.ts';
import { embeddedPosts } from './posts.ts';
import { at, createSpeechContext, type SpeechContext } from './speech-context.ts';
import { spanOf } from './subjects.ts';

/** Who said what. */
export interface Speech {
  /** Statements of each person, by id, in text order. Statement ids ("s1", …) are unique in the article. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly unnamed: readonly UnnamedSource[];
  /** What the author of a column says in it, which nobody attributes to anybody and is no statement; null in any other article. */
  readonly own: OwnWords | null;
  /** What the later steps read on: the article with its quotes and mentions by token, and who is meant by "he" where. */
  readonly context: SpeechContext;
  readonly speakers: SpeakerResolver;
}

/** Something said: by whom, where its words stand, and the word that says so. Without ranges it only says who speaks next. */
export interface Utterance {
  readonly speaker: Speaker;
  readonly ranges: readonly Range[];
  readonly cue: Cue | null;
  /** The person's own words though no quotation marks stand around them, as in a post. */
  readonly literal?: boolean;
}

/**
 * What the article attributes to whom. Roles serve speakers given by role ("the professor said").
 * The steps: quotes; cues with their subjects, sentence by sentence; who each subject is; each cue's content; quotes without a cue, which go on.
 */
export const findStatements = (document: Document, cast: Cast, roles: ReadonlyMap<string, Facts>): Speech =>
  atOnce(findingStatements(document, cast, roles));

/** The same in steps. */
export function* findingStatements(document: Document, cast: Cast, roles: ReadonlyMap<string, Facts>): Steps<Speech> {
  const context = createSpeechContext(document, cast, roles);
  yield;
  const speakers = new SpeakerResolver(context);
  const [turns, posts] = [interviewTurns(context), embeddedPosts(context)];
  const cued = (yield* cuedUtterances(context, speakers)).filter(isNotIn(context, turns)).filter(isNotIn(context, posts));
  const told = continueQuotes(context, [...cued, ...turns, ...posts]);
  yield;
  const utterances = withoutRepeats(context, told);
  return { ...collect(context, utterances), own: authorsWords(context, told), context, speakers };
}

/** Whether what somebody says is not, in whole, in one of the paragraphs that are printed as theirs already. */
function isNotIn(context: SpeechContext, printed: readonly Utterance[]) {
  const printedAt = new Int32Array(context.document.tokens.length).fill(-1);
  for (const [index, { ranges }] of printed.entries()) for (const [first, end] of ranges) printedAt.fill(index, first, end);
  return ({ speaker, ranges }: Utterance): boolean => {
    const [place] = ranges.map(([first]) => printedAt[first] ?? -1);
    const other = printed[place ?? -1];
    return (
      other?.speaker.people.join() !== speaker.people.join() ||
      !ranges.every(([first, end]) => printedAt[first] === place && printedAt[end - 1] === place)
    );
  };
}

function* cuedUtterances(context: SpeechContext, resolver: SpeakerResolver): Steps<Utterance[]> {
  const utterances: Utterance[] = [];
  for (const sentence of context.document.sentences) {
    const cues = cuesOf(context, sentence);
    const speakers = cues.map((cue) => resolver.resolve(cue));
    const found: Utterance[] = [];
    const firstVerb = cues.findIndex(({ order }) => order === 'before' || order === 'after');
    // From the last to the first, so that a content can end where a later cue takes over.
    for (let index = cues.length - 1; index >= 0; index--) {
      const cue = cues[index] as Cue;
      const speaker = speakers[index] as Speaker;
      // "…, Ruiz said, according to the Herald": the Herald is only how it came here.
      if (cue.order === 'source' && speaker.unnamed && index > 0) continue;
      const limit = limitOf(context, cue, found.slice(-MOST_LATER).reverse());
      const follows = firstVerb >= 0 && firstVerb < index;
      found.push({
        speaker,
        ranges: contentOf(context, cue, { floor: Math.max(sentence.firstToken, cue.firstToken - FURTHEST), limit, follows }),
        cue,
      });
    }
    for (const utterance of found.reverse()) utterances.push(utterance);
    yield;
  }
  resolver.finish();
  return utterances;
}

/** So many pull quotes are looked for in the text. */
const MOST_PULLED = 100;

/**
 * Leaves out what would tell a reader the same twice: an utterance inside another of the same speaker ("Ruiz said she would ask for help" is one), and a pull
 * quote, which sets words of the article once more in a block of its own.
 */
function withoutRepeats(context: SpeechContext, utterances: readonly Utterance[]): Utterance[] {
  const wordsOf = ([first, end]: Range) =>
    context.document.tokens
      .slice(first, end)
      .filter(({ kind }) => kind === 'word' || kind === 'number')
      .map(({ lower }) => lower)
      .join(' ');
  const setApart = ([first]: Range) =>
    context.document.blocks[context.document.sentences[at(context, first).sentence]?.block ?? -1]?.kind === 'quote';
  const told = utterances.flatMap(({ ranges }) => ranges.filter((range) => !setApart(range)).map(wordsOf)).join(' | ');
  const reach = new Map<string, number>();
  const furthest = new Map<string, number>();
  const keyOf = ({ speaker, ranges }: Utterance) => `${speaker.people.join()} ${ranges[0]?.[0]}`;
  for (const one of utterances) furthest.set(keyOf(one), Math.max(furthest.get(keyOf(one)) ?? 0, one.ranges.at(-1)?.[1] ?? 0));
  let pulled = 0;
  return utterances.filter((utterance) => {
    const { speaker, ranges } = utterance;
    const first = ranges[0]?.[0];
    const end = ranges.at(-1)?.[1];
    if (first === undefined || end === undefined) return true;
    if (ranges.every(setApart) && pulled++ < MOST_PULLED && ranges.every((range) => told.includes(wordsOf(range)))) return false;
    const [person] = speaker.people;
    if (!person || speaker.people.length > 1) return true;
    if (end < (furthest.get(keyOf(utterance)) ?? 0)) return false;
    const inside = ranges.length === 1 && end <= (reach.get(person) ?? -1);
    for (const [, last] of ranges) reach.set(person, Math.max(reach.get(person) ?? -1, last));
    return !inside;
  });
}

/** Puts utterances into the contract's shape: joined pieces are one statement, each person's in text order. */
function collect(context: SpeechContext, utterances: readonly Utterance[]): Pick<Speech, 'statements' | 'unnamed'> {
  const statements = new Map<string, Statement[]>();
  const unnamed = new Map<string, { spans: Span[]; statements: Statement[] }>();
  let count = 0;
  for (const { speaker, ranges, cue, literal } of utterances) {
    if (!ranges.length) continue;
    const spans = ranges.map(([first, end]): Span => [at(context, first).start, at(context, end - 1).end]);
    const cueSpan: Span | null =
      cue && cue.order !== 'label'
        ? [at(context, cue.token).start, at(context, cue.order === 'source' ? cue.token + 1 : cue.token).end]
        : null;
    const statement = (): Statement => ({ id: `s${++count}`, kind: literal ? 'direct' : kindOf(context, ranges), spans, cue: cueSpan });
    for (const person of speaker.people) {
      const own = statements.get(person);
      if (own) own.push(statement());
      else statements.set(person, [statement()]);
    }
    if (speaker.unnamed) {
      const span = spanOf(context, speaker.unnamed);
      const text = textOf(context.document, span).replace(/(?<![,\s—–-])[,\s—–-]+$/, '');
      const entry = unnamed.get(text) ?? { spans: [], statements: [] };
      entry.spans.push([span[0], span[0] + text.length]);
      entry.statements.push(statement());
      unnamed.set(text, entry);
    }
  }
  return { statements, unnamed: [...unnamed].map(([text, entry]) => ({ text, ...entry })) };
}
