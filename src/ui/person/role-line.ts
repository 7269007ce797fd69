import type { Affiliation, Person, Role, Span } from '../../engine/analysis.ts';
import { overlap } from '../../vocabulary/overlap.ts';
import { PAST_WORDS, pastRole } from '../../vocabulary/past-role.ts';
import { say, spoken } from '../i18n.ts';
import { isSameName, isSameOffice, namesOrganization } from '../text/organization-names.ts';
import { monthOf, yearsOf } from './office-dates.ts';
import { inFull } from './title-abbreviations.ts';

/** What is known of a person's role and affiliation, ready to be shown: "Professor of international relations · Renmin University". */
export interface RoleLine {
  /** Sentence case; "Former …" where the role is a past one. Null where no role is known. */
  readonly role: string | null;
  /** Affiliations that the role does not say itself; null where it says them all. */
  readonly affiliation: string | null;
  /** "2017–2021", "since 2011"; null where no date is known. */
  readonly years: string | null;
  /** The words on the page that say so; null where only the knowledge base does. */
  readonly evidence: Span | null;
  /** The words on the page that say the affiliation; null where none do. */
  readonly affiliationEvidence: Span | null;
  /** Where the line itself, or the fuller wording in it, is from where that is not the article; null where it is. */
  readonly whence: string | null;
  /** What else there is to say, a line each: further roles, and what comes from the knowledge base, always apart from what the article says. */
  readonly notes: readonly string[];
}

/** Words that begin a line. */
export const sentenceCase = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Whose the office is, in words that mean nothing out of their sentence: "the country's", "the region's". */
const SOMEBODYS =
  /^(?:(?:the|this|their|its) )?(?:country|nation|region|state|province|city|town|company|firm|group|organi[sz]ation|party|government)[’']s +/i;
/** "the fifth president" is "a former president", no "former fifth" one. */
const ORDINAL =
  /^(?:the )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?=president\b|prime minister\b|chancellor\b)/i;

/** The office that a role tells of, in full, without the word that it is past: "former president" is of the president's, "Gov." of the governor's. */
const officeOf = ({ text, former }: Role): string => inFull(former ? pastRole(text).words.replace(PAST_WORDS, '') : text);

/** A body's name, told as one of the past where the person belonged to it: "formerly Harlow Bank". */
export const nameOfBody = ({ text, former }: Pick<Affiliation, 'text' | 'former'>): string => (former ? say('formerly', text) : text);

/** The role's words, told as a past one where it is: "former" is not said twice. */
export function wordsOfRole(role: Role): string {
  if (!role.former) return inFull(role.text).replace(SOMEBODYS, '');
  const { words: text, isTold } = pastRole(role.text);
  const words = inFull(text).replace(SOMEBODYS, '').replace(ORDINAL, '');
  return isTold ? words : say('former', words);
}

/** Takes " at Renmin University" off the end of a role that names its affiliation there: the line says it after the dot. */
function withoutPlace(role: string, affiliations: readonly Affiliation[]): string {
  const at = role.toLowerCase().lastIndexOf(' at ');
  const place = role.slice(at + ' at '.length);
  return at >= 0 && affiliations.some(({ text }) => isSameName(text, place)) ? role.slice(0, at) : role;
}

/** Offices in a government: beside one of them a government without its country says nothing. */
const IN_GOVERNMENT = /\b(?:minister|secretary|president|premier|chancellor|taoiseach|t[aá]naiste)\b/i;
const saysAffiliation = (role: string, affiliation: string): boolean =>
  namesOrganization(role, affiliation) || (/^(?:the )?government$/i.test(affiliation) && IN_GOVERNMENT.test(role));

/** Whether one name of a body says another: "State Department" is "US Department of State". */
const says = (other: string, text: string): boolean => namesOrganization(other, text) || isSameOffice(other, text);

/** The affiliations, by their names, that neither the role nor another affiliation says ("Indian army" says "India"), at most two. */
export function unsaid(affiliations: readonly string[], role: string): string[] {
  const saidByAnother = (text: string, at: number): boolean =>
    affiliations.some((other, place) => place !== at && says(other, text) && (place < at || !says(text, other)));
  return affiliations.filter((text, at) => !saysAffiliation(role, text) && !saidByAnother(text, at)).slice(0, 2);
}

/** A word that any other role of the same person says better: a senator is a lawmaker, a wing commander an officer. */
const GENERAL = /^(?:the )?(?:lawmaker|legislator|politician|officer|official|leader|member|figure)$/i;

/** The seat at a table that somebody has by another office: the prime minister in the chair of a committee. */
const SEAT = /^(?:chair(?:man|woman|person)?|co-chair|head|member) of (?:\S+ )*(?:committee|council|panel|commission|board|task force)\b/i;

/** Without the general words, and a seat after the office, where something else is said too. */
function telling(roles: readonly Role[]): readonly Role[] {
  const told = roles.filter(({ text }) => !GENERAL.test(text));
  if (!told.some(({ former }) => !former)) return roles;
  const [first] = told;
  const office = told.find(({ text, former }) => !former && !SEAT.test(text));
  return first && SEAT.test(first.text) && office ? [office, ...told.filter((role) => role !== office)] : told;
}

/** True where two roles are of one office, the first in words at least as full. */
const isOffice = (full: Role, role: Role): boolean =>
  namesOrganization(officeOf(full), officeOf(role)) || isSameOffice(officeOf(full), officeOf(role));

/** Whether a body of the past stands in a further role, which says it in full: beside a former UN ambassador nobody need be told of the United Nations. */
const isInFurtherRole = ({ former, evidence }: Affiliation, ofArticle: readonly Role[], main: Role | undefined): boolean =>
  former === true &&
  ofArticle.some((role) => role !== main && role.evidence !== null && evidence !== null && overlap(role.evidence, evidence));

/** Whether the article gives the person now an office that the knowledge base takes for ended: it may not have heard of the return, so it is silent. */
const contradicts = (known: Role, ofArticle: readonly Role[]): boolean =>
  known.former && ofArticle.some((role) => !role.former && isOffice(known, role));

/** The roles that neither the main role nor an earlier one says. */
const further = (roles: readonly Role[], main: Role): Role[] =>
  roles.filter((role, at) => ![main, ...roles.slice(0, at)].some((earlier) => earlier === role || isOffice(earlier, role)));

/** What readers are told of a row that this project has checked by hand: its own name, the same in every language. */
const OWN_RECORD = 'Dramatis';

/** The knowledge base's name for a source whose own name tells only programmers what it is. */
const US_CONGRESS = 'congress-legislators';

/** Where knowledge comes from and how old it is: "Wikidata, last seen there Mar 2023"; null where neither is known. */
export function originOf({ from, asOf }: Pick<Role, 'from' | 'asOf'>): string | null {
  const parts = [
    from === 'editor' ? OWN_RECORD : from === US_CONGRESS ? say('sourceCongress') : from,
    asOf ? say('lastSeen', monthOf(asOf)) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** Words apart from the direction of those beside them: years behind an English role stand where they do behind any other. */
export const isolated = (words: string): string => (spoken().direction === 'rtl' ? `\u2068${words}\u2069` : words);

/** A role with its years: "delegate of Norway, since 2022". */
const listedRole = (role: Role): string =>
  [wordsOfRole(role), yearsOf(role)].flatMap((part) => (part === null ? [] : [isolated(part)])).join(', ');

/** A role from the knowledge base in one go: "prime minister of Estonia, since 2022 (Wikidata)". */
function knownRole(role: Role): string {
  const where = originOf(role);
  return where ? `${listedRole(role)} (${where})` : listedRole(role);
}

/** Says that the line itself, or the fuller wording in it, is not the article's; null where it is. */
function whenceOf(main: Role, stated: Role | undefined): string | null {
  if (main.source === 'article') return null;
  if (main.source === 'reader') return main.from === undefined ? say('yourCorrection') : say('fromYourList', main.from);
  const where = originOf(main);
  if (stated) return where ? say('fullTitleFrom', where) : say('fullTitleNotStated');
  return where ? say('knownFrom', where) : say('knownNotStated');
}

/** What else there is beside the main role: two more of the article, two of the reader's lists, one that the article doesn't say. */
function notesOn(main: Role, ofArticle: readonly Role[], ofKnowledge: readonly Role[], ofReader: readonly Role[]): string[] {
  const also = further(ofArticle, main)
    .filter((each) => each !== main)
    .slice(0, 2);
  const listed = ofReader.filter((role) => role !== main && role.from !== undefined).slice(0, 2);
  const unstated = ofKnowledge.filter((known) => !ofArticle.some((stated) => isOffice(known, stated)));
  const notes = listed.map((role) => say('yourListSays', role.from ?? '', listedRole(role)));
  if (also.length > 0) notes.unshift(say('also', also.map(wordsOfRole).join('; ')));
  for (const known of further(unstated, main).slice(0, 1)) notes.push(say('notInArticle', knownRole(known)));
  return notes;
}

/**
 * Composes what is known of a person's roles and affiliations; null where nothing is.
 * The article comes first. A fuller wording of its first role ("President of the United States" for "President") takes that role's place, be it the
 * article's or the knowledge base's.
 */
export function roleLine({ roles, affiliations, now }: Pick<Person, 'roles' | 'affiliations' | 'now'>): RoleLine | null {
  const ofArticle = telling(roles.filter(({ source }) => source === 'article'));
  const ofKnowledge = roles.filter((role) => role.source === 'knowledge' && !contradicts(role, ofArticle));
  const ofReader = roles.filter(({ source }) => source === 'reader');
  const first = ofArticle[0] ?? ofReader[0] ?? ofKnowledge[0];
  // What the reader said stands as it was said.
  const stated = [...ofArticle, ...ofKnowledge];
  const fuller = stated.find(
    (role) => first && first.source !== 'reader' && role !== first && role.former === first.former && isOffice(role, first),
  );
  const main = fuller ?? first;

  const tied = affiliations.filter(
    (each) => (each.source !== 'knowledge' || ofArticle.length === 0) && !isInFurtherRole(each, ofArticle, main),
  );
  const role = main ? sentenceCase(withoutPlace(wordsOfRole(main), tied)) : null;
  const shown = unsaid(
    tied.map(({ text }) => text),
    role ?? '',
  );
  const bodies = shown.flatMap((name) => tied.find(({ text }) => text === name) ?? []);
  const [body] = bodies;
  const lead = main ?? body;

  const notes = main ? notesOn(main, ofArticle, ofKnowledge, ofReader) : [];
  if (now) notes.push(now.asOf ? say('lastKnownIn', monthOf(now.asOf), listedRole(now)) : say('lastKnown', knownRole(now)));
  if (!lead && notes.length === 0) return null;

  return {
    role,
    affiliation: bodies.length > 0 ? sentenceCase(bodies.map(nameOfBody).join(', ')) : null,
    years: main ? yearsOf(main) : null,
    evidence: lead?.evidence ?? first?.evidence ?? null,
    affiliationEvidence: body?.evidence ?? null,
    whence: main ? whenceOf(main, ofArticle[0]) : null,
    notes,
  };
}
