import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/ui/card/card.css'), 'utf8');
/** Each colour of the design: light, dark. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]),
);

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio of two colours of the design in one theme. */
function contrast(one: string, other: string, theme: number): number {
  const [darker = 0, lighter = 0] = [one, other].map((name) => luminance(colours.get(name)?.[theme] ?? '')).toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'])('%s theme', (theme) => {
  const place = ['light', 'dark'].indexOf(theme);

  it.each([
    ['ink', 'paper'],
    ['ink', 'wash'],
    ['soft', 'paper'],
    ['soft', 'wash'],
    ['accent', 'paper'],
    ['paper', 'accent'],
    ['paper', 'ink'],
    ['leader', 'paper'],
    ['analyst', 'paper'],
    ['for', 'for-wash'],
    ['against', 'against-wash'],
    ['mixed', 'mixed-wash'],
  ])('text in %s on %s has 4.5:1 or more', (text, ground) => {
    expect(contrast(text, ground, place)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['edge', 'paper'],
    ['edge', 'wash'],
    ['accent', 'wash'],
  ])('a control in %s on %s has 3:1 or more', (control, ground) => {
    expect(contrast(control, ground, place)).toBeGreaterThanOrEqual(3);
  });
});

describe('text with 7:1 on its ground', () => {
  const rules = [
    ...readFileSync(path.resolve(import.meta.dirname, '../../src/content/marks.css'), 'utf8').matchAll(
      /::highlight\(([\w-]+)\) \{\s*background-color: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/g,
    ),
  ].map(([, name = '', ...numbers]) => [name, ...numbers.map(Number)] as [string, number, number, number, number]);

  it('is tinted in each theme, for three ranks of people', () => {
    expect(rules).toHaveLength(6);
  });

  it.each(rules)('keeps 4.5:1 on %s', (name, red, green, blue, percent) => {
    const dark = name.endsWith('-dark');
    const ground = dark ? 17 : 255;
    const tinted = [red, green, blue].map((value) => Math.round((value * percent + ground * (100 - percent)) / 100));
    const hex = (values: number[]) => `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    const [before, after] = [luminance(hex([ground, ground, ground])), luminance(hex(tinted))];
    const text = dark ? 7 * (before + 0.05) : (before + 0.05) / 7;
    expect(dark ? text / (after + 0.05) : (after + 0.05) / text).toBeGreaterThanOrEqual(4.5);
  });
});
