import { plainLetters } from '../vocabulary/letters.ts';

/** Lower case, without accents and apostrophes, hyphens and points as spaces: "Kim Jong-un" → "kim jong un", "O’Brien" → "obrien". */
export function fold(text: string): string {
  return plainLetters(text)
    .replace(/['’‘ʼʿʾ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that follow a name ("Donald Payne, Jr.", "Elizabeth II"). */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words inside a name that say nothing about whose it is ("Abdel Fattah al-Sisi", "Sir Keir Starmer", "Ursula von der Leyen"). */
const PARTICLES = new Set(
  'al el ul as ad an ar ash at bin ibn bint von van der den de del della di da do dos das du la le ter ten the of sir dame lord lady sheikh shaikh king queen prince princess dr mr mrs ms'.split(
    ' ',
  ),
);

/** The words of a name that tell it from others, folded. A particle that ends the name ("Angus King", "Toan Do") or is a given name ("Al Gore") tells. */
export function nameTokens(name: string): string[] {
  const words = fold(name).split(' ');
  const all = words.length > 1 ? words.filter((word) => !SUFFIXES.has(word)) : words;
  return all.filter((word, at) => !PARTICLES.has(word) || at === all.length - 1 || (at === 0 && word === 'al' && name.startsWith('Al ')));
}

/**
 * What different spellings of one word have in common: its consonants, those of one sound alike
 * ("lukashenka", "lukashenko" → "lkshnk"; "zelenskyy", "zelenskiy" → "zlnsk"; "assad", "asad" → "sd").
 * A word with fewer than two consonants stands for itself ("abe", "lee" → "li").
 */
export function skeleton(token: string): string {
  let bones = skeletons.get(token);
  if (bones === undefined) {
    bones = bonesOf(token);
    if (skeletons.size >= MOST_SKELETONS) skeletons.clear();
    skeletons.set(token, bones);
  }
  return bones;
}

/** Skeletons that were worked out already: names come again and again. */
const skeletons = new Map<string, string>();
const MOST_SKELETONS = 20_000;

function bonesOf(token: string): string {
  const sounds = token
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/dh|th/g, 'd')
    .replace(/q|gh|kh|ck|c(?!h)|k/g, 'k')
    .replace(/w/g, 'v')
    .replace(/tz|z/g, 's');
  const bones = sounds.replace(/[aeiouyjh]/g, '').replace(/(.)\1+/g, '$1');
  return bones.length >= 2 ? bones : token.replace(/ee|y|ie/g, 'i').replace(/oo|ou/g, 'u');
}
