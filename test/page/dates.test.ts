import { describe, expect, it } from 'vitest';
import { dayInUrl, dayOf } from '../../src/page/dates.ts';

describe('dayOf', () => {
  it.each([
    ['2018-06-19T23:30:00-04:00', '2018-06-19'],
    ['2018-06-19', '2018-06-19'],
    ['2018/06/19 10:00', '2018-06-19'],
    ['20180619', '2018-06-19'],
    ['20180619T101500Z', '2018-06-19'],
    ['20180619101500', '2018-06-19'],
    ['June 19, 2018', '2018-06-19'],
    ['Updated Sept. 3rd, 2018 at 4 p.m.', '2018-09-03'],
    ['Tue, 19 Jun 2018 10:48:00 GMT', '2018-06-19'],
    ['19th of June 2018', '2018-06-19'],
    ['19-Jun-2018', '2018-06-19'],
    ['19/06/2018', '2018-06-19'],
    ['6/19/2018', '2018-06-19'],
    ['5/5/2018', '2018-05-05'],
    ['06/07/2018', null],
    ['2018-02-30', null],
    ['1889-06-19', null],
    ['No 201806191 of the series', null],
    ['yesterday', null],
    ['', null],
  ])('%s → %s', (text, day) => expect(dayOf(text)).toBe(day));
});

describe('dayInUrl', () => {
  it.each([
    ['https://courier.example/2018/06/19/tunnel.html', '2018-06-19'],
    ['https://courier.example/2018/jun/19/tunnel', '2018-06-19'],
    ['https://courier.example/tunnel-2018-06-19', '2018-06-19'],
    ['https://courier.example/news/20180619/tunnel', '2018-06-19'],
    ['https://courier.example/news/20181519/tunnel', null],
    ['https://courier.example/2018/06/tunnel', null],
    ['https://courier.example/?date=2018-06-19', null],
    ['not an address', null],
  ])('%s → %s', (url, day) => expect(dayInUrl(url)).toBe(day));
});
