import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, parseVerdicts, readerFound, readVerdicts } from '../../../src/train/stances/verdicts.ts';

const LINE = 't01-harbour-com 4 120 for';

describe('verdicts on stance lines', () => {
  it('are those of the words that were read', () => {
    const verdicts = parseVerdicts(`${LINE} ${digestOf('toll')} ttt\n${LINE} ${digestOf('new toll on')} tft\n`);
    expect(readerFound(verdicts, LINE, 'toll')).toBe(true);
    expect(readerFound(verdicts, LINE, 'new toll on')).toBe(false);
    expect(readerFound(verdicts, LINE, 'new toll on lorries')).toBeNull();
    expect(readerFound(verdicts, 't01-harbour-com 4 120 against', 'toll')).toBeNull();
  });

  it('hold for other words too where the holder or the way was wrong', () => {
    const verdicts = parseVerdicts(`${LINE} ${digestOf('toll')} ftt\n${LINE} ${digestOf('new toll')} ttf`);
    expect(readerFound(verdicts, LINE, 'new toll on lorries')).toBe(false);
  });

  it('are refused with the line that is none', () => {
    expect(() => parseVerdicts('t01-harbour-com 4 for 123456 ttt')).toThrow('t01-harbour-com 4 for 123456 ttt');
  });

  it('stand in their file without any of the articles’ words, each line once', () => {
    const lines = readFileSync(path.join(import.meta.dirname, '../../../src/train/stances/verdicts.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(new Set(lines.map((line) => line.replace(/ \w+$/, ''))).size).toBe(lines.length);
    expect([...readVerdicts().values()].reduce((sum, own) => sum + own.size, 0)).toBe(lines.length);
  });
});
