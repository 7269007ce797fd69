import { expect, it } from 'vitest';
import { inQuotes } from '../../../src/ui/text/in-quotes.ts';

it.each([
  ['Ruiz backs the toll.', '“Ruiz backs the toll.”'],
  ['Ruiz said: “No toll.”', '“Ruiz said: ‘No toll.’”'],
  ['He called it "a disaster" and "a shame".', '“He called it ‘a disaster’ and ‘a shame’.”'],
  ['“No toll,” Ruiz said.', '“No toll,” Ruiz said.'],
  ['"No toll," Ruiz said.', '"No toll," Ruiz said.'],
])('stands in quotation marks: %s', (words, quoted) => {
  expect(inQuotes(words)).toBe(quoted);
});
