import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { PUBLISHER } from '../../src/store/publisher.ts';
import { filesIn } from '../../src/tools/release/archive.ts';
import { addressesIn, codeFromTextIn, markupFromTextIn, networkIn, nodesOf } from './bundle.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** Addresses that stand in the bundle, each with the reason. None is ever asked for anything. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML|1999\/xhtml)$/, 'names of XML namespaces, in preact'],
  [/^https?:\/\/\*\/\*$/, 'the pages that the extension works on, in the manifest'],
  [new RegExp(`^${PUBLISHER.homepage.replaceAll('.', '\\.')}$`), 'where Dramatis is at home, in the manifest'],
  [
    /^http(?:s:\/\/schema\.org\/|:\/\/purl\.org\/dc\/terms\/|:\/\/www\.w3\.org\/(?:ns\/(?:oa|activitystreams)#|1999\/02\/22-rdf-syntax-ns#|2000\/01\/rdf-schema#|2001\/XMLSchema#|2005\/11\/its\/rdf#)\w*)$/,
    'names of vocabularies in what is saved as JSON-LD',
  ],
  [/^https:\/\/www\.wikidata\.org\/wiki\/\$\{\w+\}$/, 'the page about somebody that a reader may open (vocabulary/wikidata.ts)'],
  [/^http:\/\/www\.wikidata\.org\/entity\/$/, 'what Wikidata calls a person, in what is saved as JSON-LD'],
  [
    /^https:\/\/rolldown\.rs\/in-depth\/bundling-cjs#require-external-modules$/,
    'in a message of the bundler’s helper, which onnxruntime would use in Node',
  ],
  [/^https:\/\/web\.dev\/cross-origin-isolation-guide\/$/, 'in a message of onnxruntime, for more than one thread'],
  [/^http:\/\/\$\{\w+\}$/, 'makes a host name of what the reader typed, to be taken apart again (settings/sites.ts)'],
];

/**
 * Ways to the network in onnxruntime's own glue, a file of its own, as its version stands. None is walked: its WebAssembly and the weights are handed to it (src/runtime), it is given one thread
 * and no picture; and the extension's policy lets through no host.
 */
const ONNXRUNTIME = /^assets\/onnxruntime-/;
const UNUSED = ['Image', 'Worker', 'Worker', 'XMLHttpRequest', 'XMLHttpRequest', 'fetch', 'fetch', 'fetch', 'fetch', 'import()', 'src ='];

/**
 * The most that scripts and sheets may weigh, bytes after gzip: on every page, in an article beside that, in the popup, and as Firefox's background wakes; with
 * some room above what they weigh, for small changes. A limit grows by what a change costs, and its commit says what for.
 * Of these are webextension-polyfill: 2,745, 2,501 and 3,453; valibot, in the place of checks of our own: 1,206, 1,853 and 2,928.
 */
const MOST = { everywhere: 14_700, article: 54_620, popup: 55_650, woken: 40_000 } as const;

/** Where each permission shows in code. */
const USES: Readonly<Record<string, RegExp>> = {
  storage: /\.storage\.(?:local|session|onChanged)/,
  scripting: /\.scripting\b/,
  contextMenus: /\.(?:contextMenus|menus)\b/,
  menus: /\.menus\b/,
  sidePanel: /\.sidePanel\b/,
  alarms: /\.alarms\b/,
  unlimitedStorage: /indexedDB/,
};

describe('the tests that look into a bundle', () => {
  it.each([
    ['fetch(url)', ['fetch']],
    ['fetch(b.default.runtime.getURL(x)).then(y)', []],
    ['const f = window.fetch; f(u)', ['fetch']],
    ['new WebSocket(u)', ['WebSocket']],
    ['navigator.sendBeacon(u)', ['sendBeacon']],
    ['import(u)', ['import()']],
    ['import("https://x.example/a.js")', ['import()']],
    ['import("./a.js")', []],
    ['import(`./a.js`)', []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
    ['import(`https://x.example/${n}.js`)', ['import()']],
    ['picture.src = u', ['src =']],
    ['h("img", { src: u })', ['src:']],
    ['h("img", { src: "//host.example/a.png" })', ['src:']],
    ['h("img", { src: "/icons/48.png" })', []],
    ['h("img", { src: `/icons/48.png` })', []],
    ['({ fetch: 1 })', []],
  ])('%s: ways to the network %j', (script, expected) => {
    expect(networkIn(script)).toEqual(expected);
  });

  it.each([
    ['eval(t)', 1],
    ['new Function(t)', 1],
    ['globalThis.Function("return 1")()', 1],
    ['setTimeout("go()")', 1],
    ['setTimeout(go, 1)', 0],
  ])('%s: code from text %i', (script, count) => {
    expect(codeFromTextIn(script)).toHaveLength(count);
  });

  it.each([
    ['e.innerHTML = t', 1],
    ['e.innerHTML = d.__html', 0],
    ['e.insertAdjacentHTML("beforeend", t)', 1],
    ['document.write(t)', 1],
    ['store.write(t)', 0],
    ['h("b", { dangerouslySetInnerHTML: { __html: t } })', 1],
  ])('%s: markup from text %i', (script, count) => {
    expect(markupFromTextIn(script)).toHaveLength(count);
  });
});

for (const target of ['chrome', 'firefox'] as const) {
  const folder = path.join(ROOT, 'dist', target);
  describe.skipIf(!existsSync(folder))(`the package for ${target}`, () => {
    const files = existsSync(folder) ? filesIn(folder) : new Map<string, Uint8Array>();
    const textOf = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8');
    const named = (end: RegExp) => [...files.keys()].filter((name) => end.test(name));
    const scripts = named(/\.js$/);
    const manifest = JSON.parse(textOf('manifest.json') || '{}');
    const zipped = (names: Iterable<string>) =>
      [...names].reduce((sum, name) => sum + gzipSync(files.get(name) ?? '', { level: 9 }).length, 0);
    const expectWeight = (of: keyof typeof MOST, names: Iterable<string>) =>
      expect(
        zipped(names),
        `${of}: make it lighter, or raise MOST.${of} above by what the change costs (CONTRIBUTING.md)`,
      ).toBeLessThanOrEqual(MOST[of]);

    /** An extension page's own files: its scripts and all that they import, and its sheets. */
    const filesOfPage = (page: string) =>
      withImports([...textOf(page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? ''));

    /** Files with all that is imported as they start. */
    function withImports(started: readonly string[]): Set<string> {
      const all = new Set<string>();
      const open = [...started];
      for (let file = open.pop(); file; file = open.pop()) {
        if (all.has(file)) continue;
        all.add(file);
        if (!file.endsWith('.js')) continue;
        for (const { node } of nodesOf(textOf(file)))
          if (/^(?:Import|Export\w*)Declaration$/.test(node.type) && node.source)
            open.push(path.posix.join(path.posix.dirname(file), String((node.source as { value?: unknown }).value)));
      }
      return all;
    }

    it('puts no more into every page, and into an article, than it may', () => {
      const everywhere: string[] = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
      expectWeight('everywhere', everywhere);
      const inArticles = named(/^src\/content\/.*\.js$/).filter((name) => !everywhere.includes(name));
      expect(inArticles).toHaveLength(1);
      expectWeight('article', inArticles);
    });

    it('has every page that its manifest or its code names', () => {
      const pages = JSON.stringify(manifest).match(/src\/[\w-]+\/index\.html/g) ?? [];
      const opened = scripts.flatMap((name) => textOf(name).match(/src\/[\w-]+\/index\.html/g) ?? []);
      expect(pages.length).toBeGreaterThan(2);
      expect(opened).toContain('src/welcome/index.html');
      expect([...pages, ...opened].filter((page) => !files.has(page))).toEqual([]);
    });

    it.each(['welcome', 'options', 'library'])(
      'has the rules of the %s page after those of all full pages, which they overrule',
      (page) => {
        const sheets = [...textOf(`src/${page}/index.html`).matchAll(/href="\/([^"]+\.css)"/g)]
          .map(([, file]) => textOf(file ?? ''))
          .join('');
        const placesOf = (name: string) => [...sheets.matchAll(new RegExp(`[{},]\\.${name}[ {]`, 'g'))].map(({ index }) => index);
        expect(placesOf('view').length).toBeGreaterThan(10);
        expect(placesOf(page)[0]).toBeGreaterThan(placesOf('view').at(-1) ?? 0);
      },
    );

    it('has a popup that weighs no more than it may', () => {
      const own = filesOfPage(manifest.action.default_popup);
      expect([...own].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
      expect([...own].every((file) => files.has(file))).toBe(true);
      expectWeight('popup', own);
    });

    it.runIf(target === 'firefox')('wakes in Firefox with a part of the background that is light; the engine comes later', () => {
      const woken = withImports(manifest.background.scripts);
      expect(woken.size).toBeGreaterThan(1);
      expectWeight('woken', woken);
      const engine = scripts.filter((name) => ONNXRUNTIME.test(name) || zipped([name]) > 100_000);
      expect(engine.length).toBeGreaterThan(0);
      expect(engine.filter((name) => woken.has(name))).toEqual([]);
    });

    it('speaks to the browser through webextension-polyfill: in each content script, and once for background and pages', () => {
      const holding = scripts.filter((name) => textOf(name).includes('This script should only be loaded in a browser extension.'));
      // Content scripts, but for the one that asks the browser nothing (src/content/extension-globals.iife.ts).
      expect(holding).toEqual([expect.stringMatching(/^assets\//), ...named(/^src\/content\/(?!extension-globals\b).*\.js$/)]);
    });

    it('asks nothing of any network', () => {
      const asked = scripts.map((name) => [name, ...networkIn(textOf(name)).sort()]);
      expect(asked).toEqual(scripts.map((name) => [name, ...(ONNXRUNTIME.test(name) ? UNUSED : [])]));
      expect(scripts.some((name) => ONNXRUNTIME.test(name))).toBe(true);
    });

    it('makes no code and no markup of text', () => {
      const made = scripts.flatMap((name) =>
        [...codeFromTextIn(textOf(name)), ...markupFromTextIn(textOf(name))].map((what) => `${name}: ${what}`),
      );
      expect(made).toEqual([]);
    });

    it('names no address without a reason', () => {
      const unknown = named(/\.(?:js|css|html|json)$/).flatMap((name) =>
        addressesIn(textOf(name))
          .filter((address) => !ADDRESSES.some(([known]) => known.test(address)))
          .map((address) => `${name}: ${address}`),
      );
      expect(unknown).toEqual([]);
    });

    it('loads nothing from elsewhere by sheet or page', () => {
      for (const name of named(/\.(?:css|html|js)$/)) {
        for (const [, what] of textOf(name).matchAll(/\burl\(\s*["']?([^"')]*)/g))
          expect([name, what]).toEqual([name, expect.stringMatching(/^(?:data:|#)/)]);
        expect([name, /@import\b/.test(textOf(name))]).toEqual([name, false]);
      }
      for (const name of named(/\.html$/)) {
        for (const [, what] of textOf(name).matchAll(/\b(?:src|href)=["']?([^"'\s>]*)/g))
          expect([name, what]).toEqual([name, expect.stringMatching(/^(?:\/|\.\.?\/)(?!\/)/)]);
        expect(textOf(name)).not.toMatch(/\son\w+=|<style|\sstyle=|<script(?![^>]*\ssrc=)/);
      }
    });

    it('has a strict policy for its own pages', () => {
      expect(manifest.content_security_policy).toEqual({
        extension_pages:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
      });
    });

    it('opens no file of its own to pages, and no door to other extensions', () => {
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
      const code = scripts.map(textOf).join('\n');
      // Where a manifest says nothing of externally_connectable, other extensions may speak; nobody listens.
      expect(code).not.toMatch(/\.(?:onMessageExternal|onConnectExternal|onUserScriptMessage)\b/);
    });

    it('has no permission that it does not use, and none that the README does not justify', () => {
      const code = scripts.map(textOf).join('\n');
      for (const permission of [...manifest.permissions, ...(manifest.optional_permissions ?? [])]) {
        expect([permission, USES[permission]?.test(code)]).toEqual([permission, true]);
        expect(readme).toMatch(new RegExp(`^\\| ${permission} +\\| \\w`, 'm'));
      }
      expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
      expect(readme).toMatch(/^\| all http and https sites +\| \w/m);
    });

    it('carries its licences and its version', () => {
      expect([...files.keys()]).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE.md']));
      expect(manifest.version).toBe(about.version);
    });
  });
}
