import type { Document } from '../text/document.ts';
import type { Relation } from '../words/kin.ts';
import { type Figure, haveCommon } from './figure.ts';
import { type Bearer, MOST_BEARERS, STRENGTH } from './short-names.ts';
import type { Sighting } from './sighting.ts';

/** The lead that the best bearer must have over the next; below it the name is ambiguous. */
const LEAD = 0.75;

/** Which of several people a short name stands for. */
type Choice = { readonly figure: Figure } | { readonly candidates: readonly Figure[] };

/** Decides between bearers of one short name by what stands around it and what stood before. */
export class BearerChooser {
  /** By token: does it stand in quotation marks? */
  readonly #quoted: readonly boolean[];
  /** By block: who speaks there. */
  readonly #speakers = new Map<number, Set<Figure>>();

  constructor(document: Document, figures: readonly Figure[]) {
    this.#quoted = quotedTokens(document);
    for (const figure of figures) for (const sighting of figure.sightings) this.note(figure, sighting);
  }

  /** Takes in that this sighting is the figure's. */
  note(figure: Figure, { speaks, block }: Sighting): void {
    if (speaks) this.#speakers.set(block, (this.#speakers.get(block) ?? new Set<Figure>()).add(figure));
  }

  choose(sighting: Sighting, bearers: readonly Bearer[]): Choice {
    const [first] = bearers;
    if (first && bearers.length === 1) return { figure: first.figure };
    if (bearers.length > MOST_BEARERS) return { candidates: bearers.slice(0, MOST_BEARERS).map(({ figure }) => figure) };
    const ranked = bearers
      .map((bearer) => ({ figure: bearer.figure, score: this.#score(sighting, bearer, bearers) }))
      .sort((a, b) => b.score - a.score);
    const [best, next] = ranked;
    if (best && next && best.score - next.score >= LEAD) return { figure: best.figure };
    const candidates = ranked.map(({ figure }) => figure);
    return { candidates: candidates.sort((a, b) => distance(a, sighting) - distance(b, sighting)) };
  }

  /** What speaks for a bearer: the name itself, and where it stands. */
  #score(sighting: Sighting, bearer: Bearer, all: readonly Bearer[]): number {
    // Outside the running text, and before anybody is introduced, only the name counts.
    const isTold = !sighting.display && all.some(({ figure }) => figure.isIntroducedBefore(sighting));
    const points = [...namePoints(sighting, bearer), ...(isTold ? this.#placePoints(sighting, bearer.figure, all) : [])];
    return points.reduce((sum, one) => sum + one, 0);
  }

  #placePoints(sighting: Sighting, figure: Figure, all: readonly Bearer[]): number[] {
    const away = blocksAway(figure, sighting);
    return [
      figure.isIntroducedBefore(sighting) ? 0 : -2.5,
      NEARNESS[away] ?? 0,
      away <= 1 && figure === latestInFull(all, sighting) ? 1 : 0,
      ...(sighting.speaks ? [speaksAgain(figure, away)] : spokenOf(figure, all)),
      // Nobody speaks of himself by name.
      this.#quoted[sighting.name.firstToken] && this.#speakers.get(sighting.block)?.has(figure) ? -3 : 0,
    ];
  }
}

/** What speaks for a bearer by so many blocks since they were named. */
const NEARNESS: readonly number[] = [1.5, 1, 0.5];

/** How well a name goes with its bearer. */
function namePoints(sighting: Sighting, { figure, strength }: Bearer): number[] {
  return [
    // "Lind" is rather Ada Lind than Lind Okoye.
    strength === STRENGTH.surname ? 2 : strength === STRENGTH.part ? 0 : 1,
    // Once a short form is settled on somebody, news keeps to it and gives others their full name, as often as they come.
    0.5 * Math.log2(1 + figure.shortCount + Math.min(1, figure.full.length)) + 0.3 * Math.log2(1 + figure.shortCount),
    // "his wife, Ada Lind": a relative is named in full.
    figure.isAside ? -1.5 : 0,
    fitOf(sighting, figure),
  ];
}

/** "Lind said" close behind the professor's introduction is the professor. */
const speaksAgain = ({ speaksInFull }: Figure, away: number): number => (speaksInFull ? (away <= 1 ? 2.5 : away <= 3 ? 1.5 : 0.5) : 0);

/** One who was only quoted is not spoken of; the story is about whom it brings in first. */
const spokenOf = (figure: Figure, all: readonly Bearer[]): number[] => [
  figure.isSource ? -1 : 0,
  all.every((other) => other.figure === figure || firstToken(other.figure) > firstToken(figure)) ? 0.5 : 0,
];

const firstToken = ({ sightings }: Figure) => sightings[0]?.name.firstToken ?? Number.POSITIVE_INFINITY;

/** How well title and gender of the name agree with what is known of the figure. */
function fitOf({ name, gender, genderIsTold, offices, relation }: Sighting, figure: Figure): number {
  let score = 0;
  // "the elder Lind"
  if (relation === 'elder' || relation === 'younger') score += 3 * seniority(relation, figure);
  // "Mrs. Lind"; a pronoun behind the name may be another's
  if (gender && figure.gender) score += gender === figure.gender ? 1 : genderIsTold ? -5 : -1.5;
  if (!name.title || !offices.size) return score;
  if (haveCommon(offices, figure.offices)) score += 3;
  return score;
}

/** Is the figure the elder or the younger: 1, or the other: -1? 0 where nothing tells. */
function seniority(relation: Relation, { seniority: known, forms }: Figure): number {
  if (known) return known === relation ? 1 : -1;
  if (forms.some(({ suffix }) => suffix === 'jr')) return relation === 'younger' ? 1 : -1;
  return 0;
}

/** Blocks from the last time that the figure was named to the sighting; infinite where that is the first time. */
function blocksAway(figure: Figure, sighting: Sighting): number {
  const last = figure.lastBefore(sighting);
  return last ? sighting.block - last.block : Number.POSITIVE_INFINITY;
}

/** Tokens from the last time that the figure was named, or to the first. */
function distance(figure: Figure, sighting: Sighting): number {
  const near = figure.lastBefore(sighting) ?? figure.sightings[0];
  return near ? Math.abs(near.name.firstToken - sighting.name.firstToken) : Number.POSITIVE_INFINITY;
}

/** Who of them was last named in full before the sighting. */
function latestInFull(bearers: readonly Bearer[], sighting: Sighting): Figure | undefined {
  let latest: Figure | undefined;
  let at = -1;
  for (const { figure } of bearers) {
    const full = figure.lastInFullBefore(sighting)?.name.firstToken ?? -1;
    if (full > at) [latest, at] = [figure, full];
  }
  return latest;
}

/** By token: does it stand in quotation marks? Marks are counted from the start of each block. */
function quotedTokens({ tokens, sentences }: Document): boolean[] {
  const quoted: boolean[] = [];
  let open = false;
  let block = -1;
  for (const { text, sentence } of tokens) {
    const here = sentences[sentence]?.block ?? 0;
    if (here !== block) open = false;
    block = here;
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
    quoted.push(open);
  }
  return quoted;
}
