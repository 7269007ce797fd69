/** A custom property of the sheet, as it is declared. */
const DECLARED = /(--[\w-]+)\s*:\s*([^;{}]+)(?:;|(?=\}))/g;
/** The properties that name typefaces. */
const FAMILIES: Readonly<Record<string, string>> = { '--ui': 'system-ui, sans-serif', '--words': 'serif' };

/**
 * A sheet of ours as it may stand in a page: the values of its custom properties are written in, since a page may register any property by any name (`@property`)
 * and so change what ours means; and type is of generic families alone, since a page's `@font-face` may have the name of any other.
 */
export function forPages(css: string): string {
  const values = new Map([...css.matchAll(DECLARED)].map(([, name = '', value = '']) => [name, FAMILIES[name] ?? value.trim()]));
  return css.replace(DECLARED, '').replace(/var\((--[\w-]+)\)/g, (_, name: string) => values.get(name) ?? '');
}
