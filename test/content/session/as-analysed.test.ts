import { expect, it } from 'vitest';
import { isAsAnalysed } from '../../../src/content/session/as-analysed.ts';
import type { PageState } from '../../../src/messages/messages.ts';
import { analysis, article, text } from '../../ui/sample.ts';

const CLOCK = 'It is 12:59:58 at the quay.';
const BEFORE = `${text}\n${CLOCK}\nThe tide is at 3 m.`;
const FOUND: PageState = { is: 'analysed', article, text: BEFORE, analysis };
const [said = [0, 0]] = analysis.people.flatMap(({ statements }) => statements.flatMap(({ spans }) => spans));
const withDigit = (at: number) => (digit: string) => `${BEFORE.slice(0, at)}${digit}${BEFORE.slice(at + 1)}`;

it.each<[what: string, now: string, before: string, found: PageState, is: boolean]>([
  ['nothing has changed', BEFORE, BEFORE, FOUND, true],
  ['a clock ticks', BEFORE.replace('12:59:58', '13:00:01'), BEFORE, FOUND, true],
  ['a clock and a counter', BEFORE.replace(':58', ':59').replace('3 m', '4 m'), BEFORE, FOUND, true],
  ['a word changes', BEFORE.replace('quay', 'pier'), BEFORE, FOUND, false],
  ['a digit more', BEFORE.replace('3 m', '13 m'), BEFORE, FOUND, false],
  ['a digit becomes a letter', BEFORE.replace('3 m', 'x m'), BEFORE, FOUND, false],
  ['a digit in what somebody said', withDigit(said[0] + 1)('8'), withDigit(said[0] + 1)('7'), FOUND, false],
  ['a clock ticks where nothing was found', 'It is 1:59', 'It is 1:58', { is: 'no-article', reason: 'no-text' }, false],
])('%s', (_what, now, before, found, is) => expect(isAsAnalysed(now, before, found)).toBe(is));
