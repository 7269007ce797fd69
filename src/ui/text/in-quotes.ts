const MARK = /["“”]/g;

/** Words of the article as they stand within quotation marks: the marks inside are the inner ones of a quotation in a quotation. */
export function innerMarks(words: string): string {
  let isOpen = false;
  return words.replace(MARK, (mark) => {
    isOpen = mark === '“' || (mark === '"' && !isOpen);
    return isOpen ? '‘' : '’';
  });
}

/** Words of the article in quotation marks. What begins with a quotation shows by itself whose words these are, and stays as it is: `“No toll,” Ruiz said.` */
export const inQuotes = (words: string): string => (/^["“]/.test(words) ? words : `“${innerMarks(words)}”`);
