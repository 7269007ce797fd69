import type { Document } from '../text/document.ts';
import type { Relation } from '../words/kin.ts';
import { type Figure, haveCommon, kindsOfOffices } from './figure.ts';
import { type Bearer, MOST_BEARERS, STRENGTH } from './short-names.ts';
import type { Sighting } from './sighting.ts';

/** The lead that the best bearer must have over the next; below it the name is ambiguous. */
const LEAD = 0.75;

/** Titles that a given name follows. */
const GIVEN_AFTER = /^(?:sheikha?|shaikh|sheik|prince|princess|king|queen|crown prince|pope|sultan|emir|amir|tengku|sister)$/;

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

  #score(sighting: Sighting, { figure, strength }: Bearer, all: readonly Bearer[]): number {
    // "Lind" is rather Ada Lind than Lind Okoye.
    let score = strength === STRENGTH.surname ? 2 : strength === STRENGTH.part ? 0 : 1;
    // "Sheikh Sabah" is Sabah Al-Khaled, not Nawaf Al-Sabah.
    if (GIVEN_AFTER.test(sighting.name.title ?? '') && isGivenOf(figure, sighting)) score += 3;
    // Once a short form is settled on somebody, news keeps to it and gives others their full name, as often as they come.
    score += 0.5 * Math.log2(1 + figure.shortCount + Math.min(1, figure.full.length)) + 0.3 * Math.log2(1 + figure.shortCount);
    // "his wife, Ada Lind": a relative is named in full.
    if (figure.isAside) score -= 1.5;
    score += fitOf(sighting, figure);
    // Outside the running text, and before anybody is introduced, only that counts.
    if (sighting.display || !all.some((bearer) => bearer.figure.isIntroducedBefore(sighting))) return score;
    if (!figure.isIntroducedBefore(sighting)) score -= 2.5;
    const away = blocksAway(figure, sighting);
    score += away === 0 ? 1.5 : away === 1 ? 1 : away === 2 ? 0.5 : 0;
    if (away <= 1 && figure === latestInFull(all, sighting)) score += 1;
    if (sighting.speaks) {
      // "Lind said" close behind the professor's introduction is the professor.
      if (figure.speaksInFull) score += away <= 1 ? 2.5 : away <= 3 ? 1.5 : 0.5;
    } else {
      // Elsewhere one who was only quoted is not spoken of; the story is about whom it brings in first.
      if (figure.isSource) score -= 1;
      if (all.every((other) => other.figure === figure || firstToken(other.figure) > firstToken(figure))) score += 0.5;
    }
    // Nobody speaks of himself by name.
    if (this.#quoted[sighting.name.firstToken] && this.#speakers.get(sighting.block)?.has(figure)) score -= 3;
    return score;
  }
}

/** Is the short name the figure's given name? */
const isGivenOf = ({ forms }: Figure, { form }: Sighting): boolean =>
  forms.some(({ words }) => words.length > 1 && words[0] === form.words[0]);

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
  else if (figure.offices.size && !haveCommon(kindsOfOffices(offices), kindsOfOffices(figure.offices))) score -= 1.5;
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
