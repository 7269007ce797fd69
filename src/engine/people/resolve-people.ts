import { asSeen } from '../../vocabulary/letters.ts';
import type { Ambiguity } from '../analysis.ts';
import type { Name } from '../names/name.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Document, textOf } from '../text/document.ts';
import { WELL_KNOWN_NAMES } from '../words/name-parts.ts';
import { BearerChooser } from './choose-bearer.ts';
import { Figure, haveCommon, kindsOfOffices } from './figure.ts';
import { gatherFullNames } from './full-names.ts';
import { fold } from './name-form.ts';
import { sameGivenName } from './same-name.ts';
import { type Bearer, ShortNames, STRENGTH } from './short-names.ts';
import { type Sighting, sight } from './sighting.ts';

/** A name in the text that stands for one person. */
export type Mention = Name;

/** One individual: all mentions in text order. */
export interface Individual {
  /** "p1", "p2", … in order of first mention. */
  readonly id: string;
  /** The fullest form of the name in the article. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Everyone in the article. */
export interface Cast {
  readonly people: readonly Individual[];
  readonly ambiguous: readonly Ambiguity[];
}

/**
 * From names to individuals: who is meant where.
 * Full names first make the figures; then the short forms, in text order, go to the figure that bears them: the running text first, then headlines and captions,
 * which speak of people that the text introduces. A short form that could be two people's is decided by title, gender, closeness and who speaks, or stays ambiguous.
 */
export const resolvePeople = (document: Document, names: readonly Name[]): Cast => atOnce(resolvingPeople(document, names));

/** The same in steps. */
export function* resolvingPeople(document: Document, names: readonly Name[]): Steps<Cast> {
  const people = names.filter((name) => name.type === 'person');
  const sightings: Sighting[] = [];
  for (const [index, name] of people.entries()) {
    sightings.push(sight(document, name, people[index + 1]));
    yield;
  }
  const { figures, rest } = gatherFullNames(document, sightings);
  yield;
  const short = new ShortNames(figures);
  const chooser = new BearerChooser(document, figures);
  const open: { sighting: Sighting; candidates: readonly Figure[] }[] = [];

  const later: Sighting[] = [];
  for (const sighting of rest) {
    const bearers = bearersOf(sighting);
    const early = bearers.length > 1 && !bearers.some(({ figure }) => figure.isIntroducedBefore(sighting));
    if (sighting.display || early) later.push(sighting);
    else settle(sighting, bearers);
    yield;
  }
  for (const sighting of later) {
    settle(sighting, bearersOf(sighting));
    yield;
  }
  return castOf(document, figures, open);

  function bearersOf(sighting: Sighting): Bearer[] {
    return short.bearersOf(sighting).filter((bearer) => mayBear(bearer, sighting));
  }

  function settle(sighting: Sighting, bearers: readonly Bearer[]): void {
    const choice = bearers.length ? chooser.choose(sighting, bearers) : { figure: newFigure(sighting) };
    if ('figure' in choice) assign(choice.figure, sighting);
    else open.push({ sighting, candidates: choice.candidates });
  }

  function newFigure(sighting: Sighting): Figure {
    const figure = new Figure(sighting.form);
    figures.push(figure);
    short.add(figure);
    return figure;
  }

  function assign(figure: Figure, sighting: Sighting): void {
    figure.add(sighting);
    chooser.note(figure, sighting);
  }
}

/** Can the figure be meant at all? */
function mayBear({ figure, strength }: Bearer, sighting: Sighting): boolean {
  const { name, gender, genderIsTold, offices, form } = sighting;
  // "Mrs. Lind" is not Harlan Lind, of whom the article says "he".
  if (genderIsTold && figure.genderIsSure && gender !== figure.gender) return false;
  if (figure.hasFullName) return strength !== STRENGTH.surname || !isNamesakeOfKnown(figure, form.words.join(''), sighting);
  // "President Lind" and "Professor Lind", both without a given name, are two people.
  if (!name.title || !offices.size || !figure.offices.size) return true;
  return haveCommon(kindsOfOffices(offices), kindsOfOffices(figure.offices));
}

/** "Trump" is not Ivanka Trump before the article has named her, and never with a title but "Ms.". */
function isNamesakeOfKnown({ forms, full }: Figure, key: string, { name }: Sighting): boolean {
  const given = forms[0]?.words[0] ?? '';
  const known = WELL_KNOWN_NAMES.get(key);
  if (!known || known.some((words) => sameGivenName(given, fold(words[0] ?? '')))) return false;
  const gendered = /^(?:mrs|ms|miss)$/.test(name.title ?? '');
  return (name.title !== null && !gendered) || (full[0]?.name.firstToken ?? Number.POSITIVE_INFINITY) > name.firstToken;
}

/** Numbers the figures in order of first mention. */
function castOf(
  document: Document,
  figures: readonly Figure[],
  open: readonly { sighting: Sighting; candidates: readonly Figure[] }[],
): Cast {
  const ordered = [...figures].sort((a, b) => (a.sightings[0]?.name.firstToken ?? 0) - (b.sightings[0]?.name.firstToken ?? 0));
  const ids = new Map(ordered.map((figure, i) => [figure, `p${i + 1}`]));
  return {
    people: ordered.map((figure) => ({
      id: ids.get(figure) as string,
      name: fullestName(document, figure),
      mentions: figure.sightings.map(({ name }) => name),
    })),
    ambiguous: open
      .map(({ sighting, candidates }) => ({ span: sighting.name.span, candidates: candidates.map((figure) => ids.get(figure) as string) }))
      .sort((a, b) => a.span[0] - b.span[0]),
  };
}

/** The form with the most words, of those the running text's before a caption's, then the one with the most letters; one in CAPITALS is spelt small where the others say less. */
function fullestName(document: Document, { sightings }: Figure): string {
  const texts = sightings.map(({ name, form, surname, display }) => {
    const text = [asSeen(textOf(document, name.span)).replace(/\s+/g, ' '), surname].filter(Boolean).join(' ');
    const shouted = text === text.toUpperCase() && text.length > 4;
    return { text, shouted, words: form.words.length, rank: form.words.length * 1000 + (display ? 0 : 500) + text.length };
  });
  const best = (all: typeof texts) => all.reduce((one, other) => (other.rank > one.rank ? other : one));
  const times = new Map<string, number>();
  for (const { text } of texts) times.set(text, (times.get(text) ?? 0) + 1);
  // "the Ada Roths" of Ada Roth, who is named so at least as often
  const isPlural = (name: string) => name.endsWith('s') && (times.get(name.slice(0, -1)) ?? 0) >= (times.get(name) ?? 0);
  const spoken = texts.filter(({ text, shouted }) => !shouted && !isPlural(text));
  if (!spoken.length) return best(texts).text;
  const [name, loud] = [best(spoken), best(texts)];
  return loud.shouted && loud.words > name.words ? lowered(loud.text, name.text) : name.text;
}

/** "MARA McLIND" with the words of "McLind" as that spells them: "Mara McLind". */
function lowered(text: string, spelt: string): string {
  const known = new Map(spelt.split(' ').map((word) => [word.toUpperCase(), word]));
  const small = (word: string) => word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
  return text
    .split(' ')
    .map((word) => known.get(word.toUpperCase()) ?? small(word))
    .join(' ');
}
