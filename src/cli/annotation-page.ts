import type { Affiliation, Role, Span, Stance } from '../engine/analysis.ts';
import { SURE } from '../vocabulary/confidence.ts';
import type { AnnotatedPerson, Annotation } from './annotation.ts';

/** What a stretch of the text is marked as. */
interface Mark {
  readonly span: Span;
  readonly class: string;
  /** Of a name: its person's colour. */
  readonly hue?: number;
  /** Where a line beside the text leads to. */
  readonly id?: string;
  readonly title: string;
}

const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); font: 16px/1.6 Georgia, serif; color: #1c1c1c; background: #fff; }
article { padding: 2rem 3rem; max-width: 48rem; }
aside { padding: 2rem 1.5rem; height: 100vh; position: sticky; top: 0; overflow: auto; background: #f5f5f3; font: 14px/1.45 system-ui, sans-serif; }
h2 { margin: 1.4rem 0 0.2rem; padding-inline-start: 0.5rem; border-inline-start: 0.4rem solid hsl(var(--hue) 60% 60%); font-size: 1rem; }
h2 small, .of { color: #5c5c5c; font-weight: normal; }
ul { margin: 0; padding-inline-start: 1.2rem; }
a { color: inherit; }
.name { background: hsl(var(--hue) 70% 88%); border-radius: 2px; }
.ambiguous { outline: 1px dashed #a00; }
.statement { border-bottom: 1px solid #bbb; }
.evidence { border-bottom: 2px solid #555; }
.fact { border-bottom: 2px dotted #777; }
.weak { opacity: 0.55; }
.for::before { content: "+ "; } .against::before { content: "− "; } .mixed::before { content: "~ "; }
:target { background: #ffec99; }
`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Far from its neighbours in the list. */
const hueOf = (index: number) => Math.round((index * 137.5) % 360);

/** Only the text with what is marked in it; where marks lie over each other a stretch has all their classes. */
function markedText(text: string, marks: readonly Mark[]): string {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((end, index) => {
      const start = cuts[index] as number;
      const over = marks.filter(({ span }) => span[0] <= start && end <= span[1]);
      const words = escaped(text.slice(start, end)).replaceAll('\n', '<br><br>');
      if (!over.length) return words;
      const anchors = over.filter(({ id, span }) => id && span[0] === start).map(({ id }) => `<a id="${id}"></a>`);
      const hue = over.find((mark) => mark.hue !== undefined)?.hue;
      const style = hue === undefined ? '' : ` style="--hue: ${hue}"`;
      const title = escaped(over.map((mark) => mark.title).join('\n'));
      return `${anchors.join('')}<span class="${[...new Set(over.map((mark) => mark.class))].join(' ')}"${style} title="${title}">${words}</span>`;
    })
    .join('');
}

/** The page's parts that come of one person: marks in the text, and what stands beside it. */
function partsOf(person: AnnotatedPerson, index: number): { readonly marks: readonly Mark[]; readonly beside: string } {
  const hue = hueOf(index);
  const marks: Mark[] = person.mentions.map((span) => ({ span, class: 'name', hue, title: person.name }));
  for (const { spans, kind } of person.statements)
    for (const span of spans) marks.push({ span, class: 'statement', title: `${person.name}, ${kind}` });
  /** A line beside the text that leads to its evidence. */
  const line = (words: string, evidence: Span | null, kind: string, classes = '') => {
    if (!evidence) return `<li class="${classes}">${words}</li>`;
    const id = `${person.id}-${marks.length}`;
    marks.push({ span: evidence, class: kind, id, title: `${person.name}: ${words.replace(/<[^>]*>/g, '')}` });
    return `<li class="${classes}"><a href="#${id}">${words}</a></li>`;
  };
  const fact = ({ text, source, evidence, from }: Role | Affiliation, what: string) =>
    line(`${escaped(text)} <span class="of">${what}${source === 'article' ? '' : `, ${escaped(from ?? source)}`}</span>`, evidence, 'fact');
  const stance = ({ target, position, confidence, evidence }: Stance) =>
    line(
      `${escaped(target)} <span class="of">${confidence.toFixed(2)}</span>`,
      evidence,
      'evidence',
      confidence < SURE ? `${position} weak` : position,
    );
  const lines = [
    ...person.roles.map((role) => fact(role, role.former ? 'former role' : 'role')),
    ...person.affiliations.map((affiliation) => fact(affiliation, 'affiliation')),
    ...person.stances.map(stance),
    ...person.positions.map(({ confidence, evidence }) =>
      line(`position <span class="of">${confidence.toFixed(2)}</span>`, evidence, 'evidence'),
    ),
  ];
  const counts = `${person.kind} · ${person.mentions.length} mentions · ${person.statements.length} statements`;
  return {
    marks,
    beside: `<section><h2 style="--hue: ${hue}">${escaped(person.name)} <small>${counts}</small></h2><ul>${lines.join('')}</ul></section>`,
  };
}

/** An article with its analysis beside it, as one HTML file without scripts, for reading errors by hand: each line of a person leads to the words that it was read from. */
export function annotationPage({ title, source, text, people, ambiguous, unnamed }: Annotation): string {
  const parts = people.map(partsOf);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const marks: readonly Mark[] = [
    ...parts.flatMap((part) => part.marks),
    ...ambiguous.map(({ span, candidates }) => ({
      span,
      class: 'ambiguous',
      title: `one of ${candidates.map((id) => nameOf.get(id) ?? id).join(', ')}`,
    })),
    ...unnamed.flatMap(({ text: who, statements }) =>
      statements.flatMap(({ spans }) => spans.map((span) => ({ span, class: 'statement', title: who }))),
    ),
  ];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title || source)}</title>
<style>${STYLE}</style>
<article>${markedText(text, marks)}</article>
<aside><p class="of">${escaped(source)}</p>${parts.map(({ beside }) => beside).join('\n')}</aside>
</html>
`;
}
