import { expect, it } from 'vitest';
import { AWAKE, until } from '../../src/tools/browser/launch.ts';
import { articlePage, HARBOUR } from './articles.ts';
import { inBothBrowsers, untilMarked } from './reader.ts';

const GIVEN = 'Mara Ada Bruno Carla David Elena Felix Greta Hans Irene'.split(' ');
const SYLLABLES = 'ba ke li mo nu ra se ti vo du'.split(' ');
/** A word that looks like a name, for each number: "Bakelimond". */
const word = (i: number): string => {
  const syllables = [...String(i).padStart(4, '0')].map((digit) => SYLLABLES[Number(digit)] as string);
  return `${syllables.join('').replace(/^./, (first) => first.toUpperCase())}nd`;
};
const times = (count: number, each: (i: number) => string) => Array.from({ length: count }, (_, i) => each(i));

/** Articles that take long to read. */
const LONG: readonly (readonly [what: string, paragraphs: readonly string[]])[] = [
  ['2,000 first names before one surname', times(200, (i) => times(10, (k) => `${word(10 * i + k)} Lind was at the harbour.`).join(' '))],
  ['8,000 signatories', [times(8000, (i) => `${GIVEN[i % 10]} ${word(i)}`).join(', ')]],
];
const PATIENCE = 150_000;

inBothBrowsers(
  (reader) => {
    it.each(LONG)(
      'serves another tab while it reads one of %s',
      async (_what, paragraphs) => {
        // Where people stand is read by the encoder, slice by slice, after that.
        await reader().set({ reading: 'never' });
        const long = await reader().visit(articlePage({ ...HARBOUR, paragraphs: [...HARBOUR.paragraphs, ...paragraphs] }));
        // Thousands of people are not brought out of the browser: Firefox alone takes minutes for that.
        const question = JSON.stringify({ message: 'stateOf', request: { tabId: await reader().launched.tabIdOf(long) } });
        const isRead = () =>
          reader().launched.asExtension<boolean>(
            `browser.runtime.sendMessage(${question}).then(({ value }) => value.is === 'analysed' && !value.partial)`,
          );
        const other = await reader().visit(articlePage(HARBOUR));
        await untilMarked(other, 'Anna Lindqvist', PATIENCE);
        expect(await isRead()).toBe(false);
        await other.close();
        await until('the long article', isRead, PATIENCE);
        await long.close();
      },
      3 * PATIENCE,
    );
  },
  { prefs: AWAKE },
);
