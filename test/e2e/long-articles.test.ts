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

const SPEAKERS = ['Lindqvist', 'Weber', 'Okafor', 'Santos', 'Moreau', 'Dahl', 'Holm', 'Brandt'];
const SAID = [
  'Let me say again what this committee has heard on four mornings now, and what nobody at the ministry has answered to this day in any letter that I have seen',
  'The figures in the second annex were drawn up in March, before the ice went out, and the harbour office has sent us three corrections to them since then',
  'I have asked for the contract by letter, by telephone and in person, and each time I was told that it lies with somebody else on another floor of the same building',
  'When the old ferry was sold we were promised that two boats would run in the summer and one in the winter, and the timetable of that year says so in print',
  'There is a page missing between the table of tides and the list of moorings, and the clerk has been kind enough to look for it in the archive over the weekend',
];

/** A hearing of 30,000 words: eight people by turns, and somebody who speaks once, at its end. */
const HEARING = [
  `Senator Anna Lindqvist opened the hearing on the harbour on Monday with seven witnesses. ${SPEAKERS.slice(1)
    .map((name, i) => `${['Jonas', 'Peter', 'Maria', 'Clara', 'Henrik', 'Ida', 'Otto'][i]} ${name}`)
    .join(', ')} were heard.`,
  ...Array.from({ length: 360 }, (_, turn) => `${SPEAKERS[turn % 8]} said: “${[0, 1, 2].map((i) => SAID[(turn + i) % 5]).join('. ')}.”`),
  'Mayor Greta Nilsson spoke last. “I am against this harbour,” Nilsson said, and sat down.',
];

inBothBrowsers(
  (reader) => {
    it('a transcript of 30,000 words is marked to its end; who speaks last is read first where the reader looks there, and the page is answered meanwhile', {
      timeout: 180_000,
    }, async () => {
      expect(HEARING.join(' ').split(' ').length).toBeGreaterThan(30_000);
      const page = await reader().visit(articlePage({ title: 'Senate hearing on the harbour, in full', paragraphs: HEARING }));
      await untilMarked(page, 'Greta Nilsson', 60_000);
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await reader().point(page, 'Greta Nilsson');
      const card = await until(
        'her card filled in while others are read',
        async () => {
          const open = await reader().card(page);
          return open && !open.text.includes('Reading where') && open;
        },
        60_000,
      );
      expect(card.text).toContain('I am against this harbour');
      const state = await reader().stateOf(page);
      expect(state).toMatchObject({ is: 'analysed' });
      await page.close();
    });

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
