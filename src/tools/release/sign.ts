import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { PUBLISHER } from '../../store/publisher.ts';
import { listing } from './listing.ts';
import { OUT, PACKAGES } from './packages.ts';
import { checkPublisher, secretsOf } from './secrets.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What addons.mozilla.org is told with a version: https://mozilla.github.io/addons-server/topics/api/addons.html */
function metadata() {
  return {
    categories: ['feeds-news-blogging'],
    homepage: { 'en-US': PUBLISHER.homepage },
    support_url: { 'en-US': PUBLISHER.support },
    ...listing(),
    version: { license: 'MIT', approval_notes: readFileSync(path.join(ROOT, 'src/store/reviewers.md'), 'utf8') },
  };
}

/**
 * `npm run sign [-- unlisted]`: hands the package for Firefox, with the source archive and the notes for reviewers, to addons.mozilla.org, for its listing or, unlisted, to have a
 * signed file back that anybody may give away.
 */
function main(channel = 'listed') {
  if (channel !== 'listed' && channel !== 'unlisted') throw new Error('usage: npm run sign [-- unlisted]');
  checkPublisher();
  const secrets = secretsOf(['WEB_EXT_API_KEY', 'WEB_EXT_API_SECRET'], process.env);
  const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-sign-'));
  try {
    for (const [name, content] of Object.entries(unzipSync(readFileSync(path.join(OUT, PACKAGES.firefox))))) {
      const file = path.join(folder, 'package', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const told = path.join(folder, 'metadata.json');
    writeFileSync(told, JSON.stringify(metadata()));
    const options = {
      '--channel': channel,
      '--source-dir': path.join(folder, 'package'),
      '--artifacts-dir': OUT,
      '--upload-source-code': path.join(OUT, PACKAGES.source),
      '--amo-metadata': told,
    };
    // web-ext takes key and secret from the environment, where no list of processes shows them.
    const { status } = spawnSync('npx', ['--no-install', 'web-ext', 'sign', '--no-config-discovery', ...Object.entries(options).flat()], {
      cwd: ROOT,
      env: { ...process.env, ...secrets },
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  main(process.argv[2]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
