import { asArray, typesOf } from './json-ld.ts';
import { type Metadata, textOf } from './metadata.ts';
import { unclobbered } from './unclobbered.ts';

/** What outlets call the part of the paper in which its authors say what they think. */
const SECTION =
  /^(?:opinions?|op-?eds?|columns?|columnists?|comment|commentary|commentisfree|comment is free|editorials?|perspectives?|viewpoints?|guest (?:column|essay|opinion))$/;

const isSection = (words: string): boolean => SECTION.test(words.trim().toLowerCase());

/** Tags that name the part of the paper. */
const TAGS = [
  'property="article:section"',
  'name="section"',
  'name="parsely-section"',
  'name="sailthru.section"',
  'name="cXenseParse:section"',
];

/** Whether a page says that it is an opinion piece: by its type, its section, the label above its headline, the beginning of its title, or its address. */
export function isOpinion(document: Document, { article, titles, canonical }: Metadata, labels: readonly string[]): boolean {
  if (article && typesOf(article).includes('OpinionNewsArticle')) return true;
  const tagged = [...document.querySelectorAll(TAGS.map((tag) => `meta[${tag} i]`).join())].map((tag) =>
    unclobbered(tag).getAttribute('content'),
  );
  const sections = [...asArray(article?.articleSection), ...tagged].flatMap((section) => textOf(section)?.split(/[/|>,:]/) ?? []);
  const path = URL.canParse(canonical) ? new URL(canonical).pathname.split('/').slice(1, -1) : [];
  const begun = titles.map((title) => /^([\w-]+)\s?[|:]/.exec(title)?.[1] ?? '');
  return [...sections, ...labels, ...begun, ...path].some(isSection);
}
