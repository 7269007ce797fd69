import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (command: string, tab?: { id?: number }) => void;
let press: Listener = () => {};
const sent: unknown[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    commands: {
      onCommand: {
        addListener(listener: Listener) {
          press = listener;
        },
      },
    },
    runtime: { id: 'own', getURL: () => 'chrome-extension://own/' },
    tabs: {
      async sendMessage(tabId: number, message: unknown) {
        sent.push([tabId, message]);
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
  },
}));
const { listenForWalkCommands } = await import('../../../src/background/commands/walk-command.ts');

beforeEach(() => {
  sent.length = 0;
  listenForWalkCommands();
});

it.each([
  ['next-person', 1],
  ['previous-person', -1],
])('%s walks the page in front, and a page without people is no fault', (command, step) => {
  press(command, { id: 7 });
  expect(sent).toEqual([[7, { message: 'walk', request: { step } }]]);
});

it('does nothing at other commands, nor where there is no page', () => {
  press('_execute_action', { id: 7 });
  press('next-person');
  press('next-person', {});
  expect(sent).toEqual([]);
});
