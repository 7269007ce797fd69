import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type CrxPlugin, crx } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { catalogueOf, locales as languages } from './src/tools/build/locales.ts';
import { manifestFor, type Target } from './src/tools/build/manifest.ts';

/** The texts where browsers look for them: the files of src/_locales/<language> in one. */
const locales: Plugin = {
  name: 'locales',
  generateBundle() {
    for (const language of languages()) {
      this.emitFile({ type: 'asset', fileName: `_locales/${language}/messages.json`, source: JSON.stringify(catalogueOf(language)) });
    }
  },
};

/** The one sheet that comes into every page, without what only its authors need: browsers get it as it stands in the package. */
const marks: Plugin = {
  name: 'marks',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName === 'src/content/marks.css')
          file.source = String(file.source)
            .replace(/\/\*.*?\*\//gs, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{},;]) ?/g, '$1')
            .trim();
    },
  },
};

/** The SHA-256 of everything learned and gathered, by the file's name, so that a damaged package is told from a whole one (src/background/engine/packaged-assets.ts). */
const checksums: Plugin = {
  name: 'checksums',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const sums = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && /\.(?:bin|onnx|txt|wasm)$/.test(file.fileName)
          ? [[`/${file.fileName}`, createHash('sha256').update(file.source).digest('hex')]]
          : [],
      );
      this.emitFile({ type: 'asset', fileName: 'checksums.json', source: JSON.stringify(Object.fromEntries(sums)) });
    },
  },
};

/** What goes into the package as it stands: the licences of what is in it, its libraries and data, and the icon as it is drawn, for our own pages. */
const asTheyAre: Plugin = {
  name: 'as-they-are',
  generateBundle() {
    for (const fileName of ['LICENSE', 'NOTICE.md', 'icons/icon.svg'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
  },
};

/** Built like the content scripts that the manifest names, but brought in by the background (src/background/tabs/inject-reader.ts), only where it is wanted. */
const BROUGHT_IN = { js: ['src/content/main.iife.ts'], matches: [] };

const toBuild = (target: Target) => {
  const manifest = manifestFor(target);
  return { ...manifest, content_scripts: [...manifest.content_scripts, BROUGHT_IN] };
};

/** The manifest that is built from names what is brought in, so that it is built; the one that is shipped doesn't. */
const broughtIn: CrxPlugin = {
  name: 'brought-in',
  renderCrxManifest: (manifest) => ({
    ...manifest,
    content_scripts: manifest.content_scripts?.filter(({ matches }) => matches?.length),
  }),
};

/** Tests of rooms that know no page and no browser, and stub nothing: what they import, the engine's word lists and weights before all, is loaded once for all files of a worker. */
const PURE = ['cli', 'engine', 'exports', 'knowledge', 'page', 'runtime', 'train', 'vocabulary'].map((room) => `test/${room}/**/*.test.ts`);

/** One source, two builds: `vite build --mode chrome|firefox` writes dist/chrome and dist/firefox. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox140' : 'chrome128',
      modulePreload: { polyfill: false },
      // The background's one file holds the engine's word lists; it is read from disk, not from a network.
      chunkSizeWarningLimit: 1000,
      // Pages that the manifest doesn't name, or names where crx does not look (sidebar_action).
      rollupOptions: {
        input: { welcome: 'src/welcome/index.html', panel: 'src/panel/index.html', library: 'src/library/index.html' },
        // A file of its own for the one library with ways to the network in it, all unused, so that the tests of the package may forbid them everywhere else.
        output: { codeSplitting: { groups: [{ name: 'onnxruntime', test: /onnxruntime-web.*\.mjs$/ }] } },
      },
    },
    plugins:
      mode === 'test'
        ? []
        : [locales, asTheyAre, marks, checksums, broughtIn, crx({ manifest: toBuild(target) as never, browser: target })],
    test: {
      // Browsers wait more than they work, so three files at a time keep two cores busy; both projects run at once, the longest files first.
      maxWorkers: 3,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['test/**/*.test.{ts,tsx}'],
            setupFiles: ['test/speak-english.ts'],
            exclude: ['test/e2e/**', 'test/attack/**', ...PURE],
            environment: 'node',
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'unit-pure',
            include: PURE,
            environment: 'node',
            testTimeout: 60_000,
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['test/e2e/**/*.test.ts', 'test/attack/**/*.test.ts'],
            environment: 'node',
            // Each file has browsers of its own; what it imports, puppeteer and the engine, is loaded once for all files of a worker.
            isolate: false,
            testTimeout: 60_000,
            hookTimeout: 180_000,
          },
        },
      ],
    },
  };
});
