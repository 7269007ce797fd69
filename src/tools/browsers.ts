import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser/launch.ts';

/** What Debian and Ubuntu call the two browsers, and a plain set of fonts for pictures that look the same everywhere. */
const PACKAGES = ['chromium', 'firefox-esr', 'fonts-liberation'];
const APT = ['apt-get update', `apt-get install --yes --no-install-recommends ${PACKAGES.join(' ')}`];

function installByApt(): boolean {
  return APT.every((line) => {
    console.log(`browsers: ${line}`);
    const [command = '', ...words] = line.split(' ');
    return spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  });
}

/** The browsers that the end-to-end tests drive: there already, or installed where that can be done without asking, or told how. Never fails: without them those tests are skipped. */
function main() {
  const missing = (['chrome', 'firefox'] as const).filter((target) => !findBrowser(target));
  if (!missing.length) return console.log('browsers: Chromium and Firefox are installed');
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (canInstall && installByApt()) return console.log('browsers: installed Chromium and Firefox ESR');
  const byHand: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'brew install --cask chromium firefox',
    linux: `sudo ${APT.join(' && sudo ')}`,
    win32: 'winget install Google.Chrome && winget install Mozilla.Firefox.ESR',
  };
  console.log(
    `browsers: missing for ${missing.join(' and ')}; to install them: ${byHand[process.platform] ?? 'see CHROME_BIN and FIREFOX_BIN'}`,
  );
}

main();
