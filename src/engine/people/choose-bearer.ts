import type { Document, Token } from '../text/document.ts';
import { type Figure, genderOfFigure, kindsOfOffices, officesOf, type Relation, type Sighting } from './figure.ts';
import { type Bearer, STRENGTH } from './short-names.ts';

/** The lead that the best bearer must have over the next; below it the name is ambiguous. */
const LEAD = 0.75;

/** Which of several people a short name stands for. */
export type Choice = { readonly figure: Figure } | { readonly candidates: readonly Figure[] };

/** Decides between bearers of one short name by what stands around it and what stood before. */
export class BearerChooser {
  readonly #document: Document;
  /** By block: the figures whose words stand in quotation marks there. */
  readonly #quoted = new Map<number, Set<Figure>>();

  constructor(document: Document, figures: readonly Figure[]) {
    this.#document = document;
    for (const figure of figures) for (const sighting of figure.sightings) this.note(figure, sighting);
  }

  /** Takes in that this sighting is the figure's. */
  note(figure: Figure, { speaks, block }: Sighting): void {
    if (!speaks) return;
    const speakers = this.#quoted.get(block) ?? new Set();
    this.#quoted.set(block, speakers.add(figure));
  }

  choose(sighting: Sighting, bearers: readonly Bearer[]): Choice {
    const [first] = bearers;
    if (first && bearers.length === 1) return { figure: first.figure };
    const ranked = bearers
      .map((bearer) => ({
        figure: bearer.figure,
        score: this.#score(sighting, bearer, bearers),
        distance: distance(bearer.figure, sighting),
      }))
      .sort((a, b) => b.score - a.score);
    const [best, next] = ranked;
    if (best && next && best.score - next.score >= LEAD) return { figure: best.figure };
    return { candidates: ranked.sort((a, b) => a.distance - b.distance).map(({ figure }) => figure) };
  }

  #score(sighting: Sighting, { figure, strength }: Bearer, all: readonly Bearer[]): number {
    // "Lind" is rather Ada Lind than Lind Okoye.
    let score = strength === STRENGTH.surname ? 2 : strength === STRENGTH.part ? 0 : 1;
    // Once a short form is settled on somebody, news keeps to it and gives others their full name.
    score +=
      0.5 * Math.log2(1 + figure.sightings.length) +
      0.3 * Math.log2(1 + figure.sightings.filter(({ form }) => form.words.length === 1).length);
    // "his wife, Ada Lind": a relative is named in full.
    if (figure.sightings.find(({ form }) => form.words.length > 1)?.relation) score -= 1.5;
    score += this.#fit(sighting, figure);
    // Outside the running text, and before anybody is introduced, only that counts.
    if (sighting.display || !all.some((bearer) => isIntroduced(bearer.figure, sighting))) return score;
    if (!isIntroduced(figure, sighting)) score -= 2.5;
    const away = blocksAway(figure, sighting);
    score += away === 0 ? 1.5 : away === 1 ? 1 : away === 2 ? 0.5 : 0;
    if (away <= 1 && figure === latestInFull(all, sighting)) score += 1;
    // "Lind said" close behind the professor's introduction is the professor; elsewhere one who was only quoted is not spoken of.
    const explicit = figure.sightings.filter(({ form }) => form.words.length > 1);
    if (sighting.speaks && explicit.some(({ speaks }) => speaks)) score += blocksAway(figure, sighting) <= 3 ? 1.5 : 0.5;
    if (!sighting.speaks && explicit.length > 0 && explicit.every(({ speaks }) => speaks)) score -= 1;
    // Nobody speaks of himself by name.
    if (this.#quoted.get(sighting.block)?.has(figure) && this.#isQuoted(sighting)) score -= 3;
    return score;
  }

  /** How well title and gender of the name agree with what is known of the figure. */
  #fit({ name, gender, genderIsTold, offices, relation }: Sighting, figure: Figure): number {
    let score = 0;
    // "the elder Lind"
    if (relation === 'elder' || relation === 'younger') score += 3 * seniority(relation, figure);
    const known = genderOfFigure(figure).gender;
    // "Mrs. Lind"; a pronoun behind the name may be another's
    if (gender && known) score += gender === known ? 1 : genderIsTold ? -5 : -1.5;
    if (!name.title || !offices.size) return score;
    const held = officesOf(figure);
    if ([...offices].some((office) => held.has(office))) score += 3;
    else if (held.size) {
      const kinds = kindsOfOffices(held);
      if (![...kindsOfOffices(offices)].some((kind) => kinds.has(kind))) score -= 1.5;
    }
    return score;
  }

  /** Does the name stand in quotation marks? Marks are counted from the start of its block. */
  #isQuoted({ name, block }: Sighting): boolean {
    const { tokens, blocks } = this.#document;
    let open = false;
    for (let i = name.firstToken - 1; i >= 0 && (tokens[i] as Token).start >= (blocks[block]?.start ?? 0); i--) {
      const { text } = tokens[i] as Token;
      if (text === '“') return true;
      if (text === '”') return false;
      if (text === '"') open = !open;
    }
    return open;
  }
}

/** Is the figure the elder or the younger: 1, or the other: -1? 0 where nothing tells. */
function seniority(relation: Relation, figure: Figure): number {
  const known = figure.sightings.find((other) => other.relation)?.relation;
  if (known === 'elder' || known === 'younger') return known === relation ? 1 : -1;
  if (figure.forms.some(({ suffix }) => suffix === 'jr')) return relation === 'younger' ? 1 : -1;
  return 0;
}

/** Has the running text named the figure before the sighting? */
export function isIntroduced({ sightings }: Figure, { name }: Sighting): boolean {
  return sightings.some((other) => !other.display && other.name.firstToken < name.firstToken);
}

/** The last sighting of the figure before this one, or the first after it. */
function nearest({ sightings }: Figure, { name }: Sighting): Sighting | undefined {
  return sightings.findLast((other) => other.name.firstToken < name.firstToken) ?? sightings[0];
}

function blocksAway(figure: Figure, sighting: Sighting): number {
  const other = nearest(figure, sighting);
  return other && other.name.firstToken < sighting.name.firstToken ? sighting.block - other.block : Number.POSITIVE_INFINITY;
}

function distance(figure: Figure, sighting: Sighting): number {
  return Math.abs((nearest(figure, sighting)?.name.firstToken ?? Number.POSITIVE_INFINITY) - sighting.name.firstToken);
}

/** Who of them was last named in full before the sighting. */
function latestInFull(bearers: readonly Bearer[], { name }: Sighting): Figure | undefined {
  let latest: Figure | undefined;
  let at = -1;
  for (const { figure } of bearers) {
    const full = figure.sightings.findLast((other) => other.form.words.length > 1 && other.name.firstToken < name.firstToken);
    if (full && full.name.firstToken > at) {
      at = full.name.firstToken;
      latest = figure;
    }
  }
  return latest;
}
