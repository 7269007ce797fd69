/**
 * Nouns that take a that-clause which is somebody's speech or thought: "Ruiz’s warning that the dam could fail".
 * After Quirk et al. 1985, 17.26 (appositive clauses), those that news English uses with a possessor.
 */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation admission allegation announcement argument assertion assessment assumption assurance belief charge claim comment complaint conclusion confession contention conviction declaration demand denial ' +
    'explanation fear feeling forecast hope hunch idea impression insistence insinuation message notion opinion pledge prediction promise proposal reply request remark reminder response revelation statement ' +
    'narrative criticism suggestion suspicion testimony theory threat view vow warning claims comments remarks fears hopes threats warnings assertions allegations complaints promises'
  ).split(' '),
);

/** Those that take an infinitive: "Ruiz’s vow to close the mine" (Quirk et al. 1985, 17.35). */
export const DEED_NOUNS: ReadonlySet<string> = new Set('vow vows pledge pledges promise promises threat threats offer proposal'.split(' '));
