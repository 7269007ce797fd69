// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { App } from '../../src/welcome/app.tsx';
import type { WelcomeLink } from '../../src/welcome/welcome-link.ts';
import { accessibilityFaults, all, one, settle, show } from '../ui/render.ts';

vi.mock('../../src/sample/live-sample.tsx', () => ({ LiveSample: () => <p>the sample</p> }));

async function open(given: Partial<WelcomeLink> = {}) {
  const link: WelcomeLink = {
    browser: 'chrome',
    settings: async () => DEFAULTS,
    hasAccess: async () => true,
    requestAccess: vi.fn(async () => true),
    isPinned: async () => null,
    walkKeys: async () => 'Alt+Shift+J',
    onWalk: () => () => {},
    analyse: async () => ({ is: 'failed', message: '' }),
    readOn: async () => null,
    ...given,
  };
  await show(<App link={link} />);
  await vi.waitFor(() => one('.try', 'the sample'));
  return link;
}

afterEach(() => show(null));

it('is accessible, and leads to the options and to the measured error rates', async () => {
  await open({ hasAccess: async () => false, isPinned: async () => false });
  await vi.waitFor(() => one('.pin'));
  expect(await accessibilityFaults()).toEqual([]);
  expect(all('nav a').map((link) => link.getAttribute('href'))).toEqual(['../options/index.html#how-right', '../options/index.html']);
});

it('asks for access only where the browser has not given it, and at a press of the button', async () => {
  const link = await open({ hasAccess: async () => false });
  await vi.waitFor(() => one('.banner'));
  expect(link.requestAccess).not.toHaveBeenCalled();
  await settle(() => one('.banner button').click());
  await vi.waitFor(() => expect(all('.banner')).toHaveLength(0));
  expect(link.requestAccess).toHaveBeenCalledOnce();
});

it.each([
  ['chrome', false, /puzzle piece in the toolbar, then the pin/],
  ['firefox', false, /then “Pin to Toolbar”/],
  ['chrome', true, /^This button in your toolbar/],
] as const)('says in %s how the button comes into sight (there already: %s)', async (browser, pinned, words) => {
  await open({ browser, isPinned: async () => pinned });
  await vi.waitFor(() => expect(one('.pin').textContent).toMatch(words));
});

it('notices a button that has been pinned meanwhile', async () => {
  let pinned = false;
  await open({ isPinned: async () => pinned });
  await vi.waitFor(() => one('.pin', /puzzle/));
  pinned = true;
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => one('.pin', /in your toolbar/));
});

it('says nothing of a button where there is no toolbar', async () => {
  await open();
  expect(all('.pin')).toHaveLength(0);
});
