// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { luminance, onThemeChange, themeOf } from '../../../src/content/marks/page-theme.ts';
import { useFakeTimers } from '../fake-timers.ts';

it('looks again soon after a page has changed an attribute of its root, and seldom where it does so all the time', async () => {
  useFakeTimers();
  const ending = new AbortController();
  vi.stubGlobal('matchMedia', () => new EventTarget());
  const changed = vi.fn();
  onThemeChange(changed, ending.signal);
  for (let frame = 0; frame < 200; frame++) {
    document.documentElement.style.setProperty('--scroll', String(frame));
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(changed.mock.calls.length).toBeGreaterThan(2);
  expect(changed.mock.calls.length).toBeLessThan(9);
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('luminance of a computed colour', () => {
  it.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgba(255, 255, 255, 0.5)', 1],
    ['rgb(118, 118, 118)', 0.18],
    ['rgb(6, 69, 173)', 0.07],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0 0 0 / 0.5)', 0],
    ['oklch(0.5 0.1 200)', 0.125],
    ['oklab(1 0 0)', 1],
    ['lab(0 0 0)', 0],
    ['lch(100 0 0)', 1],
  ])('%s is %d', (css, expected) => {
    expect(luminance(css)).toBeCloseTo(expected, 2);
  });

  it.each([[''], ['red'], ['color(display-p3 1 1 1)'], ['var(--x)']])('of %s is not known', (css) => {
    expect(luminance(css)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (css) => void luminance(css)));
  });
});

describe('the theme where a text stands', () => {
  it.each([
    ['rgb(20, 20, 20)', 'light'],
    ['rgb(240, 240, 240)', 'dark'],
    ['rgb(118, 118, 118)', 'light'],
    ['rgb(138, 180, 248)', 'dark'],
  ])('text of %s stands on %s ground', (colour, theme) => {
    const element = document.createElement('p');
    element.style.color = colour;
    document.body.append(element);
    expect(themeOf(element)).toBe(theme);
  });

  it.each([
    ['a pale caption on white paper', 'rgb(187, 187, 187)', 'background-color: rgb(249, 249, 249)', 'light'],
    ['… through a veil', 'rgb(187, 187, 187)', 'background-color: rgba(249, 249, 249, 0.95)', 'light'],
    ['a grey caption on a dark page', 'rgb(140, 140, 136)', 'background-color: rgb(22, 24, 28)', 'dark'],
    ['grey text on a colour between', 'rgb(140, 140, 136)', 'background-color: rgb(170, 170, 170)', 'light'],
    ['black text, whatever the colour behind seems to be', 'rgb(10, 10, 10)', 'background-color: rgb(22, 24, 28)', 'light'],
    ['grey text on a dark block', 'rgb(187, 187, 187)', 'background-color: rgb(20, 20, 20)', 'dark'],
    ['grey text on what hardly covers', 'rgb(187, 187, 187)', 'background-color: rgba(249, 249, 249, 0.2)', 'dark'],
    ['grey text on a picture', 'rgb(187, 187, 187)', 'background: url(data:,) rgb(249, 249, 249)', 'dark'],
    ['white text, whatever the colour behind seems to be', 'rgb(255, 255, 255)', 'background-color: rgb(249, 249, 249)', 'dark'],
  ])('%s', (_, colour, ground, theme) => {
    const block = document.createElement('div');
    block.style.cssText = ground;
    const element = document.createElement('p');
    element.style.color = colour;
    block.append(element);
    document.body.append(block);
    expect(themeOf(element)).toBe(theme);
  });
});
