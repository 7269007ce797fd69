const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, between tags and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPED[letter] ?? letter);

const inline = (text: string): string =>
  escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<!\w)_([^_]+)_(?!\w)/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');

function block(text: string): string {
  const heading = /^## (.+)$/.exec(text)?.[1];
  if (heading !== undefined) return `<h2>${inline(heading)}</h2>`;
  const lines = text.split('\n');
  if (lines.every((line) => line.startsWith('- ')))
    return `<ul>\n${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('\n')}\n</ul>`;
  if (/^(?:#|- |\||>|\d+\. |```)/m.test(text)) throw new Error(`no rule for this Markdown: ${text.slice(0, 60)}`);
  return `<p>${inline(lines.join(' '))}</p>`;
}

/** As much of Markdown as our documents for readers have: headings of the second rank, paragraphs, lists, links, emphasis, code. Throws at anything else. */
export const htmlOf = (markdown: string): string =>
  markdown
    .trim()
    .split(/\n{2,}/)
    .map(block)
    .join('\n');
