/**
 * Words that news uses for one thing by turns: in "the trade deal" and "the trade agreement" the last words are one. Chosen from those that readers of marked articles gave as
 * other words for one target; none that is wider than the others ("plan", "move"). Columns: the word they are told by, the others, a pair that is one for them.
 */
const NOUNS: readonly (readonly [word: string, others: string, one: string, other: string])[] = [
  ['deal', 'agreement accord pact', 'the trade deal', 'the trade agreement'],
  ['bill', 'legislation law', 'the immigration bill', 'the immigration law'],
  ['ruling', 'decision verdict judgment', 'the harbour ruling', 'the harbour verdict'],
  ['purchase', 'acquisition', 'the ferry purchase', 'the ferry acquisition'],
  ['meeting', 'summit', 'the harbour meeting', 'the harbour summit'],
  ['talk', 'negotiation', 'peace talks', 'peace negotiations'],
  ['investigation', 'probe inquiry', 'the harbour investigation', 'the harbour inquiry'],
  ['allegation', 'accusation', 'fraud allegations', 'the fraud accusations'],
  ['remark', 'comment', 'Ruiz’s remarks', 'Ruiz’s comments'],
  ['protest', 'demonstration', 'the student protests', 'student demonstrations'],
  ['aid', 'assistance', 'military aid', 'military assistance'],
  ['war', 'conflict', 'the Norland war', 'the Norland conflict'],
  ['regulation', 'rule', 'the harbour regulations', 'the harbour rules'],
  ['government', 'regime', 'the Norland government', 'the Norland regime'],
  ['media', 'press', 'the news media', 'the news press'],
  ['funding', 'money', 'school funding', 'school money'],
  ['attack', 'assault', 'the harbour attack', 'the harbour assault'],
  ['employee', 'worker', 'the harbour workers', 'harbour employees'],
];

/** Names of one thing that news uses by turns, whatever its letters stand for. */
const NAMES: readonly (readonly [name: string, others: readonly string[]])[] = [
  ['Islamic State', ['ISIS', 'ISIL', 'IS', 'Daesh']],
  ['European Union', ['EU', 'E.U.']],
  ['United Nations', ['UN', 'U.N.']],
  ['Republican Party', ['GOP', 'G.O.P.', 'Republicans']],
  ['Democratic Party', ['Democrats']],
  ['Affordable Care Act', ['Obamacare', 'ACA']],
];

const SAME = new Map(NOUNS.flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)));
const SAME_NAMES = new Map(NAMES.flatMap(([name, others]) => others.map((other) => [other, name] as const)));

/** The word for a thing that is told by several, in the singular and lower case; any other word as it stands. */
export const thingCalled = (word: string): string => SAME.get(word) ?? word;

/** The name of what goes by several; undefined for any other. */
export const nameCalled = (name: string): string | undefined => SAME_NAMES.get(name);

/** Pairs that are one, for tests. */
export const SAME_EXAMPLES = [
  ...NOUNS.map(([, , one, other]) => [one, other] as const),
  ...NAMES.flatMap(([name, others]) => others.map((other) => [name, other] as const)),
];
