import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('SECURITY.md', () => {
  const attempts = [...read('SECURITY.md').matchAll(/\| (test\/\S+\.tsx?): (.+?) +\|$/gm)].map(
    ([, file = '', name = '']) => [file, name] as const,
  );

  it('lists what was tried', () => {
    expect(attempts.length).toBeGreaterThan(15);
  });

  it.each(attempts)('%s has the test "%s"', (file, name) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
    expect(read(file)).toContain(`'${name}'`);
  });
});
