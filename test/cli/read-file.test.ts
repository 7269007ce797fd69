import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile, UnreadableFile } from '../../src/cli/read-file.ts';

let folder: string;
const put = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
const makeFolder = (name: string) => {
  const made = path.join(folder, name);
  mkdirSync(made, { recursive: true });
  return made;
};
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dramatis-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SENTENCES =
  'The café at the harbour stays closed, its owner said. “We open when the tunnel opens,” she told the council, and sat down again. ';
const page = (head: string, sentences = SENTENCES) =>
  `<!doctype html><html><head>${head}<title>Café stays closed</title><meta property="og:type" content="article"><meta name="date" content="2026-03-04"></head>
<body><h1>Café stays closed</h1>${`<p>${sentences}</p>`.repeat(4)}</body></html>`;

describe('readFile', () => {
  it('reads text: a block a line, the byte-order mark taken off', async () => {
    const article = await readFile(put('story.txt', `\ufeffCafé stays closed\n${SENTENCES}\n`));
    expect(article).toMatchObject({ title: 'Café stays closed', language: 'en', published: null });
    expect(article.blocks).toHaveLength(2);
    expect(article.text.startsWith('Café')).toBe(true);
  });

  it.each([
    ['UTF-8 as declared', 'a.html', Buffer.from(page('<meta charset="utf-8">'))],
    ['UTF-8 without a declaration', 'b.html', Buffer.from(page(''))],
    ['Windows-1252 as declared', 'c.htm', latin1(page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'))],
    ['Windows-1252 without a declaration', 'd.HTML', latin1(page(''))],
    ['UTF-16 with a byte-order mark', 'e.html', Buffer.from(`\ufeff${page('')}`, 'utf16le')],
    ['an encoding that nobody knows', 'f.html', Buffer.from(page('<meta charset="klingon">'))],
  ])('reads a page in %s', async (_what, name, bytes) => {
    const article = await readFile(put(name, bytes));
    expect(article).toMatchObject({ title: 'Café stays closed', published: '2026-03-04', language: 'en' });
    expect(article.text).toContain('The café at the harbour stays closed, its owner said.');
  });

  it('reads a page with a few bytes that are not of its encoding', async () => {
    const bytes = Buffer.concat([Buffer.from(page('<meta charset="utf-8">')), Buffer.from([0xff, 0xfe, 0xe9])]);
    expect((await readFile(put('torn.html', bytes))).text).toContain('The café');
  });

  it('says of a page in another language that it is', async () => {
    const german =
      'Der Hafen bleibt geschlossen, sagte die Ministerin am Montag, weil die Pumpen nicht geliefert wurden. „Wir öffnen erst, wenn alles sicher ist“, fügte sie hinzu, und niemand wusste, wann das sein wird. ';
    expect((await readFile(put('german.html', page('<html lang="en">', german)))).language).toBe('de');
  });

  it('reads a page of 5 MB', async () => {
    const filler = `<div class="related"><a href="#">${'Another story '.repeat(10)}</a></div>`;
    const article = await readFile(
      put('large.html', page(`<script>"${'x'.repeat(3_000_000)}"</script>`).replace('</body>', `${filler.repeat(12_000)}</body>`)),
    );
    expect(article.blocks).toHaveLength(5);
  }, 30_000);

  it.each<[string, () => string, RegExp]>([
    ['a file that is not there', () => path.join(folder, 'missing.txt'), /cannot be read \(no such file\)$/],
    ['a folder', () => makeFolder('f.txt'), /cannot be read \(is a folder\)$/],
    ['an empty file', () => put('empty.txt', ''), /is empty$/],
    ['an empty page', () => put('empty.html', ' \n'), /is empty$/],
    ['nothing but white space', () => put('white.txt', '\ufeff \n\n'), /is empty$/],
    ['text that is not UTF-8', () => put('latin1.txt', latin1(SENTENCES)), /is not UTF-8 text$/],
    ['binary text', () => put('binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xd8])), /is not text$/],
    ['zero bytes', () => put('zero.txt', 'a\0b'), /is not text$/],
    ['a binary page', () => put('binary.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xd8])), /is not text$/],
    ['a page without text', () => put('blank.html', '<title>x</title><img src="a.jpg">'), /holds no text$/],
    ['a page without an article', () => put('shop.html', `<title>Shop</title><h1>Shop</h1><ul>${'<li><a href="#">A lamp for the table</a> 20 euros</li>'.repeat(9)}</ul>`), /holds no article$/],
  ])('says of %s what is wrong, and names the file', async (_what, make, message) => {
    const file = make();
    const error = await readFile(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toContain(file);
  }); // biome-ignore format: a table
});

/** Windows-1252, of which Node's latin1 is the part without the typographic quotation marks. */
function latin1(text: string): Buffer {
  return Buffer.from(text.replaceAll('“', '"').replaceAll('”', '"'), 'latin1');
}
