import { stageOf } from '../../cli/staged.ts';
import type { Position, Span } from '../../engine/analysis.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import type { Cast, Individual } from '../../engine/people/resolve-people.ts';
import type { Passage } from '../../engine/reader/passages.ts';
import { plainLetters } from '../../vocabulary/letters.ts';
import { alike } from './alike.ts';
import type { MarkedArticle, MarkedPerson, MarkedStance } from './marked.ts';

/** What a position is in a lesson: 0 none, 1 for, 2 against, 3 mixed; -1: neither learned nor counted. */
const SIGNS: Readonly<Record<Position, number>> = { for: 1, against: 2, mixed: 3 };

/** A passage with what is right in it, as the trainer reads it: a line of JSON. Spans are offsets in `text`. */
export interface Lesson {
  readonly id: string;
  readonly source: string;
  readonly group: string;
  readonly person: string;
  readonly name: string;
  readonly holder: string;
  readonly text: string;
  /** Where `text` begins in the article, and where the paragraph begins in `text`. */
  readonly base: number;
  readonly own: number;
  readonly mentions: readonly Span[];
  readonly speech: readonly Span[];
  /** Start, end, mark of the rules, sign, how well worded it is (0 to 1), and the target as the card tells it. */
  readonly proposals: readonly (readonly [start: number, end: number, mark: number, sign: number, share: number, told: string])[];
  /** Stretches that show a position; null where that is not known. */
  readonly evidence: readonly (readonly [start: number, end: number, sign: number])[] | null;
  readonly roles: readonly Span[] | null;
  readonly affiliations: readonly Span[] | null;
  readonly kind: string | null;
  readonly former: boolean | null;
  /** Marked stances that stand in the passage, and those of them whose target is proposed. */
  readonly marked: number;
  readonly proposed: number;
}

/** The passages of a marked article, with what is right in them. People whom the readers did not mark are left out. */
export function lessonsOf(article: MarkedArticle, recognizer: Recognizer): { lessons: Lesson[]; marked: number } {
  const { cast, passages } = stageOf(article.text, recognizer);
  const partner = partnersOf(article.people, cast);
  const lessons: Lesson[] = [];
  for (const [person, marks] of partner) {
    const own = passages.filter((passage) => passage.person === person);
    const facts = own.map(() => ({ roles: [] as Span[], affiliations: [] as Span[] }));
    if (marks.facts) for (const part of ['roles', 'affiliations'] as const) for (const alternatives of marks.facts[part]) placeFact(article.text, own, alternatives).forEach((span, i) => { if (span) facts[i]?.[part].push(span); }); // biome-ignore format: one loop
    own.forEach((passage, i) => {
      lessons.push(lessonOf(article, passage, marks, marks.facts ? (facts[i] ?? null) : null));
    });
  }
  return { lessons, marked: article.people.reduce((sum, { stances }) => sum + stances.length, 0) };
}

/** A passage with what is right in it. */
export function lessonOf(
  { id, source, group, text }: MarkedArticle,
  passage: Passage,
  marks: MarkedPerson,
  facts: { roles: Span[]; affiliations: Span[] } | null,
): Lesson {
  const { start, own } = passage;
  const moved = (spans: readonly Span[]) => spans.map(([from, to]): Span => [from - start, to - start]);
  const here = marks.stances.filter(({ evidence }) => evidence[0] >= own[0] && evidence[0] < own[1]);
  const proposals = passage.proposals.map(({ span, mark, candidate }) => ({
    span,
    mark,
    told: candidate.target.text,
    words: text.slice(...span),
    sign: 0,
    share: 1,
  }));
  const likeness = (proposal: (typeof proposals)[number], { target }: MarkedStance) =>
    Math.max(alike(proposal.told, target), alike(proposal.words, target));
  // What is marked elsewhere of this person is neither right nor wrong here: the same position is marked once.
  for (const proposal of proposals) if (marks.stances.some((stance) => likeness(proposal, stance) > 0)) proposal.sign = -1;
  let proposed = 0;
  for (const stance of here) {
    const sentence = sentenceAround(text, stance.evidence, own);
    const meant = proposals.filter((proposal) => likeness(proposal, stance) > 0);
    const shown = meant.filter(({ span }) => span[0] < sentence[1] && span[1] > sentence[0]);
    const right = shown.length ? shown : meant;
    if (!right.length) {
      for (const proposal of proposals)
        if (proposal.span[0] < sentence[1] && proposal.span[1] > sentence[0] && proposal.sign === 0) proposal.sign = -1;
      continue;
    }
    proposed++;
    const best = Math.max(...right.map((proposal) => likeness(proposal, stance)));
    for (const proposal of right) {
      const share = likeness(proposal, stance) / best;
      if (proposal.sign > 0 && proposal.share >= share) continue;
      proposal.sign = SIGNS[stance.position];
      proposal.share = share;
    }
  }
  const unsure = proposals.some(({ sign }) => sign < 0) && !here.length;
  const end = own[1];
  return {
    id,
    source,
    group,
    person: passage.person,
    name: marks.name,
    holder: passage.holder,
    text: text.slice(start, end),
    base: start,
    own: own[0] - start,
    mentions: moved(passage.mentions),
    speech: moved(passage.speech),
    proposals: proposals.map(({ span, mark, sign, share, told }) => [
      span[0] - start,
      span[1] - start,
      mark,
      sign,
      Math.round(share * 100) / 100,
      told,
    ]),
    evidence: unsure
      ? null
      : here.map(({ evidence, position }) => [evidence[0] - start, Math.min(evidence[1], end) - start, SIGNS[position]]),
    roles: facts && moved(facts.roles),
    affiliations: facts && moved(facts.affiliations),
    kind: marks.facts?.kind ?? null,
    former: marks.facts?.former ?? null,
    marked: here.length,
    proposed,
  };
}

/** The sentence or sentences around words, within their paragraph. */
function sentenceAround(text: string, [from, to]: Span, own: Span): Span {
  const before = [...text.slice(own[0], from).matchAll(/[.!?]["”’]?\s+/g)].at(-1);
  const after = /[.!?]["”’]?(?=\s|$)/.exec(text.slice(to - 1, own[1]));
  return [before ? own[0] + before.index + before[0].length : own[0], after ? to - 1 + after.index + after[0].length : own[1]];
}

/** Where a role or an affiliation stands literally, for each passage: the nearest place to the person's name, at most FAR characters off, in the nearest passage, or NEAR in any other. */
function placeFact(text: string, passages: readonly Passage[], alternatives: readonly string[]): (Span | null)[] {
  const found = passages.map(({ own, mentions }) => {
    let best = null as { span: Span; off: number } | null;
    for (const alternative of [...alternatives].sort((a, b) => b.length - a.length)) {
      for (const span of placesOf(text, alternative, own)) {
        const off = Math.min(
          FAR * 3,
          ...mentions
            .filter(([from]) => from >= own[0])
            .map(([from, to]) => (span[0] >= to ? span[0] - to : span[1] <= from ? from - span[1] : 0)),
        );
        if (!best || off < best.off) best = { span, off };
      }
      if (best && best.off <= NEAR) break;
    }
    return best;
  });
  const nearest = Math.min(...found.map((best) => best?.off ?? FAR + 1));
  return found.map((best) => (best && (best.off <= NEAR || (best.off <= FAR && best.off === nearest)) ? best.span : null));
}

const NEAR = 40;
const FAR = 160;

/** Where a phrase stands as whole words in a stretch of a text, whatever its capitals. */
function placesOf(text: string, phrase: string, [start, end]: Span): Span[] {
  const plain = (words: string) => words.toLowerCase().replace(/’/g, "'");
  const [within, wanted] = [plain(text.slice(start, end)), plain(phrase).trim()];
  const places: Span[] = [];
  if (!wanted) return places;
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    const edges = [within[at - 1] ?? ' ', within[at + wanted.length] ?? ' '];
    if (edges.every((edge) => !/[\p{L}\p{N}]/u.test(edge))) places.push([start + at, start + at + wanted.length]);
  }
  return places;
}

/** For each of the engine's people whom readers marked what they marked: by mentions in common where those are marked, else by name. */
export function partnersOf(marked: readonly MarkedPerson[], { people }: Pick<Cast, 'people'>): Map<string, MarkedPerson> {
  const pairs = marked.flatMap((own) => people.map((person) => ({ own, id: person.id, worth: worthOf(own, person) })));
  const partner = new Map<string, MarkedPerson>();
  const taken = new Set<MarkedPerson>();
  for (const { own, id, worth } of pairs.sort((a, b) => b.worth - a.worth)) {
    if (worth <= 0 || taken.has(own) || partner.has(id)) continue;
    partner.set(id, own);
    taken.add(own);
  }
  return partner;
}

function worthOf({ name, mentions }: MarkedPerson, person: Individual): number {
  if (mentions) {
    const marked = new Set(mentions.map(String));
    return person.mentions.filter(({ span }) => marked.has(String(span))).length;
  }
  const names = [plainLetters(name), plainLetters(person.name)] as const;
  if (names[0] === names[1]) return 100;
  const [own, other] = [names[0].split(/[\s-]+/), names[1].split(/[\s-]+/)];
  const common = own.filter((word) => other.includes(word)).length;
  return common === Math.min(own.length, other.length) || own.at(-1) === other.at(-1) ? common : 0;
}
