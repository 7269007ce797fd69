import { parseAst } from 'vite';

/** A node of a syntax tree (ESTree). */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** All nodes of a script with the node around each. */
export function* nodesOf(script: string): Generator<{ readonly node: Node; readonly around: Node }> {
  const open: { node: Node; around: Node }[] = [];
  const root = parseAst(script) as unknown as Node;
  open.push({ node: root, around: root });
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const { node } = next;
    for (const value of Object.values(node))
      for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) open.push({ node: inner, around: node });
  }
}

/** "browser.runtime.getURL" for such an expression; "" for what is no plain chain of names. */
export function chainOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.name);
  if (node.type !== 'MemberExpression' || node.computed === true) return '';
  return `${chainOf(node.object)}.${chainOf(node.property)}`;
}

const DOORS = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'Worker',
  'SharedWorker',
  'Image',
  'Audio',
  'FontFace',
]);
/** What makes a page load something where it is set. */
const LOADING = new Set(['src', 'srcset', 'srcSet', 'poster']);
const MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const MARKUP_CALLS = new Set([
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'document.write',
  'document.writeln',
]);

const last = (chain: string) => chain.slice(chain.lastIndexOf('.') + 1);
const isName = (node: Node, around: Node) =>
  node.type === 'Identifier' &&
  !(around.type === 'Property' && around.key === node && around.computed !== true && around.shorthand !== true);

/** Whether a value is the address of a file of the extension itself: …runtime.getURL(…), or a path as a literal. */
const isOwnFile = (value: unknown) =>
  isNode(value) &&
  ((value.type === 'CallExpression' && chainOf(value.callee).endsWith('.runtime.getURL')) ||
    (isPlainText(value) && /^\.{0,2}\/(?!\/)/.test(plainText(value))));

const isPlainText = (node: Node) =>
  node.type === 'Literal' || (node.type === 'TemplateLiteral' && (node.expressions as unknown[]).length === 0);
const plainText = (node: Node) => String(node.value ?? (node.quasis as { value: { cooked: string } }[])[0]?.value.cooked);

/** Every way to the network in a script but a fetch of a file of the extension itself. */
export function networkIn(script: string): string[] {
  const own = new Set<unknown>();
  const found: string[] = [];
  for (const { node, around } of nodesOf(script)) {
    if (node.type === 'CallExpression' && chainOf(node.callee) === 'fetch' && isOwnFile((node.arguments as unknown[])[0]))
      own.add(node.callee);
    if (isName(node, around) && DOORS.has(String(node.name)) && !own.has(node)) found.push(String(node.name));
    if (node.type === 'ImportExpression') {
      const source = node.source as Node;
      if (!isPlainText(source) || !/^\.{0,2}\/(?!\/)/.test(plainText(source))) found.push('import()');
    }
    if (node.type === 'AssignmentExpression' && LOADING.has(last(chainOf(node.left)))) found.push(`${last(chainOf(node.left))} =`);
    if (node.type === 'Property' && LOADING.has(last(chainOf(node.key))) && !isOwnFile(node.value)) found.push(`${chainOf(node.key)}:`);
  }
  return found;
}

/** Every place where a script makes code of text. */
export function codeFromTextIn(script: string): string[] {
  const found: string[] = [];
  for (const { node, around } of nodesOf(script)) {
    if (isName(node, around) && node.name === 'eval') found.push('eval');
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue;
    const callee = chainOf(node.callee);
    const first = (node.arguments as Node[])[0];
    if (last(callee) === 'Function') found.push('Function()');
    if (/^set(Timeout|Interval)$/.test(last(callee)) && (first?.type === 'Literal' || first?.type === 'TemplateLiteral'))
      found.push(callee);
  }
  return found;
}

/** Every place where a script makes markup of text, but preact's own for `dangerouslySetInnerHTML`. */
export function markupFromTextIn(script: string): string[] {
  const found: string[] = [];
  for (const { node } of nodesOf(script)) {
    if (node.type === 'AssignmentExpression' && MARKUP.has(last(chainOf(node.left))) && last(chainOf(node.right)) !== '__html')
      found.push(chainOf(node.left));
    if (node.type === 'CallExpression') {
      const callee = chainOf(node.callee);
      if (MARKUP_CALLS.has(last(callee)) || MARKUP_CALLS.has(callee)) found.push(callee);
    }
    if (node.type === 'Property' && chainOf(node.key) === 'dangerouslySetInnerHTML') found.push('dangerouslySetInnerHTML:');
  }
  return found;
}

/** All addresses with a host that a text names. */
export const addressesIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`\\)<>]*/g)].map(([address]) => address);
