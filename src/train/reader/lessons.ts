import { affiliationAlike, alike, roleAlike } from '../../cli/alike.ts';
import { stageOf } from '../../cli/staged.ts';
import type { Position, Span } from '../../engine/analysis.ts';
import { bodyCalled } from '../../engine/fusion/fact-lines.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import type { Cast, Individual } from '../../engine/people/resolve-people.ts';
import type { Passage } from '../../engine/proposals/passages.ts';
import { roleKey } from '../../engine/roles/same-role.ts';
import { plainLetters } from '../../vocabulary/letters.ts';
import type { MarkedArticle, MarkedPerson, MarkedStance } from './marked.ts';

/** What a position is in a lesson: 0 none, 1 for, 2 against, 3 mixed; -1: neither learned nor counted. */
export const SIGNS: Readonly<Record<Position, number>> = { for: 1, against: 2, mixed: 3 };

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
  /** Start, end, mark (MARKS), sign, how well worded it is (0 to 1), what it says of the person (FACTS), the target as the card tells it, and where the readers' own words for it stand (null: they don't). */
  readonly proposals: readonly (readonly [
    start: number,
    end: number,
    mark: number,
    sign: number,
    share: number,
    fact: number,
    told: string,
    whole: Span | null,
  ])[];
  /** Stretches that show a position; null where that is not known. */
  readonly evidence: readonly (readonly [start: number, end: number, sign: number])[] | null;
  /** Where alone it is known whether they do; absent where it is everywhere. */
  readonly shown?: readonly Span[];
  /** Stretches that are the person's words; null where nobody marked statements. */
  readonly said: readonly Span[] | null;
  /** Where alone it is known whether they are; absent where it is everywhere. */
  readonly heard?: readonly Span[];
  /** One of KINDS, NOBODY where readers found no person of that name, null where nobody marked it. */
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
    const facts = factsIn(article.text, own, marks);
    own.forEach((passage, i) => {
      lessons.push(lessonOf(article, passage, marks, facts[i] ?? []));
    });
  }
  // Whom readers did not mark although they marked all people of the article is nobody: a ship, a militia, a dog.
  if (article.people.some(({ facts }) => facts))
    for (const individual of cast.people) {
      if (partner.has(individual.id) || article.people.some((own) => worthOf({ ...own, mentions: null }, individual) > 0)) continue;
      for (const passage of passages)
        if (passage.person === individual.id) lessons.push(lessonWithoutMarks(article, passage, individual.name, NOBODY));
    }
  return { lessons, marked: article.people.reduce((sum, { stances }) => sum + stances.length, 0) };
}

/** What the passages' proposals say of the person: 0 nothing, 1 a role, 2 an affiliation; -1: neither learned nor counted. */
export const ROLE = 1;
export const AFFILIATION = 2;
export const NOBODY = 'nobody';

/** What a proposal says of the person, and the readers' words for it. */
interface Fact {
  readonly fact: number;
  readonly words: readonly string[];
}

const NO_FACT: Fact = { fact: 0, words: [] };
const UNKNOWN_FACT: Fact = { fact: -1, words: [] };

/**
 * For each passage, for each proposal what it says of the person. The nearest place of a fact says it, and all that stand NEAR; of several phrases there the best worded, and what lies within it says nothing.
 * What names the fact elsewhere, or badly, is neither learned nor counted.
 */
function factsIn(text: string, passages: readonly Passage[], { facts }: MarkedPerson): Fact[][] {
  if (!facts) return passages.map(({ proposals }) => proposals.map(() => UNKNOWN_FACT));
  const parts = [
    ...facts.roles.map((alternatives) => ({
      fact: ROLE,
      words: alternatives,
      likeness: (phrase: string) => roleAlike(roleKey(phrase), alternatives),
    })),
    ...facts.affiliations.map((alternatives) => ({
      fact: AFFILIATION,
      words: alternatives,
      likeness: (phrase: string) => Math.max(affiliationAlike(phrase, alternatives), affiliationAlike(bodyCalled(phrase), alternatives)),
    })),
  ];
  const found = passages.map(({ own, mentions, proposals }) =>
    proposals.map(({ span }) => {
      if (span[0] < own[0]) return null;
      const phrase = text.slice(...span).replace(/^(?:the|an?|his|her|its|their)\s+/i, '');
      const said = parts.map((part) => ({ part, share: part.likeness(phrase) })).filter(({ share }) => share > 0);
      const best = said.reduce<(typeof said)[number] | null>((one, other) => (one && one.share >= other.share ? one : other), null);
      const gaps = mentions
        .filter(([from]) => from >= own[0])
        .map(([from, to]) => (span[0] >= to ? span[0] - to : Math.max(0, from - span[1])));
      return { span, part: best?.part ?? null, share: best?.share ?? 0, off: Math.min(...gaps) };
    }),
  );
  const least = new Map(
    parts.map((part) => [part, Math.min(...found.flat().map((own) => (own?.part === part ? own.off : Number.POSITIVE_INFINITY)))]),
  );
  return found.map((row) => {
    const says = row.map((own) => own?.part && (own.off <= NEAR || (own.off <= FAR && own.off === least.get(own.part))));
    return row.map((own, i) => {
      if (!own) return UNKNOWN_FACT;
      if (!own.part) return NO_FACT;
      if (!says[i] || own.share < WELL) return UNKNOWN_FACT;
      const better = row.filter((other, j) => says[j] && other?.part === own.part && other.share > own.share);
      if (!better.length) return own.part;
      return better.some((other) => other && other.span[0] < own.span[1] && other.span[1] > own.span[0]) ? NO_FACT : UNKNOWN_FACT;
    });
  });
}

/** A passage of which nothing is known but perhaps the person's kind. */
function lessonWithoutMarks(
  article: Pick<MarkedArticle, 'id' | 'source' | 'group' | 'text'>,
  passage: Passage,
  name: string,
  kind: string | null,
) {
  const lesson = lessonOf(
    article,
    passage,
    { name, mentions: null, stances: [], facts: null },
    passage.proposals.map(() => UNKNOWN_FACT),
  );
  const proposals = lesson.proposals.map(([start, end, mark, , ...rest]) => [start, end, mark, -1, ...rest] as const);
  return { ...lesson, kind, evidence: null, proposals };
}

/** The passages of an article that nobody marked: of them a smaller net learns what a larger one says. */
export function lessonsUnmarked(id: string, text: string, recognizer: Recognizer): Lesson[] {
  const { cast, passages } = stageOf(text, recognizer);
  const names = new Map(cast.people.map((person) => [person.id, person.name]));
  const article = { id, source: 'unmarked', group: id, text };
  return passages.map((passage) => lessonWithoutMarks(article, passage, names.get(passage.person) ?? passage.holder, null));
}

/** A passage with what is right in it. */
export function lessonOf(
  { id, source, group, text }: Pick<MarkedArticle, 'id' | 'source' | 'group' | 'text'>,
  passage: Passage,
  marks: MarkedPerson,
  facts: readonly Fact[],
): Lesson {
  const { start, own } = passage;
  const moved = (spans: readonly Span[]) => spans.map(([from, to]): Span => [from - start, to - start]);
  const here = marks.stances.filter(({ evidence }) => evidence[0] >= own[0] && evidence[0] < own[1]);
  const { proposals, proposed } = markedProposals(text, passage, marks.stances, here);
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
    proposals: proposals.map(({ span, mark, sign, share, told, named }, i) => {
      const { fact, words } = facts[i] ?? UNKNOWN_FACT;
      const whole = wholeOf(text, [start, end], span, sign > 0 ? named : words);
      return [
        span[0] - start,
        span[1] - start,
        mark,
        sign,
        Math.round(share * 100) / 100,
        fact,
        told,
        whole && [whole[0] - start, whole[1] - start],
      ];
    }),
    evidence: unsure
      ? null
      : here
          .filter(({ alone }) => alone !== false)
          .map(({ evidence, position }) => [evidence[0] - start, Math.min(evidence[1], end) - start, SIGNS[position]]),
    said: marks.statements
      ? moved(
          marks.statements
            .filter(([from, to]) => from < end && to > start)
            .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)]),
        )
      : null,
    kind: marks.facts?.kind ?? null,
    former: marks.facts?.former ?? null,
    marked: here.length,
    proposed,
  };
}

/** The proposals of a passage, each with the side that readers saw in it (0 none, -1 nobody knows), and how many of the stances shown there they hold. */
function markedProposals(
  text: string,
  { proposals: found, own }: Passage,
  stances: readonly MarkedStance[],
  here: readonly MarkedStance[],
) {
  const proposals = found.map(({ span, mark, candidate }) => ({
    span,
    mark,
    told: candidate.target.text,
    words: text.slice(...span),
    sign: 0,
    share: 1,
    named: [] as readonly string[],
  }));
  const likeness = (proposal: (typeof proposals)[number], { target }: MarkedStance) =>
    Math.max(alike(proposal.told, target), alike(proposal.words, target));
  // What is marked elsewhere of this person is neither right nor wrong here: the same position is marked once.
  for (const proposal of proposals) if (stances.some((stance) => likeness(proposal, stance) > 0)) proposal.sign = -1;
  let proposed = 0;
  for (const stance of here) {
    const sentence = sentenceAround(text, stance.evidence, own);
    const beside = proposals.filter(({ span }) => span[0] < sentence[1] && span[1] > sentence[0]);
    const meant = proposals.filter((proposal) => likeness(proposal, stance) > 0);
    const shown = meant.filter((proposal) => beside.includes(proposal));
    const right = shown.length ? shown : meant;
    if (right.length) proposed++;
    else for (const proposal of beside) proposal.sign ||= -1;
    const best = Math.max(...right.map((proposal) => likeness(proposal, stance)));
    for (const proposal of right) {
      const share = likeness(proposal, stance) / best;
      if (proposal.sign > 0 && proposal.share >= share) continue;
      Object.assign(proposal, { sign: SIGNS[stance.position], share, named: stance.target });
    }
  }
  return { proposals, proposed };
}

/** Where the first of the readers' words for something stand that have words in common with a proposal; without an article before them. Null where none of them do. */
function wholeOf(text: string, [from, to]: Span, span: Span, words: readonly string[]): Span | null {
  const read = text.slice(from, to).toLowerCase();
  for (const one of words) {
    const plain = one.toLowerCase().replace(/^(?:the|an?)\s+/, '');
    for (let at = read.indexOf(plain); plain && at >= 0; at = read.indexOf(plain, at + 1)) {
      const whole: Span = [from + at, from + at + plain.length];
      const edges = [read[at - 1] ?? ' ', read[at + plain.length] ?? ' '];
      if (whole[0] < span[1] && whole[1] > span[0] && edges.every((edge) => !/[\p{L}\p{N}]/u.test(edge))) return whole;
    }
  }
  return null;
}

/** The sentence or sentences around words, within their paragraph. */
function sentenceAround(text: string, [from, to]: Span, own: Span): Span {
  const before = [...text.slice(own[0], from).matchAll(/[.!?]["”’]?\s+/g)].at(-1);
  const after = /[.!?]["”’]?(?=\s|$)/.exec(text.slice(to - 1, own[1]));
  return [before ? own[0] + before.index + before[0].length : own[0], after ? to - 1 + after.index + after[0].length : own[1]];
}

/** So many characters between a fact and the person's name are near; farther off than FAR it is about something else. */
const NEAR = 25;
const FAR = 160;
/** A phrase that shares less with a fact than this names it badly. */
const WELL = 0.6;

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
