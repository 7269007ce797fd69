import { STATES } from './words/states.ts';

/** The countries and American states that a text can name. */
export interface Places {
  /** The countries a text names, by name, adjective, capital or seat of power ("the Kremlin"): their names in the base. */
  countriesIn(text: string): ReadonlySet<string>;
  /** The American states a text names ("Ala." → "Alabama"). */
  statesIn(text: string): ReadonlySet<string>;
}

/** A run of capitalised words, with what may stand inside one ("U.S.", "al-Asad", "Trinidad and Tobago"). */
const CAPITALISED = /\p{Lu}[\p{L}.'’]*(?:[ -](?:(?:and|of|the) )*\p{Lu}[\p{L}.'’]*)*/gu;

/** Reads the section of places: a country's name, then the words that stand for it. */
export function readPlaces(lines: readonly string[]): Places {
  const countries = new Map<string, string[]>();
  for (const line of lines) {
    const words = line.split('\t');
    const country = words[0] ?? '';
    for (const word of words) countries.set(word, [...(countries.get(word) ?? []), country]);
  }
  // "New Jersey" is no Jersey.
  for (const [state] of STATES) if (!countries.has(state)) countries.set(state, []);
  const states = new Map(STATES.flatMap((row) => row.map((form) => [form, [row[0]]] as const)));
  const firsts = (names: ReadonlyMap<string, unknown>) => new Set([...names.keys()].map((name) => name.split(/[ -]/, 1)[0] ?? ''));
  const countryFirsts = firsts(countries);
  const stateFirsts = firsts(states);
  return { countriesIn: (text) => namesIn(text, countries, countryFirsts), statesIn: (text) => namesIn(text, states, stateFirsts) };
}

/** The longest run of up to four words wins: "South Korean" is no "Korean", "New York" no "York". */
function namesIn(text: string, names: ReadonlyMap<string, readonly string[]>, firsts: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(CAPITALISED)) {
    const words = run.split(/[ -]/).map((word) => word.replace(/['’]s?$|\.$/, ''));
    for (let at = 0; at < words.length; at++) {
      if (!firsts.has(words[at] ?? '')) continue;
      for (let length = Math.min(4, words.length - at); length > 0; length--) {
        const named = names.get(words.slice(at, at + length).join(' '));
        if (!named) continue;
        for (const name of named) found.add(name);
        at += length - 1;
        break;
      }
    }
  }
  return found;
}
