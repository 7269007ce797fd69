import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { analyseInStages, readToEnd } from '../../background/analysis/analyse-page.ts';
import { ENCODER_FILES, openShipped } from '../../cli/encoder.ts';
import { loadBase, loadRecognizer } from '../../cli/shipped.ts';
import { plainArticle } from '../../engine/text/plain-article.ts';
import { STORY } from '../../sample/story.ts';
import { PUBLISHER, STORES } from '../../store/publisher.ts';
import { escapeHtml, htmlOf } from '../markdown.ts';
import { PACKAGES } from '../release/packages.ts';
import { catalogueOf } from './locales.ts';

const SRC = path.resolve(import.meta.dirname, '../..');
const SITE = path.join(SRC, 'site');
/** Where `npm run site` puts the site. */
export const SITE_OUT = path.resolve(SRC, '../dist/site');

const LEARNED = [path.join(SRC, 'engine/model/weights.bin'), path.join(SRC, 'knowledge/people.bin'), ...Object.values(ENCODER_FILES)];
const ENGINE_BYTES = LEARNED.reduce((sum, file) => sum + statSync(file).size, 0);

/** The sample article as the engine reads it, to the end. */
async function readSample() {
  const { title, paragraphs, published, outlet } = STORY;
  const encoder = await openShipped();
  try {
    const article = plainArticle([title, ...paragraphs].join('\n'), { published, outlet });
    return await readToEnd(await analyseInStages(article, '', loadRecognizer(), loadBase()), async () => encoder);
  } finally {
    await encoder.release();
  }
}

const document = (file: string) => htmlOf(readFileSync(path.join(SRC, file), 'utf8'));

/** What `{{name}}` stands for in a page of the site; any other name is a text of the extension's. */
const PARTS: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(Object.entries({ ...PUBLISHER, ...STORES }).map(([name, value]) => [name, () => escapeHtml(value)])),
  privacy: () => document('store/privacy.md'),
  accessibility: () => document('site/accessibility.md'),
  chromePackage: () => PACKAGES.chrome,
  firefoxPackage: () => PACKAGES.firefox,
  megabytes: () => String(Math.round(ENGINE_BYTES / 1e6)),
  story: () =>
    [
      `<header>${escapeHtml(STORY.outlet ?? '')}</header>`,
      `<h2>${escapeHtml(STORY.title)}</h2>`,
      ...STORY.paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`),
    ].join('\n'),
};

/** Puts texts and documents, each of which has one source elsewhere, into the pages. Throws at a name that is none. */
function words(): Plugin {
  const texts = catalogueOf('en');
  return {
    name: 'words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
          const text = PARTS[name]?.() ?? (texts[name] && escapeHtml(texts[name].message));
          if (text === undefined) throw new Error(`src/site: nothing is called ${name}`);
          return text;
        }),
    },
  };
}

/** The licences of what is on the site, its libraries and data, go with it. */
const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    const source = ['LICENSE', 'NOTICE.md'].map((file) => readFileSync(path.join(SRC, '..', file), 'utf8')).join('\n\n');
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
};

/** Builds the site: files that any static host may serve, in any folder, since every address in them is relative. */
export async function buildSite(outDir: string = SITE_OUT): Promise<void> {
  await build({
    configFile: false,
    root: SITE,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: {
      __SAMPLE__: JSON.stringify(await readSample()),
      __TEXTS__: JSON.stringify(catalogueOf('en')),
      __ENGINE_BYTES__: String(ENGINE_BYTES),
    },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome128', 'firefox140', 'safari18'],
      // The pages' policy lets in no address that holds its own data.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
      rollupOptions: { input: ['.', 'install', 'privacy', 'accessibility'].map((page) => path.join(SITE, page, 'index.html')) },
    },
    plugins: [words(), licences],
  });
}
