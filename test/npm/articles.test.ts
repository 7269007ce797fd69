import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { articlesOf, readLine } from '../../src/npm/articles.ts';
import { inOrder } from '../../src/npm/in-order.ts';
import { progressLine } from '../../src/npm/progress.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-articles-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['{"text":"A\\nB"}', { source: 'line:3', from: { text: 'A\nB', date: null } }],
  ['{"id":"a7","text":"A","date":"2024-02-29"}', { source: 'a7', from: { text: 'A', date: '2024-02-29' } }],
  ['{"id":7,"text":"A","date":null}', { source: '7', from: { text: 'A', date: null } }],
  ['{"id":7,"text":"A","date":"2023-02-29"}', { source: '7', error: '"date" is not a day written as YYYY-MM-DD' }],
  ['{"id":7,"text":"A","date":20230228}', { source: '7', error: '"date" is not a day written as YYYY-MM-DD' }],
  ['{"id":"a7","text":"  "}', { source: 'a7', error: 'has no "text"' }],
  ['{"id":"a7"}', { source: 'a7', error: 'has no "text"' }],
  ['null', { source: 'line:3', error: 'is no object' }],
  ['"text"', { source: 'line:3', error: 'is no object' }],
  ['{"text":', { source: 'line:3', error: 'is not JSON' }],
])('the line %s', (line, expected) => {
  expect(readLine(line, 'line:3')).toEqual(expected);
});

it('finds files, folders at any depth, lines of files and lines that come in, in the order in which they are named', async () => {
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const named = put('note.md', 'A');
  const [b, c] = [put('in/b.txt', 'B'), put('in/deep/c.html', 'C')];
  put('in/picture.png', '');
  const lines = put('in/lines.jsonl', '{"id":"l1","text":"L"}\n\n{"text":"M"}\n');
  const missing = path.join(folder, 'missing.txt');
  const input = Readable.from(['{"id":"s1","text":"S"}\r\n{"text"', ':"T"}']);
  const found: unknown[] = [];
  for await (const one of articlesOf([named, path.join(folder, 'in'), missing, '-'], input)) found.push(one);
  expect(found).toEqual([
    { source: named, from: { file: named } },
    { source: b, from: { file: b } },
    { source: c, from: { file: c } },
    { source: 'l1', from: { text: 'L', date: null } },
    { source: `${lines}:3`, from: { text: 'M', date: null } },
    { source: missing, error: 'no such file' },
    { source: 's1', from: { text: 'S', date: null } },
    { source: 'line:2', from: { text: 'T', date: null } },
  ]);
});

it('answers in order, with no more begun than it may, whoever is done first', async () => {
  const done: ((value: string) => void)[] = [];
  let begun = 0;
  async function* tasks() {
    for (let task = 0; task < 5; task++) yield task;
  }
  const answers = inOrder(
    tasks(),
    (task) => {
      begun++;
      return new Promise<string>((tell) => {
        done[task] = () => tell(`answer ${task}`);
      });
    },
    3,
  );
  const first = answers.next();
  await new Promise(setImmediate);
  expect(begun).toBe(3);
  done[2]?.('');
  done[1]?.('');
  done[0]?.('');
  expect((await first).value).toBe('answer 0');
  const rest: string[] = [];
  const all = (async () => {
    for await (const answer of answers) rest.push(answer);
  })();
  while (rest.length < 4) {
    await new Promise(setImmediate);
    for (const tell of done) tell('');
  }
  await all;
  expect(rest).toEqual(['answer 1', 'answer 2', 'answer 3', 'answer 4']);
});

it.each([
  [{ done: 0, failed: 0, seconds: 0 }, '0 articles, 0 failed, 0 a second'],
  [{ done: 12345, failed: 2, seconds: 1000 }, '12,345 articles, 2 failed, 12.3 a second'],
])('progress %j', (run, line) => {
  expect(progressLine(run)).toBe(line);
});
