import { nameTokens, skeleton } from './fold.ts';
import { nicknamesOf } from './match-name.ts';

/** Under which keys a name of the base is found: the skeleton of each word, and of the given name written as one ("Byung-yeon", "Byungyeon"). */
export function indexKeys(name: string): string[] {
  const tokens = nameTokens(name);
  const keys = tokens.map(skeleton);
  return name.includes('-') && tokens.length > 2 ? [...keys, skeleton(tokens.slice(1).join(''))] : keys;
}

/** Reads the section of the index: answers the numbers of the people whose name a name can be, few of them in vain. */
export function readIndex(lines: readonly string[]): (name: readonly string[]) => Iterable<number> {
  const packed = new Map<string, string>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    packed.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const unpacked = new Map<string, ReadonlySet<number>>();
  const under = (key: string): ReadonlySet<number> => {
    let ids = unpacked.get(key);
    if (!ids) {
      ids = unpackIds(packed.get(key));
      if (packed.has(key)) unpacked.set(key, ids);
    }
    return ids;
  };

  return (name) => {
    const [first = '', ...rest] = name;
    if (!rest.length) return under(skeleton(first));
    // A person shares the first word, as it is or as a nickname or initial, and another one; or two of the others.
    const others = [...new Set([...rest.filter((token) => token.length > 1).map(skeleton), skeleton(rest.join(''))])].map(under);
    const firsts = [...new Set([skeleton(first), first.charAt(0), ...nicknamesOf(first).map(skeleton)])].map(under);
    const found = new Set<number>();
    for (const [at, ids] of others.entries()) {
      for (const id of ids) {
        if (first.length === 1 || firsts.some((set) => set.has(id)) || others.some((set, other) => other !== at && set.has(id)))
          found.add(id);
      }
    }
    return found;
  };
}

function unpackIds(deltas: string | undefined): ReadonlySet<number> {
  const ids = new Set<number>();
  let id = 0;
  for (const delta of deltas?.split(',') ?? []) {
    id += Number.parseInt(delta, 36);
    ids.add(id);
  }
  return ids;
}
