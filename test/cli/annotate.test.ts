import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/cli/annotation.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const STORY = `Harbour stays closed, minister says
The harbour of Port Amity will stay closed until May, Transport Minister Lena Okafor said on Monday.
“We will not open it before it is safe,” Okafor told reporters.
`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dramatis-annotate-'));
  writeFileSync(path.join(folder, 'story.txt'), STORY);
  writeFileSync(path.join(folder, 'bom.txt'), `\ufeff${STORY}`);
  writeFileSync(
    path.join(folder, 'merkel.txt'),
    'Talks in the harbour town\nChancellor Angela Merkel said on Monday that the talks would go on.\n',
  );
  writeFileSync(path.join(folder, 'empty.txt'), '');
  writeFileSync(path.join(folder, 'latin1.txt'), Buffer.from('Caf\xe9 closes\nThe caf\xe9 closes.\n', 'latin1'));
  writeFileSync(path.join(folder, 'binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8]));
  writeFileSync(
    path.join(folder, 'german.txt'),
    'Der Hafen bleibt zu\nDer Hafen wurde am Montag geschlossen, nachdem Ministerin Lena Okafor erklärt hatte, dass er nicht sicher sei.\n',
  );
  writeFileSync(path.join(folder, 'shop.html'), '<!doctype html><title>Shop</title><ul><li>Lamp, 20 euros<li>Chair, 40 euros</ul>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does: in the project's folder, with the caller's folder in INIT_CWD. */
function annotate(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/annotate.main.ts', ...args], {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('npm run annotate', () => {
  it('writes a page with the article and its people where it is asked for one', () => {
    const { code, out } = annotate('--page', 'story.txt');
    expect(code).toBe(0);
    const page = readFileSync(out.trim(), 'utf8');
    expect(path.basename(out.trim())).toBe('story.analysis.html');
    expect(page).toContain('Lena Okafor');
    expect(page).toContain('Transport Minister');
  });

  describe('with a day', () => {
    // One run for all: each loads the whole engine.
    let annotations: Annotation[];
    const annotationOf = (file: string) => annotations.find(({ source }) => source === file) as Annotation;
    beforeAll(() => {
      const { code, out } = annotate('--date', '2015-06-01', 'story.txt', 'bom.txt', 'german.txt', 'merkel.txt');
      expect(code).toBe(0);
      annotations = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    }, 60_000);

    it('prints one JSON object a file, as the contract says', () => {
      expect(annotations.map(({ source }) => source)).toEqual(['story.txt', 'bom.txt', 'german.txt', 'merkel.txt']);
      const annotation = annotationOf('story.txt');
      expect(annotation).toMatchObject({
        source: 'story.txt',
        title: 'Harbour stays closed, minister says',
        published: '2015-06-01',
        language: 'en',
        text: STORY,
      });
      expect(annotation.people).toHaveLength(1);
      expect(annotation.people[0]).toMatchObject({ id: 'p1', name: 'Lena Okafor', kind: 'leader' });
      expect(annotation.people[0]?.mentions.map(([start, end]) => STORY.slice(start, end))).toEqual(['Lena Okafor', 'Okafor']);
      expect(annotation.ambiguous).toEqual([]);
      expect(annotation.unnamed.map(({ text }) => text)).toEqual(['minister']);
    });

    it('adds what the knowledge base has of a person on the day of the article', () => {
      expect(annotationOf('merkel.txt').people[0]?.roles).toContainEqual(
        expect.objectContaining({ text: 'Chancellor of Germany', source: 'knowledge', evidence: null, start: '2005-11-22' }),
      );
    });

    it('takes a byte-order mark off the text', () => {
      expect(annotationOf('bom.txt').text).toBe(STORY);
    });

    it('says the language of a text that it does not read, and finds nobody', () => {
      expect(annotationOf('german.txt')).toMatchObject({ language: 'de', people: [] });
    });
  });

  it('names each file that it cannot use, writes one file for each of the others into the folder of --out, with nothing of a day that is not known, and ends with 1', () => {
    const unusable = ['missing.txt', 'empty.txt', 'latin1.txt', 'binary.txt', 'shop.html'];
    const { code, err } = annotate('--out', 'results', ...unusable, 'merkel.txt');
    expect(code).toBe(1);
    expect(readdirSync(path.join(folder, 'results'))).toEqual(['merkel.json']);
    expect(JSON.parse(readFileSync(path.join(folder, 'results/merkel.json'), 'utf8')).people[0].roles).toEqual([
      expect.objectContaining({ text: 'Chancellor', source: 'article' }),
    ]);
    const complaints = err.trim().split('\n');
    expect(complaints).toHaveLength(5);
    for (const [index, name] of unusable.entries()) expect(complaints[index]).toContain(name);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it.each([
    [[], 'usage'],
    [['--date', '2024-02-31', 'story.txt'], '2024-02-31'],
    [['--bogus', 'story.txt'], '--bogus'],
  ])('refuses %j with a clear word and 2', (args, word) => {
    const { code, err } = annotate(...args);
    expect(code).toBe(2);
    expect(err).toContain(word);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
