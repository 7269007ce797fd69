import { pageOf } from '../corrections/correction.ts';
import { MARKUP, UNSAFE } from '../corrections/json-lines.ts';
import type { How, Kind, LikelyPosition, Person, Position, Role, Span, Stance, Statement, StatementKind } from '../engine/analysis.ts';
import type { PageState } from '../messages/messages.ts';
import { inOrder, isSure } from '../vocabulary/confidence.ts';
import { importance } from '../vocabulary/importance.ts';
import { isMaker } from '../vocabulary/makers.ts';
import { pastRole } from '../vocabulary/past-role.ts';
import { quoteInSentence, sentenceText } from './sentence-around.ts';

/** Words of an article where they stand: together `before`, `quote` and `after` are the whole sentence, or sentences, but for what stands between the quote's parts. */
export interface QuotedWords {
  readonly before: string;
  /** The exact words; where something between is left out, its parts. */
  readonly quote: readonly string[];
  readonly after: string;
}

export interface Said extends QuotedWords {
  readonly kind: StatementKind;
}

/** Words that show a position: of one that is likely, but not sure, all that is kept. */
export interface HeldWords extends QuotedWords {
  /** 0 to 1: how sure the engine was. */
  readonly confidence: number;
  /** How the article knew it, where that was clear; */
  readonly how?: How;
  /** and who said it of them. Only in exports: in the memory it stands in the words. */
  readonly teller?: string;
}

/** A position that is sure. */
export interface Held extends HeldWords {
  readonly target: string;
  readonly position: Position;
  /** What the article calls the matter, where that is another wording; */
  readonly matter?: string;
  /** and whether the target is its opposite ("lifting the ban" where that is "the ban"). */
  readonly turned?: true;
  /** The reader says so, not the article alone: they have turned its side, or added it. */
  readonly by?: 'reader';
}

/** What one article showed of one person. */
export interface Shown {
  readonly name: string;
  /** Who this is in the knowledge base, where it was sure. */
  readonly known: string | null;
  /** Names them on wikidata.org, where it had the id. */
  readonly wikidata?: string;
  readonly kind: Kind;
  /** They only made the article or its pictures (makers.ts). */
  readonly maker?: true;
  readonly role: string | null;
  /** What they were in what it told (a suspect, a victim); absent where nothing said it. Only in exports of a page: the memory keeps none. */
  readonly part?: string;
  readonly affiliations: readonly string[];
  /** Those of kind ("kind leader"), role and affiliations that the reader says, not the article. */
  readonly byReader?: readonly string[];
  /** How much they matter in the article (importance.ts). */
  readonly weight: number;
  /** Where the article names them first. */
  readonly named: QuotedWords;
  readonly statements: readonly Said[];
  readonly stances: readonly Held[];
  readonly positions: readonly HeldWords[];
  /** Stances that the reader has said are not right: kept for when that is undone (show-again.ts), shown and exported nowhere. */
  readonly hidden?: readonly Held[];
}

/** One article as it is kept and exported. */
export interface ArticleRecord {
  /** Its address (pageOf); names it among all. */
  readonly url: string;
  readonly title: string;
  readonly outlet: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** When the reader first had it open, ISO 8601. */
  readonly seen: string;
  /** The most important first. */
  readonly people: readonly Shown[];
}

/** The day that an article counts as: the one it was published on; where that isn't known, the one it was read on. */
export const dayOf = ({ published, seen }: Pick<ArticleRecord, 'published' | 'seen'>): string => published ?? seen.slice(0, 10);

type Analysed = Extract<PageState, { is: 'analysed' }>;

/** A role in one line, told as a past one where it is. */
function roleText({ text, former }: Role): string {
  if (!former) return text;
  const { words, isTold } = pastRole(text);
  return isTold ? words : `former ${words}`;
}

const isReaders = ({ source }: Pick<Role, 'source'>): boolean => source === 'reader';

/** The most affiliations of one person that are kept. */
const MOST_AFFILIATIONS = 4;

/** The words that show a stance: of somebody's quoted words, without the reporter's (“…,” said Ruiz. “…”). */
function wordsOf({ evidence, statement }: Stance, statements: readonly Statement[]): readonly Span[] {
  const [start, end] = evidence;
  const quoted = statements.find(({ id, kind }) => id === statement && kind === 'direct')?.spans ?? [];
  const own = quoted.map(([from, to]): Span => [Math.max(start, from), Math.min(end, to)]).filter(([from, to]) => from < to);
  return own.length > 0 ? own : [evidence];
}

/** The stances that name the questions of an article, by these. */
const namesOf = (people: readonly Person[]): ReadonlyMap<number, Stance> =>
  new Map(people.flatMap(({ stances }) => stances.flatMap((each) => (each.question?.names ? [[each.question.id, each] as const] : []))));

/** What an article calls the matter of a stance, where that is another wording. */
function matterOf({ target, question }: Stance, names: ReadonlyMap<number, Stance>): Pick<Held, 'matter' | 'turned'> {
  const name = question && names.get(question.id);
  if (!name || name.target === target) return {};
  return { matter: name.target, ...(name.question?.turned !== question.turned && { turned: true as const }) };
}

function shownOf(person: Person, text: string, people: readonly Person[]): Shown {
  const [role] = person.roles;
  const affiliations = person.affiliations.filter(({ former }) => !former).slice(0, MOST_AFFILIATIONS);
  const byReader = [
    ...(person.kindBy === 'reader' ? [`kind ${person.kind}`] : []),
    ...(role && isReaders(role) ? [roleText(role)] : []),
    ...affiliations.filter(isReaders).map(({ text }) => text),
  ];
  const names = namesOf(people);
  const passage = (spans: readonly Span[]) => quoteInSentence(text, spans);
  const words = ({ confidence, how, teller: id }: LikelyPosition, spans: readonly Span[]): HeldWords => {
    const teller = people.find((each) => each.id === id)?.name;
    return { confidence, ...(how && { how }), ...(teller && { teller }), ...passage(spans) };
  };
  const held = (stances: readonly Stance[]): Held[] =>
    inOrder(stances).map((stance) => ({
      target: stance.target,
      position: stance.position,
      ...matterOf(stance, names),
      ...(stance.by && { by: stance.by }),
      ...words(stance, wordsOf(stance, person.statements)),
    }));
  return {
    name: person.name,
    known: person.known ?? null,
    ...(person.wikidata !== undefined && { wikidata: person.wikidata }),
    kind: person.kind,
    ...(isMaker(person) && { maker: true }),
    role: role ? roleText(role) : null,
    ...(person.part && { part: person.part.text }),
    affiliations: affiliations.map((affiliation) => affiliation.text),
    ...(byReader.length > 0 && { byReader }),
    weight: Math.round(importance(person, text.length) * 100) / 100,
    named: passage(person.mentions.slice(0, 1)),
    statements: person.statements.map(({ kind, spans }) => ({ kind, ...passage(spans) })),
    stances: held(person.stances),
    positions: person.positions.map((position) => words(position, [position.evidence])),
    ...(person.hidden && { hidden: held(person.hidden) }),
  };
}

/** The most important first; for whoever matters as much, no order of their own. */
export const byWeight = (a: Pick<Shown, 'weight'>, b: Pick<Shown, 'weight'>): number => b.weight - a.weight;

/** An analysed page with everyone in it, as it is exported. `seen`: ISO 8601. */
export function recordOf({ article, text, analysis }: Analysed, seen: string): ArticleRecord {
  return {
    url: pageOf(article.url),
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    seen,
    people: analysis.people.map((person) => shownOf(person, text, analysis.people)).sort(byWeight),
  };
}

/** Whether somebody may be remembered: nobody whom the news names without a public part in it, and nobody of whom there is no full name to know them by. */
const isRemembered = ({ kind, known, name }: Shown): boolean =>
  kind !== 'other' && name.trim() !== '' && (known !== null || /\S\s+\S/.test(name));

const UNCLEAN = new RegExp(`${UNSAFE.source}|${MARKUP.source}`, 'gu');
/** A name or title without the characters that no file of ours may hold in one, and not longer than those may be. */
const clean = (words: string, longest: number): string => words.replace(UNCLEAN, '').slice(0, longest);

/** The longest texts of a record, characters. */
export const LONGEST = { title: 500, outlet: 200, name: 120, role: 300, target: 300, words: 2000 } as const;

/** A text that may be missing, cleaned; one with nothing left in it is missing. */
function cleanOrNull(words: string | null, longest: number): string | null {
  const left = words === null ? '' : clean(words, longest);
  return left.trim() === '' ? null : left;
}

/** The most people of an article, and the most statements and stances of each, that are kept: more than any article has. */
export const MOST = { people: 500, facts: 500 } as const;

const withoutTeller = <Words extends HeldWords>({ teller: _, ...words }: Words): Omit<Words, 'teller'> => words;

const cleanStances = (stances: readonly Held[]): Held[] =>
  stances
    .map((stance) => ({
      ...withoutTeller(stance),
      target: clean(stance.target, LONGEST.target),
      ...(stance.matter !== undefined && { matter: clean(stance.matter, LONGEST.target) }),
    }))
    .filter(({ target }) => target.trim() !== '')
    .slice(0, MOST.facts);

const cleanRoles = (texts: readonly string[]): string[] =>
  texts.map((text) => clean(text, LONGEST.role)).filter((text) => text.trim() !== '');

function cleanPerson({ part: _, ...person }: Shown): Shown {
  return {
    ...person,
    name: clean(person.name, LONGEST.name),
    known: cleanOrNull(person.known, LONGEST.name),
    role: cleanOrNull(person.role, LONGEST.role),
    affiliations: cleanRoles(person.affiliations),
    ...(person.byReader && { byReader: cleanRoles(person.byReader) }),
    statements: person.statements.slice(0, MOST.facts),
    stances: cleanStances(person.stances),
    positions: person.positions.map(withoutTeller).slice(0, MOST.facts),
    ...(person.hidden && { hidden: cleanStances(person.hidden) }),
  };
}

/** An article as it may be remembered: without private people, and fit to be written to a file and read again. */
export function rememberable(record: ArticleRecord): ArticleRecord {
  return {
    ...record,
    title: clean(record.title, LONGEST.title),
    outlet: cleanOrNull(record.outlet, LONGEST.outlet),
    people: record.people.map(cleanPerson).filter(isRemembered).slice(0, MOST.people),
  };
}

/**
 * What was kept of somebody, or comes by a file, with other weights or before the voices were told apart: a stance that is not sure is kept by its words, each once and none
 * that a sure one has.
 */
export function retold<Kept extends Pick<Shown, 'stances' | 'positions'>>(kept: Kept): Kept {
  const stances = kept.stances.filter((stance) => stance.by === 'reader' || isSure(stance));
  const positions = [...kept.positions];
  for (const stance of kept.stances) {
    if ([...stances, ...positions].some((other) => sentenceText(other) === sentenceText(stance))) continue;
    const { target: _target, position: _position, matter: _matter, turned: _turned, ...words } = stance;
    positions.push(words);
  }
  return { ...kept, stances, positions };
}
