import { affiliationAlike, alike, roleAlike } from '../../cli/alike.ts';
import { stageOf } from '../../cli/staged.ts';
import type { Kind } from '../../engine/analysis.ts';
import { fuseKind, nobodyChance } from '../../engine/fusion/fuse-kind.ts';
import { claimsOf, type FactLine, factLinesOf } from '../../engine/fusion/fuse-roles.ts';
import { linesOf, showsFeatures } from '../../engine/fusion/fuse-stances.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import type { Encoder } from '../../engine/reader/encoder.ts';
import { likelihood } from '../../engine/reader/probability.ts';
import { type PassageAnswer, readPassages } from '../../engine/reader/read-passages.ts';
import { type JudgedArticle, verdictOn } from './judged.ts';
import { partnersOf } from './lessons.ts';
import type { MarkedArticle, MarkedPerson } from './marked.ts';

/** A line of a marked article, and whether readers marked it. */
export interface Judged {
  readonly source: string;
  readonly group: string;
  readonly article: string;
  readonly name: string;
  readonly target: string;
  readonly position: string;
  readonly evidence: string;
  readonly features: readonly number[];
  /** How it is worded (engine/fusion/wording.ts). */
  readonly wording: readonly number[];
  /** Whether its sentence says the side outright. */
  readonly outright: boolean;
  readonly right: boolean;
  /** How well its target is worded, 0 to 1. */
  readonly share: number;
}

/** A role or an affiliation of a marked article, and whether readers marked it. */
export interface JudgedFact
  extends Pick<Judged, 'source' | 'group' | 'article' | 'name' | 'features' | 'right'>,
    Pick<FactLine, 'part' | 'text'> {
  readonly ruled: boolean;
}

/** The kinds of a person: the readers' (null where they marked no such person), the rules', and what comes of the rules' and the encoder's; and how likely it is nobody. */
export interface JudgedKind extends Pick<Judged, 'source' | 'group' | 'article' | 'name'> {
  readonly marked: Kind | null;
  readonly nobody: number;
  readonly ruled: Kind;
  readonly read: Kind;
}

/** All that is said of an article's people, those whom nobody marked too, each judged by the marks: a mark makes one line right. */
export async function judge(
  article: MarkedArticle,
  recognizer: Recognizer,
  encoder: Encoder,
): Promise<{ lines: Judged[]; facts: JudgedFact[]; kinds: JudgedKind[] }> {
  const stage = stageOf(article.text, recognizer);
  const partner = partnersOf(article.people, stage.cast);
  const answers = await readPassages(stage.passages, article.text, encoder);
  const claims = claimsOf(answers);
  const { id, source, group } = article;
  return {
    lines: judgedLines(article, stage, partner, answers),
    facts: stage.cast.people.flatMap((person) => {
      const own = answers.filter(({ passage }) => passage.person === person.id);
      const marks = partner.get(person.id)?.facts;
      const left = { roles: [...(marks?.roles ?? [])], affiliations: [...(marks?.affiliations ?? [])] };
      const alikeIn = { roles: roleAlike, affiliations: affiliationAlike };
      return factLinesOf(stage.context, person.id, stage.context.roles.get(person.id), own, claims).map(
        ({ part, text, ruled, features }): JudgedFact => {
          const place = left[part].findIndex((alternatives) => alikeIn[part](text, alternatives) > 0);
          if (place >= 0) left[part].splice(place, 1);
          return { source, group, article: id, name: person.name, part, text, ruled: ruled !== null, features, right: place >= 0 };
        },
      );
    }),
    kinds: stage.cast.people.map(({ id: person, name }): JudgedKind => {
      const marked = partner.get(person)?.facts?.kind ?? null;
      const ruled = stage.kinds.get(person) ?? 'other';
      const own = answers.filter(({ passage }) => passage.person === person);
      const roles = stage.context.roles.get(person)?.roles ?? [];
      return { source, group, article: id, name, marked, ruled, read: fuseKind(ruled, roles, own).kind, nobody: nobodyChance(own) };
    }),
  };
}

function judgedLines(
  article: MarkedArticle,
  { cast, context }: ReturnType<typeof stageOf>,
  partner: ReadonlyMap<string, MarkedPerson>,
  answers: readonly PassageAnswer[],
): Judged[] {
  return cast.people.flatMap(({ id, name }) => {
    const left = [...(partner.get(id)?.stances ?? [])];
    return linesOf(
      context,
      answers.filter(({ passage }) => passage.person === id),
    ).map((line): Judged => {
      const { text } = line.target;
      const place = left.findIndex(({ position, target }) => position === line.position && alike(text, target) > 0);
      const share = place < 0 ? 0 : alike(text, left[place]?.target ?? []);
      if (place >= 0) left.splice(place, 1);
      return {
        source: article.source,
        group: article.group,
        article: article.id,
        name,
        target: text,
        position: line.position,
        evidence: article.text.slice(...line.evidence),
        features: line.features,
        wording: line.wording,
        outright: line.outright,
        right: place >= 0,
        share,
      };
    });
  });
}

/** What strict readers said of an article's lines: which are right, whose words alone show a position of the person's own, which roles and affiliations are right. */
export interface StrictlyJudged {
  readonly lines: readonly Pick<Judged, 'group' | 'features' | 'wording' | 'outright' | 'right'>[];
  readonly shows: readonly Pick<Judged, 'group' | 'features' | 'right'>[];
  readonly facts: readonly JudgedFact[];
}

/** What is said of an article's people that strict readers judged, as the encoder gives it now; what it gives no more is left out. */
export async function judgeStrictly(article: JudgedArticle, recognizer: Recognizer, encoder: Encoder): Promise<StrictlyJudged> {
  const { source, group, id, text } = article;
  const { cast, context, passages } = stageOf(text, recognizer);
  const answers = await readPassages(passages, text, encoder);
  const claims = claimsOf(answers);
  const people = cast.people.flatMap(({ id: person, name, mentions }) => {
    const judged = article.people.find(({ mention: [start, end] }) => mentions.some(({ span }) => span[0] === start && span[1] === end));
    return judged ? [{ judged, person, name, own: answers.filter(({ passage }) => passage.person === person) }] : [];
  });
  const stances = people.flatMap(({ judged, own }) =>
    linesOf(context, own).flatMap((line) => {
      const verdict = verdictOn(judged.stances, line.proposal.span);
      // Of what was not shown only the right lines are known: they say nothing of how often such a line is right.
      return verdict && verdict[3] !== 'missing' ? [{ line, verdict }] : [];
    }),
  );
  return {
    lines: stances.flatMap(({ line, verdict: [, , position, said] }) => {
      const right = said === 'right' ? position === line.position : said === 'side' && position !== line.position;
      return said === 'unasked' ? [] : [{ group, features: line.features, wording: line.wording, outright: line.outright, right }];
    }),
    shows: stances.flatMap(({ line, verdict: [, , , , isShown, sentence] }) =>
      isShown === null || (sentence && String(sentence) !== String(line.evidence))
        ? []
        : [{ group, features: showsFeatures(line, text), right: isShown === 1 }],
    ),
    facts: people.flatMap(({ judged, person, name, own }) =>
      factLinesOf(context, person, context.roles.get(person), own, claims).flatMap(({ part, text: words, ruled, evidence, features }) => {
        const verdict = verdictOn(judged.facts, evidence);
        // Whether it is so still is another question (engine/fusion/former.ts).
        if (verdict?.[2] !== PART_OF[part] || verdict[3] === 'missing' || verdict[3] === 'former') return [];
        return [{ source, group, article: id, name, part, text: words, ruled: ruled !== null, features, right: verdict[3] === 'right' }];
      }),
    ),
  };
}

const PART_OF: Readonly<Record<FactLine['part'], 'role' | 'affiliation'>> = { roles: 'role', affiliations: 'affiliation' };

/** Logistic regression by Newton's method, with a little decay so that it never runs away. */
export function learnWeights(lines: readonly Pick<Judged, 'features' | 'right'>[], decay = 2): number[] {
  const size = lines[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 12; round++) {
    const gradient = weights.map((weight, i) => (i ? decay * weight : 0));
    const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? (i ? decay : 1e-6) : 0)));
    for (const { features, right } of lines) {
      const chance = likelihood(weights, features);
      for (let i = 0; i < size; i++) {
        const value = features[i] as number;
        if (!value) continue;
        gradient[i] = (gradient[i] as number) + (chance - (right ? 1 : 0)) * value;
        for (let j = 0; j < size; j++)
          (curve[i] as number[])[j] = ((curve[i] as number[])[j] as number) + chance * (1 - chance) * value * (features[j] as number);
      }
    }
    solve(curve, gradient).forEach((step, i) => {
      weights[i] = (weights[i] as number) - step;
    });
  }
  return weights;
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows.slice(i).reduce((best, row, j) => (Math.abs(row[i] as number) > Math.abs(rows[best]?.[i] ?? 0) ? i + j : best), i);
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    const own = rows[i] as number[];
    for (let j = 0; j < size; j++) {
      const other = rows[j] as number[];
      const share = j === i ? 0 : (other[i] as number) / (own[i] as number);
      if (share) for (let k = i; k <= size; k++) other[k] = (other[k] as number) - share * (own[k] as number);
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number));
}

/** Chances of lines by weights that have not seen their group: folds of groups, dealt by name. */
export function crossValidated<Line extends Pick<Judged, 'group' | 'features' | 'right'>>(lines: readonly Line[], folds = 5): number[] {
  const foldOf = new Map([...new Set(lines.map(({ group }) => group))].sort().map((group, i) => [group, i % folds]));
  const weights = Array.from({ length: folds }, (_, fold) => learnWeights(lines.filter(({ group }) => foldOf.get(group) !== fold)));
  return lines.map((line) => likelihood(weights[foldOf.get(line.group) ?? 0] as number[], line.features));
}
