import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HoverEvent, type HoverState, IDLE, lasts, shown, step } from '../../../src/content/hover/hover.ts';

const DELAYS = { open: 300, close: 200 };

/** Events as short words: `A`, `B` a name under the pointer, the rest by their own names. */
function event(word: string): HoverEvent<string> {
  if (word === '!A' || word === '!B') return { is: 'summon', target: word.slice(1) };
  if (word === '?A') return { is: 'present', target: 'A' };
  return word === 'A' || word === 'B' ? { is: 'name', target: word } : ({ is: word } as HoverEvent<string>);
}

/** The state after these events, in a word: its name, and whose card is open. */
function after(words: string): string {
  const state = words.split(' ').map(event).reduce<HoverState<string>>(step, IDLE);
  const open = shown(state);
  return open === null ? state.is : `${state.is} ${open}`;
}

describe('the hover machine', () => {
  it.each([
    // Opening: the pointer has to rest.
    ['A', 'waiting'],
    ['A timer', 'open A'],
    ['A off', 'idle'],
    ['A off timer', 'idle'],
    ['A B timer', 'open B'],
    ['off', 'idle'],
    ['card', 'idle'],
    // Closing: later than leaving, unless the pointer comes back or reaches the card.
    ['A timer off', 'leaving A'],
    ['A timer off timer', 'idle'],
    ['A timer off A', 'open A'],
    ['A timer off card', 'open A'],
    ['A timer off card timer', 'open A'],
    ['A timer card off', 'leaving A'],
    ['A timer card off timer', 'idle'],
    ['A timer card A', 'open A'],
    // Another name: its card takes over when the pointer rests on it, not when it passes on its way to the card.
    ['A timer B', 'switching A'],
    ['A timer B timer', 'open B'],
    ['A timer off B timer', 'open B'],
    ['A timer B card', 'open A'],
    ['A timer B card timer', 'open A'],
    ['A timer B A', 'open A'],
    ['A timer B off', 'leaving A'],
    // Scrolling: nothing opens, and what is open closes but under the pointer.
    ['A scroll', 'scrolling'],
    ['A scroll timer', 'idle'],
    ['A scroll timer A timer', 'open A'],
    // The pointer comes to rest on a name just after a scroll.
    ['A scroll A', 'waiting'],
    ['A scroll A timer', 'open A'],
    ['scroll A B timer', 'open B'],
    ['scroll A scroll timer', 'idle'],
    ['scroll A off', 'scrolling'],
    ['A timer scroll', 'scrolling'],
    ['A timer off scroll', 'scrolling'],
    ['A timer card scroll', 'open A'],
    // Summoned by click, tap or key: open at once, and held against the pointer.
    // Presented: until the reader turns to something else.
    ['?A', 'open A'],
    ['?A off timer', 'open A'],
    ['?A card off timer', 'open A'],
    ['?A B timer', 'open B'],
    ['?A B timer off timer', 'idle'],
    ['?A scroll', 'scrolling'],
    ['?A press', 'dismissed'],
    ['?A !B off', 'open B'],
    ['B timer ?A', 'open B'],
    ['!A', 'open A'],
    ['A !A', 'open A'],
    ['!A off', 'open A'],
    ['!A B timer', 'open A'],
    ['!A scroll', 'open A'],
    ['!A card off', 'open A'],
    ['!A !B', 'open B'],
    ['!A press', 'dismissed'],
    ['!A escape', 'dismissed'],
    ['!A escape !B', 'open B'],
    // Escape and press: closed, and closed it stays until the pointer has been elsewhere.
    ['escape', 'idle'],
    ['A escape', 'waiting'],
    ['A timer escape', 'dismissed'],
    ['A timer escape A', 'dismissed'],
    ['A timer escape off A timer', 'open A'],
    ['A timer escape B', 'waiting'],
    ['A timer card escape', 'dismissed'],
    ['A press', 'dismissed'],
    ['A press A timer', 'dismissed'],
    ['A timer press', 'dismissed'],
    ['A timer B press B', 'dismissed'],
    ['press', 'idle'],
  ])('%s → %s', (words, expected) => {
    expect(after(words)).toBe(expected);
  });

  it('waits as long as the reader has set', () => {
    const waiting = step<string>(IDLE, event('A'));
    expect(lasts(waiting, DELAYS)).toBe(300);
    const open = step(waiting, event('timer'));
    expect(lasts(open, DELAYS)).toBeNull();
    expect(lasts(step(open, event('B')), DELAYS)).toBe(300);
    expect(lasts(step(open, event('off')), DELAYS)).toBe(200);
  });

  it('waits until the page has come to rest for certain, however soon the reader wants cards', () => {
    const scrolled = step(step<string>(IDLE, event('scroll')), event('A'));
    expect([scrolled, step(scrolled, event('B'))].map((state) => lasts(state, { open: 0, close: 0 }))).toEqual([200, 200]);
    expect(lasts(scrolled, DELAYS)).toBe(300);
    expect(step(scrolled, event('A'))).toBe(scrolled);
  });

  it('keeps the same state, and so its running timer, while the pointer moves on one name', () => {
    const waiting = step<string>(IDLE, event('A'));
    expect(step(waiting, event('A'))).toBe(waiting);
    const switching = step(step(waiting, event('timer')), event('B'));
    expect(step(switching, event('B'))).toBe(switching);
    const inCard = step(step(waiting, event('timer')), event('card'));
    expect(step(inCard, event('card'))).toBe(inCard);
  });

  it('starts the rest of a scroll anew with every scroll event', () => {
    const scrolling = step<string>(IDLE, event('scroll'));
    expect(step(scrolling, event('scroll'))).not.toBe(scrolling);
  });

  it('opens a card only by a rest on its name, whatever came before, and can always be closed by Escape', () => {
    const words = fc.array(fc.constantFrom('A', 'B', 'off', 'card', 'timer', 'scroll', 'escape', 'press'));
    fc.assert(
      fc.property(words, (events) => {
        let state: HoverState<string> = IDLE;
        for (const word of events) {
          const before = shown(state);
          const was = state.is;
          state = step(state, event(word));
          const open = shown(state);
          if (open !== null && open !== before) expect([word, was]).toEqual(['timer', expect.stringMatching(/waiting|switching/)]);
          expect(shown(step(state, event('escape')))).toBeNull();
        }
      }),
    );
  });
});
