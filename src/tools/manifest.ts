import manifest from '../../manifest.json' with { type: 'json' };
import about from '../../package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** What the two browsers want differently; all the rest is manifest.json. */
const differences = {
  chrome: {
    background: { service_worker: 'src/background/main.ts', type: 'module' },
    minimum_chrome_version: '128',
  },
  firefox: {
    background: { scripts: ['src/background/main.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'dramatis@dramatis.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
} as const;

/** The manifest of one browser: manifest.json with that browser's differences and the project's version. */
export function manifestFor(target: Target): object {
  return { ...manifest, version: about.version, ...differences[target] };
}
