/** Nouns of a table that have a form for one and a form for more: "mentions_one", "mentions_other". */
type Counted<Key> = Key extends `${infer Noun}_one` ? Noun : never;

const plurals = new Intl.PluralRules('en');

/** Speaks the texts of a table. */
export function speaker<Key extends string>(texts: Readonly<Record<Key, string>>) {
  /** The text of a key, with $1, $2 … replaced by the values. */
  function say(key: Key, ...values: readonly (string | number)[]): string {
    return texts[key].replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
  }

  /** The text of a counted noun in the form that the number asks for: "1 mention", "3 mentions". */
  function sayCount(noun: Counted<Key>, count: number): string {
    return say(`${noun}_${plurals.select(count) === 'one' ? 'one' : 'other'}` as Key, count);
  }

  return { say, sayCount };
}
