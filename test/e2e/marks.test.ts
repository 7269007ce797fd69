import { expect, it } from 'vitest';
import { articlePage, GERMAN, HARBOUR, SHOP } from './articles.ts';
import { inBothBrowsers, marksOn, namesOn, pause, UNREAD, untilMarked } from './reader.ts';

/** A page that keeps what it looked like when it was parsed, and every change of its DOM since. */
const WATCHING = `<script>
  document.addEventListener('DOMContentLoaded', () => {
    window.before = document.documentElement.outerHTML;
    window.changes = [];
    new MutationObserver((records) => window.changes.push(...records.map((record) => record.type + ' ' + record.target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

inBothBrowsers((reader) => {
  it('marks the names of an article by kind, and nothing else', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const { leader = [], analyst = [], spokesperson = [] } = await marksOn(page);
    expect(leader).toEqual(expect.arrayContaining(['Anna Lindqvist', 'Lindqvist']));
    expect(analyst).toEqual(['Jonas Weber', 'Weber']);
    expect(spokesperson).toEqual(['Maria Santos']);
  });

  it('leaves the DOM of the page as it was, and gives it nothing to see but the marks', async () => {
    const page = await reader().visit(articlePage({ ...HARBOUR, head: WATCHING }));
    await untilMarked(page, 'Anna Lindqvist');
    const seen = await page.evaluate(() => {
      const { before, changes } = window as unknown as { before: string; changes: string[] };
      return {
        same: document.documentElement.outerHTML === before,
        changes,
        ours: Object.keys(window).filter((key) => /dramatis/i.test(key)),
      };
    });
    expect(seen).toEqual({ same: true, changes: [], ours: [] });
  });

  it('shows the page no change but the coming and going of one element while a card opens and closes', async () => {
    const page = await reader().visit(articlePage({ ...HARBOUR, head: WATCHING }));
    await untilMarked(page, 'Anna Lindqvist');
    await reader().point(page, 'Anna Lindqvist');
    await reader().untilCard(page, 'Anna Lindqvist');
    await page.keyboard.press('Escape');
    await reader().untilNoCard(page);
    const seen = await page.evaluate(() => {
      const { before, changes } = window as unknown as { before: string; changes: string[] };
      return { same: document.documentElement.outerHTML === before, changes };
    });
    expect(seen).toEqual({ same: true, changes: ['childList HTML', 'childList HTML'] });
  });

  it('tells light ground from dark by the text that stands on it', async () => {
    const head = '<style>article p:nth-of-type(3) { background: #10131c; color: #f2f2f2 }</style>';
    const page = await reader().visit(articlePage({ ...HARBOUR, head }));
    await untilMarked(page, 'Jonas Weber');
    const marks = await marksOn(page);
    expect(marks['analyst-dark']).toEqual(['Jonas Weber', 'Weber']);
    expect(marks.leader).toContain('Anna Lindqvist');
  });

  it('works under a policy that allows nothing, with trusted types', async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const page = await reader().visit(articlePage(HARBOUR), { 'content-security-policy': policy });
    await untilMarked(page, 'Anna Lindqvist');
    await reader().point(page, 'Anna Lindqvist');
    const card = await reader().untilCard(page, 'Anna Lindqvist');
    expect(Math.round(card.right - card.left)).toBe(340);
  });

  it('puts the marks back when the page has cleared the registry', async () => {
    const page = await reader().visit(articlePage(HARBOUR));
    await untilMarked(page, 'Anna Lindqvist');
    const { leader } = await marksOn(page);
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await untilMarked(page, 'Anna Lindqvist');
    expect((await marksOn(page)).leader).toEqual(leader);
  });

  it.each([
    ['a page that is no article', SHOP],
    ['an article in another language', articlePage(GERMAN)],
  ])('marks nothing on %s', async (_what, body) => {
    const page = await reader().visit(body);
    await pause(1500);
    expect(await namesOn(page)).toEqual([]);
  });
}, UNREAD);
