import path from 'node:path';
import about from '../../../package.json' with { type: 'json' };

/** Where `npm run package` puts what it makes. */
export const OUT = path.resolve(import.meta.dirname, '../../../dist/packages');

/** What each file there is called. */
export const PACKAGES = {
  chrome: `dramatis-${about.version}-chrome-edge.zip`,
  firefox: `dramatis-${about.version}-firefox.zip`,
  source: `dramatis-${about.version}-source.zip`,
} as const;
