import { PUBLISHER, STORES } from '../../store/publisher.ts';
import { archiveOf, filesIn } from '../release/archive.ts';
import { checkPublisher } from '../release/secrets.ts';
import { buildSite, SITE_OUT } from './site.ts';

/** `npm run site`: builds the site into dist/site; `npm run site -- published` refuses while src/store/publisher.ts names nobody. */
async function main() {
  if (process.argv.includes('published')) checkPublisher({ ...PUBLISHER, ...STORES });
  await buildSite();
  const files = filesIn(SITE_OUT);
  console.log(
    `dist/site: ${files.size} files, ${(archiveOf(files).length / 1e6).toFixed(1)} MB zipped; any static host serves it, in any folder`,
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
