import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const COMMAND = path.join(ROOT, 'dist/npm/npm/dramatis.main.js');
const STORY = `Harbour stays closed, minister says
The harbour of Port Amity will stay closed until May, Transport Minister Lena Okafor said on Monday.
“I am strongly against the Amity Toll Act,” Okafor said. “I will vote against it in May.”
Okafor has urged the council to reject the Amity Toll Act because it would hurt the poor.`;
/** Building, and a busy machine. */
const PATIENCE = 600_000;

const readme = readFileSync(path.join(ROOT, 'src/npm/README.md'), 'utf8');
const example = /^```js$([\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';

describe('the npm package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-npm-'));
  const put = (name: string, text: string | Buffer) => writeFileSync(path.join(folder, name), text);
  const run = (command: string, words: readonly string[], input = '') =>
    spawnSync(command, words, { cwd: folder, encoding: 'utf8', input });
  const annotate = (words: readonly string[], input = '') => run(process.execPath, [COMMAND, 'annotate', ...words], input);
  const linesOf = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  beforeAll(() => {
    const made = spawnSync('npm', ['run', '-s', 'npm-package'], { cwd: ROOT, encoding: 'utf8' });
    expect(made.status, made.stderr).toBe(0);
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(path.join(ROOT, 'dist/npm'), path.join(folder, 'node_modules/dramatis'), 'dir');
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'does what its README shows',
    () => {
      put('example.mjs', example);
      const { stdout, stderr } = run(process.execPath, ['example.mjs']);
      expect(stderr).toBe('');
      expect(stdout.trim()).toBe(/^\/\/ (.+)$/m.exec(example)?.[1]);
    },
    PATIENCE,
  );

  it(
    'has types that another project compiles with, and that know a wrong use',
    () => {
      put(
        'use.ts',
        `import { type Annotation, open } from 'dramatis';
const { people }: Annotation = await (await open()).annotate('A', { date: null });
export const kinds: ('leader' | 'official' | 'analyst' | 'spokesperson' | 'journalist' | 'business' | 'other')[] = people.map(({ kind }) => kind);
export const names: string[] = people.flatMap(({ roles, wikidata }) => [...roles.map(({ text }) => text), wikidata ?? '']);
// @ts-expect-error: a day is a text
await (await open()).annotate('A', { date: 2024 });
`,
      );
      const words = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--types', '', 'use.ts'];
      const compiled = run(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), ...words]);
      expect(compiled.stdout).toBe('');
      expect(compiled.status).toBe(0);
    },
    PATIENCE,
  );

  it(
    'answers lines with lines, in their order; one that fails is named and the others are done',
    () => {
      const input = [{ id: 'first', text: STORY, date: '2024-03-04' }, 'no JSON', { id: 3 }, { text: STORY }];
      const lines = input.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
      const { status, stdout, stderr } = annotate(['--workers', '1'], lines);
      expect(status).toBe(0);
      const [first, second, third, fourth] = linesOf(stdout);
      expect(first).toMatchObject({
        source: 'first',
        published: '2024-03-04',
        text: STORY,
        people: [{ name: 'Lena Okafor', stances: [{ target: 'Amity Toll Act', position: 'against' }] }],
      });
      expect(second).toEqual({ source: 'line:2', error: 'is not JSON' });
      expect(third).toEqual({ source: '3', error: 'has no "text"' });
      expect(fourth).toMatchObject({ source: 'line:4', published: null, people: [{ name: 'Lena Okafor' }] });
      expect(stderr.trim().split('\n')).toEqual(['line:2: is not JSON', '3: has no "text"']);
    },
    PATIENCE,
  );

  it(
    'reads files and folders, without stances where none are wanted, and ends with 1 where one of them failed',
    () => {
      mkdirSync(path.join(folder, 'in'), { recursive: true });
      put('in/a.txt', STORY);
      put('in/b.txt', Buffer.from('Caf\xe9 closes', 'latin1'));
      const { status, stdout, stderr } = annotate(['--date', '2024-03-04', '--no-stances', '--workers', '1', 'in']);
      expect(status).toBe(1);
      expect(linesOf(stdout)).toMatchObject([
        { source: path.join('in', 'a.txt'), published: '2024-03-04', people: [{ name: 'Lena Okafor', stances: [] }] },
        { source: path.join('in', 'b.txt'), error: 'is not UTF-8 text' },
      ]);
      expect(stderr.trim()).toBe(`${path.join('in', 'b.txt')}: is not UTF-8 text`);
    },
    PATIENCE,
  );

  it.each([
    [['read', 'in'], 'usage'],
    [['annotate', '--date', '2024-02-31'], '2024-02-31'],
    [['annotate', '--workers', '0'], '--workers 0'],
    [['annotate', '--bogus'], '--bogus'],
  ])(
    'refuses %j with a clear word and 2',
    (words, word) => {
      const { status, stderr } = run(process.execPath, [COMMAND, ...words]);
      expect(status).toBe(2);
      expect(stderr).toContain(word);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
    PATIENCE,
  );
});
