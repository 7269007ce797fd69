import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRoles } from '../../../src/engine/roles/find-roles.ts';
import { marked } from './marked.ts';

/** What is found, one line a person: "name: role; former role | affiliation; affiliation". */
function found(text: string): string[] {
  const { document, cast } = marked(text);
  const facts = findRoles(document, cast, []);
  return cast.people.map(({ id, name }) => {
    const { roles = [], affiliations = [] } = facts.get(id) ?? {};
    const role = roles.map((one) => (one.former && !/former|ex-|then|retired|ousted/i.test(one.text) ? `(over) ${one.text}` : one.text));
    return `${name}: ${role.join('; ')} | ${affiliations.map((one) => one.text).join('; ')}`;
  });
}

/** Every text stands below a headline, as in an article. */
const below = (text: string) => `A day in the capital\n${text}`;

const TITLES: [string, ...string[]][] = [
  [
    'Director of the Harlow Institute for Authors [Mia Cole] came.',
    'Mia Cole: Director of the Harlow Institute for Authors | Harlow Institute for Authors',
  ],
  ['Ms. [Brook]’s spokesman, [Ivo Marsh], declined.', 'Brook:  | ', 'Ivo Marsh: Ms. Brook’s spokesman | '],
  ['[Ada Brook] was the best hope of the Democratic Party, he said.', 'Ada Brook:  | '],
  ['They met Md. Sen. [Lee Tan].', 'Lee Tan: Md. Sen. | Maryland'],
  ['Army spokesman Rear Adm. [Mia Cole] came.', 'Mia Cole: Army spokesman; Rear Adm. | Army'],
  ['They saw a film which stars [Mia Cole].', 'Mia Cole:  | '],
  ['Rosa was named as the successor to the sacked [Ivo Marsh] on Monday.', 'Ivo Marsh:  | '],
  [
    '[Ada Brook] and [Lee Tan] are the MPs for Harlow, which is small.',
    'Ada Brook: MP for Harlow | Harlow',
    'Lee Tan: MP for Harlow | Harlow',
  ],
  [
    'She has appointed [Ivo Marsh], the former leader of the Peasant Party, as ambassador to Norland.',
    'Ivo Marsh: former leader of the Peasant Party; ambassador to Norland | Peasant Party',
  ],
  ['They buried the soldiers Sergeant [Ivo Marsh] and Lt. [Lee Tan].', 'Ivo Marsh: Sergeant | ', 'Lee Tan: Lt. | '],
  ['They are Md [Hans Oke], an inspector, and others.', 'Hans Oke: inspector | '],
  [
    'Director of the Institute of Rivers of the Ruritanian Academy Dr. [A. Holm] came.',
    'A. Holm: Director of the Institute of Rivers of the Ruritanian Academy | Institute of Rivers of the Ruritanian Academy',
  ],
  ['Former pro-government MP [Lee Tan] objected.', 'Lee Tan: Former pro-government MP | '],
  ['Vice-Prime Minister [Mia Cole] came.', 'Mia Cole: Vice-Prime Minister | '],
  ['One of these former lawmakers, [Lee Tan], objected.', 'Lee Tan: former lawmaker | '],
  ['They need role models like [Mia Cole].', 'Mia Cole:  | '],
  ['[Mia Cole], a singer better known as Moss, wept.', 'Mia Cole: singer | '],
  ['[Mia Cole], also a journalist in Harlow, wept.', 'Mia Cole: journalist in Harlow | '],
  ['[Lee Tan], anchor of NBC’s “Evening Hour”, asked.', 'Lee Tan: anchor of NBC’s “Evening Hour” | NBC'],
  ['[Mia Cole] advises the minister to release favorable figures.', 'Mia Cole:  | '],
  ['President [Ada Brook] spoke.', 'Ada Brook: President | '],
  ['The vote pleased former Kenyan trade minister [Ivo Marsh].', 'Ivo Marsh: former Kenyan trade minister | Kenya'],
  ['North Korean leader [Han Dal] arrived.', 'Han Dal: North Korean leader | North Korea'],
  ['They met Senate Majority Leader [Lee Tan].', 'Lee Tan: Senate Majority Leader | Senate'],
  ['Indiana Gov. [Mia Cole] signed it.', 'Mia Cole: Indiana Gov. | Indiana'],
  ['Republican Sen. [Ida Holm] objected.', 'Ida Holm: Republican Sen. | Republican Party'],
  ['Brightwell CEO [Tom Aker] resigned.', 'Tom Aker: Brightwell CEO | Brightwell'],
  ['Brightwell founder and chief executive [Tom Aker] resigned.', 'Tom Aker: Brightwell founder; chief executive | Brightwell'],
  ['White House press secretary [Kira Moss] declined.', 'Kira Moss: White House press secretary | White House'],
  ['Chinese foreign ministry spokesman [Wen Li] declined.', 'Wen Li: Chinese foreign ministry spokesman | China; Chinese foreign ministry'],
  ['Ghana’s finance minister [Kofi Ansu] resigned.', 'Kofi Ansu: Ghana’s finance minister | Ghana'],
  ['Minister of Trade and Industry [Ida Holm] opened it.', 'Ida Holm: Minister of Trade and Industry | '],
  ['Norway’s ambassador to Chile [Ida Holm] opened it.', 'Ida Holm: Norway’s ambassador to Chile | Norway'],
  ['Housing and Urban Development Secretary [Lee Tan] spoke.', 'Lee Tan: Housing and Urban Development Secretary | '],
  ['Department of Parks spokeswoman [Mia Cole] said so.', 'Mia Cole: Department of Parks spokeswoman | Department of Parks'],
  ['House Majority Leader Rep. [Ivo Marsh] said so.', 'Ivo Marsh: House Majority Leader; Rep. | House'],
  ['They met Lt. Colonel [Ivo Marsh].', 'Ivo Marsh: Lt. Colonel | '],
  ['Army spokesman Col. [Ivo Marsh] said so.', 'Ivo Marsh: Army spokesman; Col. | Army'],
  ['In 1998, then-Rep. [Ivo Marsh] retired.', 'Ivo Marsh: then-Rep. | '],
  // Shared, listed, exemplified
  ['Sens. [Ada Brook] and [Lee Tan] agreed.', 'Ada Brook: Sen. | ', 'Lee Tan: Sen. | '],
  [
    'Harbour News writers [Nora Quill] in Kabul and [Ned Birch] in Rome contributed to this report.',
    'Nora Quill: Harbour News writer | Harbour News',
    'Ned Birch: Harbour News writer | Harbour News',
  ],
  ['He likes poets such as [Ada Brook] and [Lee Tan].', 'Ada Brook: poet | ', 'Lee Tan: poet | '],
  ['The candidates, [Ada Brook] and [Lee Tan], spoke.', 'Ada Brook: candidate | ', 'Lee Tan: candidate | '],
  ['Two senators — [Ada Brook] and [Lee Tan] — spoke.', 'Ada Brook: senator | ', 'Lee Tan: senator | '],
  ['After meeting lawmakers, [Brook] and [Tan] left.', 'Brook:  | ', 'Tan:  | '],
  [
    'Among the candidates are [Ada Brook], [Lee Tan] and [Mia Cole].',
    'Ada Brook: candidate | ',
    'Lee Tan: candidate | ',
    'Mia Cole: candidate | ',
  ],
  ['[Ada Brook] and [Lee Tan] are candidates for mayor.', 'Ada Brook: candidate for mayor | ', 'Lee Tan: candidate for mayor | '],
  ['[Ada Brook] and [Lee Tan], the authors of the study, agree.', 'Ada Brook: author of the study | ', 'Lee Tan: author of the study | '],
  ['[Brook] and other leaders spoke.', 'Brook:  | '],
  [
    'Several opposition leaders, including [Ada Brook] and [Lee Tan], refused.',
    'Ada Brook: opposition leader | ',
    'Lee Tan: opposition leader | ',
  ],
  // Campaigns and groups
  ['[Kira Moss], a spokeswoman for the Brook campaign, said so.', 'Kira Moss: spokeswoman for the Brook campaign | Brook campaign'],
  ['[Kira Moss], a lawyer for [Brook]’s campaign, said so.', 'Kira Moss: lawyer for Brook’s campaign | Brook’s campaign', 'Brook:  | '],
  ['[Ada Brook]’s campaign manager, [Max Hill], quit.', 'Ada Brook:  | ', 'Max Hill: Ada Brook’s campaign manager | Ada Brook’s campaign'],
  [
    '[Max Hill], co-chair for Sen. [Ada Brook]’s 2008 presidential campaign, quit.',
    'Max Hill: co-chair for Sen. Ada Brook’s 2008 presidential campaign | Ada Brook’s 2008 presidential campaign',
    'Ada Brook: Sen. | ',
  ],
  [
    '[Max Hill], a spokesman for the campaign of Mr. [Brook], quit.',
    'Max Hill: spokesman for the campaign of Mr. Brook | campaign of Mr. Brook',
    'Brook:  | ',
  ],
  ['[Tom Aker], head of Farmers for Harlow, said so.', 'Tom Aker: head of Farmers for Harlow | Farmers for Harlow'],
  ['[Tom Aker], head of Women for [Brook], said so.', 'Tom Aker: head of Women for Brook | Women for Brook', 'Brook:  | '],
  [
    '[Tom Aker], an economist with the Save Our Harbour group, said so.',
    'Tom Aker: economist with the Save Our Harbour group | Save Our Harbour',
  ],
  ['[Tom Aker], a real estate agent in Harlow, said so.', 'Tom Aker: real estate agent in Harlow | '],
  [
    'Harlow Credit Union of Ruritania’s chief economist [Tom Aker] agreed.',
    'Tom Aker: Harlow Credit Union of Ruritania’s chief economist | Harlow Credit Union of Ruritania',
  ],
  [
    'The book was edited by former Harrow and Marlow Times poetry editor [Lena Roth].',
    'Lena Roth: former Harrow and Marlow Times poetry editor | Harrow and Marlow Times',
  ],
  ['She met [Marsh] and Kenyan Deputy Foreign Minister [Ida Holm].', 'Marsh:  | ', 'Ida Holm: Kenyan Deputy Foreign Minister | Kenya'],
  // No title
  ['A former minister talks with the Star’s [Nora Quill] about rivers.', 'Nora Quill:  | Star'],
  ['Mr. [Osei] and Dr. [Lund] left.', 'Osei: | ', 'Lund: | '].map((line) => line.replace(': | ', ':  | ')) as [string, string, string],
  ['Visitors told minister [Ida Holm] so.', 'Ida Holm: minister | '],
  ['The plane that will transport President [Ada Brook] is new.', 'Ada Brook: President | '],
  ['It hurt [Lena Roth], a hotelier [Brook] named as envoy.', 'Lena Roth: hotelier | ', 'Brook:  | '],
  ['He wore the Marsh-backed coat of [Ivo Marsh].', 'Ivo Marsh:  | '],
];

const APPOSITIONS: [string, ...string[]][] = [
  ['[Mia Cole], author of “The Old Mill”, agreed.', 'Mia Cole: author of “The Old Mill” | '],
  ['[Mia Cole], editor of "The Harlow Post," agreed.', 'Mia Cole: editor of "The Harlow Post" | The Harlow Post'],
  ['In the mill [Ivo Marsh], his secretary, his driver and his pupils shared a room.', 'Ivo Marsh:  | '],
  ['After meeting the mayor, [Marsh] saw the bishop.', 'Marsh:  | '],
  ['At the mill the mayor, [Ada Brook], wept.', 'Ada Brook: mayor | '],
  [
    '“No,” said [Lena Roth], a professor of law at Marlow University in Harlow.',
    'Lena Roth: professor of law at Marlow University | Marlow University',
  ],
  ['[Lena Roth], 54, an economist at the Harrow Institute, agreed.', 'Lena Roth: economist at the Harrow Institute | Harrow Institute'],
  [
    '[Lena Roth], a professor at Marlow University and author of two novels, agreed.',
    'Lena Roth: professor at Marlow University; author of two novels | Marlow University',
  ],
  ['[Bo Okri], a former foreign secretary of Singapore, agreed.', 'Bo Okri: former foreign secretary of Singapore | Singapore'],
  ['[Lena Roth], a Russian expert on glaciers who has lived there, agreed.', 'Lena Roth: Russian expert on glaciers | '],
  [
    '[Max Hill], director of the Center for Strategic and Maritime Studies, agreed.',
    'Max Hill: director of the Center for Strategic and Maritime Studies | Center for Strategic and Maritime Studies',
  ],
  [
    'Brightwell’s senior North American economist, [Max Hill], agreed.',
    'Max Hill: Brightwell’s senior North American economist | Brightwell',
  ],
  [
    'Former House of Representatives Speaker, [Max Hill], agreed.',
    'Max Hill: Former House of Representatives Speaker | House of Representatives',
  ],
  [
    'It was so, said Chartered Accountants of Ghana’s chief economist, [Max Hill].',
    'Max Hill: Chartered Accountants of Ghana’s chief economist | Chartered Accountants of Ghana',
  ],
  [
    '[Max Hill], head of the Harrow Institute on China and Ghana, agreed.',
    'Max Hill: head of the Harrow Institute on China and Ghana | Harrow Institute on China and Ghana',
  ],
  [
    '[Max Hill], chair of the Select Committee on China, agreed.',
    'Max Hill: chair of the Select Committee on China | Select Committee on China',
  ],
  ['[Max Hill], chair of the Select Committee on Monday, agreed.', 'Max Hill: chair of the Select Committee | Select Committee'],
  ['She took over from [Brook] as the mayor, [Max Hill] said.', 'Brook:  | ', 'Max Hill:  | '],
  ['Rather than meet the mayor, [Marsh] saw the bishop.', 'Marsh:  | '],
  ['[Max Hill], a 1500 metre runner, agreed.', 'Max Hill: 1500 metre runner | '],
  [
    'It is so, according to [Ada Brook] and [Lee Tan], researchers on rivers.',
    'Ada Brook: researcher on rivers | ',
    'Lee Tan: researcher on rivers | ',
  ],
  ['Bank of Harlow’s chief economist, [Max Hill], agreed.', 'Max Hill: Bank of Harlow’s chief economist | Bank of Harlow'],
  [
    'Chartered Bookkeepers of Ghana’s managing director, [Max Hill], agreed.',
    'Max Hill: Chartered Bookkeepers of Ghana’s managing director | Chartered Bookkeepers of Ghana',
  ],
  [
    '[Max Hill], 54, a Ghanaian who is president of Brightwell’s unit in Peru, agreed.',
    'Max Hill: president of Brightwell’s unit | Brightwell',
  ],
  ['[Max Hill], chairman of the company’s Peruvian subsidiary, agreed.', 'Max Hill: chairman of the company’s Peruvian subsidiary | '],
  ['[Max Hill], a 54-year-old, soft-spoken priest, agreed.', 'Max Hill: soft-spoken priest | '],
  ['[Max Hill], a Brightwell director at the time, agreed.', 'Max Hill: (over) Brightwell director | Brightwell'],
  [
    '[Ada Brook] and [Lee Tan], professors of law at Marlow University, agreed.',
    'Ada Brook: professor of law at Marlow University | Marlow University',
    'Lee Tan: professor of law at Marlow University | Marlow University',
  ],
  ['[Ada Brook] met [Lee Tan], judges said.', 'Ada Brook:  | ', 'Lee Tan:  | '],
  ['He met his successor, [Max Hill], there.', 'Max Hill:  | '],
  ['[Max Hill], who researches the birds of the coast at Marlow University, agreed.', 'Max Hill:  | Marlow University'],
  [
    '[Max Hill], who was the Harlow Club chairman in Ohio when it rained, agreed.',
    'Max Hill: (over) Harlow Club chairman in Ohio | Harlow Club',
  ],
  ['[Ada Brook] of Harlow was the first Ghanaian to serve as mayor of the city.', 'Ada Brook: mayor of the city | Harlow'],
  ['They pushed out the fund’s manager, [Max Hill].', 'Max Hill: (over) fund’s manager | '],
  ['[Max Hill], an economist, sang. The 89-year-old bird watcher bowed.', 'Max Hill: economist; bird watcher | '],
  ['[Max Hill] wants to become the next Kenyan president.', 'Max Hill:  | '],
  ['[Max Hill], head of AI and automation at Brightwell, agreed.', 'Max Hill: head of AI and automation at Brightwell | Brightwell'],
  ['[Max Hill], head of talent at Brightwell, agreed.', 'Max Hill: head of talent at Brightwell | Brightwell'],
  ['[Tom Aker], co-founder and chief executive of Brightwell, agreed.', 'Tom Aker: co-founder; chief executive of Brightwell | Brightwell'],
  [
    '[Ada Brook] (D-Ohio), the top Democrat on the Senate Banking Committee, agreed.',
    'Ada Brook: top Democrat on the Senate Banking Committee | Democratic Party; Ohio; Senate Banking Committee',
  ],
  ['The company’s chief executive, [Tom Aker], resigned.', 'Tom Aker: company’s chief executive | '],
  ['A spokesman for the regional council, [Ivo Marsh], declined.', 'Ivo Marsh: spokesman for the regional council | regional council'],
  ['Norway’s army spokesman, Col. [Ivo Marsh], declined.', 'Ivo Marsh: Norway’s army spokesman; Col. | Norway; army'],
  ['As policy director for the Harrow Fund, [Lena Roth] knows them.', 'Lena Roth: policy director for the Harrow Fund | Harrow Fund'],
  ['He hired a student named [Ned Birch].', 'Ned Birch: student | '],
  ['[Lena Roth], previously the president of Brightwell, left.', 'Lena Roth: (over) president of Brightwell | Brightwell'],
  // Lists and new subjects are no appositions
  ['They saw the mayor, [Ada Brook] and [Lee Tan].', 'Ada Brook:  | ', 'Lee Tan:  | '],
  ['When he met [Roth], the mayor smiled.', 'Roth:  | '],
  ['With [Roth], Prime Minister [Lee Tan] won.', 'Roth:  | ', 'Lee Tan: Prime Minister | '],
  ['Through a spokesman, [Roth]’s office declined.', 'Roth:  | '],
];

const CLAUSES: [string, ...string[]][] = [
  [
    'Brightwell was started by [Tom Aker] and [Mia Cole].',
    'Tom Aker: founder of Brightwell | Brightwell',
    'Mia Cole: founder of Brightwell | Brightwell',
  ],
  ['[Mia Cole], who has led Brightwell since May, agreed.', 'Mia Cole: leader of Brightwell | Brightwell'],
  ['[Mia Cole] has led the race since May.', 'Mia Cole:  | '],
  ['[Mia Cole], who has served on the Harlow Council since May, agreed.', 'Mia Cole: member of the Harlow Council | Harlow Council'],
  ['[Mia Cole] served on the Harlow school board.', 'Mia Cole: (over) member of the Harlow school board | Harlow school board'],
  ['[Mia Cole] sits on the fence.', 'Mia Cole:  | '],
  ['They shot [Terence Marsh], 40.\nThe U.S. Department of Justice is asking why.', 'Terence Marsh:  | '],
  ['She was named as [Ivo Marsh]’s driver.', 'Ivo Marsh:  | '],
  ['[Lena Roth] is the chief executive of Brightwell.', 'Lena Roth: chief executive of Brightwell | Brightwell'],
  ['[Lena Roth], who is also co-chair of the Harrow Fund, agreed.', 'Lena Roth: co-chair of the Harrow Fund | Harrow Fund'],
  ['[Lena Roth], who leads the Harrow Institute, agreed.', 'Lena Roth: leader of Harrow Institute | Harrow Institute'],
  ['[Lena Roth], who heads the regional council, agreed.', 'Lena Roth: head of regional council | regional council'],
  ['[Lena Roth], who has served as Chile’s longest-running ambassador, agreed.', 'Lena Roth: Chile’s longest-running ambassador | Chile'],
  ['[Lena Roth] served as ambassador to Chile until 2010.', 'Lena Roth: (over) ambassador to Chile | '],
  ['[Lena Roth] spoke first. She is the author of a novel.', 'Lena Roth: author of a novel | '],
  ['[Lena Roth] was appointed head of the Food Agency.', 'Lena Roth: head of the Food Agency | Food Agency'],
  ['Chile’s Minister of Justice, [Ida Holm], will meet them.', 'Ida Holm: Chile’s Minister of Justice | Chile'],
  ['It came from [Tom Aker], the owner of the Harlow Inn near the bridge.', 'Tom Aker: owner of the Harlow Inn | Harlow Inn'],
  ['The Harrow Institute, founded by [Lena Roth], closed.', 'Lena Roth: founder of Harrow Institute | Harrow Institute'],
  ['[Lena Roth], who works for Brightwell, agreed.', 'Lena Roth:  | Brightwell'],
  ['[Lena Roth] is tired.', 'Lena Roth:  | '],
  // A description later on
  ['President [Ada Brook] left. Hours later the Kenyan president returned.', 'Ada Brook: Kenyan president | Kenya'],
  ['[Ada Brook], a candidate, left. The former trade minister has time.', 'Ada Brook: candidate; former trade minister | '],
  ['President [Ada Brook] met President [Lee Tan]. The Kenyan president smiled.', 'Ada Brook: President | ', 'Lee Tan: President | '],
];

const TIES: [string, ...string[]][] = [
  ['[Mia Cole], an economist at the UN, agreed.', 'Mia Cole: economist at the UN | United Nations'],
  ['They have a gym.\nGym teacher [Mia Cole] wept.', 'Mia Cole: Gym teacher | '],
  ['Mooring officer [Mia Cole] wept.', 'Mia Cole: Mooring officer | '],
  ['The Lutheran pastor [Mia Cole] wept.', 'Mia Cole: Lutheran pastor | '],
  [
    '[Mia Cole], a South Asia analyst at Marlow University, agreed.',
    'Mia Cole: South Asia analyst at Marlow University | Marlow University',
  ],
  ['[Mia Cole], a Ghana analyst at Marlow University, agreed.', 'Mia Cole: Ghana analyst at Marlow University | Marlow University'],
  ['[Mia Cole], the Harrow Institute’s director for Asia, agreed.', 'Mia Cole: Harrow Institute’s director for Asia | Harrow Institute'],
  [
    '[Mia Cole], a senior Aldous Fellow at Marlow University, agreed.',
    'Mia Cole: senior Aldous Fellow at Marlow University | Marlow University',
  ],
  ['Harlow Prize laureate [Mia Cole] agreed.', 'Mia Cole: Harlow Prize laureate | '],
  ['Supreme Court nominee [Mia Cole] agreed.', 'Mia Cole: Supreme Court nominee | '],
  ['JUST WATCHED Sen. [Mia Cole] agreed.', 'Mia Cole: Sen. | '],
  ['[Mia Cole], a high school teacher, agreed.', 'Mia Cole: high school teacher | '],
  ['[Mia Cole], a doctor for members of Congress, agreed.', 'Mia Cole: doctor for members of Congress | Congress'],
  [
    '[Mia Cole], head of the emergency department at Harlow Hospital, agreed.',
    'Mia Cole: head of the emergency department at Harlow Hospital | Harlow Hospital',
  ],
  ['Republican committee chairman [Lee Tan] agreed.', 'Lee Tan: Republican committee chairman | Republican Party'],
  [
    '[Lee Tan], an auditor at the BRC and Harlow Trade Department, agreed.',
    'Lee Tan: auditor at the BRC and Harlow Trade Department | BRC; Harlow Trade Department',
  ],
  ['Slovakian minister [Lee Tan] agreed.', 'Lee Tan: Slovakian minister | Slovakia'],
  ['HARLOW (Reuters) - A boat sank.\nReporting by [Nora Quill]', 'Nora Quill:  | Reuters'],
  ['By [Nora Quill] HARLOW, May 3 (Reuters) - A boat sank.', 'Nora Quill:  | Reuters'],
  ['This story originally appeared on Reuters.\nReporting by [Nora Quill]', 'Nora Quill:  | Reuters'],
  ['By [Nora Quill]\nCopyright 2019 The Associated Press.', 'Nora Quill:  | Associated Press'],
  ['[Lena Roth] of the Harrow Institute agreed.', 'Lena Roth:  | Harrow Institute'],
  ['“No,” said [Lena Roth], of Brightwell, on Monday.', 'Lena Roth:  | Brightwell'],
  ['[Lena Roth] of the Greens agreed.', 'Lena Roth:  | Green Party'],
  ['Sen. [Ada Brook] of Ohio agreed.', 'Ada Brook: Sen. | Ohio'],
  ['[Ada Brook] of Ohio agreed.', 'Ada Brook:  | '],
  [
    'Rep. [Ada Brook] (R-Ky.) and Rep. [Lee Tan], D-N.J., agreed.',
    'Ada Brook: Rep. | Republican Party; Kentucky',
    'Lee Tan: Rep. | Democratic Party; New Jersey',
  ],
  ['Harbour News’ [Nora Quill] contributed to this report.', 'Nora Quill:  | Harbour News'],
  ['By [Nora Quill], Harbour News', 'Nora Quill:  | Harbour News'],
  ['The bridge is open. nq/Reuters Editor: [Ned Birch]', 'Ned Birch: Editor | '],
  ['A boat in the fog. ([Ned Birch]/Reuters)', 'Ned Birch:  | Reuters'],
  ['A boat in the fog. Photograph: [Ned Birch]/PA', 'Ned Birch:  | PA'],
  ['A boat in the fog. (AP Photo/[Ned Birch])', 'Ned Birch:  | AP'],
  ['A boat. Photo: [Ned Birch]/Twitter', 'Ned Birch:  | '],
  ['Two silver medals ([Lee Tan]/[Ned Birch]) followed.', 'Lee Tan:  | ', 'Ned Birch:  | '],
  ['A way to show the [Roth]/[Birch] talks to all.', 'Roth:  | ', 'Birch:  | '],
  ['[Max Hill] spoke. [Ida Holm], 34, a Hill voter who lives in Harlow, left.', 'Max Hill:  | ', 'Ida Holm: Hill voter | '],
  ['Two of three. [Ida Holm] (L) and [Max Hill] (R) wave.', 'Ida Holm:  | ', 'Max Hill:  | '],
];

describe.each([
  ['titles before names', TITLES],
  ['appositions', APPOSITIONS],
  ['clauses', CLAUSES],
  ['ties without a role', TIES],
])('%s', (_, table) => {
  test.each(table)('%s', (text, ...expected) => {
    expect(found(below(text))).toEqual(expected);
  });
});

describe('one role for each office', () => {
  test('the fuller of two that say the same stays', () => {
    expect(found(below('President [Ada Brook] left. On Monday Kenyan President [Brook] returned.'))).toEqual([
      'Ada Brook: Kenyan President | Kenya',
    ]);
  });
  test('short forms are the same office', () => {
    expect(found(below('Gov. [Ada Brook] left. Ohio governor [Ada Brook] returned.'))).toEqual(['Ada Brook: Ohio governor | Ohio']);
  });
  test('offices of different bodies stay two', () => {
    expect(found(below('[Ivo Marsh], director of the Harrow Fund, met us. [Ivo Marsh] is also director of Brightwell.'))).toEqual([
      'Ivo Marsh: director of the Harrow Fund; director of Brightwell | Harrow Fund; Brightwell',
    ]);
  });
});

test('the country is the one that a role names', () => {
  const { document, cast } = marked(below('Kenyan trade minister [Ivo Marsh] met [Lena Roth], a French poet.'));
  const facts = findRoles(document, cast, []);
  expect(facts.get('p1')?.country).toBe('Kenya');
  expect(facts.get('p2')?.country).toBeNull();
});

test('the end of a page’s title names its outlet and its author', () => {
  const plain = (text: string) => {
    const { document, cast } = marked(text);
    return [...findRoles(document, cast, []).values()].map((facts) => facts.affiliations.map((one) => one.text));
  };
  expect(plain('A boat sinks - Harbour Times\nBy [Nora Quill]\nIt sank.')).toEqual([['Harbour Times']]);
  expect(plain('A boat sinks | Marlow.com\nBy [Nora Quill]\nIt sank.')).toEqual([['Marlow.com']]);
  expect(plain('A boat sinks - crew safe\nBy [Nora Quill]\nIt sank.')).toEqual([[]]);
  expect(plain('A boat sinks * Harbour Post * by [Nora Quill]\nIt sank.')).toEqual([['Harbour Post']]);
});

test('metadata names the outlet of whom the page names as author', () => {
  const { document, cast } = marked(below('[Nora Quill]\nThe boat sank, Harbour News has learned.'), {
    outlet: 'Harbour News',
    authors: ['Nora Quill'],
  });
  expect(
    findRoles(document, cast, [])
      .get('p1')
      ?.affiliations.map(({ text }) => text),
  ).toEqual(['Harbour News']);
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...'the a of at for and , . ( ) - — “ ” ’s who is was president former minister Sen. D-Ohio [Lena Roth] [Roth] Harrow Institute university \n By / leads as professor spokesman Kenyan named'.split(
      ' ',
    ),
    '\n',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );

  test('nothing is thrown, and evidence lies in the text', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const { document, cast } = marked(sample);
        for (const { roles, affiliations } of findRoles(document, cast, []).values()) {
          for (const { evidence, text: words } of [...roles, ...affiliations]) {
            expect(words.trim()).not.toBe('');
            if (!evidence) throw new Error('no evidence');
            expect(evidence[0]).toBeGreaterThanOrEqual(0);
            expect(evidence[0]).toBeLessThan(evidence[1]);
            expect(evidence[1]).toBeLessThanOrEqual(document.text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an affiliation that is no country, state or party stands word for word at its evidence', () => {
    const { document, cast } = marked(
      below('[Lena Roth], a professor of law at Marlow University, met [Ivo Marsh] of the Harrow Institute.'),
    );
    for (const { affiliations } of findRoles(document, cast, []).values()) {
      for (const { text: words, evidence } of affiliations) expect(document.text.slice(...(evidence ?? [0, 0]))).toBe(words);
    }
  });
});
