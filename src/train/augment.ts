import { type Annotated, splitAtHyphens } from './examples.ts';

/** How documents are varied before each epoch. */
export interface Augmentation {
  /** Share of sentences set in capitals or as a headline, half each. */
  readonly capitals: number;
  /** Share of documents whose people get other names. */
  readonly renamed: number;
  /** Share of documents whose compounds are cut at their hyphens. */
  readonly split: number;
}

/** Names to give to people, as they are written. */
export interface NameLists {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

/** Words that headlines leave in lower case. Written by us. */
const MINOR = new Set('a an the and but or nor of in on at to for by with from as vs via per into'.split(' '));
/** Parts of names that stay: particles and what is no word of letters. */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}’'-]{2,}$/u;
const SHARE_OF_NAMES = 0.6;

type Token = Annotated['document']['tokens'][number];

const token = (text: string): Token => ({ text, lower: text.toLowerCase().replaceAll('’', "'") });
const titleCase = ({ text, lower }: Token, first: boolean): Token =>
  !first && MINOR.has(lower) ? token(lower) : token(text.slice(0, 1).toUpperCase() + text.slice(1));

function rename({ document, names }: Annotated, lists: NameLists, random: () => number): Token[] {
  const renamed = new Map<string, string>();
  for (const { type, first, end } of names) {
    if (type !== 0) continue;
    for (let i = first; i < end; i++) {
      const { text, lower } = document.tokens[i] as Token;
      if (renamed.has(lower) || !NAME_WORD.test(text)) continue;
      const list = i === end - 1 ? lists.surnames : lists.given;
      renamed.set(lower, random() < SHARE_OF_NAMES ? (list[Math.floor(random() * list.length)] as string) : text);
    }
  }
  return document.tokens.map((old) => {
    const other = renamed.get(old.lower);
    if (other === undefined || !NAME_WORD.test(old.text)) return old;
    return token(old.text === old.text.toUpperCase() ? other.toUpperCase() : other);
  });
}

/** A variation of a document: people renamed throughout, some sentences set in capitals or in Title Case. Its names stand where they stood. */
export function augment(
  annotated: Annotated,
  lists: NameLists,
  { capitals, renamed, split }: Augmentation,
  random: () => number,
): Annotated {
  const { document } = annotated;
  const swap = renamed > 0 && annotated.names.some(({ type }) => type === 0) && random() < renamed;
  let tokens = swap ? rename(annotated, lists, random) : null;
  for (const { firstToken, endToken } of capitals > 0 ? document.sentences : []) {
    if (random() >= capitals) continue;
    const upper = random() < 0.5;
    tokens ??= document.tokens.slice();
    for (let i = firstToken; i < endToken; i++) {
      const old = tokens[i] as Token;
      tokens[i] = upper ? token(old.text.toUpperCase()) : titleCase(old, i === firstToken);
    }
  }
  const varied = tokens ? { ...annotated, document: { ...document, tokens } } : annotated;
  return random() < split ? splitAtHyphens(varied) : varied;
}
