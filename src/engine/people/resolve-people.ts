import type { Ambiguity } from '../analysis.ts';
import type { Name } from '../names/find-names.ts';
import { type Document, textOf } from '../text/document.ts';

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

/** From names to individuals: who is meant where. */
export function resolvePeople(document: Document, names: readonly Name[]): Cast {
  const mentions = names.filter((name) => name.type === 'person');
  const groups: Mention[][] = [];
  const byWord = new Map<string, Mention[]>();
  const wordsOf = (mention: Mention) => textOf(document, mention.span).toLowerCase().split(/\s+/);
  const full = mentions.filter((mention) => mention.endToken > mention.firstToken + 1);
  const byName = new Map<string, Mention[]>();
  for (const mention of full) {
    const words = wordsOf(mention);
    const key = `${words[0]} ${words.at(-1)}`;
    let group = byName.get(key);
    if (!group) {
      group = [];
      groups.push(group);
      byName.set(key, group);
      for (const word of [words.at(-1) ?? '', words[0] ?? '']) if (!byWord.has(word)) byWord.set(word, group);
    }
    group.push(mention);
  }
  for (const mention of mentions) {
    if (mention.endToken > mention.firstToken + 1) continue;
    const word = wordsOf(mention)[0] ?? '';
    let group = byWord.get(word);
    if (!group) {
      group = [];
      groups.push(group);
      byWord.set(word, group);
    }
    group.push(mention);
  }
  for (const group of groups) group.sort((a, b) => a.firstToken - b.firstToken);
  groups.sort((a, b) => (a[0]?.firstToken ?? 0) - (b[0]?.firstToken ?? 0));
  return {
    people: groups.map((group, i) => ({
      id: `p${i + 1}`,
      name: group.map((mention) => textOf(document, mention.span)).reduce((a, b) => (b.length > a.length ? b : a)),
      mentions: group,
    })),
    ambiguous: [],
  };
}
