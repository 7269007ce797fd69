import { expect, it } from 'vitest';
import { createPagesOfTab } from '../../src/background/pages-of-tab.ts';

const HOUR = 3_600_000;

it('lets a tab have two hundred pages an hour remembered, each as often as it is read, and others as many', () => {
  const pages = createPagesOfTab();
  const may = (page: number, now: number, tab = 1) => pages.mayRemember(tab, `https://${page}.courier.example/`, now);
  const kept = Array.from({ length: 300 }, (_, i) => may(i, i)).filter(Boolean).length;
  expect([kept, may(0, 400), may(299, 400), may(299, 400, 2)]).toEqual([200, true, false, true]);
  // What was read first makes way first.
  expect([may(300, HOUR), may(301, HOUR), may(302, HOUR + 1)]).toEqual([true, false, true]);
});
