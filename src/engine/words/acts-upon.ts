/**
 * Targets that are an act upon another thing: "lifting the ban" on the ban. Who is for an act that turns is on the other side from who is for the thing, who is for
 * one that keeps on the same. Only acts that mean the thing as a whole: "raising the toll" and "delaying the toll" say nothing sure of the toll itself.
 * An attitude may be towards anybody; a deed upon somebody, or upon a country, says nothing of what one thinks of them ("blocking Moon", "a ban on Norland").
 * Columns: act, turns or keeps, what it is, example. Quirk et al. 1985, 17.51: nouns made of verbs keep their object.
 */
const ROWS: readonly (readonly [act: string, 'turns' | 'keeps', 'deed' | 'attitude', example: string])[] = [
  // Deeds as gerunds, with the particle that belongs to them.
  ['ending', 'turns', 'deed', 'ending the war'],
  ['stopping', 'turns', 'deed', 'stopping the works'],
  ['halting', 'turns', 'deed', 'halting the works'],
  ['lifting', 'turns', 'deed', 'lifting the ban'],
  ['easing', 'turns', 'deed', 'easing the sanctions'],
  ['relaxing', 'turns', 'deed', 'relaxing the rules'],
  ['loosening', 'turns', 'deed', 'loosening the rules'],
  ['scrapping', 'turns', 'deed', 'scrapping the toll'],
  ['abolishing', 'turns', 'deed', 'abolishing the toll'],
  ['repealing', 'turns', 'deed', 'repealing the law'],
  ['cancelling', 'turns', 'deed', 'cancelling the contract'],
  ['canceling', 'turns', 'deed', 'canceling the contract'],
  ['revoking', 'turns', 'deed', 'revoking the licence'],
  ['rescinding', 'turns', 'deed', 'rescinding the order'],
  ['removing', 'turns', 'deed', 'removing the toll'],
  ['dropping', 'turns', 'deed', 'dropping the charges'],
  ['ditching', 'turns', 'deed', 'ditching the plan'],
  ['axing', 'turns', 'deed', 'axing the plan'],
  ['shelving', 'turns', 'deed', 'shelving the plan'],
  ['banning', 'turns', 'deed', 'banning fireworks'],
  ['prohibiting', 'turns', 'deed', 'prohibiting fireworks'],
  ['outlawing', 'turns', 'deed', 'outlawing fireworks'],
  ['blocking', 'turns', 'deed', 'blocking the sale'],
  ['vetoing', 'turns', 'deed', 'vetoing the bill'],
  ['suspending', 'turns', 'deed', 'suspending the treaty'],
  ['reversing', 'turns', 'deed', 'reversing the decision'],
  ['overturning', 'turns', 'deed', 'overturning the ruling'],
  ['undoing', 'turns', 'deed', 'undoing the reform'],
  ['rolling back', 'turns', 'deed', 'rolling back the reform'],
  ['getting rid of', 'turns', 'deed', 'getting rid of the toll'],
  ['doing away with', 'turns', 'deed', 'doing away with the toll'],
  ['withdrawing from', 'turns', 'deed', 'withdrawing from the treaty'],
  ['pulling out of', 'turns', 'deed', 'pulling out of the treaty'],
  ['opposing', 'turns', 'attitude', 'opposing the toll'],
  ['rejecting', 'turns', 'attitude', 'rejecting the toll'],
  ['keeping', 'keeps', 'deed', 'keeping the ban'],
  ['maintaining', 'keeps', 'deed', 'maintaining the ban'],
  ['continuing', 'keeps', 'deed', 'continuing the war'],
  ['upholding', 'keeps', 'deed', 'upholding the ban'],
  ['imposing', 'keeps', 'deed', 'imposing sanctions'],
  ['introducing', 'keeps', 'deed', 'introducing a toll'],
  ['implementing', 'keeps', 'deed', 'implementing the reform'],
  ['adopting', 'keeps', 'deed', 'adopting the plan'],
  ['approving', 'keeps', 'deed', 'approving the plan'],
  ['passing', 'keeps', 'deed', 'passing the bill'],
  ['enacting', 'keeps', 'deed', 'enacting the law'],
  ['signing', 'keeps', 'deed', 'signing the treaty'],
  ['ratifying', 'keeps', 'deed', 'ratifying the treaty'],
  ['reinstating', 'keeps', 'deed', 'reinstating the ban'],
  ['protecting', 'keeps', 'deed', 'protecting the harbour'],
  ['preserving', 'keeps', 'deed', 'preserving the harbour'],
  ['saving', 'keeps', 'deed', 'saving the harbour'],
  ['using', 'keeps', 'deed', 'using the ferry'],
  ['building the', 'keeps', 'deed', 'building the tunnel'],
  ['building a', 'keeps', 'deed', 'building a tunnel'],
  ['supporting', 'keeps', 'attitude', 'supporting the toll'],
  ['backing', 'keeps', 'attitude', 'backing the toll'],
  // Nouns, with the preposition that leads to the thing.
  ['end to', 'turns', 'deed', 'an end to the war'],
  ['end of', 'turns', 'deed', 'the end of the war'],
  ['halt to', 'turns', 'deed', 'a halt to the works'],
  ['ban on', 'turns', 'deed', 'a ban on fireworks'],
  ['ban of', 'turns', 'deed', 'the ban of fireworks'],
  ['prohibition of', 'turns', 'deed', 'the prohibition of fireworks'],
  ['prohibition on', 'turns', 'deed', 'a prohibition on fireworks'],
  ['moratorium on', 'turns', 'deed', 'a moratorium on drilling'],
  ['lifting of', 'turns', 'deed', 'the lifting of the ban'],
  ['easing of', 'turns', 'deed', 'an easing of the sanctions'],
  ['relaxation of', 'turns', 'deed', 'a relaxation of the rules'],
  ['scrapping of', 'turns', 'deed', 'the scrapping of the toll'],
  ['abolition of', 'turns', 'deed', 'the abolition of the toll'],
  ['repeal of', 'turns', 'deed', 'the repeal of the law'],
  ['cancellation of', 'turns', 'deed', 'the cancellation of the contract'],
  ['revocation of', 'turns', 'deed', 'the revocation of the licence'],
  ['removal of', 'turns', 'deed', 'the removal of the toll'],
  ['suspension of', 'turns', 'deed', 'the suspension of the treaty'],
  ['reversal of', 'turns', 'deed', 'a reversal of the decision'],
  ['rollback of', 'turns', 'deed', 'a rollback of the reform'],
  ['withdrawal from', 'turns', 'deed', 'withdrawal from the treaty'],
  ['opposition to', 'turns', 'attitude', 'opposition to the toll'],
  ['rejection of', 'turns', 'attitude', 'the rejection of the toll'],
  ['continuation of', 'keeps', 'deed', 'the continuation of the war'],
  ['imposition of', 'keeps', 'deed', 'the imposition of sanctions'],
  ['introduction of', 'keeps', 'deed', 'the introduction of a toll'],
  ['implementation of', 'keeps', 'deed', 'the implementation of the reform'],
  ['adoption of', 'keeps', 'deed', 'the adoption of the plan'],
  ['passage of', 'keeps', 'deed', 'the passage of the bill'],
  ['ratification of', 'keeps', 'deed', 'the ratification of the treaty'],
  ['reinstatement of', 'keeps', 'deed', 'the reinstatement of the ban'],
  ['use of', 'keeps', 'deed', 'the use of drones'],
  ['purchase of', 'keeps', 'deed', 'the purchase of drones'],
  ['construction of', 'keeps', 'deed', 'the construction of the tunnel'],
  ['flow of', 'keeps', 'deed', 'the flow of aid'],
  ['delivery of', 'keeps', 'deed', 'the delivery of aid'],
  ['entry of', 'keeps', 'deed', 'the entry of aid'],
  ['creation of', 'keeps', 'deed', 'the creation of a fund'],
  ['criticism of', 'turns', 'attitude', 'criticism of the toll'],
  ['condemnation of', 'turns', 'attitude', 'the condemnation of the toll'],
  ['campaign against', 'turns', 'attitude', 'a campaign against the toll'],
  ['protest against', 'turns', 'attitude', 'a protest against the toll'],
  ['protests against', 'turns', 'attitude', 'protests against the toll'],
  ['fight against', 'turns', 'attitude', 'the fight against the toll'],
  ['call for', 'keeps', 'attitude', 'a call for a toll'],
  ['calls for', 'keeps', 'attitude', 'calls for a toll'],
  ['demand for', 'keeps', 'attitude', 'a demand for a toll'],
  ['demands for', 'keeps', 'attitude', 'demands for a toll'],
  ['push for', 'keeps', 'attitude', 'a push for a toll'],
  ['approval of', 'keeps', 'attitude', 'approval of the toll'],
  ['support for', 'keeps', 'attitude', 'support for the toll'],
  ['backing for', 'keeps', 'attitude', 'backing for the toll'],
];

/** Nouns that turn the one to three words before them: "the fireworks [ban]", but neither "expanding the ban" nor "the law on the ban". */
const BEHIND = /^((?!\S+ing )(?:(?!(?:the|an?|this|that|of|on|in|for|to) )\S+ ){1,3})(?:ban|repeal|moratorium)s?$/;

/** What may stand before an act's noun without changing what it does. */
const BEFORE =
  /^(?:(?:the|an?|any|his|her|their|its|our|complete|total|full|outright|blanket|immediate|permanent|planned|proposed|new|quick|swift) )+/;

/** An act upon another thing, taken apart. */
interface ActUpon {
  /** The words for the thing. */
  readonly object: string;
  /** Whether being for the act is being on the other side from those who are for the thing. */
  readonly turns: boolean;
  /** Whether it is no deed, but what somebody thinks of the thing. */
  readonly attitude: boolean;
}

const ACTS: ReadonlyMap<string, Omit<ActUpon, 'object'>> = new Map(
  ROWS.map(([act, does, what]) => [act, { turns: does === 'turns', attitude: what === 'attitude' }]),
);
const LONGEST = Math.max(...ROWS.map(([act]) => act.split(' ').length));

/** The examples of the rows, with what they are: for tests. */
export const ACT_EXAMPLES = ROWS.map(([act, does, , example]) => ({ act, does, example }));

/** Takes a target's words apart that are an act upon another thing; null for all others. */
export function actUpon(target: string): ActUpon | null {
  const bare = target.replace(BEFORE, '');
  const words = bare.split(' ');
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const act = ACTS.get(words.slice(0, length).join(' ').toLowerCase());
    if (act) return { ...act, object: words.slice(length).join(' ') };
  }
  const object = BEHIND.exec(bare)?.[1]?.trim();
  return object ? { object, turns: true, attitude: false } : null;
}
