const MARK = /["“”]/g;

/**
 * Words of the article in quotation marks: whole sentences, so that marks inside are the inner ones of a quotation in a quotation. What begins with a quotation shows by itself
 * whose words these are, and stays as it is: `“No toll,” Ruiz said.`
 */
export function inQuotes(words: string): string {
  if (/^["“]/.test(words)) return words;
  let isOpen = false;
  const inner = words.replace(MARK, (mark) => {
    isOpen = mark === '“' || (mark === '"' && !isOpen);
    return isOpen ? '‘' : '’';
  });
  return `“${inner}”`;
}
