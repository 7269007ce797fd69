import type { Block, Kind, Span } from '../analysis.ts';
import type { Name } from '../names/name.ts';
import type { Speech } from '../statements/find-statements.ts';
import { at, lastBefore, type SpeechContext } from '../statements/speech-context.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Candidate, type Origin, TargetFinder } from './candidates.ts';
import { type Presence, presencesOf } from './presence.ts';
import { type Sayings, sayingsOf } from './sayings.ts';

/** Up to so many characters of the paragraph before are read along with a paragraph. */
export const CONTEXT = 320;
/** At most so many proposals are looked at in a passage, the later ones left out. */
export const MOST_PROPOSALS = 60;

/** A phrase that a person might take a position on. */
export interface Proposal {
  /** Its words in the article. */
  readonly span: Span;
  /** How it was found, as a number (MARKS). */
  readonly mark: number;
  readonly candidate: Candidate;
}

/** One person in one paragraph: what the encoder reads at a time. All spans are offsets in the article. */
export interface Passage {
  readonly person: string;
  /** The person as the article names them, with their first role. */
  readonly holder: string;
  /** A place in document.blocks. */
  readonly block: number;
  /** Where the text that is read begins: in the paragraph before, or with the paragraph. */
  readonly start: number;
  /** The paragraph. */
  readonly own: Span;
  /** Where the person is named, or is "he" or "she"; in text order. */
  readonly mentions: readonly Span[];
  /** What the person says. */
  readonly speech: readonly Span[];
  readonly proposals: readonly Proposal[];
}

/** What is read of an article, and who says what in it. */
export interface Passages {
  /** In text order: each person in each paragraph in which they are named, speak, or are the last-named one under a "he" or "she". */
  readonly passages: readonly Passage[];
  readonly sayings: Sayings;
}

/** All passages of an article. */
export const passagesOf = (speech: Speech, names: readonly Name[], kinds: ReadonlyMap<string, Kind>): Passages =>
  atOnce(findingPassages(speech, names, kinds));

/** The same in steps. */
export function* findingPassages(speech: Speech, names: readonly Name[], kinds: ReadonlyMap<string, Kind>): Steps<Passages> {
  const { context } = speech;
  const sayings = sayingsOf(context, speech);
  const presences = presencesOf(context, speech, sayings);
  const named = spansBy(context.mentions.map(({ person, span }) => [person, span]));
  const meant = spansBy(
    presences.flatMap(({ person, pronoun }) =>
      pronoun < 0 ? [] : [[person, [at(context, pronoun).start, at(context, pronoun).end]] as const],
    ),
  );
  const said = spansBy([
    ...[...speech.statements].flatMap(([person, statements]) =>
      statements.flatMap(({ spans }) => spans.map((span) => [person, span] as const)),
    ),
    ...(speech.own ? speech.own.spans.map((span) => [speech.own?.person ?? '', span] as const) : []),
  ]);
  yield;
  const finder = new TargetFinder(context, names);
  for (const { index } of context.document.sentences) {
    finder.of(index);
    yield;
  }
  const passages: Passage[] = [];
  for (const draft of draftsOf(context, presences)) {
    const { person, block, start } = draft;
    const own = ownSpan(context, block);
    const name = context.people.get(person);
    const role = context.roles.get(person)?.roles[0]?.text ?? kinds.get(person) ?? '';
    passages.push({
      person,
      holder: role ? `${name?.name}, ${role}` : (name?.name ?? ''),
      block,
      start,
      own,
      mentions: [...named(person, start, own[1]), ...meant(person, start, own[1])].sort((a, b) => a[0] - b[0]),
      speech: said(person, start, own[1]),
      proposals: candidatesOf(context, finder, draft).map((candidate) => proposalOf(context, candidate)),
    });
    yield;
  }
  return { passages, sayings };
}

/** Looks up what of somebody's spans lies in a stretch of the text, in text order. */
function spansBy(all: readonly (readonly [person: string, span: Span])[]): (person: string, from: number, end: number) => Span[] {
  const byPerson = new Map<string, { readonly spans: Span[]; readonly reach: number[] }>();
  for (const [person, span] of [...all].sort(([, one], [, other]) => one[0] - other[0])) {
    const known = byPerson.get(person);
    if (known) {
      known.spans.push(span);
      known.reach.push(Math.max(span[1], known.reach.at(-1) ?? 0));
    } else byPerson.set(person, { spans: [span], reach: [span[1]] });
  }
  return (person, from, end) => {
    const { spans, reach } = byPerson.get(person) ?? { spans: [], reach: [] };
    return spans
      .slice(lastBefore(reach, from + 1, (furthest) => furthest) + 1, lastBefore(spans, end, ([start]) => start) + 1)
      .flatMap(([start, to]): Span[] => (to > from ? [[Math.max(start, from), Math.min(to, end)]] : []));
  };
}

/** What a draft's person might take a position on, in text order; nothing twice in a sentence. */
function candidatesOf(context: SpeechContext, finder: TargetFinder, { person, start, sentences }: Draft): Candidate[] {
  const candidates: Candidate[] = [];
  for (const sentence of sentences) {
    const seen = new Set([person]);
    for (const { target, origin } of finder.of(sentence)) {
      const key = target.person ?? target.text.toLowerCase();
      if (seen.has(key) || at(context, target.firstToken).start < start) continue;
      seen.add(key);
      candidates.push({ person, target, origin });
      if (candidates.length === MOST_PROPOSALS) return candidates;
    }
  }
  return candidates;
}

/** A candidate with the place of its words, as the encoder is asked of it. */
function proposalOf(context: SpeechContext, candidate: Candidate): Proposal {
  const { firstToken, endToken } = candidate.target;
  const span: Span = [at(context, firstToken).start, at(context, Math.max(firstToken, endToken - 1)).end];
  return { span, mark: MARKS[candidate.origin], candidate };
}

interface Draft {
  readonly person: string;
  readonly block: number;
  readonly start: number;
  /** Places of the sentences that are read. */
  readonly sentences: readonly number[];
}

/** Who is to be read in which paragraph. */
function draftsOf(context: SpeechContext, presences: readonly Presence[]): Draft[] {
  const { blocks, sentences, text } = context.document;
  const present = new Map<number, Set<string>>();
  const add = (block: number, person: string) => {
    const people = present.get(block);
    if (people) people.add(person);
    else present.set(block, new Set([person]));
  };
  for (const { sentence, person } of presences) add(sentence.block, person);
  // The last-named person under a "he" or "she" that nothing else settles.
  let last = -1;
  blocks.forEach((block, index) => {
    while ((context.mentions[last + 1]?.span[0] ?? block.end) < block.end) last++;
    const mention = context.mentions[last];
    if (!mention || mention.span[0] < (blocks[Math.max(0, index - 2)]?.start ?? 0)) return;
    if (/\b(?:he|she|his|her|him)\b/i.test(text.slice(block.start, block.end))) add(index, mention.person);
  });
  const drafts: Draft[] = [];
  const lastSentence = new Map(sentences.map(({ block, index }) => [block, index]));
  let before: Block | null = null;
  for (const [index, block] of blocks.entries()) {
    const lastHere = lastSentence.get(index);
    if (lastHere === undefined) continue;
    const start = before ? contextFrom(text, before) : block.start;
    const read = sentencesFrom(context, lastHere, start);
    for (const person of present.get(index) ?? []) drafts.push({ person, block: index, start, sentences: read });
    before = block;
  }
  return drafts;
}

/** Where the context begins in the paragraph before: with a word, CONTEXT characters before its end, or with the paragraph. */
function contextFrom(text: string, before: Block): number {
  const start = Math.max(before.start, before.end - CONTEXT);
  return start > before.start ? Math.min(before.end, Math.max(start, text.indexOf(' ', start) + 1)) : start;
}

const ownSpan = (context: SpeechContext, block: number): Span => [
  context.document.blocks[block]?.start ?? 0,
  context.document.blocks[block]?.end ?? 0,
];

/** Places of the sentences of a block, and of those before it that reach beyond an offset. */
function sentencesFrom({ document: { sentences } }: SpeechContext, last: number, start: number): number[] {
  const places: number[] = [];
  for (let i = last; (sentences[i]?.end ?? 0) > start; i--) places.unshift(i);
  return places;
}

/** How a proposal was found, as the number that the encoder was taught. 0 is padding. */
const MARKS: Readonly<Record<Origin, number>> = { person: 1, name: 3, phrase: 5, deed: 7 };
