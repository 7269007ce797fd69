import type { TokenName } from '../model/decode.ts';
import type { IsSurname } from '../model/recognizer.ts';
import { TYPES } from '../model/tags.ts';
import type { Document, Token } from '../text/document.ts';
import { PARTICLES } from '../words/name-parts.ts';
import { isTitleWord, TITLES_AND_NAMES } from '../words/titles.ts';

const PERSON = TYPES.indexOf('person');

/** Names of people whole where the recogniser begins or ends them too early or too late; without given names that the reporter adds in brackets. */
export const wholeNames = ({ tokens }: Document, names: readonly TokenName[], isSurname: IsSurname): TokenName[] =>
  names
    .filter((name, index) => !isAdded(tokens, name, names[index + 1]))
    .map((name, index, left) =>
      name.type === PERSON
        ? withHe(tokens, withGivenName(tokens, withoutPlace(tokens, behindBracket(tokens, name))), left[index + 1], isSurname)
        : name,
    );

/** "President ([Mara]) Lind" */
function isAdded(tokens: readonly Token[], { type, first, end }: TokenName, next: TokenName | undefined): boolean {
  const isInBrackets = /^[([]$/.test(tokens[first - 1]?.text ?? '') && /^[)\]]$/.test(tokens[end]?.text ?? '');
  return type === PERSON && next?.type === PERSON && end === first + 1 && next.first === end + 1 && isInBrackets;
}

/** "[Mara] Lind": the bracket is the reporter's. */
function behindBracket(tokens: readonly Token[], name: TokenName): TokenName {
  const bracket = tokens.slice(name.first, name.end - 1).findIndex(({ text }) => /^[()[\]]$/.test(text));
  const isClosed = bracket > 0 && /^[)\]]$/.test(tokens[name.first + bracket]?.text ?? '');
  return isClosed ? { ...name, first: name.first + bracket + 1 } : name;
}

/** "[Mara Lind] of Harlow", but "Mara of Harlow". */
function withoutPlace(tokens: readonly Token[], name: TokenName): TokenName {
  const place = tokens.slice(name.first, name.end).findIndex(({ text }, i) => text.toLowerCase() === 'of' && i > 1);
  return place < 0 ? name : { ...name, end: name.first + place };
}

/** "Judge [M.] Mara Lind", but not "Plan B. Mara Lind"; "[Marine] de Lind", where what stands before may be a title, too. */
function withGivenName(tokens: readonly Token[], name: TokenName): TokenName {
  const [title, own, first] = [tokens[name.first - 2], tokens[name.first - 1], tokens[name.first]];
  if (!own || own.sentence !== first?.sentence || name.end === name.first + 1) return name;
  const isInitial = /^\p{Lu}\.$/u.test(own.text) && title?.sentence === own.sentence && isTitleWord(title.lower);
  const isGiven = /^\p{Lu}/u.test(own.text) && TITLES_AND_NAMES.has(own.lower) && PARTICLES.has(first.lower);
  return isInitial || isGiven ? { ...name, first: name.first - 1 } : name;
}

/** "Zheng He": a word that is a pronoun elsewhere. */
function withHe(tokens: readonly Token[], name: TokenName, next: TokenName | undefined, isSurname: IsSurname): TokenName {
  const last = tokens[name.end - 1] as Token;
  const after = tokens[name.end];
  const isHe =
    name.end === name.first + 1 &&
    after?.text === 'He' &&
    after.sentence === last.sentence &&
    next?.first !== name.end &&
    /^\p{Lu}\p{Ll}/u.test(last.text) &&
    isSurname(last.lower);
  return isHe ? { ...name, end: name.end + 1 } : name;
}
