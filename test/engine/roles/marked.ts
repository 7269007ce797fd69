import type { Article } from '../../../src/engine/analysis.ts';
import type { Cast, Individual, Mention } from '../../../src/engine/people/resolve-people.ts';
import { findRoles } from '../../../src/engine/roles/find-roles.ts';
import { type Document, tokenAt } from '../../../src/engine/text/document.ts';
import { plainArticle } from '../../../src/engine/text/plain-article.ts';
import { readDocument } from '../../../src/engine/text/read-document.ts';

/** A text whose names stand in brackets (⟦ and ⟧ are brackets of its own), as document and cast: "[Lena Roth] … [Roth]" is one person, so these tests lean on no recogniser. */
export function marked(
  text: string,
  facts: Partial<Pick<Article, 'published' | 'outlet' | 'authors'>> = {},
): { document: Document; cast: Cast } {
  const spans: [number, number][] = [];
  let plain = '';
  for (const part of text.split(/(\[[^\]]*\])/)) {
    const name = /^\[(.*)\]$/.exec(part)?.[1];
    if (name) spans.push([plain.length, plain.length + name.length]);
    plain += name ?? part.replace('⟦', '[').replace('⟧', ']');
  }
  const document = readDocument(plainArticle(plain, facts));
  const people: { id: string; name: string; mentions: Mention[] }[] = [];
  for (const [start, end] of spans) {
    const name = plain.slice(start, end);
    let endToken = tokenAt(document, start);
    const firstToken = endToken;
    while ((document.tokens[endToken]?.start ?? Number.POSITIVE_INFINITY) < end) endToken++;
    const mention: Mention = { type: 'person', span: [start, end], firstToken, endToken, title: null };
    const same = people.find((person) => person.name === name || person.name.endsWith(` ${name}`));
    if (same) same.mentions.push(mention);
    else people.push({ id: `p${people.length + 1}`, name, mentions: [mention] });
  }
  return { document, cast: { people: people satisfies Individual[], ambiguous: [] } };
}

/** What is found of the first person of a text below a headline, as "role; (over) role | affiliation; affiliation". */
export function foundOfFirst(text: string): string {
  const { document, cast } = marked(`A day in the capital\n${text}`);
  const [first] = cast.people;
  const { roles = [], affiliations = [] } = findRoles(document, cast, []).get(first?.id ?? '') ?? {};
  return `${roles.map((role) => (role.former ? `(over) ${role.text}` : role.text)).join('; ')} | ${affiliations.map(({ text }) => text).join('; ')}`;
}
