// @vitest-environment jsdom
import { h, options, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { requireTrustedEventsEverywhere } from '../../../src/content/cards/trusted-events.ts';

const before = options.event;
afterEach(() => {
  if (before) options.event = before;
  else delete options.event;
});

it('calls no handler for what no person has done, wherever its node has been taken', () => {
  const pressed = vi.fn();
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  render(h('button', { onClick: pressed }), root);
  const button = root.querySelector('button') as HTMLButtonElement;
  button.click();
  expect(pressed).toHaveBeenCalledOnce();
  requireTrustedEventsEverywhere();
  const fault = vi.fn((event: ErrorEvent) => event.preventDefault());
  addEventListener('error', fault);
  document.body.append(button);
  button.click();
  removeEventListener('error', fault);
  expect(pressed).toHaveBeenCalledOnce();
  expect(fault).toHaveBeenCalledOnce();
});
