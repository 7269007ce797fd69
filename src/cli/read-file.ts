import { readFile as readBytes } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../engine/analysis.ts';
import { languageOf } from '../engine/text/language.ts';
import { plainArticle } from '../engine/text/plain-article.ts';
import { readPage } from '../page/read-page.ts';

/** A file that holds nothing to annotate; the message names it and says why. */
export class UnreadableFile extends Error {}

/**
 * The article in a file: .html and .htm are read as saved pages, anything else as plain text (UTF-8, one paragraph a line, headline first).
 * Throws UnreadableFile where the file can't be read, is empty or binary, isn't text in the encoding it should be, or holds no article.
 */
export async function readFile(file: string): Promise<Article> {
  const bytes = await readBytes(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(`${file}: cannot be read (${REASONS[error.code ?? ''] ?? error.code ?? error.message})`);
  });
  return /\.html?$/i.test(file) ? readHtml(file, bytes) : readText(file, bytes);
}

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'permission denied' };

function readText(file: string, bytes: Uint8Array): Article {
  const text = decode(file, bytes, 'utf-8');
  return plainArticle(text, { language: languageOf(text) });
}

/** A saved page, parsed without running its scripts or loading anything. */
function readHtml(file: string, bytes: Uint8Array): Article {
  const html = decode(file, bytes, charsetOf(bytes));
  const dom = new JSDOM(html, { url: pathToFileURL(file).href, virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const reading = readPage(document, document.URL);
    if (reading.is === 'no-article') throw new UnreadableFile(`${file}: holds no ${reading.reason === 'no-text' ? 'text' : 'article'}`);
    return { ...reading.article, language: languageOf(reading.article.text, reading.article.language || null) };
  } finally {
    dom.window.close();
  }
}

function decode(file: string, bytes: Uint8Array, charset: string): string {
  if (!bytes.some((byte) => byte > 0x20)) throw new UnreadableFile(`${file}: is empty`);
  let text: string;
  try {
    text = new TextDecoder(charset, { fatal: charset === 'utf-8' }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${file}: ${bytes.includes(0) ? 'is not text' : 'is not UTF-8 text'}`);
  }
  if (text.includes('\0')) throw new UnreadableFile(`${file}: is not text`);
  return text;
}

/** How far into a page its charset declaration has to stand, by the HTML standard, "prescan a byte stream to determine its encoding". */
const PRESCAN = 1024;

/** The encoding of a page: by byte-order mark, then by meta tag, else UTF-8. A name that nobody knows is taken for UTF-8. */
function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    // The standard: a page that says UTF-16 in a meta tag can't be, as the tag was read as ASCII.
    return /^utf-16/i.test(declared) ? 'utf-8' : new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}
