import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');

/** Names and examples that are the same in every language. */
const SAME_EVERYWHERE = ['Dramatis', 'news.example'];

/** Attributes that are read by or to the reader. */
const READ = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label']);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** Texts of a component that stand in its code and not in the catalogue: between tags, in braces between tags, in attributes that are read; and languages of Intl. */
function hardCoded(source: string): string[] {
  const found: string[] = [];
  const note = (text: unknown) => {
    const words = String(text).trim();
    if (/\p{L}/u.test(words) && !SAME_EVERYWHERE.includes(words)) found.push(words);
  };
  /** What an expression between tags or in an attribute can put there. */
  function noteValue(value: unknown) {
    if (!isNode(value)) return;
    if (value.type === 'Literal' && typeof value.value === 'string') note(value.value);
    else if (value.type === 'TemplateLiteral') for (const part of value.quasis as Node[]) note((part.value as { raw: string }).raw);
    else if (value.type === 'ConditionalExpression') for (const branch of [value.consequent, value.alternate]) noteValue(branch);
    else if (value.type === 'LogicalExpression') noteValue(value.right);
  }
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one walk over a file, letter by letter
  function walk(node: Node) {
    if (node.type === 'JSXText') note(node.value);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[]) if (child.type === 'JSXExpressionContainer') noteValue(child.expression);
    if (node.type === 'JSXAttribute' && READ.has(String((node.name as Node).name))) {
      const value = node.value as Node | null;
      noteValue(value?.type === 'JSXExpressionContainer' ? value.expression : value);
    }
    if (node.type === 'NewExpression' && ((node.callee as Node).object as Node | undefined)?.name === 'Intl') {
      const [language] = node.arguments as Node[];
      const first = language?.type === 'ArrayExpression' ? (language.elements as Node[])[0] : language;
      if (first?.type === 'Literal') note(`Intl in ${first.value}`);
    }
    for (const value of Object.values(node)) for (const child of [value].flat()) if (isNode(child)) walk(child);
  }
  walk(parseAst(source, { lang: 'tsx' }) as unknown as Node);
  return found;
}

it.each([
  ['<p>{say("a")}</p>', []],
  ['<p>Hello {name}</p>', ['Hello']],
  ['<p>{"Hello"}</p>', ['Hello']],
  ['<p>{late ? "Good night" : say("a")}</p>', ['Good night']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  ['<p>{late && `Good night, ${name}`}</p>', ['Good night,']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  ['<p aria-label="Greeting" class="greeting" id={`a-${b}`}>1 · 2</p>', ['Greeting']],
  ['<input placeholder={"Name"} />', ['Name']],
  ['<p>Dramatis</p>', []],
  ["new Intl.ListFormat('en').format(names)", ['Intl in en']],
  ["new Intl.DisplayNames(['en'], {})", ['Intl in en']],
  ['new Intl.ListFormat(spoken().language)', []],
])('%s: %j', (source, expected) => {
  expect(hardCoded(source)).toEqual(expected);
});

const views = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx$/.test(file) || /^(ui|panel|popup|options|welcome|library|sample)\/.*\.ts$/.test(file),
);

it('views say nothing but what the catalogue says', () => {
  expect(views.length).toBeGreaterThan(50);
  expect(views.flatMap((file) => hardCoded(readFileSync(path.join(SRC, file), 'utf8')).map((text) => `${file}: ${text}`))).toEqual([]);
});
