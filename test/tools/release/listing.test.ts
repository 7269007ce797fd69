import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import captions from '../../../src/store/listing/captions.json' with { type: 'json' };
import { catalogueOf, locales } from '../../../src/tools/build/locales.ts';
import { manifestFor } from '../../../src/tools/build/manifest.ts';
import { listing } from '../../../src/tools/release/listing.ts';

/** The most that the stores take, characters: of a name Edge the least (Mozilla 50, Chrome 75), of a short description Chrome and Edge (Mozilla 250), of a long one Edge. */
const MOST = { name: 45, summary: 132, description: 10_000 } as const;
/** The shortest long description that Edge takes. */
const LEAST = 250;

describe.each(locales())('the listing in %s', (locale) => {
  const texts = catalogueOf(locale);

  it('has a name and a short description that no store finds too long, and none names another store’s browser', () => {
    expect(texts.name?.message.length).toBeLessThanOrEqual(MOST.name);
    expect(texts.description?.message.length).toBeLessThanOrEqual(MOST.summary);
    expect(`${texts.name?.message} ${texts.description?.message}`).not.toMatch(/Chrom|Edge|Firefox/);
  });

  it('has a caption for each picture', () => {
    const own = (captions as Readonly<Record<string, Readonly<Record<string, string>>>>)[locale] ?? {};
    expect(Object.keys(own)).toEqual(Object.keys(captions.en));
    expect(Object.values(own).filter((caption) => caption.length === 0)).toEqual([]);
  });
});

it('has a long description in each language, as long as the stores want it', () => {
  const lengths = Object.values(listing().description).map((text) => text.length);
  expect(lengths).toHaveLength(locales().length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(LEAST);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST.description);
});

/** The keys that Microsoft documents for Edge, of those that we might want (learn.microsoft.com, "Manifest file format for extensions"); any other is to be looked up there first. */
const EDGE_KEYS = new Set(
  'manifest_version name short_name version description default_locale icons action author background commands content_scripts content_security_policy homepage_url host_permissions minimum_chrome_version options_page options_ui optional_host_permissions optional_permissions permissions side_panel storage web_accessible_resources'.split(' '),
); // biome-ignore format: one line
/** Permissions of Chrome's that Edge has as well (learn.microsoft.com, "Supported APIs for Microsoft Edge extensions"). */
const EDGE_PERMISSIONS = new Set(['storage', 'scripting', 'sidePanel', 'contextMenus', 'tabs', 'activeTab', 'alarms']);

describe('the manifest, by the rules of Edge Add-ons', () => {
  const manifest: Readonly<Record<string, unknown>> & { readonly permissions: readonly string[] } = manifestFor('chrome');

  it('has no key and no permission but those that Edge knows, and no update_url, which its store refuses', () => {
    expect(Object.keys(manifest).filter((key) => !EDGE_KEYS.has(key))).toEqual([]);
    expect(manifest.permissions.filter((permission) => !EDGE_PERMISSIONS.has(permission))).toEqual([]);
  });

  it('has a version of one to four numbers, and icons as PNG', () => {
    expect(manifest.version).toMatch(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){0,3}$/);
    const icons = Object.entries(manifest.icons as Readonly<Record<string, string>>);
    expect(icons.map(([size]) => size)).toContain('128');
    for (const [, file] of icons) expect([file, existsSync(file)]).toEqual([expect.stringMatching(/\.png$/), true]);
  });
});
