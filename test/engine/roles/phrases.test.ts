import { expect, test } from 'vitest';
import { GROUP_RULES } from '../../../src/engine/roles/appositions.ts';
import { CREDIT_RULES, countCredits } from '../../../src/engine/roles/credits.ts';
import { VERB_RULES } from '../../../src/engine/roles/predicates.ts';
import { createRoleContext } from '../../../src/engine/roles/role-context.ts';
import { TITLE_ENDS, TITLE_WORDS_BEFORE } from '../../../src/engine/roles/titles.ts';
import { foundOfFirst, marked } from './marked.ts';

test.each<[text: string, expected: string]>([
  // names that begin with a stop word, or hold what looks like the end of one
  ['[Mia Cole], a Met Office meteorologist, said so.', 'Met Office meteorologist | Met Office'],
  ['[Tom Aker], founder of Tillr(x), a maker of tills, said so.', 'founder of Tillr | Tillr'],
  ['[Tom Aker], strategist at [Marlow Tabak], said so.', 'strategist at Marlow Tabak | Marlow Tabak'],
  ['Pakistan army chief [Ivo Marsh] spoke.', 'Pakistan army chief | Pakistan; Pakistan army'],
  [
    'They met [Lena Roth], who directs the Harbour, Coast and Rivers Programme at the Harrow Institute.',
    'director of Harbour, Coast and Rivers Programme at the Harrow Institute | Coast and Rivers Programme; Harrow Institute',
  ],
  ['[Mia Cole], a University of Harlow professor who said so, left.', 'University of Harlow professor | University of Harlow'],
  ['[Mia Cole], the director of the WHO, said so.', 'director of the WHO | WHO'],
  ['Police spokesman [Ivo Marsh] said so.', 'Police spokesman | Police'],
  ['Company spokesman [Ivo Marsh] said so.', 'Company spokesman | '],
  ['First Lady [Mia Cole] said so.', 'First Lady | '],
  // initials in brackets
  ['Chief Justice (CJ) [Ida Holm] said so.', 'Chief Justice | '],
  ['Harlow Health Agency (HHA) director [Ida Holm] said so.', 'Harlow Health Agency (HHA) director | Harlow Health Agency'],
  ['The head of the Harrow Institute (HI) in Oslo, [Ida Holm], said so.', 'head of the Harrow Institute | Harrow Institute'],
  // what a party or a state is called
  ['ANC leader [Lee Tan] objected.', 'ANC leader | ANC'],
  ['GOP leader [Lee Tan] objected.', 'GOP leader | Republican Party'],
  ['AL general secretary [Lee Tan] objected.', 'AL general secretary | AL'],
  ['Va. governor [Lee Tan] objected.', 'Va. governor | Virginia'],
  // what belongs to a body's name, and what does not
  ['They met Harlow County State’s Attorney [Ida Holm].', 'Harlow County State’s Attorney | Harlow County'],
  ['They met Public Safety Commissioner [Ivo Marsh].', 'Public Safety Commissioner | '],
  ['They met Morning Harlow host [Mia Cole].', 'Morning Harlow host | Morning Harlow'],
  ['Radio host [Mia Cole] spoke.', 'Radio host | '],
  ['It was [Ida Holm], a Brightwell appointee.', 'Brightwell appointee | '],
  ['The Labour Party led by [Ida Holm] lost.', 'leader of Labour Party | Labour Party'],
  ['Democrats led by [Ida Holm] objected.', ' | '],
  ['Hey Rep. [Ida Holm], come here.', 'Rep. | '],
  // several at once
  [
    'Norway’s Prime Minister and Chairman of the Fisheries Authority, Dr the Rt. Hon. [Ida Holm] spoke.',
    'Norway’s Prime Minister; Chairman of the Fisheries Authority | Norway; Fisheries Authority',
  ],
  [
    'Chief Executive Officer (Acting) of the Port Authority, [Ivo Marsh], spoke.',
    'Chief Executive Officer (Acting) of the Port Authority | Port Authority',
  ],
  ['Guild President and "The Harbour" star [Mia Cole] spoke.', 'Guild President; star | Guild'],
  [
    'It was the work of [Tom Aker], who’s an engineer and another of Brightwell’s first employees.',
    'engineer; Brightwell’s first employee | Brightwell',
  ],
  ['The mayor cleared the way for [Lee Tan], his son-in-law and chief of staff.', 'chief of staff | '],
  ['[Lee Tan], the grandson of a mayor and council member, spoke.', 'council member | '],
  ['Mr [Aker], now 55 and Brightwell’s chief executive, spoke.', 'Brightwell’s chief executive | Brightwell'],
  // clauses
  ['His father said that [Mia Cole] is kind.', ' | '],
  ['Then [Mia Cole] joined the Harrow Institute as a senior adviser in May.', 'senior adviser | Harrow Institute'],
  ['In May [Tom Aker] stepped down as chief executive of Brightwell.', '(over) chief executive of Brightwell | Brightwell'],
  ['It was [Lee Tan], who advises Chancellor Roth on trade.', 'adviser to Chancellor Roth | '],
  [
    'At the context, police press liaison officer Superintendent [Ivo Marsh] spoke.',
    'police press liaison officer; Superintendent | police',
  ],
  ['They paid for Tillr (a small firm founded by a woman named [Mia Cole]) last year.', 'founder of Tillr | Tillr'],
  ['They paid for Tillr, a maker of tills founded by engineer [Mia Cole].', 'founder of Tillr; engineer | Tillr'],
  ['It examines whether Brightwell’s founder and former CEO, [Tom Aker], left.', 'Brightwell’s founder; (over) former CEO | Brightwell'],
  ['He wrote to the prime minister and his deputy, [Ida Holm], about it.', 'deputy | '],
  ['It may sue over the firm’s new model, [Ida Holm] says.', ' | '],
  ['Sen. [Lee Tan] (R-Harlow) objected.', 'Sen. | Republican Party; Harlow'],
  ['[Lee Tan], a city councilman in Harlow, objected.', 'city councilman in Harlow | Harlow'],
  ['Sen. [Lee Tan], who represents Ohio, objected.', 'Sen. | Ohio'],
  [
    'It was signed by [Lee Tan], principal deputy director of the office of foreign missions.',
    'principal deputy director of the office of foreign missions | office of foreign missions',
  ],
  ['A boat. ([Ned Birch], Time Pictures / Getty Images)', ' | Time Pictures; Getty Images'],
  // over, by the year
  [
    'On May 3, 2021 it was said by [Ida Holm], Brightwell’s chief executive from 1999 to 2004.',
    '(over) Brightwell’s chief executive | Brightwell',
  ],
  ['Ohio’s governor at the time, [Ida Holm], said so.', '(over) Ohio’s governor | Ohio'],
  ['On May 3, 2021 [Ida Holm] was mayor of Ohio until 2019.', '(over) mayor of Ohio | Ohio'],
  ['On May 3, 2021 they asked the district’s top prosecutor in 2020, [Ida Holm], about it.', '(over) district’s top prosecutor | '],
  ['On May 3, 2021 they asked 2008 hopeful [Ida Holm] about it.', '(over) 2008 hopeful | '],
  ['On May 3, 2008 they asked 2008 hopeful [Ida Holm] about it.', '2008 hopeful | '],
  ['She worked for the union (where her mother [Ida Holm] was a vice president).', '(over) vice president | '],
])('%s → %s', (text, expected) => {
  expect(foundOfFirst(text)).toBe(expected);
});

test.each([...VERB_RULES, ...GROUP_RULES, ...TITLE_ENDS, ...TITLE_WORDS_BEFORE].map(([, example, told]) => [example, told]))(
  '%s → %s',
  (example, told) => expect(foundOfFirst(example)).toBe(told),
);

test.each(CREDIT_RULES.map(([, example]) => example))('a credit: %s', (example) => {
  const { document, cast } = marked(`A day in the capital\n${example}`);
  expect(countCredits(createRoleContext(document, cast, [])).get('p1')).toBe(1);
});
