import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');

interface Room {
  readonly rooms: ReadonlySet<string>;
  readonly typesOf: ReadonlySet<string>;
  readonly libraries: ReadonlySet<string>;
}

/** The table of rooms in a README: what each room may import. */
function readTable(readme: string): Map<string, Room> {
  const table = new Map<string, Room>();
  const lines = readFileSync(readme, 'utf8').split('\n');
  const start = lines.findIndex((line) => /^\| room +\|/.test(line));
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) break;
    const cells = line.split('|').map((cell) => cell.trim());
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

/** What one file imports of other rooms of its house (a folder whose folders are rooms) that its own may not. */
function innerTrespasses(file: string, house: string, table: Map<string, Room>): string[] {
  const roomOf = (target: string) => {
    const [room, inside] = path.relative(house, target).split(path.sep);
    return inside ? room : undefined;
  };
  const own = roomOf(file);
  return importsOf(readFileSync(file, 'utf8')).flatMap(({ from }) => {
    const target = path.resolve(path.dirname(file), from);
    if (!from.startsWith('.') || !target.startsWith(house)) return [];
    const other = roomOf(target);
    return !other || other === own || table.get(own ?? '')?.rooms.has(other) ? [] : [`${path.relative(house, file)} imports ${from}`];
  });
}

/** What one file imports that its room may not. */
function trespasses(file: string, table: Map<string, Room>): string[] {
  const roomOf = (target: string) => path.relative(SRC, target).split(path.sep)[0] ?? '';
  const own = roomOf(file);
  const room = table.get(own);
  if (!room) return [`${path.relative(SRC, file)}: no row for the room ${own}`];
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: every reason why an import is forbidden, in one list
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
  const table = readTable(path.join(SRC, 'README.md'));

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

describe('the rooms of the engine in src/engine/README.md', () => {
  const house = path.join(SRC, 'engine');
  const table = readTable(path.join(house, 'README.md'));
  const order = [...table.keys()];
  const rooms = readdirSync(house, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  it('has a row for each folder, and a folder for each row', () => {
    expect([...order].sort()).toEqual(rooms.sort());
  });

  it('stands in the order of work: no room knows of one below it', () => {
    expect(order.flatMap((room, at) => [...(table.get(room)?.rooms ?? [])].filter((other) => order.slice(at).includes(other)))).toEqual([]);
  });

  it('lets each file go through the doors of its room only', () => {
    const files = rooms.flatMap((room) => sourceFiles(path.join(house, room)));
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => innerTrespasses(file, house, table))).toEqual([]);
  });

  it('has no door that nobody uses', () => {
    const used = new Set(
      rooms.flatMap((room) =>
        sourceFiles(path.join(house, room)).flatMap((file) =>
          importsOf(readFileSync(file, 'utf8')).map(
            ({ from }) => `${room} → ${path.relative(house, path.resolve(path.dirname(file), from)).split(path.sep)[0]}`,
          ),
        ),
      ),
    );
    const doors = [...table].flatMap(([room, { rooms: others }]) =>
      [...others].filter((other) => other !== '–').map((other) => `${room} → ${other}`),
    );
    expect(doors.filter((door) => !used.has(door))).toEqual([]);
  });
});
