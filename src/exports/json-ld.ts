import type { ArticleRecord, QuotedWords, Shown } from '../memory/record.ts';
import { quoteText } from '../memory/sentence-around.ts';
import { BY_READER, howText, type Measured, type Row, rounded, rowsOf, voiceOf } from './rows.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const SCHEMA = 'https://schema.org/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DCTERMS = 'http://purl.org/dc/terms/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
/** What Wikidata's items are called, as things and not as pages. */
const WIKIDATA = 'http://www.wikidata.org/entity/';
/** W3C Internationalization Tag Set 2.0, section 8.9: how sure a tool is of an annotation, 0 to 1. */
const ITS = 'http://www.w3.org/2005/11/its/rdf#';

const link = (iri: string) => ({ '@id': iri, '@type': '@id' });
const value = (iri: string, type: string) => ({ '@id': iri, '@type': `${XSD}${type}` });
/** A schema.org property that shares its name with none of the annotation model. */
const ofSchema = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `${SCHEMA}${name}`]));

/**
 * The terms that the export uses, written out, so that it can be read without fetching anything: those of the W3C Web Annotation Data Model and
 * Vocabulary (w3.org/TR/annotation-vocab) under the names that its JSON-LD gives them, and those of schema.org for persons and quotations.
 */
export const CONTEXT = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  SpecificResource: `${OA}SpecificResource`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextualBody: `${OA}TextualBody`,
  Software: `${AS}Application`,
  label: { '@id': 'http://www.w3.org/2000/01/rdf-schema#label' },
  total: value(`${AS}totalItems`, 'nonNegativeInteger'),
  first: link(`${AS}first`),
  partOf: link(`${AS}partOf`),
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  body: link(`${OA}hasBody`),
  target: link(`${OA}hasTarget`),
  source: link(`${OA}hasSource`),
  selector: link(`${OA}hasSelector`),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  identifying: `${OA}identifying`,
  describing: `${OA}describing`,
  classifying: `${OA}classifying`,
  assessing: `${OA}assessing`,
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  value: `${RDF}value`,
  created: value(`${DCTERMS}created`, 'dateTime'),
  creator: link(`${DCTERMS}creator`),
  generator: link(`${AS}generator`),
  confidence: value(`${ITS}taConfidence`, 'double'),
  Person: `${SCHEMA}Person`,
  Organization: `${SCHEMA}Organization`,
  Quotation: `${SCHEMA}Quotation`,
  NewsArticle: `${SCHEMA}NewsArticle`,
  ...ofSchema('name', 'jobTitle', 'description', 'affiliation', 'text', 'about', 'headline', 'publisher', 'spokenByCharacter'),
  sameAs: link(`${SCHEMA}sameAs`),
  datePublished: value(`${SCHEMA}datePublished`, 'date'),
} as const;

/** A name for a thing that has none, the same whenever it is made from the same words: a UUID of version 8 (RFC 9562, section 5.8). */
function uuidOf(words: string): string {
  // Four rounds of FNV-1a over the text, each from another beginning: to tell things of one file apart, not to keep secrets.
  const parts = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed;
    for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const hex = parts.join('');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const personNode = ({ name, wikidata, part, role, affiliations }: Shown) => ({
  type: 'Person',
  name,
  ...(wikidata !== undefined && { sameAs: `${WIKIDATA}${wikidata}` }),
  ...(part !== undefined && { description: part }),
  ...(role !== null && { jobTitle: role }),
  ...(affiliations.length > 0 && { affiliation: affiliations.map((text) => ({ type: 'Organization', name: text })) }),
});

const articleNode = ({ url, title, outlet, published }: ArticleRecord) => ({
  id: url,
  type: 'NewsArticle',
  headline: title,
  ...(published !== null && { datePublished: published }),
  ...(outlet !== null && { publisher: { type: 'Organization', name: outlet } }),
});

/** The words in the article; a quote in several parts has a selector for each. */
function selectors({ before, quote, after }: QuotedWords) {
  return quote.map((exact, at) => ({
    type: 'TextQuoteSelector',
    exact,
    ...(at === 0 && before !== '' && { prefix: before }),
    ...(at === quote.length - 1 && after !== '' && { suffix: after }),
  }));
}

/** Of kind, role or affiliation what the reader has put there. */
const ofReader = (words: string) => ({ type: 'TextualBody', purpose: 'describing', value: `${words}: ${BY_READER}` });

function bodyOf({ fact, person, passage }: Row): object | readonly object[] {
  if (fact.is === 'named') return person.byReader ? [personNode(person), ...person.byReader.map(ofReader)] : personNode(person);
  const quotation = { type: 'Quotation', text: quoteText(passage), spokenByCharacter: personNode(person) };
  if (fact.is === 'statement') return [quotation, { type: 'TextualBody', purpose: 'classifying', value: fact.statement.kind }];
  const how = howText(fact.stance);
  return [
    fact.is === 'stance' ? { ...quotation, about: fact.stance.target } : quotation,
    ...(fact.is === 'stance'
      ? [{ type: 'TextualBody', purpose: 'classifying', value: `${fact.stance.position}: ${fact.stance.target}` }]
      : []),
    { type: 'TextualBody', purpose: 'assessing', value: voiceOf(fact) },
    ...(how === null ? [] : [{ type: 'TextualBody', purpose: 'describing', value: how }]),
  ];
}

const MOTIVATION = { named: 'identifying', statement: 'describing', stance: 'classifying', position: 'describing' } as const;

function annotation(row: Row, at: number, created: string) {
  const { article, person, fact, passage, confidence } = row;
  return {
    id: uuidOf([article.url, article.seen, person.name, fact.is, at].join('\n')),
    type: 'Annotation',
    created,
    ...(confidence.of === 'reader' && { creator: { type: 'Person', name: 'the reader' } }),
    motivation: MOTIVATION[fact.is],
    confidence: rounded(confidence),
    body: bodyOf(row),
    target: { type: 'SpecificResource', source: articleNode(article), selector: selectors(passage) },
  };
}

/** Articles as a collection of W3C web annotations in JSON-LD. `created`: when the file is made, ISO 8601. */
export function toJsonLd(records: readonly ArticleRecord[], measured: Measured, created: string): string {
  const items = rowsOf(records, measured).map((row, at) => annotation(row, at, created));
  const id = uuidOf([created, ...records.map(({ url }) => url)].join('\n'));
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'People in the news, what they said and where they stand',
    created,
    generator: { type: 'Software', name: 'Dramatis' },
    total: items.length,
    first: { id: `${id}#1`, type: 'AnnotationPage', partOf: id, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
