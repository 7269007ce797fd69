/** Texts as a file of the package has them (_locales/<language>/messages.json): by key, with $1 to $9 standing for values. */
export type Packaged = Readonly<Record<string, { readonly message: string }>>;

/** What a catalogue of texts can do: the browser's own, or one of a file. '' where it has no such text. */
export interface Texts {
  getMessage(key: string, values?: string[]): string;
}

/** The catalogue that a file holds; it answers as the browser's own would. */
export const catalogueFrom = (packaged: Packaged): Texts => ({
  getMessage: (key, values = []) =>
    (packaged[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
});
