import { franc } from 'franc-min';

/** franc speaks ISO 639-3, pages and the contract ISO 639-1; the languages of world news. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  eng: 'en', deu: 'de', fra: 'fr', spa: 'es', por: 'pt', ita: 'it', nld: 'nl', pol: 'pl', rus: 'ru', ukr: 'uk', ces: 'cs', ron: 'ro', hun: 'hu',
  swe: 'sv', tur: 'tr', ell: 'el', srp: 'sr', bos: 'bs', hrv: 'hr', bul: 'bg', arb: 'ar', pes: 'fa', urd: 'ur', hin: 'hi', ben: 'bn', tam: 'ta',
  tel: 'te', mar: 'mr', guj: 'gu', pan: 'pa', mal: 'ml', kan: 'kn', nep: 'ne', sin: 'si', mya: 'my', tha: 'th', vie: 'vi', ind: 'id', zlm: 'ms',
  jav: 'jv', tgl: 'tl', swh: 'sw', som: 'so', amh: 'am', hau: 'ha', yor: 'yo', ibo: 'ig', zul: 'zu', cmn: 'zh', jpn: 'ja', kor: 'ko', uzn: 'uz', azj: 'az', kaz: 'kk', uig: 'ug',
}; // biome-ignore format: a table

/** Share of frequent English function words from which a text is English whatever its page declares: the 109 gold articles have 0.22 to 0.37. */
const ENGLISH_SHARE = 0.15;
const FUNCTION_WORDS = new Set(
  'the of and to in a that is was for on with as by at from it be are has have his he but an not this which were'.split(' '),
);
/** Fewer words than this are too few to tell a language by. */
const FEWEST_WORDS = 8;

/**
 * The language of a text as ISO 639-1 ("en"), or "und" where nothing tells.
 * English is told by its function words; the rest by franc's trigrams, in the end by what the page declares.
 */
export function languageOf(text: string, declared: string | null = null): string {
  const sample = text.slice(0, 6000);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = declared?.trim().slice(0, 2).toLowerCase() || null;
  if (words.length >= FEWEST_WORDS) {
    const share = words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
    if (share >= ENGLISH_SHARE) return 'en';
    const found = TWO_LETTERS[franc(sample, { minLength: 40 })];
    if (found && found !== 'en') return found;
  }
  return said ?? (words.length ? 'en' : 'und');
}
