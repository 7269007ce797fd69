import type { Acquaintance, Acquaintances } from '../people/acquaintance.ts';
import { countryCalled } from '../words/countries.ts';
import { PARTY_MEMBERS, PARTY_OF } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { yearOf } from './article-year.ts';
import type { Finding, Reading } from './finding.ts';
import { known, type Tie } from './organizations.ts';
import { isCapital, isPerson, type PersonMention, type RoleContext } from './role-context.ts';

/** A state or party as the article names it, with the sentence. */
interface Named {
  readonly tie: Tie;
  readonly sentence: number;
}

/** A name of more words than this is none of the lists'. */
const LONGEST_NAME = 4;
/** Of one sentence no more are looked at. */
const MOST_NAMED = 100;

/**
 * What the article and a reader's acquaintance say together: a politician's party or state where the words stand in a sentence with the name ("Lee Tan … the Republican
 * front-runner"). Either alone ties nobody.
 */
export function* hinted(context: RoleContext, findings: ReadonlyMap<string, readonly Finding[]>, acquaintances: Acquaintances): Reading {
  const named = namedIn(context);
  const year = yearOf(context.document);
  const bySentence = grouped(named, ({ sentence }) => sentence);
  for (const inSentence of bySentence.values()) inSentence.splice(MOST_NAMED);
  const byPerson = grouped(context.personMentions, ({ person }) => person);
  for (const [person, standings] of byPerson) {
    const hint = acquaintances(person.name, context.document.published);
    if (!hint) {
      yield [];
      continue;
    }
    const own = findings.get(person.id) ?? [];
    const over = isOver(hint, year) ? own.filter(({ role }) => role && !role.former && isHighest(role)) : [];
    const near = nearby(context, standings, bySentence);
    const ties = [
      missing(own, 'party')
        ? near.find(
            ({ type, text, evidence }) =>
              type === 'party' &&
              PARTY_OF.get(text.toLowerCase()) === hint.party &&
              !PARTY_MEMBERS.test(context.document.text.slice(...evidence)),
          )
        : undefined,
      missing(own, 'region') ? near.find(({ type, text }) => type === 'region' && hint.regions.includes(text)) : undefined,
    ].filter((tie) => tie !== undefined);
    yield [
      ...(ties.length ? [{ person, role: null, ties }] : []),
      ...over.map(({ role }) => ({ person, role: role && { ...role, former: true }, ties: [] })),
    ];
  }
}

/** Offices whose holders the base has without a gap; of ministers it may not know the next post. */
const HIGHEST =
  /^(?:president|vice president|prime minister|chancellor|governor|gov|senator|sen|representative|rep|king|queen|emperor|pope)$/;

/** Is it an office of a country or a state: not "president of the Harlow Trust", nor "High Representative"? */
function isHighest({ head, text }: { readonly head: string; readonly text: string }): boolean {
  const [, land] = / of (?:the )?(.+)$/.exec(text) ?? [];
  const isOfLand = land === undefined || countryCalled(land) !== undefined || REGION_OF.has(land.toLowerCase());
  return HIGHEST.test(head) && isOfLand && !/\bhigh rep/i.test(text);
}

/** Years within which somebody may be back in office without the base's having heard of it. On gold/train any number from 0 to 6 scores alike. */
const LONG_OUT = 3;

/** Had all offices of the person ended long before the article's year, so that "President Roth" is the press's courtesy? */
function isOver({ match, until }: Acquaintance, year: number | null): boolean {
  return match === 'full' && until !== null && year !== null && year - until > LONG_OUT;
}

const missing = (own: readonly Finding[], type: Tie['type']) => !own.some(({ ties }) => ties.some((tie) => tie.type === type));

/** All states and parties that the article names, in text order. */
function namedIn(context: RoleContext): Named[] {
  const named: Named[] = [];
  for (let at = 0; at < context.tokens.length; at++) {
    if (!isCapital(context, at) || isPerson(context, at)) continue;
    const sentence = context.tokens[at]?.sentence ?? 0;
    const end = Math.min(context.document.sentences[sentence]?.endToken ?? at, at + LONGEST_NAME);
    const found = known(context, at, end);
    if (!found) continue;
    if (found.tie.type === 'party' || found.tie.type === 'region') named.push({ tie: found.tie, sentence });
    at = found.end - 1;
  }
  return named;
}

/** What is named in the sentences of a person. */
function nearby(context: RoleContext, standings: readonly PersonMention[], named: ReadonlyMap<number, readonly Named[]>): Tie[] {
  const own = new Set(standings.map(({ firstToken }) => context.tokens[firstToken]?.sentence ?? 0));
  return [...own].flatMap((sentence) => (named.get(sentence) ?? []).map(({ tie }) => tie));
}

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
