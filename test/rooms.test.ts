import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');

interface Room {
  readonly rooms: ReadonlySet<string>;
  readonly typesOf: ReadonlySet<string>;
  readonly libraries: ReadonlySet<string>;
}

/** The table in src/README.md: what each room may import. */
function readTable(): Map<string, Room> {
  const table = new Map<string, Room>();
  for (const line of readFileSync(path.join(SRC, 'README.md'), 'utf8').split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== 6 || cells[1] === 'room' || cells[1]?.startsWith('-')) continue;
    const doors = (cells[3] ?? '').split(',').map((door) => door.trim());
    table.set(cells[1] ?? '', {
      rooms: new Set(doors.filter((door) => !door.endsWith(' types'))),
      typesOf: new Set(doors.filter((door) => door.endsWith(' types')).map((door) => door.slice(0, -' types'.length))),
      libraries: new Set((cells[4] ?? '').split(',').map((library) => library.trim())),
    });
  }
  return table;
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** The imports of a source file; `import type` and lists in which every name is marked `type` are types only. */
function importsOf(source: string): Import[] {
  return [...source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm)].map(([, type, names, from]) => ({
    from: from ?? '',
    typeOnly: Boolean(type) || /^\{(\s*type\s+[^,}]+,?)+\s*\}$/.test(names ?? ''),
  }));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

/** What one file imports that its room may not. */
function trespasses(file: string, table: Map<string, Room>): string[] {
  const roomOf = (target: string) => path.relative(SRC, target).split(path.sep)[0] ?? '';
  const own = roomOf(file);
  const room = table.get(own);
  if (!room) return [`${path.relative(SRC, file)}: no row for the room ${own}`];
  return importsOf(readFileSync(file, 'utf8')).flatMap(({ from, typeOnly }) => {
    const place = `${path.relative(SRC, file)} imports ${from}`;
    if (from.startsWith('node:'))
      return ['cli', 'npm', 'train', 'tools'].includes(own) ? [] : [`${place}: no Node outside cli, npm, train and tools`];
    if (from.startsWith('.')) {
      const target = path.resolve(path.dirname(file), from);
      if (!target.startsWith(SRC)) return own === 'tools' ? [] : [`${place}: outside src`];
      const other = roomOf(target);
      if (other === own || room.rooms.has(other) || (typeOnly && room.typesOf.has(other))) return [];
      return [`${place}: the room ${own} may not`];
    }
    const library = from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/');
    return typeOnly || room.libraries.has(library) ? [] : [`${place}: not among the libraries of ${own}`];
  });
}

describe('the rooms in src/README.md', () => {
  const table = readTable();

  it('has a row for each folder of source, and a folder for each row', () => {
    const folders = readdirSync(SRC, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && sourceFiles(path.join(SRC, entry.name)).length > 0)
      .map((entry) => entry.name);
    expect([...table.keys()].sort()).toEqual(folders.sort());
  });

  it('tells a type import from a real one', () => {
    expect(
      importsOf(
        "import type { A } from './a.ts';\nimport { type B, c } from './b.ts';\nimport { type D } from './d.ts';\nimport './e.css';",
      ),
    ).toEqual([
      { from: './a.ts', typeOnly: true },
      { from: './b.ts', typeOnly: false },
      { from: './d.ts', typeOnly: true },
      { from: './e.css', typeOnly: false },
    ]);
  });

  it('lets each file go through the doors of its room only', () => {
    const files = sourceFiles(SRC);
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => trespasses(file, table))).toEqual([]);
  });

  it('lets only entry files act when imported: no listener or call at the top level of another file', () => {
    const acting = sourceFiles(SRC)
      .filter((file) => !/(^|[/.])main\.tsx?$|\.iife\.tsx?$/.test(file))
      .filter((file) => /^(browser|chrome|document|window|console|process|await|void)\b/m.test(readFileSync(file, 'utf8')));
    expect(acting.map((file) => path.relative(SRC, file))).toEqual([]);
  });
});
