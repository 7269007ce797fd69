/** Titles that news style shortens before a name (Associated Press style: civil and military titles); alone on a card they read better in full. */
const TITLES: readonly (readonly [short: string, full: string])[] = [
  ['Lt. Gov.', 'Lieutenant Governor'], // "Maine Lt. Gov. Ida Holm"
  ['Gov.', 'Governor'], // "Gov. Ida Holm"
  ['Sens.', 'Senators'],
  ['Sen.', 'Senator'], // "state Sen. Ida Holm"
  ['Reps.', 'Representatives'],
  ['Rep.', 'Representative'], // "U.S. Rep. Ida Holm"
  ['Del.', 'Delegate'], // "Del. Ida Holm of Guam"
  ['Atty. Gen.', 'Attorney General'],
  ['Maj. Gen.', 'Major General'],
  ['Brig. Gen.', 'Brigadier General'],
  ['Lt. Gen.', 'Lieutenant General'], // "Lt. Gen. Ida Holm"
  ['Gen.', 'General'],
  ['Lt. Col.', 'Lieutenant Colonel'],
  ['Col.', 'Colonel'],
  ['Maj.', 'Major'],
  ['Capt.', 'Captain'],
  ['Lt. Cmdr.', 'Lieutenant Commander'],
  ['Cmdr.', 'Commander'],
  ['Lt.', 'Lieutenant'],
  ['Sgt.', 'Sergeant'],
  ['Rear Adm.', 'Rear Admiral'],
  ['Adm.', 'Admiral'],
  ['Prof.', 'Professor'],
  ['Supt.', 'Superintendent'],
];

const FULL = new Map(TITLES);
const SHORT = new RegExp(`(?<![\\p{L}.])(?:${TITLES.map(([short]) => short.replaceAll('.', '\\.')).join('|')})(?=$|[\\s,;])`, 'gu');

/** A role with its titles in full: "Florida Gov." becomes "Florida Governor". */
export const inFull = (role: string): string => role.replace(SHORT, (short) => FULL.get(short) ?? short);
