import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/analysis.ts';
import { calledBy, otherSpellings } from '../../../src/ui/person/name-forms.ts';

/** A person of this name whose mentions are the other words, one after the other. */
function mentioned(name: string, ...forms: string[]) {
  const text = forms.join('\n');
  let at = 0;
  const mentions = forms.map((form): Span => {
    const span: Span = [at, at + form.length];
    at += form.length + 1;
    return span;
  });
  return { person: { name, mentions }, text };
}

describe('the part of a name that an article calls somebody by', () => {
  it.each([
    ['the end', 'Anna Lindqvist', ['Anna Lindqvist', 'Lindqvist'], 'Lindqvist'],
    ['the beginning', 'Park Min Seo', ['Park Min Seo', 'Park', 'Park'], 'Park'],
    ['more than one word', 'Pieter van der Meer', ['Pieter van der Meer', 'van der Meer'], 'van der Meer'],
    ['the more frequent of two', 'Anna Lindqvist', ['Anna', 'Lindqvist', 'Lindqvist'], 'Lindqvist'],
    ['none where it is always the whole', 'Anna Lindqvist', ['Anna Lindqvist'], null],
    ['none where it is another name', 'Anna Lindqvist', ['Anna Lindqvist', 'Annie'], null],
    ['no part of a word', 'Anna Lindqvist', ['qvist'], null],
  ])('%s', (_what, name, forms, part) => {
    const { person, text } = mentioned(name, ...forms);
    const span = calledBy(person, text);
    expect(span && name.slice(...span)).toBe(part);
  });
});

describe('other spellings', () => {
  it.each([
    ['initials and nicknames', 'Tom Reyes', ['Tom Reyes', 'Reyes', 'T.J. Reyes', 'Tommy'], ['T.J. Reyes', 'Tommy']],
    ['not mere parts, nor other capitals', 'Tom Reyes', ['Reyes', 'TOM REYES', 'Tom'], []],
    ['each once', 'Tom Reyes', ['Tommy Reyes', 'TOMMY REYES'], ['Tommy Reyes']],
  ])('%s', (_what, name, forms, expected) => {
    const { person, text } = mentioned(name, ...forms);
    expect(otherSpellings(person, text)).toEqual(expected);
  });
});
