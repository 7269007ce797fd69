import type { Block, Kind, Span } from '../analysis.ts';
import type { Name } from '../names/name.ts';
import { type Candidate, type Origin, TargetFinder } from '../stances/candidates.ts';
import { type Presence, presencesOf } from '../stances/presence.ts';
import { type Sayings, sayingsOf } from '../stances/sayings.ts';
import { withWholeTargets } from '../stances/whole-targets.ts';
import type { Speech } from '../statements/find-statements.ts';
import { at, type Scene } from '../statements/scene.ts';

/** Up to so many characters of the paragraph before are read along with a paragraph. */
export const CONTEXT = 320;
/** At most so many proposals are looked at in a passage, the later ones left out. */
export const MOST_PROPOSALS = 60;

/** A phrase that a person might take a position on. */
export interface Proposal {
  /** Its words in the article. */
  readonly span: Span;
  /** How it was found, as a number (markOf). */
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

/** All passages of an article in text order: each person in each paragraph in which they are named, speak, or are the last-named one under a "he" or "she". */
export function passagesOf(
  speech: Speech,
  names: readonly Name[],
  kinds: ReadonlyMap<string, Kind>,
): { passages: readonly Passage[]; sayings: Sayings } {
  const { scene } = speech;
  const sayings = sayingsOf(scene, speech);
  const presences = new Map(
    presencesOf(scene, speech, sayings).map((presence) => [presenceKey(presence.sentence.index, presence.person), presence]),
  );
  const drafts = draftsOf(scene, [...presences.values()]);
  const proposals = proposalsOf(speech, new TargetFinder(scene, names), drafts);
  const people = new Map(scene.cast.people.map((individual) => [individual.id, individual]));
  const passages = drafts.map(({ person, block, start, sentences }, place): Passage => {
    const own = ownSpan(scene, block);
    const here = (spans: readonly Span[]) =>
      spans.filter(([from, to]) => from < own[1] && to > start).map(([from, to]): Span => [Math.max(from, start), Math.min(to, own[1])]);
    const pronouns = sentences.flatMap((sentence): Span[] => {
      const { pronoun } = presences.get(presenceKey(sentence, person)) ?? { pronoun: -1 };
      return pronoun < 0 ? [] : [[at(scene, pronoun).start, at(scene, pronoun).end]];
    });
    const name = people.get(person);
    const role = scene.roles.get(person)?.roles[0]?.text ?? kinds.get(person) ?? '';
    return {
      person,
      holder: role ? `${name?.name}, ${role}` : (name?.name ?? ''),
      block,
      start,
      own,
      mentions: here([...(name?.mentions.map(({ span }) => span) ?? []), ...pronouns]).sort((a, b) => a[0] - b[0]),
      speech: here(
        [...(speech.statements.get(person) ?? []), ...(speech.own?.person === person ? [speech.own] : [])].flatMap(({ spans }) => spans),
      ),
      proposals: proposals[place] ?? [],
    };
  });
  return { passages, sayings };
}

const presenceKey = (sentence: number, person: string) => `${sentence}:${person}`;

/** What a draft's person might take a position on, in text order; nothing twice in a sentence. */
function candidatesOf(scene: Scene, finder: TargetFinder, { person, start, sentences }: Draft): Candidate[] {
  const candidates: Candidate[] = [];
  for (const sentence of sentences) {
    const seen = new Set([person]);
    for (const { target, origin, turned } of finder.of(sentence)) {
      const key = target.person ?? target.text.toLowerCase();
      if (seen.has(key) || at(scene, target.firstToken).start < start || candidates.length >= MOST_PROPOSALS) continue;
      seen.add(key);
      candidates.push({ person, target, origin, turned });
    }
  }
  return candidates;
}

/** The proposals of each draft. */
function proposalsOf({ scene, speakers }: Speech, finder: TargetFinder, drafts: readonly Draft[]): readonly (readonly Proposal[])[] {
  const found = drafts.map((draft) => candidatesOf(scene, finder, draft));
  const owners = found.flatMap((candidates, place) => candidates.map(() => place));
  const proposals: Proposal[][] = drafts.map(() => []);
  withWholeTargets(scene, speakers, finder, found.flat()).forEach((candidate, i) => {
    const { firstToken, endToken } = candidate.target;
    const span: Span = [at(scene, firstToken).start, at(scene, Math.max(firstToken, endToken - 1)).end];
    (proposals[owners[i] as number] as Proposal[]).push({ span, mark: markOf(candidate), candidate });
  });
  return proposals;
}

interface Draft {
  readonly person: string;
  readonly block: number;
  readonly start: number;
  /** Places of the sentences that are read. */
  readonly sentences: readonly number[];
}

/** Who is to be read in which paragraph. */
function draftsOf(scene: Scene, presences: readonly Presence[]): Draft[] {
  const { blocks, sentences, text } = scene.document;
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
    while ((scene.mentions[last + 1]?.span[0] ?? block.end) < block.end) last++;
    const mention = scene.mentions[last];
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
    const read = sentencesFrom(scene, lastHere, start);
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

const ownSpan = (scene: Scene, block: number): Span => [scene.document.blocks[block]?.start ?? 0, scene.document.blocks[block]?.end ?? 0];

/** Places of the sentences of a block, and of those before it that reach beyond an offset. */
function sentencesFrom({ document: { sentences } }: Scene, last: number, start: number): number[] {
  const places: number[] = [];
  for (let i = last; (sentences[i]?.end ?? 0) > start; i--) places.unshift(i);
  return places;
}

const MARKS: Readonly<Record<Origin, number>> = { person: 1, name: 3, phrase: 5, deed: 7 };

/** How a proposal was found, as the number that the encoder was taught; one more where the deed that leads to it is against it. 0 is padding. */
const markOf = ({ origin, turned }: Candidate) => MARKS[origin] + (turned ? 1 : 0);
