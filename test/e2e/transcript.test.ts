import { expect, it } from 'vitest';
import { AWAKE, until } from '../../src/tools/browser/launch.ts';
import { articlePage } from './articles.ts';
import { inBothBrowsers, untilMarked } from './reader.ts';

const SPEAKERS = ['Lindqvist', 'Weber', 'Okafor', 'Santos', 'Moreau', 'Dahl', 'Holm', 'Brandt'];
const SAID = [
  'Let me say again what this committee has heard on four mornings now, and what nobody at the ministry has answered to this day in any letter that I have seen',
  'The figures in the second annex were drawn up in March, before the ice went out, and the harbour office has sent us three corrections to them since then',
  'I have asked for the contract by letter, by telephone and in person, and each time I was told that it lies with somebody else on another floor of the same building',
  'When the old ferry was sold we were promised that two boats would run in the summer and one in the winter, and the timetable of that year says so in print',
  'There is a page missing between the table of tides and the list of moorings, and the clerk has been kind enough to look for it in the archive over the weekend',
];

/** A hearing of 30,000 words: eight people by turns, and somebody who speaks once, at its end. */
const paragraphs = [
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
      expect(paragraphs.join(' ').split(' ').length).toBeGreaterThan(30_000);
      const page = await reader().visit(articlePage({ title: 'Senate hearing on the harbour, in full', paragraphs }));
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
  },
  { prefs: AWAKE },
);
