import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Served, type Server, serve } from '../browser/serve.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const HTML = path.join(ROOT, '../shared/pages/html');
const INDEX = path.join(ROOT, '../shared/pages/index.jsonl');

/** Serves a page so that it stands still: its own scripts don't run. */
const STILL = { 'content-security-policy': "script-src 'none'" };

/** A news page as it was saved. */
export interface SavedPage {
  readonly id: string;
  /** Where to serve it. */
  readonly path: string;
  html(): Buffer;
}

/** The saved pages of the shared folder, each under the path of its own address where that is simple and taken by no other. */
export function savedPages(): SavedPage[] {
  const taken = new Set<string>();
  const files = new Set(readdirSync(HTML));
  return readFileSync(INDEX, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; url: string })
    .filter(({ id }) => files.has(`${id}.html.gz`))
    .map(({ id, url }) => {
      const own = URL.canParse(url) ? new URL(url).pathname : '/';
      const simple = /^\/[\w\-./]*[\w-]$/.test(own) && !taken.has(own);
      const at = simple ? own : `/${id}.html`;
      taken.add(at);
      return { id, path: at, html: () => gunzipSync(readFileSync(path.join(HTML, `${id}.html.gz`))) };
    });
}

/** A server that gives each page at its path; standing still, where no other headers are given. */
export function servePages(pages: readonly Pick<SavedPage, 'path' | 'html'>[], headers: Served['headers'] = STILL): Promise<Server> {
  const served = new Map(pages.map((page) => [page.path, page]));
  return serve((at) => {
    const page = served.get(at);
    return page && { body: page.html(), headers };
  });
}

/** Of pages in some order those with this in their name, and of those so many, spread evenly over all. Throws where the number is none. */
export function someOf<T extends { readonly id: string }>(
  pages: readonly T[],
  { part = '', sample }: { readonly part?: string | undefined; readonly sample?: string | undefined },
): T[] {
  const named = pages.filter(({ id }) => id.includes(part));
  if (sample === undefined) return named;
  const many = Number(sample);
  if (!Number.isInteger(many) || many < 1) throw new Error(`${sample} is no number of pages`);
  const kept = Math.min(many, named.length);
  return Array.from({ length: kept }, (_none, index) => named[Math.floor((index * named.length) / kept)] as T);
}
