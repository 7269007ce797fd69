import type { Metadata } from './metadata.ts';

/** What outlets call the part of the paper in which its authors say what they think. */
const SECTION =
  /^(?:opinions?|op-?eds?|columns?|columnists?|comment|commentary|commentisfree|comment is free|editorials?|perspectives?|viewpoints?|guest (?:column|essay|opinion))$/;

const isSection = (words: string): boolean => SECTION.test(words.trim().toLowerCase());

/** Whether a page says that it is an opinion piece: by its section, the label above its headline, the beginning of its title, or its address. */
export function isOpinion({ sections, titles, canonical }: Metadata, labels: readonly string[]): boolean {
  const path = URL.canParse(canonical) ? new URL(canonical).pathname.split('/').slice(1, -1) : [];
  const begun = titles.map((title) => /^([\w-]+)\s?[|:]/.exec(title)?.[1] ?? '');
  return [...sections.flatMap((section) => section.split(/[/|>,:]/)), ...labels, ...begun, ...path].some(isSection);
}
