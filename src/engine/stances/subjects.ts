import type { Speech } from '../statements/find-statements.ts';
import { at, mentionOver, quoteOver, type Scene } from '../statements/scene.ts';
import { isPossessive } from '../statements/subjects.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/clause-words.ts';
import { REPORTING_FORMS } from '../words/reporting-verbs.ts';
import type { Saying, Sayings } from './holders.ts';
import { nounTarget, personOfRole, type Target } from './targets.ts';

export const LONGEST_SUBJECT = 12;

/** How many tokens a pronoun in speech may stand from its name. */
const FURTHEST = 200;

/** The subject that ends at a token, or both halves of one: "[Mora] and [the board] misled us". A role stands for the person who has it. */
export function subjectTargets(scene: Scene, speech: Speech, last: number, floor: number): Target[] {
  const person = (target: Target) =>
    target.person === null && at(scene, target.firstToken - 1).lower === 'the'
      ? (personOfRole(scene, target, speech.speakers) ?? target)
      : target;
  const one = subjectTarget(scene, last, floor);
  if (one) return [person(one)];
  for (let i = last; i > floor && last - i < LONGEST_SUBJECT; i--) {
    if (at(scene, i).lower !== 'and') continue;
    const second = nounTarget(scene, i + 1, last + 1);
    const first = subjectTarget(scene, i - 1, floor);
    // "approved and authorized vaccines": one thing with two adjectives.
    if (!first || first.endToken !== i || second?.endToken !== last + 1 || /ed$|ing$/.test(at(scene, i - 1).lower)) return [];
    // "using stairs and lifts": one deed.
    if (/^\p{L}+ing\b/u.test(first.text) && !first.person) return [];
    const role = at(scene, i + 1).lower === 'the' ? person(second) : (personOfRole(scene, second, speech.speakers) ?? second);
    return [person(first), role];
  }
  return [];
}

/** "[The toll], Ruiz said, “would be a mistake.”": the subject that the cue cuts off, which is all of the statement's piece before, in the same sentence. */
export function splitSubject(scene: Scene, sayings: Sayings, { statements, firstToken }: Saying): Target | null {
  const { sentence } = at(scene, firstToken);
  const before = sayings.list.find(
    (other) => other.statements[0] === statements[0] && other.endToken <= firstToken && at(scene, other.firstToken).sentence === sentence,
  );
  const target = before && !quoteOver(scene, before.firstToken) ? nounTarget(scene, before.firstToken, before.endToken) : null;
  return target && before && !REPORTING_FORMS.has(at(scene, before.endToken - 1).lower) ? target : null;
}

/** The person whom the same speech named last: "Mora is new. She is brilliant." */
export function spokenOf(scene: Scene, saying: Saying, before: number): string | null {
  const start = scene.document.blocks[scene.document.sentences[at(scene, before).sentence]?.block ?? -1]?.start ?? 0;
  for (let i = before - 1; i >= 0 && before - i < FURTHEST && at(scene, i).start >= start; i--) {
    const mention = mentionOver(scene, i);
    if (mention && quoteOver(scene, i) && !saying.people.includes(mention.person)) return mention.person;
  }
  return null;
}

/** The noun phrase that ends at a token, as what is judged; null for pronouns and for phrases that begin inside a clause. */
export function subjectTarget(scene: Scene, last: number, floor: number): Target | null {
  let first = last;
  while (first > floor && last - first < LONGEST_SUBJECT) {
    const { lower, text, kind } = at(scene, first - 1);
    // "the breaking of [that] consensus", "the response to the owners[’] demands"
    const inside = (lower === 'that' && PREPOSITIONS.has(at(scene, first - 2).lower)) || isPossessive(scene, first - 1);
    if (!inside && !mentionOver(scene, first - 1)) {
      if (kind === 'quote' || (kind === 'punctuation' && !/^[-&]$/.test(text))) break;
      if (
        CONJUNCTIONS.has(lower) ||
        (AUXILIARIES.has(lower) && !/^['’]s$/.test(text)) ||
        (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower))
      )
        break;
    }
    first--;
  }
  if (isRetold(scene, first - 1, floor)) return null;
  // "anything that [comes in] should go": a clause about it.
  if (at(scene, first - 1).lower === 'that' && /^(?:anything|everything|something|nothing|those|all)$/.test(at(scene, first - 2).lower))
    return null;
  // "the toll, which drivers pay, …": the aside has a subject of its own.
  if (/^(?:which|who|whom|whose|where)$/.test(at(scene, first - 1).lower)) return null;
  if (/^(?:and|but|or)$/.test(at(scene, last).lower)) return null;
  if (SUBJECT_PRONOUNS.has(at(scene, last).lower) && !mentionOver(scene, last)) return null;
  // "I think [the toll] is wrong": the clause begins after the verb of saying.
  let stripped = false;
  for (let i = first; i < last; i++) {
    if (mentionOver(scene, i) || !REPORTING_FORMS.has(at(scene, i).lower) || DETERMINERS.has(at(scene, i - 1).lower)) continue;
    // "[Blaming] the ferries is misguided"
    if (i === first && /ing$/.test(at(scene, i).lower)) continue;
    first = i + 1;
    stripped = true;
  }
  const before = at(scene, first - 1);
  const start =
    stripped || first <= floor || /^[,:;—–]$|^--$/.test(before.text) || before.kind === 'quote' || CONJUNCTIONS.has(before.lower);
  // Half of a pair ("the roads and [the port] are unsafe"), a question ("how [angry people] are"), a verb's object ("what he [created then] was").
  const half = /^(?:and|or)$/.test(before.lower) && first - 1 > floor && at(scene, first - 2).kind === 'word';
  // "making less than [the minimum wage] is absurd", "rights given after [years of neglect] should end": part of a longer subject.
  const part = /^(?:than|after|before|since|until|as)$/.test(before.lower) && first - 1 > floor && at(scene, first - 2).kind === 'word';
  if (!start || half || part || /^(?:how|what|why|who)$/.test(before.lower)) return null;
  const target = nounTarget(scene, first, last + 1);
  return target && (target.person === null || target.endToken === last + 1) ? target : null;
}

/** "The council has stated [that] the toll is wrong": what others said, retold by the speaker. "I said that the toll is wrong" is the speaker's own. */
function isRetold(scene: Scene, that: number, floor: number): boolean {
  if (at(scene, that).lower !== 'that' || that - 2 < floor) return false;
  // "nothing in the report suggests that the toll helps"
  if (/^(?:suggests?|shows?|proves?|indicates?)$/.test(at(scene, that - 1).lower))
    for (let i = that - 2; i >= floor && that - i < 9; i--) if (/^(?:nothing|no|little)$/.test(at(scene, i).lower)) return true;
  if (!/^(?:said|says|stated|states|declared|declares|claimed|claims|argued|argues|insisted|insists|ruled)$/.test(at(scene, that - 1).lower)) return false; // biome-ignore format: one test
  let i = that - 2;
  while (i > floor && (/ly$|^(?:already|also|always|never|often)$/.test(at(scene, i).lower) || AUXILIARIES.has(at(scene, i).lower))) i--;
  return !/^(?:i|we|you)$/.test(at(scene, i).lower);
}
