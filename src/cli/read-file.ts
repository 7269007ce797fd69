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
  const text = decodeText(file, bytes);
  return plainArticle(text, { language: languageOf(text) });
}

/** The article of a saved page, parsed without running its scripts or loading anything. Throws UnreadableFile where it holds none. */
export function readHtml(file: string, bytes: Uint8Array): Article {
  const dom = new JSDOM(decodePage(file, bytes), { url: pathToFileURL(file).href, virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const reading = readPage(document, document.URL);
    if (reading.is === 'no-article') throw new UnreadableFile(`${file}: holds no ${reading.reason === 'no-text' ? 'text' : 'article'}`);
    return { ...reading.article, language: languageOf(reading.article.text, reading.article.language || null) };
  } finally {
    dom.window.close();
  }
}

/** As browsers do: in the encoding that the page declares, with a mark for every byte that isn't of it; without a declaration UTF-8, else Windows-1252. */
function decodePage(file: string, bytes: Uint8Array): string {
  const charset = charsetOf(bytes);
  try {
    return checked(file, new TextDecoder(charset ?? 'utf-8', { fatal: charset === null }).decode(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    return checked(file, new TextDecoder('windows-1252').decode(bytes));
  }
}

function decodeText(file: string, bytes: Uint8Array): string {
  try {
    return checked(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`${file}: ${bytes.includes(0) ? 'is not text' : 'is not UTF-8 text'}`);
  }
}

function checked(file: string, text: string): string {
  if (!text.trim()) throw new UnreadableFile(`${file}: is empty`);
  if (text.includes('\0')) throw new UnreadableFile(`${file}: is not text`);
  return text;
}

/** How far into a page its charset declaration has to stand, by the HTML standard, "prescan a byte stream to determine its encoding". */
const PRESCAN = 1024;

/** The encoding that a page declares by byte-order mark or meta tag; null where it declares none that is known. */
function charsetOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (!declared) return null;
  // The standard: a page that says UTF-16 in a meta tag can't be, as the tag was read as ASCII.
  if (/^utf-16/i.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return null;
  }
}
