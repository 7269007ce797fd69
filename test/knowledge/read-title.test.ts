import { expect, test } from 'vitest';
import { officeStatus } from '../../src/knowledge/office-status.ts';
import { agreement, isHead, kindOfOffice, readTitle } from '../../src/knowledge/read-title.ts';
import { OFFICE_WORDS } from '../../src/knowledge/words/offices.ts';

test.each(OFFICE_WORDS)('the example of $office, “$example”, names it', ({ office, example }) => {
  expect([...readTitle(example).offices]).toContain(office);
});

test.each([
  ['French president', 'President of France', 2],
  ['vice president', 'President of the United States', 0],
  ['North Korean leader', 'Supreme Leader of North Korea', 1],
  ['foreign secretary', 'Foreign Secretary of the United Kingdom', 2],
  ['external affairs minister', 'Foreign Minister of India', 2],
  ['finance minister', 'Foreign Minister of France', 0],
  ['minister', 'Foreign Minister of France', 2],
  ['chancellor of the exchequer', 'Chancellor of Germany', 0],
  ['Rep.', 'U.S. Representative for Ohio', 2],
  ['a Republican lawmaker', 'U.S. Senator for Maine', 1],
  ['secretary of state', 'Secretary of State of the United States', 2],
  ['professor', 'Prime Minister of Italy', 0],
  ['Justice', 'US Supreme Court Justice', 2],
  ['justice minister', 'US Supreme Court Justice', 0],
])('%s and %s agree to %i', (title, office, degree) => {
  expect(agreement(readTitle(title), readTitle(office))).toBe(degree);
});

test.each([
  ['President of France', 'France', true],
  ['Prime Minister of the Netherlands', 'Netherlands', true],
  ['President of the Central Bank', 'Chile', false],
  ['President of the European Commission', null, false],
  ['Vice President of India', 'India', false],
])('%s (%s) heads a state or government: %s', (role, country, head) => {
  expect(isHead(readTitle(role), country)).toBe(head);
});

test.each([
  ['Foreign Minister of Chile', 'leader'],
  ['Chilean Ambassador to Peru', 'official'],
  ['Governor of Ohio', 'leader'],
  ['Governor of the Bank of Japan', 'official'],
  ['Chief Justice of Pakistan', 'official'],
])('the holder of the office %s is a %s', (role, kind) => {
  expect(kindOfOffice(role, readTitle(role))).toBe(kind);
});

const office = {
  role: 'Mayor',
  organisation: 'Town',
  country: null,
  start: '2010-05-01',
  end: '2014-06-30',
  asOf: null,
  approximate: false,
  source: 'p',
} as const;
test.each([
  ['the day before', {}, '2010-04-30', 'ahead'],
  ['the first day', {}, '2010-05-01', 'in'],
  ['the last but one', {}, '2014-06-29', 'in'],
  ['the day of the successor', {}, '2014-06-30', 'over'],
  ['within a year that is all we know of the start', { start: '2010' }, '2010-07-01', 'perhaps'],
  ['within a year that is all we know of the end', { end: '2014' }, '2014-07-01', 'perhaps'],
  ['before an approximate end', { approximate: true }, '2013-01-01', 'perhaps'],
  ['soon after an approximate end', { approximate: true }, '2014-12-01', 'perhaps'],
  ['long after it', { approximate: true }, '2016-12-01', 'over'],
  ['while its source still saw it', { end: null, asOf: '2015-03' }, '2015-03-31', 'in'],
  ['a little later', { end: null, asOf: '2015-03' }, '2015-08-01', 'in'],
  ['much later', { end: null, asOf: '2015-03' }, '2019-08-01', 'perhaps'],
  ['without any date', { start: null, end: null, asOf: '2015-03' }, '2015-03-01', 'ahead'],
] as const)('an office %s', (_, change, date, stands) => {
  expect(officeStatus({ ...office, ...change }, date, false)).toBe(stands);
});
