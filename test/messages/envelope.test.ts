import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/engine/text/plain-article.ts';
import { addressOf, type Handlers, isBackground, isContentScript, isOwnPage, receive, type Sender } from '../../src/messages/envelope.ts';
import type { PageState } from '../../src/messages/messages.ts';
import {
  isAnalyseRequest,
  isPanelRequest,
  isPlainRequest,
  isReport,
  isSpanRequest,
  isTabRequest,
  isWalkRequest,
} from '../../src/messages/shapes.ts';

const SELF = { id: 'dramatis', root: 'moz-extension://1234/' };
const content: Sender = { id: 'dramatis', url: 'https://courier.example/a', tab: { id: 7 }, frameId: 0 };
const popup: Sender = { id: 'dramatis', url: 'moz-extension://1234/src/popup/index.html' };
const popupInTab: Sender = { ...popup, tab: { id: 8 } };
const background: Sender = { id: 'dramatis' };
const inFrame: Sender = { ...content, frameId: 3 };
const stranger: Sender = { id: 'other', url: 'https://courier.example/a', tab: { id: 7 } };
const disguised: Sender = { ...content, url: 'https://courier.example/?moz-extension://1234/' };

describe('who sends', () => {
  it.each([
    ['a content script', content, [true, false, false]],
    ['the popup', popup, [false, true, true]],
    ['the popup in a tab', popupInTab, [false, true, false]],
    ['the background', background, [false, false, true]],
    ['a frame of a page', inFrame, [false, false, false]],
    ['another extension', stranger, [false, false, false]],
    ['a page with our address in its own', disguised, [true, false, false]],
  ])('%s', (_who, sender, expected) => {
    expect([isContentScript(SELF)(sender), isOwnPage(SELF)(sender), isBackground(SELF)(sender)]).toEqual(expected);
  });
});

describe('the address of the page that a content script is in', () => {
  it.each([
    ['as it was loaded', 'https://courier.example/a', 'https://courier.example/a', 'https://courier.example/a'],
    ['a single-page site that has gone on', 'https://courier.example/a', 'https://courier.example/b#top', 'https://courier.example/b#top'],
    ['a tab that is at another origin by now', 'https://courier.example/a', 'https://bank.example/a', 'https://courier.example/a'],
    ['a tab that is at another port', 'http://localhost:8000/a', 'http://localhost:9000/a', 'http://localhost:8000/a'],
    ['a file', 'file:///articles/a.html', 'file:///articles/a.html#b', 'file:///articles/a.html#b'],
    ['a file whose tab shows none by now', 'file:///articles/a.html', 'about:blank', 'file:///articles/a.html'],
    ['a tab whose address is kept from us', 'https://courier.example/a', undefined, 'https://courier.example/a'],
  ])('%s', (_page, url, tabUrl, address) => {
    expect(addressOf({ ...content, url, tab: { id: 7, url: tabUrl } })).toBe(address);
  });
});

const state: PageState = { is: 'off', where: 'site' };
const handlers: Handlers<'stateOf' | 'report'> = {
  stateOf: {
    mayAsk: isOwnPage(SELF),
    isRequest: isTabRequest,
    answer: ({ tabId }) => (tabId === 1 ? state : Promise.reject(new Error('no such tab'))),
  },
  report: { mayAsk: isContentScript(SELF), isRequest: isReport, answer: () => {} },
};

describe('a message received', () => {
  it('is answered with a value', async () => {
    expect(await receive(handlers, { message: 'stateOf', request: { tabId: 1 } }, popup)).toEqual({ ok: true, value: state });
  });

  it('is answered with the error as a value', async () => {
    expect(await receive(handlers, { message: 'stateOf', request: { tabId: 2 } }, popup)).toEqual({ ok: false, error: 'no such tab' });
  });

  it('is refused from elsewhere', async () => {
    expect(await receive(handlers, { message: 'stateOf', request: { tabId: 1 } }, content)).toEqual({
      ok: false,
      error: 'stateOf: not from there',
    });
  });

  it.each([[null], [undefined], ['stateOf'], [{}], [{ message: 'showSpan', request: { span: [0, 1] } }], [{ message: 'toString' }], [[]]])(
    'is left to others where it is not for this room: %j',
    (message) => {
      expect(receive(handlers, message, popup)).toBeUndefined();
    },
  );

  it('never throws, whatever comes', async () => {
    fc.assert(fc.property(fc.anything(), (message) => void receive(handlers, message, popup)));
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (request) => {
        const outcome = await receive(handlers, { message: 'stateOf', request } as object, popup);
        expect(outcome).toHaveProperty('ok');
      }),
    );
  });
});

describe('the shape of an article', () => {
  const article = plainArticle('A harbour\nAnna Lindqvist came to the quay.');
  const analyse: Handlers<'analyse'> = { analyse: { mayAsk: isContentScript(SELF), isRequest: isAnalyseRequest, answer: () => state } };
  const isTaken = async (changed: object) =>
    (await receive(analyse, { message: 'analyse', request: { name: 'a', article: { ...article, ...changed } } }, content))?.ok;
  const block = (start: number, end: number, kind = 'paragraph') => ({ kind, start, end });

  it.each([
    ['as it is', {}, true],
    ['without text', { text: null }, false],
    ['with a block beyond the text', { blocks: [block(0, 999)] }, false],
    ['with blocks over one another', { blocks: [block(0, 9), block(8, 12)] }, false],
    ['with an empty block', { blocks: [block(3, 3)] }, false],
    ['with a block of unknown kind', { blocks: [block(0, 9, 'advert')] }, false],
    ['with half an offset', { blocks: [block(0, 1.5)] }, false],
    ['with a date that is a number', { published: 20260304 }, false],
    ['with an author that is none', { authors: [null] }, false],
    ['without an outlet', { outlet: undefined }, false],
  ])('%s', async (_what, changed, expected) => {
    expect(await isTaken(changed)).toBe(expected);
  });
});

describe('the shape of a report', () => {
  it.each([
    [{ is: 'no-article', reason: 'no-text' }, true],
    [{ is: 'no-article', reason: 'because' }, false],
    [{ is: 'other-language', language: 'de' }, true],
    [{ is: 'off', where: 'everywhere' }, true],
    [{ is: 'failed', message: 'out of ink' }, true],
    [{ is: 'analysed' }, false],
    [null, false],
  ])('%j: %s', async (request, ok) => {
    expect((await receive(handlers, { message: 'report', request } as object, content))?.ok).toBe(ok);
  });
});

describe('the shape of other requests', () => {
  it.each<[string, (request: unknown) => boolean, readonly unknown[], readonly unknown[]]>([
    ['one that says all by its name', isPlainRequest, [{}], [null, 'now', { tabId: 1 }]],
    ['a tab', isTabRequest, [{ tabId: 0 }], [{}, { tabId: -1 }, { tabId: '1' }, { tabId: null }]],
    ['a step', isWalkRequest, [{ step: 1 }, { step: -1 }], [{ step: 0 }, { step: '1' }, {}]],
    ['a span', isSpanRequest, [{ span: [0, 4] }], [{ span: [4, 4] }, { span: [4, 0] }, { span: [0, 1, 2] }, { span: [0] }, { span: '04' }]],
  ])('%s', (_what, isRequest, right, wrong) => {
    expect(right.map(isRequest)).not.toContain(false);
    expect(wrong.map(isRequest)).not.toContain(true);
  });
});

describe('what a page may ask the panel to show', () => {
  const asked = { person: 'Ada Lind', target: 'the toll', wrong: { kind: 'role', words: 'mayor' } };
  const long = 'a'.repeat(3000);
  it.each<[what: string, request: object, may: boolean]>([
    ['somebody', asked, true],
    ['a name without end', { ...asked, person: long }, false],
    ['a target without end', { ...asked, target: long }, false],
    ['wrong words without end', { ...asked, wrong: { kind: 'role', words: long } }, false],
  ])('%s', (_what, request, may) => expect(isPanelRequest(request)).toBe(may));

  it('nor has it to report reasons without end', () => {
    expect(isReport({ is: 'failed', message: long })).toBe(false);
    expect(isReport({ is: 'other-language', language: long })).toBe(false);
  });
});
