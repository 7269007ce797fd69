import { benchEngine } from './bench-engine.ts';
import { benchPages } from './bench-pages.ts';

/** `npm run bench`: how fast the engine is; `npm run bench -- pages [PART OF A NAME]`: what the extension costs on saved pages. Builds nothing that ships: run `npm run build` first. */
async function main() {
  const [what, only] = process.argv.slice(2);
  if (what === 'pages') await benchPages(only);
  else await benchEngine();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
