// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitToWindow } from '../../src/popup/fit-window.ts';

/** The browser gives the popup a window this high for content that is `wanted` high, px. */
function resize(height: number, wanted: number) {
  vi.stubGlobal('innerHeight', height);
  Object.defineProperty(document.documentElement, 'scrollHeight', { value: wanted, configurable: true });
  window.dispatchEvent(new Event('resize'));
}
const room = () => document.documentElement.style.getPropertyValue('--room');
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  end = fitToWindow(window);
});
afterEach(() => {
  end();
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('fitToWindow', () => {
  it('keeps to a window that stays lower than the content', () => {
    resize(510, 600);
    vi.advanceTimersByTime(200);
    expect(room()).toBe('510px');
  });

  it('does not take a step of growing for the end of it', () => {
    resize(320, 600);
    vi.advanceTimersByTime(50);
    resize(600, 600);
    vi.advanceTimersByTime(200);
    expect(room()).toBe('');
  });

  it('leaves a window alone that is too low for a list', () => {
    resize(200, 600);
    vi.advanceTimersByTime(200);
    expect(room()).toBe('');
  });

  it('does nothing after its end', () => {
    end();
    resize(510, 600);
    vi.advanceTimersByTime(200);
    expect(room()).toBe('');
  });
});
