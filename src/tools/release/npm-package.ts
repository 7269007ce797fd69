import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import about from '../../../package.json' with { type: 'json' };
import { PUBLISHER } from '../../store/publisher.ts';
import { filesIn } from './archive.ts';
import { OUT } from './packages.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOLDER = path.join(ROOT, 'dist/npm');
const ENTRY = 'npm/index.d.ts';

/** What the code reads beside itself, by its path in src and in the package. */
const READ = ['engine/model/weights.bin', 'engine/model/reader.onnx', 'engine/model/vocabulary.txt', 'knowledge/people.bin'];

/** Libraries that the code imports, as it is published. */
const LIBRARIES = ['@mozilla/readability', 'fastest-levenshtein', 'franc-min', 'jsdom', 'onnxruntime-web'] as const;

function run(command: string, ...words: string[]): string {
  const { status, stdout } = spawnSync(command, words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${[command, ...words].join(' ')} failed: ${stdout}`);
  return stdout;
}

function manifest() {
  const libraries: Readonly<Record<string, string>> = { ...about.devDependencies, ...about.dependencies };
  return {
    name: about.name,
    version: about.version,
    description:
      'Who the people in a news article are, what they said and where they stand, with the words that show it. Runs on your machine.',
    keywords: ['news', 'named entity recognition', 'quotation attribution', 'stance detection', 'NLP'],
    license: about.license,
    author: PUBLISHER.name,
    homepage: PUBLISHER.homepage,
    bugs: { url: PUBLISHER.support },
    repository: { type: 'git', url: PUBLISHER.source },
    type: 'module',
    engines: about.engines,
    exports: { '.': { types: `./${ENTRY}`, default: './npm/index.js' } },
    bin: { dramatis: 'npm/dramatis.main.js' },
    dependencies: Object.fromEntries(LIBRARIES.map((library) => [library, libraries[library]])),
  };
}

/** Leaves of the types those that are reached from the entry, each naming the others as they are published. */
function keepReachedTypes() {
  const reached = new Set<string>();
  const open = [ENTRY];
  for (let file = open.pop(); file; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(path.join(FOLDER, file), 'utf8').replace(/(['"])(\.{1,2}\/[^'"]+)\.tsx?\1/g, '$1$2.js$1');
    writeFileSync(path.join(FOLDER, file), text);
    for (const [, other = ''] of text.matchAll(/['"](\.{1,2}\/[^'"]+)\.js['"]/g))
      open.push(path.posix.join(path.posix.dirname(file), `${other}.d.ts`));
  }
  for (const name of filesIn(FOLDER).keys()) if (name.endsWith('.d.ts') && !reached.has(name)) rmSync(path.join(FOLDER, name));
}

/** `npm run npm-package`: the engine as an npm package, in dist/npm, and packed in dist/packages: the compiled sources as they stand in src, with the weights. Publishes nothing. */
function main() {
  rmSync(FOLDER, { recursive: true, force: true });
  run('npx', '--no-install', 'tsc', '-p', 'src/npm/tsconfig.json');
  keepReachedTypes();
  for (const file of READ) cpSync(path.join(ROOT, 'src', file), path.join(FOLDER, file));
  for (const file of ['LICENSE', 'NOTICE.md']) cpSync(path.join(ROOT, file), path.join(FOLDER, file));
  cpSync(path.join(ROOT, 'src/npm/README.md'), path.join(FOLDER, 'README.md'));
  writeFileSync(path.join(FOLDER, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  chmodSync(path.join(FOLDER, 'npm/dramatis.main.js'), 0o755);
  mkdirSync(OUT, { recursive: true });
  const [packed] = JSON.parse(run('npm', 'pack', './dist/npm', '--pack-destination', OUT, '--json'));
  console.log(`${packed.filename}: ${(packed.size / 1e6).toFixed(1)} MB, ${packed.entryCount} files, sha512 ${packed.integrity}`);
}

main();
