/** Words that say that something was otherwise at another time: where a person is for a thing here and against it there, it is a change of mind. Columns: words, example. Written by us. */
const ROWS: readonly (readonly [words: string, example: string])[] = [
  ['once', 'Ruiz once backed the toll.'],
  ['now', 'Ruiz now opposes the toll.'],
  ['no longer', 'Ruiz no longer backs the toll.'],
  ['previously', 'Ruiz previously backed the toll.'],
  ['formerly', 'Ruiz formerly backed the toll.'],
  ['initially', 'Ruiz initially backed the toll.'],
  ['originally', 'Ruiz originally backed the toll.'],
  ['at first', 'At first Ruiz backed the toll.'],
  ['at the time', 'Ruiz backed the toll at the time.'],
  ['back then', 'Back then Ruiz backed the toll.'],
  ['used to', 'Ruiz used to back the toll.'],
  ['until recently', 'Until recently Ruiz backed the toll.'],
  ['years ago', 'Three years ago Ruiz backed the toll.'],
  ['months ago', 'Months ago Ruiz backed the toll.'],
  ['weeks ago', 'Two weeks ago Ruiz backed the toll.'],
  ['last year', 'Ruiz backed the toll last year.'],
  ['has since', 'Ruiz has since turned against the toll.'],
  ['has come to', 'Ruiz has come to oppose the toll.'],
  ['changed his mind', 'He changed his mind on the toll.'],
  ['changed her mind', 'She changed her mind on the toll.'],
  ['changed course', 'Ruiz changed course on the toll.'],
  ['reversed course', 'Ruiz reversed course on the toll.'],
  ['u-turn', 'Ruiz made a U-turn on the toll.'],
  ['about-face', 'It was an about-face on the toll.'],
];

/** The examples of the rows: for tests. */
export const TURN_EXAMPLES = ROWS.map(([words, example]) => ({ words, example }));

const CUE = new RegExp(`(?<![\\p{L}-])(?:${ROWS.map(([words]) => words).join('|')})(?![\\p{L}-])`, 'iu');

/** Does a sentence say that something was otherwise at another time? */
export const tellsOfTurn = (sentence: string): boolean => CUE.test(sentence);
