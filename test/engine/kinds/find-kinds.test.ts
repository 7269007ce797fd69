import { describe, expect, test } from 'vitest';
import { KIND_RULES, kindsOf } from '../../../src/engine/kinds/find-kinds.ts';
import type { Acquaintance } from '../../../src/engine/people/acquaintance.ts';
import { findRoles } from '../../../src/engine/roles/find-roles.ts';
import { headOfRole, KIND_OF_NOUN } from '../../../src/engine/words/role-nouns.ts';
import { LEADER } from '../known.ts';
import { marked } from '../roles/marked.ts';

function kinds(text: string, facts: { authors?: string[] } = {}): string[] {
  const { document, cast } = marked(`A day in the capital\n${text}`, facts);
  return [...kindsOf(document, cast, findRoles(document, cast, [])).values()];
}

const MINISTER: Acquaintance = { ...LEADER, country: 'Norway' };

describe('what readers know of a name', () => {
  const known = (text: string, hint: Partial<Acquaintance>) => {
    const { document, cast } = marked(`A day in the capital\n${text}`);
    return [...kindsOf(document, cast, findRoles(document, cast, []), () => ({ ...MINISTER, ...hint })).values()];
  };
  const politics = 'The government of Norway lost the vote in parliament.';
  test.each<[string, Partial<Acquaintance>, string, string]>([
    [`[Ida Holm] spoke. ${politics}`, {}, 'leader', 'a politician in an article on the politics of the country'],
    ['[Ida Holm] spoke. The government lost the vote in parliament.', {}, 'other', 'the country is not named'],
    [
      '[Ida Holm] ran a shop in Norway, where she sold hats and gloves to all who came by, in summer and in winter alike, year after year.',
      {},
      'other',
      'no politics',
    ],
    [`[Ida Holm], a nurse, spoke. ${politics}`, {}, 'other', 'a nurse of the same name'],
    [`[Ida Holm], an economist, spoke. ${politics}`, {}, 'analyst', 'the article says something else'],
    [`[Ida Holm] spoke on May 3, 2021. ${politics}`, { until: 1945 }, 'other', 'the long dead'],
  ])('%s %o → %s (%s)', (text, hint, kind) => {
    expect(known(text, hint)).toEqual([kind]);
  });
});

describe('the kind of a person', () => {
  test.each([
    ['President [Ada Brook] spoke.', 'leader'],
    ['Trade minister [Ida Holm] spoke.', 'leader'],
    ['[Ada Brook] (D-Ohio) spoke.', 'leader'],
    ['[Ada Brook], a Labour Party figure, spoke.', 'leader'],
    ['[Tan Li], secretary general of the United Nations, spoke.', 'leader'],
    ['[Max Hill], chair of the Green Party, spoke.', 'leader'],
    ['Judge [Ivo Marsh] spoke.', 'official'],
    ['[Ivo Marsh], director of the Food Agency, spoke.', 'official'],
    ['[Ivo Marsh], head of the port authority, spoke.', 'official'],
    ['Acting U.S. Attorney [Ivo Marsh] spoke.', 'official'],
    ['[Lena Roth], a professor at Marlow University, spoke.', 'analyst'],
    ['[Lena Roth], director of the Harrow Institute, spoke.', 'analyst'],
    ['[Bo Okri], a former foreign secretary of Singapore, spoke.', 'analyst'],
    ['[Lena Roth] of the Harrow Institute spoke.', 'analyst'],
    ['[Ada Brook], a former senator, spoke.', 'leader'],
    ['[Kira Moss], a spokeswoman for the ministry, spoke.', 'spokesperson'],
    ['The army’s spokesman, Col. [Ivo Marsh], spoke.', 'spokesperson'],
    ['Harbour News reporter [Nora Quill] spoke.', 'journalist'],
    ['By [Nora Quill]', 'journalist'],
    ['A boat. ([Ned Birch]/Reuters)', 'journalist'],
    ['[Tom Aker], president of Brightwell, spoke.', 'business'],
    ['[Tom Aker], a consultant and chief executive of Brightwell, spoke.', 'business'],
    ['[Tom Aker], an activist and founder of Brightwell, spoke.', 'other'],
    ['[Tom Aker], a striker and co-owner of Brightwell, spoke.', 'other'],
    ['[Tom Aker], a partner of Brightwell and head of the Harlow Police Commission, spoke.', 'business'],
    ['[Tom Aker], Brightwell’s principal, spoke.', 'business'],
    ['[Ivo Marsh], commander of the Kowloon district, spoke.', 'official'],
    ['[Ivo Marsh], director general of the Food Agency, spoke.', 'official'],
    ['[Ben Crow], a midfielder, spoke.', 'other'],
    ['[Tom Aker], a partner at the Harrow Institute, spoke.', 'analyst'],
    ['[Tom Aker], executive director of the Commission for Rights and Freedoms, spoke.', 'analyst'],
    ['Chief Executive Officer (Acting) of the Port Authority, [Tom Aker], spoke.', 'official'],
    ['(Reporting by [Nora Quill] in Harlow)', 'journalist'],
    ['[Nora Quill] may be reached at the paper.', 'journalist'],
    ['“Come and see our [Nora Quill] dance,” the ad said.', 'other'],
    ['[Nora Quill] @noraquill', 'journalist'],
    ['--[Nora Quill], with assistance from a desk in Rome. Editors: several.', 'journalist'],
    ['To contact the reporter on this story: [Nora Quill] in Harlow', 'journalist'],
    ['Write to the desk or to [Nora Quill] in Harlow at nquill@example.org', 'journalist'],
    ['⟦ [Nora Quill]: Why the harbour must open ⟧', 'journalist'],
    ['A minister sang. Credit... [Nora Quill] for the Star', 'journalist'],
    ['A boat in the fog. [Nora Quill]—Harbour Images', 'journalist'],
    ['[Max Hill], an engineer at Marlow University, spoke.', 'analyst'],
    ['[Max Hill], co-author of a book on rivers, spoke.', 'analyst'],
    ['Former Fed Vice Chair [Max Hill] spoke.', 'official'],
    ['[Tom Aker], chairman of Brightwell, spoke.', 'business'],
    ['[Tom Aker] of Brightwell spoke.', 'business'],
    ['[Ivo Marsh] of the Committee for Fair Maps spoke.', 'analyst'],
    ['[Tom Aker], director of market analysis at Brightwell, spoke.', 'analyst'],
    ['[Tom Aker], a former chief supply officer at Brightwell, spoke.', 'business'],
    ['They met media figures such as [Nora Quill].', 'journalist'],
    ['He grew up in [Max Okoro]’s Ruritania. Nobody knew it.', 'other'],
    ['He grew up in [Max Okoro]’s Nigeria. Nobody knew it.', 'leader'],
    ['The singer [Mia Cole] spoke.', 'other'],
    ['[Mia Cole] spoke.', 'other'],
    // A current role says more than a former one, an office more than a bare degree or a byline
    ['[Max Hill], a former army colonel and now an analyst at Brightwell, spoke.', 'analyst'],
    ['Chief medical officer Professor [Max Hill] spoke.', 'official'],
    ['A boat. Photo: Gov. [Ada Brook]/Twitter', 'leader'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('whose administration an article speaks of is a leader', () => {
    expect(kinds('[Okoro] won. The Okoro administration spoke.')).toEqual(['leader']);
  });

  test('whom a political article names often without a title is a leader; a neighbour in a village story is not', () => {
    const thrice = '[Okoro] came. [Okoro] saw it. [Okoro] left.';
    expect(kinds(`${thrice} Voters of the party liked it before the election.`)).toEqual(['leader']);
    expect(kinds(`${thrice} Friends of the garden liked it before the rain.`)).toEqual(['other']);
  });

  test('a bare surname in an article that touches politics is a leader readers know, a whole name is not', () => {
    expect(kinds('As [Okoro] did before the election, they waited for the rain.')).toEqual(['leader']);
    expect(kinds('As [Max Okoro] did before the election, they waited for the rain.')).toEqual(['other']);
    expect(kinds('As [Sophie] did before the election, they waited for the rain.')).toEqual(['other']);
    expect(kinds('As [Okoro] did before the harvest, they waited for the rain.')).toEqual(['other']);
  });

  test('names behind the last dash of a page’s title are its authors', () => {
    const { document, cast } = marked('The harbour opens at last - [Nora Quill] and [Ned Birch]\nIt rained.');
    expect([...kindsOf(document, cast, findRoles(document, cast, [])).values()]).toEqual(['journalist', 'journalist']);
  });

  test('authors of the metadata are journalists', () => {
    expect(kinds('[Nora Quill]\nThe boat sank.', { authors: ['Nora Quill'] })).toEqual(['journalist']);
  });
});

describe('the head of a role', () => {
  test.each([
    ['former foreign secretary of Singapore', 'foreign secretary'],
    ['Secretary of State', 'secretary of state'],
    ['deputy chief of staff', 'chief of staff'],
    ['President-elect', 'president-elect'],
    ['Vice-president elect', 'vice-president'],
    ['then-Sen.', 'sen'],
    ['Minister of Justice', 'minister'],
    ['Department of Parks spokesman', 'spokesman'],
    ['actor-director', 'director'],
    ['professor of trade at Marlow University', 'professor'],
    ['unheard-of thing', ''],
  ])('%s', (text, head) => {
    expect(headOfRole(text)).toBe(head);
  });

  test('every head is lower case and free of stray blanks', () => {
    for (const noun of KIND_OF_NOUN.keys()) expect(noun).toBe(noun.toLowerCase().trim());
    expect(KIND_OF_NOUN.has('')).toBe(false);
  });
});

test.each(KIND_RULES.map(([, example, kind]) => [example, kind]))('%s → %s', (example, kind) => {
  const { document, cast } = marked(`A day in the capital\n${example}`);
  const known = (name: string) => (name === 'Ida Holm' ? { ...MINISTER, until: example.includes('1890') ? 1890 : null } : null);
  expect([...kindsOf(document, cast, findRoles(document, cast, []), known).values()][0]).toBe(kind);
});
