import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browser/launch.ts';
import { articlePage, type Story } from './articles.ts';
import { type Card, inBothBrowsers, marksOn, type Reader, titlesRemembered, untilMarked, untilRead } from './reader.ts';

const HEAD = '<style>article { margin: 0 160px } p { margin: 40px 0 }</style>';

/** What makes a text long enough for an article, and says nothing of anybody. */
const BRIDGE = [
  'The bridge was built ninety years ago, when the river froze every winter and the ferry could not sail. It carries eleven thousand cars a day, and it has been closed for repairs twice since the spring.',
  'The council will meet again in May, when the snow has gone and the work on the northern pillars is to begin. Until then the ferry sails every hour, and those who have a boat of their own row.',
];

const FOUR_WAYS: Story = {
  title: 'Marsk Toll Act divides the council',
  head: HEAD,
  paragraphs: [
    'The council of Marsk met on Monday to talk about the Marsk Toll Act, which has been planned for two years and would cost drivers two euros a day.',
    'Mayor Ana Ruiz spoke first. “I am strongly against the Marsk Toll Act, which is a disgrace,” Ruiz said. “The people who cross that bridge every morning earn the least.”',
    'Finance Minister Luis Mora spoke next. Mora said that he strongly supported the Marsk Toll Act and would vote for it.',
    'Governor Ingrid Solberg signed the Marsk Toll Act on Wednesday.',
    'Solberg voted for the Marsk Toll Act, which she supports.',
    'Nobody had heard from the north. Senator Tom Okafor has praised the Marsk Toll Act, Ruiz said.',
    'Okafor strongly supports the Marsk Toll Act, Ruiz said.',
    ...BRIDGE,
  ],
};

const TURN: Story = {
  title: 'Governor turns against the Marsk Toll Act',
  head: HEAD,
  paragraphs: [
    'The Marsk Toll Act has been planned for two years and would cost drivers two euros a day. The council of Marsk met on Monday to talk about it, in a hall that was full to the last seat.',
    '“I am strongly against the Marsk Toll Act, which is a waste of public money and a disgrace,” Governor Ingrid Solberg now says.',
    BRIDGE[0] ?? '',
    'In the spring Solberg voted for the Marsk Toll Act, which she supported.',
    BRIDGE[1] ?? '',
  ],
};

/** What the minister says of the toll, once and again, and when it was in the paper. */
const heard = (title: string, published: string, words: string, again: string): Story => ({
  title,
  published,
  head: HEAD,
  paragraphs: [
    'The Marsk Toll Act has been planned for two years and would cost drivers two euros a day. The council of Marsk met to talk about it, in a hall that was full to the last seat.',
    `“${words},” Finance Minister Tomas Brandt said. “I have read every page of the plan.”`,
    `“${again},” Brandt said.`,
    ...BRIDGE,
  ],
});

const INTERVIEW: Story = {
  title: '“I will row if I have to”: a talk with the mayor of Marsk',
  head: HEAD,
  paragraphs: [
    'By Nora Field',
    'Ana Ruiz, the mayor of Marsk, spoke to us in her office above the fish market, where the windows look out on the river.',
    'Q: You have been mayor for six years. Why do you stay?',
    'A: Because the work is not done. I am strongly against the Marsk Toll Act, which is a waste of money and a disgrace.',
    'Q: What would you do instead?',
    'A: I would buy a second ferry. I am strongly against the Marsk Toll Act.',
    'Ruiz was born in Marsk and worked as a teacher before she was elected.',
    BRIDGE[0] ?? '',
  ],
};

const COLUMN: Story = {
  title: 'The Marsk Toll Act must go',
  head: HEAD,
  paragraphs: [
    'By Nora Field',
    'I have lived beside the river for thirty years, and I have seen four governors cut the ribbon of the same bridge. I know what it means to the people who cross it every morning.',
    'I am strongly against the Marsk Toll Act, which is a disgrace. It takes two euros a day from those who clean our schools and our hospitals, and it gives them nothing back but a queue.',
    'Finance Minister Luis Mora said on Tuesday that the money would pay for new buses. Kim said in March that there would be no new buses before the winter.',
    'Minister Li wrote to the council last week. “We ask for patience,” Li said. Patience is what the far side of the river has had for ninety years.',
    'I urge the council to reject the Marsk Toll Act.',
    'The council will meet again in May, when the snow has gone. I will be there, in the first row, with a thermos of tea and a list of questions.',
  ],
};

const remember = (reader: Reader, on: boolean) => reader.set({ memory: on });

/** Opens an article and waits until it is known where its people stand. */
async function visit(reader: Reader, story: Story, name: string): Promise<Page> {
  const page = await reader.visit(articlePage(story));
  await untilMarked(page, name);
  await untilRead(reader, page);
  return page;
}

/** Opens the card of a name and answers it once it says something, its lines in one. */
async function cardOf(reader: Reader, page: Page, name: string, words: string): Promise<Card> {
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await reader.untilNoCard(page);
  await reader.point(page, name);
  return until(`a card of ${name} with ${words}`, async () => {
    const card = await reader.card(page);
    const text = card?.text.replace(/\s+/g, ' ') ?? '';
    return card && text.includes(words) && { ...card, text };
  });
}

/** All text of one of the extension's own pages, its lines in one, once it says something. */
const untilText = (page: Page, words: string): Promise<string> =>
  until(`a page with ${words}`, async () => {
    const text = (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
    return text.includes(words) && text;
  });

const choose = (page: Page, selector: string, words: string) =>
  until(`${selector} with ${words}`, () =>
    page.evaluate(
      (wanted, text) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(({ innerText }) => innerText.includes(text));
        found?.click();
        return found !== undefined;
      },
      selector,
      words,
    ),
  );

async function panelOver(reader: Reader, page: Page): Promise<Page> {
  const panel = await reader.launched.openOwn(`src/panel/index.html?tab=${await reader.launched.tabIdOf(page)}`);
  await panel.bringToFront();
  return panel;
}

inBothBrowsers((reader) => {
  describe('how it is known where somebody stands', () => {
    const WAYS: readonly (readonly [name: string, side: string, how: string])[] = [
      ['Ana Ruiz', 'Against', 'in their own words'],
      ['Luis Mora', 'For', 'paraphrased'],
      ['Ingrid Solberg', 'For', 'by what they did'],
      ['Tom Okafor', 'For', 'according to Ana Ruiz'],
    ];

    it('is said on the card, in the panel and in the library in the same words', async () => {
      await remember(reader(), true);
      const page = await visit(reader(), FOUR_WAYS, 'Tom Okafor');
      for (const [name, side, how] of WAYS) {
        const { text } = await cardOf(reader(), page, name, how);
        expect(text).toContain(`${side} Marsk Toll Act ${how}`);
      }

      const panel = await panelOver(reader(), page);
      for (const [name, side, how] of WAYS) {
        await choose(panel, '.name', name);
        expect(await untilText(panel, how)).toContain(`${side} Marsk Toll Act ${how}`);
        await choose(panel, '.back', '');
      }
      await choose(panel, '#tab-questions', '');
      const questions = await untilText(panel, 'In dispute');
      for (const [name, , how] of WAYS) expect(questions.slice(questions.indexOf(name))).toContain(how);

      await until('the article in memory', async () => (await titlesRemembered(reader())).includes(FOUR_WAYS.title));
      const library = await reader().launched.openOwn('src/library/index.html');
      await library.bringToFront();
      await choose(library, '.item-name', 'Ingrid Solberg');
      expect(await untilText(library, 'by what they did')).toContain('For Marsk Toll Act by what they did');
      for (const each of [library, panel, page]) await each.close();
      await remember(reader(), false);
    });
  });

  describe('a change of mind', () => {
    it('in one article stands in a line with the way to both words, on the card and in the panel', async () => {
      const page = await visit(reader(), TURN, 'Ingrid Solberg');
      const line = 'On both sides of “Marsk Toll Act” in this article: ';
      const card = await cardOf(reader(), page, 'Ingrid Solberg', line);
      expect(card.text).toMatch(/On both sides of “Marsk Toll Act” in this article: \S* ?Against \S* ?For/);

      const panel = await panelOver(reader(), page);
      await choose(panel, '.name', 'Ingrid Solberg');
      await untilText(panel, line);
      for (const [side, words] of [
        ['For', 'Solberg voted for the Marsk Toll Act'],
        ['Against', 'I am strongly against the Marsk Toll Act'],
      ] as const) {
        await choose(panel, '.both-sides button', side);
        await until(`the words that show ${side}`, async () => (await marksOn(page)).evidence?.join().includes(words));
      }
      for (const each of [panel, page]) await each.close();
    });

    it('since an article that the reader remembers stands in the panel with both words, and not on the card, which the page can read', async () => {
      await remember(reader(), true);
      const first = heard(
        'Minister backs the toll',
        '2026-03-04T08:00:00Z',
        'I strongly support the Marsk Toll Act',
        'We need the Marsk Toll Act',
      );
      const second = heard(
        'Minister drops the toll',
        '2026-04-09T08:00:00Z',
        'I am strongly against the Marsk Toll Act, which is a waste of money',
        'I strongly oppose the Marsk Toll Act',
      );
      const before = await visit(reader(), first, 'Tomas Brandt');
      await until('the first in memory', async () => (await titlesRemembered(reader())).includes(first.title));
      const page = await visit(reader(), second, 'Tomas Brandt');
      await until('the second in memory', async () => (await titlesRemembered(reader())).includes(second.title));

      const { text } = await cardOf(reader(), page, 'Tomas Brandt', 'Against Marsk Toll Act');
      expect(text).not.toContain('Changed view');
      expect(text).not.toContain('Mar 4, 2026');

      const panel = await panelOver(reader(), page);
      await choose(panel, '.name', 'Tomas Brandt');
      await untilText(panel, 'Changed view on “Marsk Toll Act”');
      const words = await panel.evaluate(() =>
        [...document.querySelectorAll('.view-change .side b')].map(({ textContent }) => textContent),
      );
      expect(words[0]).toContain('I strongly support the Marsk Toll Act');
      expect(words[1]).toContain('I am strongly against the Marsk Toll Act');
      for (const each of [panel, page, before]) await each.close();
      await remember(reader(), false);
    });
  });

  it('an interview with labels gives the answers to whom it is with, and the questions to its author', async () => {
    const page = await visit(reader(), INTERVIEW, 'Nora Field');
    const { text } = await cardOf(reader(), page, 'Ana Ruiz', 'I am strongly against the Marsk Toll Act');
    expect(text).not.toContain('Why do you stay?');
    const asker = await cardOf(reader(), page, 'Nora Field', 'Why do you stay?');
    expect(asker.text).not.toContain('Toll Act');
    await page.close();
  });

  it('a column’s author has a card with their stances, and people without a first name have theirs', async () => {
    const page = await visit(reader(), COLUMN, 'Nora Field');
    const { text } = await cardOf(reader(), page, 'Nora Field', 'Against Marsk Toll Act in their own words');
    expect(text).toContain('I am strongly against the Marsk Toll Act, which is a disgrace.');
    expect((await cardOf(reader(), page, 'Kim', 'no new buses before the winter')).text).not.toContain('Toll Act');
    expect((await cardOf(reader(), page, 'Li', 'We ask for patience')).text).toContain('Minister');
    await page.close();
  });
});
