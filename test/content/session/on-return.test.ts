// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { onReturn } from '../../../src/content/session/on-return.ts';

it('does nothing because a page says that it was returned to', () => {
  let returns = 0;
  const ending = new AbortController();
  onReturn(() => returns++, ending.signal);
  for (let times = 0; times < 9; times++) window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  ending.abort();
  expect(returns).toBe(0);
});
