import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../src/tools/build/manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('SECURITY.md', () => {
  const attempts = [...read('SECURITY.md').matchAll(/\| (test\/\S+\.tsx?): (.+?) +\|$/gm)].map(
    ([, file = '', name = '']) => [file, name] as const,
  );

  it('lists what was tried, each a test that there is', () => {
    expect(attempts.length).toBeGreaterThan(15);
    expect(attempts.filter(([file, name]) => !existsSync(path.join(ROOT, file)) || !read(file).includes(`'${name}'`))).toEqual([]);
  });
});

describe('NOTICE.md', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const table = /^## Libraries in the package$([\s\S]*)/m.exec(read('NOTICE.md'))?.[1] ?? '';
  const named = [...table.matchAll(/^\| (\S+).*\| +(\S+) +\|$/gm)].map(([, library = '', licence = '']) => [library, licence] as const);

  it('names every library in the package, with its licence, and no other', () => {
    const licenceOf = (library: string) => (JSON.parse(read(`node_modules/${library}/package.json`)) as { license: string }).license;
    expect(named.slice(2)).toEqual(Object.keys(dependencies).map((library) => [library, licenceOf(library)]));
  });
});

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `src/${file}`),
];

describe('all documents', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const isThere = (file: string, ...from: string[]) => from.some((folder) => existsSync(path.join(ROOT, folder, file)));
  /** What is wrong in any of them, by its name. */
  const wrong = (find: (text: string, folder: string) => readonly string[]) =>
    DOCUMENTS.flatMap((document) => find(read(document), path.dirname(document)).map((what) => `${document}: ${what}`));

  it('name commands that there are', () => {
    const named = (text: string) =>
      [...text.matchAll(/npm (?:run (?:-s )?([\w-]+)|(start|test)\b)/g)].map(([, script, plain]) => script ?? plain ?? '');
    expect(wrong((text) => named(text).filter((script) => !Object.hasOwn(scripts, script)))).toEqual([]);
  });

  it('point to what there is', () => {
    const links = (text: string) => [...text.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, link = '']) => link);
    expect(wrong((text, folder) => links(text).filter((link) => !isThere(link, folder)))).toEqual([]);
    const files = (text: string) =>
      [...text.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:tsx?|py|md|bin|onnx|html))`/g)].map(([, file = '']) => file);
    expect(wrong((text, folder) => files(text).filter((file) => !isThere(file, '.', 'src', 'src/engine', folder)))).toEqual([]);
  });
});

describe.each(readdirSync(path.join(ROOT, '.github/workflows')))('.github/workflows/%s', (workflow) => {
  const text = read(`.github/workflows/${workflow}`);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it('runs commands that there are', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?([\w-]+)|(start|test)\b)/g)].map(([, script, plain]) => script ?? plain ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  it('hands a store’s command the secrets that it asks for, and no more', () => {
    const handed = [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
    const asked = ['sign', 'upload'].flatMap((tool) => [
      ...read(`src/tools/release/${tool}.ts`).matchAll(/'((?:WEB_EXT|CHROME|EDGE)_\w+)'/g),
    ]);
    expect(handed).toEqual(handed.length ? asked.map(([, name]) => name) : []);
  });
});

describe('README.md', () => {
  const readme = read('README.md');
  const about = JSON.parse(read('package.json')) as { version: string; engines: { node: string } };
  const manifests = (['chrome', 'firefox'] as const).map((target) => manifestFor(target) as Record<string, unknown>);

  it('is a screen and a half', () => {
    expect(readme.split(/\s+/).length).toBeLessThan(950);
  });

  it('says which browsers and which Node it takes; src/content/README.md, which keys', () => {
    const [chrome, firefox] = manifests as [Record<string, unknown>, Record<string, unknown>];
    expect(readme).toContain(`Chrome ${chrome.minimum_chrome_version}`);
    const { gecko } = firefox.browser_specific_settings as { gecko: { strict_min_version: string } };
    expect(readme).toContain(`Firefox ${Number.parseInt(gecko.strict_min_version, 10)}`);
    expect(about.engines.node).toBe('>=20.19');
    expect(readme).toContain('Node 20.19');
    for (const manifest of manifests) {
      const keys = Object.values(manifest.commands as Record<string, { suggested_key?: { default: string } }>);
      for (const { suggested_key } of keys)
        if (suggested_key) expect(read('src/content/README.md')).toContain(`| ${suggested_key.default} `);
    }
  });

  it('and the stores are told of every permission, and of none that is not asked for', () => {
    const asked = new Set(manifests.flatMap((manifest) => manifest.permissions as string[]));
    for (const text of [readme, read('src/store/README.md')]) {
      for (const permission of asked) expect(text).toMatch(new RegExp(`^\\| ${permission}\\b.*\\| \\w`, 'm'));
      for (const permission of ['tabs', 'history', 'cookies', 'webRequest', 'downloads', 'bookmarks'])
        if (!asked.has(permission)) expect(text).not.toMatch(new RegExp(`^\\| ${permission}\\b`, 'm'));
    }
  });

  it('has a change log that begins with this version', () => {
    expect(/^## (.+)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(about.version);
  });
});
