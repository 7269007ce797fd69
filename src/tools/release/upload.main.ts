import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OUT, PACKAGES } from './packages.ts';
import { checkPublisher } from './secrets.ts';
import { UPLOADS } from './upload.ts';

/** How long until a store is asked again, ms. */
const PAUSE = 5_000;

/** `npm run upload -- chrome|edge`: hands the package of `npm run package` in for review. (Firefox: `npm run sign`.) */
async function main(store = '') {
  if (store !== 'chrome' && store !== 'edge') throw new Error('usage: npm run upload -- chrome|edge');
  checkPublisher();
  const zip = new Uint8Array(readFileSync(path.join(OUT, PACKAGES.chrome)));
  const wait = () => new Promise((over) => setTimeout(over, PAUSE));
  console.log(`${store}: ${await UPLOADS[store](zip, { env: process.env, ask: fetch, wait })}`);
}

main(process.argv[2]).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
