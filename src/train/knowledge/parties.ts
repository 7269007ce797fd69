/** The parties that are packed, by the name that a reader knows: those of the official congressional record; other parties of the source file are hand-written and unchecked. */
export const PARTIES: Readonly<Record<string, string>> = {
  Republican: 'Republican Party',
  Democrat: 'Democratic Party',
  Democratic: 'Democratic Party',
};
