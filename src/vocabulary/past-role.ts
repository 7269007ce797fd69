/** Words that tell a role as a past one. */
export const PAST_WORDS = /^(?:the )?(?:former(?:ly)?|ex|late|one-time|onetime|past|retired)\b[\s-]*/i;
/** So does "then", which means nothing out of its sentence: "then-Rep." is a former one. */
const THEN = /^(?:the )?then\b[\s-]*/i;

/** A past role without the "then" of its sentence, and whether its words tell it as a past one. */
export function pastRole(text: string): { readonly words: string; readonly isTold: boolean } {
  const words = text.replace(THEN, '');
  return { words, isTold: PAST_WORDS.test(words) };
}
