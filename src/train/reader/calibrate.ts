import { affiliationAlike, alike, roleAlike } from '../../cli/alike.ts';
import { stageOf } from '../../cli/staged.ts';
import type { Kind } from '../../engine/analysis.ts';
import { fuseKind, nobodyChance } from '../../engine/fusion/fuse-kind.ts';
import { claimsOf, type FactLine, factLinesOf } from '../../engine/fusion/fuse-roles.ts';
import { linesOf, oddsByWords } from '../../engine/fusion/fuse-stances.ts';
import type { Recognizer } from '../../engine/model/recognizer.ts';
import type { Encoder } from '../../engine/reader/encoder.ts';
import { likelihood } from '../../engine/reader/probability.ts';
import { type PassageAnswer, readPassages } from '../../engine/reader/read-passages.ts';
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
  /** What its wording adds to its log odds (engine/fusion/wording.ts). */
  readonly wording: number;
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
        wording: oddsByWords(line, article.text),
        right: place >= 0,
        share,
      };
    });
  });
}

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

/** Chances of lines by weights that have not seen their group: folds of groups, dealt by name. `more`: what is added to a line's log odds afterwards. */
export function crossValidated<Line extends Pick<Judged, 'group' | 'features' | 'right'>>(
  lines: readonly Line[],
  more: (line: Line) => number = () => 0,
  folds = 5,
): number[] {
  const foldOf = new Map([...new Set(lines.map(({ group }) => group))].sort().map((group, i) => [group, i % folds]));
  const weights = Array.from({ length: folds }, (_, fold) => learnWeights(lines.filter(({ group }) => foldOf.get(group) !== fold)));
  return lines.map((line) => likelihood(weights[foldOf.get(line.group) ?? 0] as number[], line.features, more(line)));
}
