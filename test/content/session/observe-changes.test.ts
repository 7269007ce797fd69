// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followPage, type Watch } from '../../../src/content/session/observe-changes.ts';
import { useFakeTimers } from '../fake-timers.ts';

let ending: AbortController;
let readings: number;
let isArticle: boolean;
let concerns: boolean;
let rested: number;
/** What it was asked of: the elements that were changed, and whether the address was new. */
let asked: string[];

/** Follows the page until the test is over. */
function follow() {
  const watch: Watch = {
    concern(records, fresh) {
      asked.push(...records.map(({ target, type }) => `${type} of ${target.nodeName}, ${fresh ? 'new' : 'old'}`));
      return concerns;
    },
    isArticle: () => isArticle,
    read: () => {
      readings++;
    },
    cost: () => 0,
    rested: () => rested,
  };
  return followPage(watch, ending.signal);
}

/** Lets so much time pass, and what observers have to say be heard. */
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  useFakeTimers();
  ending = new AbortController();
  readings = 0;
  isArticle = false;
  concerns = false;
  rested = 0;
  asked = [];
  document.documentElement.innerHTML = '<head><title>Front page</title></head><body><p>Nothing yet.</p></body>';
  history.replaceState(null, '', '/');
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** A component that comes to be only now, with this in its root. */
function define(name: string, html: string) {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = html;
      }
    },
  );
}

it('finds the root of a component that became one after the page was there, and follows it', async () => {
  document.body.innerHTML = '<late-one></late-one>';
  follow();
  await wait(3000);
  expect(readings).toBe(0);
  define('late-one', '<p>A story.</p>');
  await wait(6000);
  expect(readings).toBe(1);
  concerns = true;
  document.querySelector('late-one')?.shadowRoot?.append('More of it.');
  await wait(1000);
  expect(readings).toBe(2);
});

it('finds one in the root of another', async () => {
  define('shell-of-late', '<late-inner></late-inner><never-one></never-one>');
  document.body.innerHTML = '<shell-of-late></shell-of-late><never-two></never-two>';
  follow();
  await wait(3000);
  const before = readings;
  define('late-inner', '<p>A story.</p>');
  await wait(20_000);
  expect(readings).toBe(before + 1);
});

it('looks no more for components where it has ended, or where there is an article', async () => {
  document.body.innerHTML = '<late-two></late-two>';
  isArticle = true;
  follow();
  define('late-two', '<p>An advertisement.</p>');
  await wait(20_000);
  ending.abort();
  document.body.innerHTML = '<late-three></late-three>';
  isArticle = false;
  ending = new AbortController();
  follow();
  await wait(100);
  ending.abort();
  define('late-three', '<p>A story.</p>');
  await wait(20_000);
  expect(readings).toBe(0);
});

it('reads again where the address changes, and says of what changes after that that it is new', async () => {
  isArticle = true;
  follow();
  await wait(20_000);
  document.title = '(1) Front page';
  await wait(5000);
  expect([readings, asked]).toEqual([0, ['childList of TITLE, old']]);
  history.pushState(null, '', '/next');
  document.body.append('A counter: 1');
  await wait(1000);
  expect(readings).toBe(1);
  document.title = 'The next story';
  await wait(20_000);
  history.pushState(null, '', '/next#part-2');
  document.body.append('2');
  await wait(1000);
  expect([readings, asked.slice(1)]).toEqual([1, ['childList of BODY, new', 'childList of TITLE, new', 'childList of BODY, old']]);
});

it('asks of elements in which the reader begins to write, and of no other attribute', async () => {
  isArticle = true;
  follow();
  await wait(20_000);
  document.body.setAttribute('class', 'dark');
  document.querySelector('p')?.setAttribute('contenteditable', 'true');
  await wait(1000);
  expect(asked).toEqual(['attributes of P, old']);
});

it('reads what has changed when nothing is to be analysed before, however often that is put off', async () => {
  isArticle = true;
  concerns = true;
  follow();
  document.body.append('More of it.');
  await wait(1000);
  rested = performance.now() + 5000;
  document.body.append('And more.');
  await wait(4900);
  rested += 5000;
  await wait(4900);
  expect(readings).toBe(1);
  await wait(300);
  expect(readings).toBe(2);
});

it('does not put off for long what a new address brings', async () => {
  isArticle = true;
  concerns = true;
  follow();
  rested = performance.now() + 60_000;
  history.pushState(null, '', '/next-story');
  document.body.append('The next story.');
  await wait(2500);
  expect(readings).toBe(1);
});
