import type { Span, Statement, UnnamedSource } from '../analysis.ts';
import type { Cast } from '../people/resolve-people.ts';
import type { Facts } from '../roles/find-roles.ts';
import { type Document, textOf } from '../text/document.ts';
import { FINITE } from '../words/clause-words.ts';
import { contentOf, FURTHEST, kindOf, type Range } from './contents.ts';
import { continueQuotes } from './continuation.ts';
import { type Cue, cuesOf } from './cues.ts';
import { embeddedPosts } from './posts.ts';
import { at, quoteOver, type Scene, sceneOf } from './scene.ts';
import { type Speaker, SpeakerResolver } from './speakers.ts';
import { spanOf } from './subjects.ts';

/** Who said what. */
export interface Speech {
  /** Statements of each person, by id, in text order. Statement ids ("s1", …) are unique in the article. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly unnamed: readonly UnnamedSource[];
  /** What the later steps read on: the article with its quotes and mentions by token, and who is meant by "he" where. */
  readonly scene: Scene;
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
export function findStatements(document: Document, cast: Cast, roles: ReadonlyMap<string, Facts>): Speech {
  const scene = sceneOf(document, cast, roles);
  const speakers = new SpeakerResolver(scene);
  const utterances = withoutRepeats(scene, continueQuotes(scene, [...cuedUtterances(scene, speakers), ...embeddedPosts(scene)]));
  return { ...collect(scene, utterances), scene, speakers };
}

function cuedUtterances(scene: Scene, resolver: SpeakerResolver): Utterance[] {
  const utterances: Utterance[] = [];
  for (const sentence of scene.document.sentences) {
    const cues = cuesOf(scene, sentence);
    const speakers = cues.map((cue) => resolver.resolve(cue));
    const found: Utterance[] = [];
    const firstVerb = cues.findIndex(({ order }) => order === 'before' || order === 'after');
    // From the last to the first, so that a content can end where a later cue takes over.
    for (let index = cues.length - 1; index >= 0; index--) {
      const cue = cues[index] as Cue;
      const speaker = speakers[index] as Speaker;
      // "…, Ruiz said, according to the Herald": the Herald is only how it came here.
      if (cue.order === 'source' && speaker.unnamed && index > 0) continue;
      const limit = limitOf(scene, cue, found.slice(-MOST_LATER).reverse());
      const follows = firstVerb >= 0 && firstVerb < index;
      found.push({
        speaker,
        ranges: contentOf(scene, cue, { floor: Math.max(sentence.firstToken, cue.firstToken - FURTHEST), limit, follows }),
        cue,
      });
    }
    utterances.push(...found.reverse());
  }
  resolver.finish();
  return utterances;
}

/** Conjunctions that make the cue's clause a side clause, which ends at the next comma: "When Ruiz said no, they left." */
const SUBORDINATING = /^(?:when|after|before|while|as|if|although|though|since|because|once|until)$/;

/** How many later cues of a sentence are looked at for the end of a content. */
const MOST_LATER = 8;

/** Where the content of a cue must end at the latest, given the later utterances of its sentence. */
function limitOf(scene: Scene, cue: Cue, later: readonly Utterance[]): number {
  const { sentence } = cue;
  let limit = Math.min(sentence.endToken, cue.endToken + FURTHEST);
  for (const { cue: next, ranges } of later) {
    if (!next) continue;
    const connector = beforeConnector(scene, next, descriptionStart(scene, next));
    const before = at(scene, next.firstToken - 1);
    const continues = next.subject.type === 'shared' && ranges.length > 0;
    // "…, but trust members said they wanted a copy"
    const contrasts =
      next.subject.type !== 'shared' &&
      next.order === 'before' &&
      (before.lower === 'but' ||
        (CONTRASTING.test(before.lower) && at(scene, next.firstToken - 2).text === ',') ||
        /^(?:while|whereas)$/.test(at(scene, descriptionStart(scene, next) - 1).lower));
    // "…, the agency reported."
    const closes = next.order === 'before' && next.subject.type !== 'shared' && before.text === ',' && endsWith(scene, next);
    if (continues || contrasts || closes) {
      limit = connector;
      break;
    }
  }
  limit = bracketEnd(scene, cue, Math.min(limit, relativeEnd(scene, cue, limit)));
  // "The first step, as Ruiz suggests, is …" has its content around it, "As Ruiz noted, prices doubled" has it behind.
  const as = at(scene, cue.firstToken - 1).lower === 'as';
  const parenthetic = as && at(scene, cue.endToken).text === ',';
  const opening = cue.order === 'before' && !parenthetic && SUBORDINATING.test(at(scene, cue.firstToken - 1).lower);
  // "As Ruiz said in May, “…”": the quote is hers.
  const opensQuote = (comma: number) => quoteOver(scene, comma + 1)?.firstToken === comma + 1;
  if (opening)
    for (let i = cue.endToken; i < limit; i++) if (at(scene, i).text === ',' && !quoteOver(scene, i)) return opensQuote(i) ? limit : i;
  return limit;
}

/** "Ruiz, who said that [she was ill], will not come": where the sentence's own verb follows the comma behind a cue with "who". */
function relativeEnd(scene: Scene, cue: Cue, limit: number): number {
  let who = cue.token;
  while (who > cue.sentence.firstToken && cue.token - who < 6 && at(scene, who).lower !== 'who') who--;
  if (at(scene, who).lower !== 'who' || at(scene, who - 1).text !== ',') return limit;
  for (let i = cue.endToken + 1; i < limit; i++) {
    const comma = at(scene, i - 1).kind === 'quote' ? i - 2 : i - 1;
    if (
      at(scene, comma).text === ',' &&
      FINITE.has(at(scene, i).lower) &&
      !(quoteOver(scene, i) && quoteOver(scene, i) === quoteOver(scene, comma))
    )
      return comma;
  }
  return limit;
}

/** "(though Ruiz says [it was late])": a content ends with the bracket that its cue stands in. */
function bracketEnd(scene: Scene, cue: Cue, limit: number): number {
  let depth = 0;
  for (let i = cue.endToken; i < limit; i++) {
    if (quoteOver(scene, i)) continue;
    if (at(scene, i).text === '(') depth++;
    else if (at(scene, i).text === ')' && depth-- === 0) return i;
  }
  return limit;
}

/** Conjunctions after a comma that begin what somebody else says. */
const CONTRASTING = /^(?:and|while|whereas)$/;

/** Is the cue the sentence's end, with at most where it was said behind it: "…, Ruiz wrote in court papers."? */
function endsWith(scene: Scene, { endToken, sentence }: Cue): boolean {
  if (endToken >= sentence.endToken - 1) return true;
  if (sentence.endToken - endToken > 7 || !/^(?:in|on|to|at)$/.test(at(scene, endToken).lower)) return false;
  for (let i = endToken; i < sentence.endToken - 1; i++) if (at(scene, i).kind !== 'word' && at(scene, i).kind !== 'number') return false;
  return true;
}

/** ", while another guest, Luis Mora, said": where the description in front of a name begins, if "while" leads to it; else the cue's own first place. */
function descriptionStart(scene: Scene, { firstToken, sentence, subject }: Cue): number {
  if (subject.type !== 'name' || at(scene, firstToken - 1).text !== ',') return firstToken;
  for (let i = firstToken - 2; i > sentence.firstToken && firstToken - i < 14; i--) {
    if (FINITE.has(at(scene, i).lower) || quoteOver(scene, i)) return firstToken;
    if (/^(?:while|whereas)$/.test(at(scene, i).lower) && at(scene, i - 1).text === ',') return i + 1;
  }
  return firstToken;
}

/** The end of what comes before ", adding", "and warned", ", but Ruiz noted". */
function beforeConnector(scene: Scene, cue: Cue, from: number): number {
  let end = from;
  while (
    end > cue.sentence.firstToken &&
    /^(?:and|but|then|while|also|—|–|--|,)$/.test(at(scene, end - 1).lower) &&
    !quoteOver(scene, end - 1)
  )
    end--;
  return end;
}

/**
 * Leaves out what would tell a reader the same twice: an utterance inside another of the same speaker ("Ruiz said she would ask for help" is one), and a pull
 * quote, which sets words of the article once more in a block of its own.
 */
function withoutRepeats(scene: Scene, utterances: readonly Utterance[]): Utterance[] {
  const wordsOf = ([first, end]: Range) =>
    scene.document.tokens.slice(first, end).filter(({ kind }) => kind === 'word' || kind === 'number').map(({ lower }) => lower).join(' '); // biome-ignore format: one phrase
  const setApart = ([first]: Range) =>
    scene.document.blocks[scene.document.sentences[at(scene, first).sentence]?.block ?? -1]?.kind === 'quote';
  const told = utterances.flatMap(({ ranges }) => ranges.filter((range) => !setApart(range)).map(wordsOf)).join(' | ');
  const reach = new Map<string, number>();
  return utterances.filter(({ speaker, ranges }) => {
    const first = ranges[0]?.[0];
    const end = ranges.at(-1)?.[1];
    if (first === undefined || end === undefined) return true;
    if (ranges.every((range) => setApart(range) && told.includes(wordsOf(range)))) return false;
    const [person] = speaker.people;
    if (!person || speaker.people.length > 1) return true;
    const inside = ranges.length === 1 && end <= (reach.get(person) ?? -1);
    for (const [, last] of ranges) reach.set(person, Math.max(reach.get(person) ?? -1, last));
    return !inside;
  });
}

/** Puts utterances into the contract's shape: joined pieces are one statement, each person's in text order. */
function collect(scene: Scene, utterances: readonly Utterance[]): Pick<Speech, 'statements' | 'unnamed'> {
  const statements = new Map<string, Statement[]>();
  const unnamed = new Map<string, { spans: Span[]; statements: Statement[] }>();
  let count = 0;
  for (const { speaker, ranges, cue, literal } of utterances) {
    if (!ranges.length) continue;
    const spans = ranges.map(([first, end]): Span => [at(scene, first).start, at(scene, end - 1).end]);
    const cueSpan: Span | null =
      cue && cue.order !== 'label' ? [at(scene, cue.token).start, at(scene, cue.order === 'source' ? cue.token + 1 : cue.token).end] : null;
    const statement = (): Statement => ({ id: `s${++count}`, kind: literal ? 'direct' : kindOf(scene, ranges), spans, cue: cueSpan });
    for (const person of speaker.people) {
      const own = statements.get(person);
      if (own) own.push(statement());
      else statements.set(person, [statement()]);
    }
    if (speaker.unnamed) {
      const span = spanOf(scene, speaker.unnamed);
      const text = textOf(scene.document, span).replace(/[,\s—–-]+$/, '');
      const entry = unnamed.get(text) ?? { spans: [], statements: [] };
      entry.spans.push([span[0], span[0] + text.length]);
      entry.statements.push(statement());
      unnamed.set(text, entry);
    }
  }
  return { statements, unnamed: [...unnamed].map(([text, entry]) => ({ text, ...entry })) };
}
