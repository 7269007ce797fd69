/** What the site says beside its HTML. It is in English, as what Dramatis reads is; cards speak from the catalogue. */
export const TEXTS = {
  label: 'Text of a news article in English',
  hint: 'One paragraph a line, the headline first.',
  dateLabel: 'Published on',
  read: 'Read it here',
  empty: 'Paste an article first.',
  next: 'Next name',
  loading: (loaded: number, all: number) => `Loading the reader: ${loaded} of ${all} MB, once.`,
  reading: (people: number) => `${people} ${people === 1 ? 'person' : 'people'} found. Reading where they stand …`,
  done: (people: number, positions: number) =>
    people === 0
      ? 'Nobody is named in this text.'
      : `${people} ${people === 1 ? 'person' : 'people'} found${positions === 0 ? '; no position of theirs is sure or likely' : `, and where ${positions} of them stand`}.`,
  otherLanguage: 'This is not in English. Dramatis reads English for now.',
  failed: (why: string) => `It could not be read: ${why}.`,
} as const;
