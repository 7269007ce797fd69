import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../src/tools/manifest.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('SECURITY.md', () => {
  const attempts = [...read('SECURITY.md').matchAll(/\| (test\/\S+\.tsx?): (.+?) +\|$/gm)].map(
    ([, file = '', name = '']) => [file, name] as const,
  );

  it('lists what was tried', () => {
    expect(attempts.length).toBeGreaterThan(15);
  });

  it.each(attempts)('%s has the test "%s"', (file, name) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
    expect(read(file)).toContain(`'${name}'`);
  });
});

describe('NOTICE.md', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const table = /^## Libraries in the package$([^]*)/m.exec(read('NOTICE.md'))?.[1] ?? '';
  const named = [...table.matchAll(/^\| (\S+).*\| +(\S+) +\|$/gm)].map(([, library = '', licence = '']) => [library, licence] as const);

  it('names every library in the package, with its licence, and no other', () => {
    const licenceOf = (library: string) => (JSON.parse(read(`node_modules/${library}/package.json`)) as { license: string }).license;
    expect(named.slice(2)).toEqual(Object.keys(dependencies).map((library) => [library, licenceOf(library)]));
  });
});

describe('README.md', () => {
  const readme = read('README.md');
  const about = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string>; engines: { node: string } };
  const manifests = (['chrome', 'firefox'] as const).map((target) => manifestFor(target) as Record<string, unknown>);

  it.each([
    ...new Set([...readme.matchAll(/npm (?:run (?:-s )?([\w-]+)|(start|test)\b)/g)].map(([, script, plain]) => script ?? plain ?? '')),
  ])('names a command that there is: %s', (script) => {
    expect(about.scripts).toHaveProperty(script);
  });

  it.each(
    [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)|`((?:src|test|dist\/packages)\/[\w./-]+)`/g)].map(([, link, file]) => link ?? file ?? ''),
  )('points to what there is: %s', (file) => {
    expect(file.startsWith('dist/') || existsSync(path.join(ROOT, file))).toBe(true);
  });

  it('says which browsers and which Node it takes, and the keys of the panel', () => {
    const [chrome, firefox] = manifests as [Record<string, unknown>, Record<string, unknown>];
    expect(readme).toContain(`Chrome ${chrome.minimum_chrome_version}`);
    const { gecko } = firefox.browser_specific_settings as { gecko: { strict_min_version: string } };
    expect(readme).toContain(`Firefox ${Number.parseInt(gecko.strict_min_version, 10)}`);
    expect(about.engines.node).toBe('>=20.19');
    expect(readme).toContain('Node 20.19');
    for (const manifest of manifests) {
      const keys = Object.values(manifest.commands as Record<string, { suggested_key?: { default: string } }>);
      for (const { suggested_key } of keys) if (suggested_key) expect(readme).toContain(`| ${suggested_key.default} `);
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
