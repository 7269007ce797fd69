import type { BlockKind, How, Kind, Position, StatementKind } from '../vocabulary/terms.ts';

/**
 * The vocabulary of Dramatis as types: what goes into the engine and what comes out.
 * The words are those of the field; what counts as a mention, a statement or a stance is laid down in the annotation guidelines that the gold articles follow.
 */

export type { BlockKind, How, Kind, Position, StatementKind };

/** A stretch of the article's text: UTF-16 offsets, start inclusive, end exclusive. */
export type Span = readonly [start: number, end: number];

/** One block of an article's text; blocks are in reading order, don't overlap, and are joined by one line break each. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Of a block that a live blog's post begins with: when it was posted, ISO 8601. */
  readonly posted?: string;
}

/** The article as the engine reads it: plain text in blocks, and what the page says about it. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string;
  /** Publication day, YYYY-MM-DD, or null where nothing says it. */
  readonly published: string | null;
  /** The outlet's name as the page gives it ("New York Times"), or null. */
  readonly outlet: string | null;
  /** The names of the authors as the page's metadata gives them; [] where it gives none. */
  readonly authors: readonly string[];
  /** ISO 639-1 code of the text's language ("en"). */
  readonly language: string;
  /** It says that it is an opinion piece: a column, a comment, an editorial. */
  readonly opinion?: boolean;
  /** Names of people whom the reader says the article has; absent where they say none. */
  readonly given?: readonly string[];
}

/** Where a fact comes from: the article's own words, the packed knowledge base, or the reader: a correction, or a list of their own. */
type Source = 'article' | 'knowledge' | 'reader';

/** What a person is or was ("former foreign secretary of Singapore"). */
export interface Role {
  readonly text: string;
  readonly source: Source;
  /** The words on the page that say so; null for knowledge. */
  readonly evidence: Span | null;
  /** First and last day in office, YYYY-MM-DD, where known; from knowledge also YYYY-MM or YYYY, where no more is known. */
  readonly start: string | null;
  readonly end: string | null;
  readonly former: boolean;
  /** Of a role from knowledge: the name of its source; of one from the reader: the name of the list, or nothing for a correction; */
  readonly from?: string;
  /** the last day that source saw it held, where the article is younger ("last known"); */
  readonly asOf?: string;
  /** whether its days are about right only. */
  readonly approximate?: boolean;
  /** 0 to 1: how sure the reading is; absent where it was not weighed: before the encoder has read the person, and of what is not the article's. */
  readonly confidence?: number;
}

/** The organisation, country, party or company that a person belongs to. */
export interface Affiliation {
  readonly text: string;
  readonly source: Source;
  readonly evidence: Span | null;
  /** They belonged to it: told as past. */
  readonly former?: true;
  /** Of an affiliation from knowledge: as for the role it comes with. */
  readonly from?: string;
  readonly asOf?: string;
  readonly approximate?: boolean;
  readonly confidence?: number;
}

/** What the article attributes to a person: the content's spans and the cue ("said"). */
export interface Statement {
  readonly id: string;
  readonly kind: StatementKind;
  readonly spans: readonly Span[];
  readonly cue: Span | null;
}

/** A person's position towards a target, with the exact words that show it. */
export interface Stance {
  readonly target: string;
  readonly position: Position;
  readonly evidence: Span;
  /** The statement that it was read from, or null where an action shows it. */
  readonly statement: string | null;
  /** 0 to 1: how sure the engine is. */
  readonly confidence: number;
  /** 0 to 1: how sure it is that the words alone show a position of theirs, whatever its side and target; absent once the voices are told apart, and where the reader says so. */
  readonly shows?: number;
  /** How the article knows it; absent where that isn't clear. */
  readonly how?: How;
  /** Of a stance told by another: their id, where it is a person of the article. */
  readonly teller?: string;
  /** The reader says so: they have turned its side, or added it. */
  readonly by?: 'reader';
  /** Which question of the article it is on; absent until the stances of all have been compared (questions/questions.ts). */
  readonly question?: OnQuestion;
}

/** What several people of an article take sides on, each in their own words. */
export interface OnQuestion {
  /** Stances with the same number are on the same question. */
  readonly id: number;
  /** The target is the question's opposite ("lifting the ban" where that is "the ban"): those who are for both stand on opposite sides. */
  readonly turned: boolean;
  /** The target names the question best (questions/question-name.ts). */
  readonly names?: true;
}

/**
 * A position that is one, but not sure in side or target: told by the words that show it, alone (questions/two-voices.ts). `question`: the question of the article that it
 * is likely on, where somebody surely is.
 */
export interface LikelyPosition extends Pick<Stance, 'evidence' | 'statement' | 'confidence' | 'how' | 'teller'> {
  readonly question?: Pick<OnQuestion, 'id'>;
}

/** What somebody is in what the article tells: a suspect, a victim, a witness, somebody's mother. */
export interface Part {
  readonly text: string;
  /** The words that say so, with the name. */
  readonly evidence: Span;
}

/** All that the article shows of one individual. */
export interface Person {
  readonly id: string;
  /** The fullest form of the name in the article. */
  readonly name: string;
  readonly kind: Kind;
  /** 0 to 1: how sure the kind is; absent before the encoder has read the person. */
  readonly kindConfidence?: number;
  /** Absent where the article shows the kind. */
  readonly kindBy?: 'reader';
  readonly mentions: readonly Span[];
  /** Null or absent where no words say it. */
  readonly part?: Part | null;
  readonly roles: readonly Role[];
  readonly affiliations: readonly Affiliation[];
  readonly statements: readonly Statement[];
  /** The id of the statement in whose words they most likely stand somewhere, once the voices are told apart; absent where none likely shows a position. */
  readonly telling?: string;
  /** As the engine reads them every line, weak ones too; once the voices are told apart (questions/two-voices.ts) the sure ones. */
  readonly stances: readonly Stance[];
  /** The likely ones, once the voices are told apart; before, none. */
  readonly positions: readonly LikelyPosition[];
  /** Those that the reader has said are not right: no view shows them, the memory keeps them for when that is undone. */
  readonly hidden?: readonly Stance[];
  readonly country: string | null;
  /** Roles and affiliations of the article that are likely, but not sure (SURE_FACT), or of which it is not sure that they are so still: in no other list. */
  readonly linked?: readonly (Role | Affiliation)[];
  /** Named in bylines and credits only. */
  readonly credited?: true;
  /** The office that the knowledge base has the person in last, with the day it was seen (asOf), where it is another than on the article's day. */
  readonly now?: Role;
  /** Who this is in the knowledge base, where it is sure: the name it has there and the country, the same in every article. */
  readonly known?: string;
  /** Names the same person on wikidata.org ("Q94487"), where the base knows the id. */
  readonly wikidata?: string;
}

/** A name that could be two people of the article: nearest candidate first. */
export interface Ambiguity {
  readonly span: Span;
  readonly candidates: readonly string[];
}

/** A speaker without a name ("a senior official"), or an organisation or group that speaks. */
export interface UnnamedSource {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly statements: readonly Statement[];
}

/** What the engine found. People stand in the order of their first mention. */
export interface Analysis {
  readonly people: readonly Person[];
  readonly ambiguous: readonly Ambiguity[];
  readonly unnamed: readonly UnnamedSource[];
}
