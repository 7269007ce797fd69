import type { Part, Span } from '../analysis.ts';
import type { Cast, Individual } from '../people/resolve-people.ts';
import type { Steps } from '../steps.ts';
import { type Document, tokenAt } from '../text/document.ts';
import { KIN, PARTS, type Where } from '../words/parts.ts';

/** A place where somebody is named, in its sentence. */
interface Place {
  readonly person: Individual;
  readonly span: Span;
  readonly sentence: number;
  /** The sentence before the name and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Titles and ages that may stand between the words and the name. */
const TITLE = '(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sgt|Lt|Capt|Cpl|Pvt)\\.? |Officer |Senator |\\d{1,2}-year-old )?';
const AGE = '(?:,? (?:aged )?\\d{1,2}(?=,| and))?';
/** What somebody was, or may be, they are not. */
const NOT =
  /(?:\b(?:former|ex|failed|defeated|unsuccessful|one-time|onetime|then|no|not|if|possible|potential|likely|would-be|past|losing|previous) (?:[\p{L}-]+ ){0,3}|then-(?:[\p{L}-]+ ){0,2})$/iu;
/** What may stand behind the words where they are all that is told of somebody. */
const END = '(?=[,.;—–]| (?:in|of|to|at|from|on|for|who|whose|with|and|against|is|was)\\b|$)';
const AROUND: Readonly<Record<Where, (pattern: string) => RegExp>> = {
  before: (pattern) => new RegExp(`(?<![\\p{L}’'-])(${pattern})(?:,? |(?<= ))${TITLE}$`, 'iu'),
  behind: (pattern) => new RegExp(`^${AGE}, (${pattern})${END}`, 'iu'),
  does: (pattern) => new RegExp(`^(?:${AGE}(?:, [^,;“”"]{2,60},)?)? (?:who )?(${pattern})(?![\\p{L}’'-])`, 'u'),
};
const RULES = PARTS.map((row) => ({ ...row, found: AROUND[row.where](row.pattern) }));

/** Without one of these before a name, or behind it, no row holds there, which is soon seen. */
const ANY =
  /hostage|captive|victim|murder|assassin|shot|shoot|stab|beaten|raped?\b|gunned|strangled|poison|kidnap|abduct|lynch|kill|slaying|dead|surviv|defendant|guilty|convict|acquit|indict|arraign|sentenced|trial|charged|suspect|alleged|accused|gunman|attacker|bomber|assailant|arrest|detain|jail|imprison|plaintiff|suing|suit|whistle|witness|saw|testif|mediator|moderator|host|candidate|nominee|hopeful|contender|running|campaigning/i;
const ANY_KIN = new RegExp(`\\b(?:${KIN})\\b`, 'u');

const WHICH = '(?:(?:late|older|elder|younger|eldest|oldest|youngest|only|estranged|then|twin|former|[\\d-]+-year-old) )?';
/** What may stand between "of" and a name: "of former New York City Mayor". */
const OFFICE = "(?:(?:the|late|then|former|slain) )*(?:\\p{Lu}[\\p{L}.’'-]* ){0,5}?";
/** Between the name of somebody and that of their kin, and the other way round. */
const KIN_AHEAD = [
  new RegExp(`^[’']s ${WHICH}(${KIN}),? ${TITLE}$`, 'u'),
  new RegExp(`^${AGE},? and (?:his|her) ${WHICH}(${KIN}),? ${TITLE}$`, 'u'),
];
const KIN_BEHIND = new RegExp(`^${AGE}, (?:the |a )?${WHICH}(${KIN}) of ${OFFICE}$`, 'u');
/** Behind the name of whose kin somebody is, who is named right before it. */
const KIN_OF = new RegExp(`^[’']s ${WHICH}(${KIN})(?=[,.;]|$)`, 'u');

/** Words that leave open whether it is so, and words of what is made up. */
const OPEN = /\b(?:if|would|could|might|unless|whether)\b/i;
const UNREAL = /\b(?:fictional|fake|movie|film|novel|character)\b/i;
/** Of another year's election nobody is a candidate now. */
const YEAR = /\b(?:19|20)\d\d\b/;

/** What each person is in what the article tells, by id: a suspect, a victim, a witness, somebody's mother. Nobody of whom no words say it. */
export function* findingParts(document: Document, cast: Cast): Steps<ReadonlyMap<string, Part>> {
  const bySentence = new Map<number, Place[]>();
  const places: Place[] = [];
  for (const { person, span } of cast.people.flatMap((person) => person.mentions.map(({ span }) => ({ person, span })))) {
    yield;
    const place = placeOf(document, person, span);
    const there = bySentence.get(place.sentence) ?? [];
    if (there.length < MOST_NAMED) bySentence.set(place.sentence, [...there, place]);
    places.push(place);
  }
  const parts = new Map<string, RankedPart>();
  for (const place of places) {
    yield;
    for (const found of partsAt(place, bySentence.get(place.sentence) ?? []))
      if (found.rank < (parts.get(place.person.id)?.rank ?? Number.POSITIVE_INFINITY)) parts.set(place.person.id, found);
  }
  return new Map([...parts].map(([id, { part }]) => [id, part]));
}

/** A part and the place of its rule among all: of several the first counts. */
interface RankedPart {
  readonly rank: number;
  readonly part: Part;
}

/** What the words around a name say, with those who are named beside it. */
function partsAt(place: Place, named: readonly Place[]): RankedPart[] {
  const { before, behind } = place;
  if (UNREAL.test(before)) return [];
  const isTold = { before: ANY.test(before), behind: ANY.test(behind) };
  const found: RankedPart[] = [];
  for (const [rank, rule] of RULES.entries()) {
    const part = isTold[rule.where === 'before' ? 'before' : 'behind'] ? partBy(rule, place) : null;
    if (part) found.push({ rank, part });
  }
  const kin = ANY_KIN.test(before) || ANY_KIN.test(behind) ? kinOf(place, named) : null;
  return kin ? [...found, { rank: RULES.length, part: kin }] : found;
}

/** The part that a rule finds; null where it finds none. */
function partBy({ part, where, found }: (typeof RULES)[number], { span, before, behind }: Place): Part | null {
  if ((where === 'does' && OPEN.test(before)) || (/candidate|nominee/.test(part) && YEAR.test(before + behind))) return null;
  const isBefore = where === 'before';
  const match = found.exec(isBefore ? before : behind);
  if (!match || (isBefore && NOT.test(before.slice(0, match.index)))) return null;
  return { text: part, evidence: evidenceOf(span, isBefore, before, match) };
}

/** From the words to the name, or from the name to the words' end. */
function evidenceOf([start, end]: Span, isBefore: boolean, before: string, match: RegExpExecArray): Span {
  return isBefore ? [start - before.length + match.index, end] : [start, end + match[0].length];
}

/** No sentence is looked through further than so many characters from a name. */
const REACH = 120;

function placeOf(document: Document, person: Individual, [start, end]: Span): Place {
  const sentence = document.sentences[document.tokens[tokenAt(document, start)]?.sentence ?? -1];
  const from = Math.max(sentence?.start ?? start, start - REACH);
  const to = Math.min(sentence?.end ?? end, end + REACH);
  return {
    person,
    span: [start, end],
    sentence: sentence?.index ?? -1,
    before: document.text.slice(from, start),
    behind: document.text.slice(end, to),
  };
}

/** The most people named in a sentence whose kin is looked for. */
const MOST_NAMED = 12;

/** "Jonas Weber’s mother, Ada Lind", "Ada Lind, the mother of Jonas Weber", "Ada Lind, Jonas Weber’s mother", "Jonas Weber and his wife, Ada Lind". */
function kinOf({ person, span: [start, end], before, behind }: Place, named: readonly Place[]): Part | null {
  for (const other of named) {
    const [from, to] = other.span;
    const isAhead = to <= start;
    // "the son of Clinton aide Moon" is not Clinton's.
    if (/^ \p{Lu}/u.test(other.behind)) continue;
    if (other.person === person || (isAhead ? start - to > before.length : from - end > behind.length)) continue;
    const between = isAhead ? before.slice(before.length - (start - to)) : behind.slice(0, from - end);
    const ways = isAhead ? KIN_AHEAD : between === ', ' ? [KIN_OF] : [KIN_BEHIND];
    const kin = ways.map((way) => way.exec(between === ', ' ? other.behind : between)?.[1]).find(Boolean);
    if (kin) return { text: `${kin} of ${other.person.name}`, evidence: [Math.min(start, from), Math.max(end, to)] };
  }
  return null;
}
