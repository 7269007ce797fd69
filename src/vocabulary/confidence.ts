import type { Kind } from './terms.ts';

/**
 * What a confidence (0 to 1) means: of a stance computed in engine/fusion/fuse-stances.ts, of a fact in engine/fusion/fuse-roles.ts. How many lines are right from where on was
 * counted on articles that the encoder has not seen (src/train/reader/README.md); the decision is src/decisions/threshold.md.
 */

/**
 * From here on a position is sure, and told with its side and target: of such lines on articles that the encoder has not seen 95 of 100 are among those that careful readers
 * marked. Of eighty articles read since all else was decided strict readers found 14 of 17 right from here on, and 6 of 19 from 0.8 up to here (17 of 22 as told now, by engine/fusion/wording.ts).
 */
export const SURE = 0.85;
/** From here on up to there it is likely, and told by the words that show it, alone; what is less is not told. */
export const LIKELY = 0.7;

/** How a position is told. */
export type Voice = 'sure' | 'likely';

/** The voice that a confidence speaks with; null where nothing is told. */
export const voiceOf = (confidence: number): Voice | null => (confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : null);

/**
 * Which of somebody's positions are told in which voice, each in the order given. No words twice: of likely ones that are `alike` the surest, and none that a sure one shows.
 * The one rule for views, memory, files and the terminal.
 */
export function inVoices<Line extends { readonly confidence: number }>(
  lines: readonly Line[],
  alike: (line: Line, other: Line) => boolean,
): Readonly<Record<Voice, Line[]>> {
  const sure = lines.filter(({ confidence }) => voiceOf(confidence) === 'sure');
  const told: Line[] = [];
  for (const line of bySureness(lines.filter(({ confidence }) => voiceOf(confidence) === 'likely')))
    if (![...sure, ...told].some((other) => alike(line, other))) told.push(line);
  return { sure, likely: lines.filter((line) => told.includes(line)) };
}

/** The surest first; equals as they stand. */
export const bySureness = <Line extends { readonly confidence: number }>(lines: readonly Line[]): Line[] =>
  lines.toSorted((a, b) => b.confidence - a.confidence);

/** From here on a role or an affiliation is told as what somebody is: on articles that the encoder has not seen 94 of 100 such roles and 90 of 100 such affiliations are marked; */
export const SURE_FACT = 0.7;
/** from here on up to there as what they are also linked to, on their page alone; what is less is not told. */
export const LIKELY_FACT = 0.4;

/** A kind that is less sure is not told: from here on strict readers of 120 unseen articles found 515 of 538 that have a name right, 28 of 51 from 0.85 up to here. */
export const SURE_KIND = 0.95;

/** The kind that views tell, and marks show: none where it isn't sure, unless the knowledge base knows the person. Before the encoder has read a person, the kind that the rules see. */
export const shownKind = ({
  kind,
  kindConfidence = 1,
  known,
}: {
  readonly kind: Kind;
  readonly kindConfidence?: number;
  readonly known?: string;
}): Kind => (kindConfidence >= SURE_KIND || known !== undefined ? kind : 'other');

/**
 * Stances in the order in which views, memory and files tell them: the surest on each thing, the surest of all first, then the second on each, and so on, so that a few at a
 * glance are not all on one thing.
 */
export function inOrder<
  Stance extends { readonly target: string; readonly confidence: number; readonly question?: { readonly id: number } },
>(stances: readonly Stance[]): Stance[] {
  const surestFirst = bySureness(stances);
  const counts = new Map<string | number, number>();
  const nth = new Map(
    surestFirst.map((stance) => {
      const thing = stance.question?.id ?? stance.target.toLowerCase();
      const before = counts.get(thing) ?? 0;
      counts.set(thing, before + 1);
      return [stance, before];
    }),
  );
  return surestFirst.sort((a, b) => (nth.get(a) ?? 0) - (nth.get(b) ?? 0));
}
