/**
 * Nouns for a position that take a possessor and a preposition before the target: "Ruiz’s [opposition to] the toll".
 * The nominal kin of the attitude verbs (Quirk et al. 1985, 16.56 and 17.28), those that news English uses so.
 */
export const ATTITUDE_NOUNS: ReadonlyMap<string, readonly { readonly preposition: string; readonly position: 'for' | 'against' }[]> = new Map([
  ['support', [{ preposition: 'for', position: 'for' }, { preposition: 'of', position: 'for' }]], // Ruiz’s support for the tram
  ['backing', [{ preposition: 'for', position: 'for' }, { preposition: 'of', position: 'for' }]], // Ruiz’s backing of the tram
  ['endorsement', [{ preposition: 'of', position: 'for' }]], // Ruiz’s endorsement of Mora
  ['praise', [{ preposition: 'for', position: 'for' }, { preposition: 'of', position: 'for' }]], // Ruiz’s praise of the crews
  ['defense', [{ preposition: 'of', position: 'for' }]], // Ruiz’s defense of the budget
  ['defence', [{ preposition: 'of', position: 'for' }]], // Ruiz’s defence of the budget
  ['call', [{ preposition: 'for', position: 'for' }]], // Ruiz’s call for an inquiry
  ['calls', [{ preposition: 'for', position: 'for' }]], // Ruiz’s calls for an inquiry
  ['demand', [{ preposition: 'for', position: 'for' }]], // Ruiz’s demand for an inquiry
  ['demands', [{ preposition: 'for', position: 'for' }]], // Ruiz’s demands for an inquiry
  ['push', [{ preposition: 'for', position: 'for' }]], // Ruiz’s push for an inquiry
  ['campaign', [{ preposition: 'for', position: 'for' }, { preposition: 'against', position: 'against' }]], // Ruiz’s campaign against the toll
  ['plan', [{ preposition: 'to', position: 'for' }, { preposition: 'for', position: 'for' }]], // Ruiz’s plan to cut fares
  ['plans', [{ preposition: 'to', position: 'for' }, { preposition: 'for', position: 'for' }]], // Ruiz’s plans for a tram
  ['promise', [{ preposition: 'to', position: 'for' }, { preposition: 'of', position: 'for' }]], // Ruiz’s promise of a tram
  ['pledge', [{ preposition: 'to', position: 'for' }]], // Ruiz’s pledge to cut fares
  ['vow', [{ preposition: 'to', position: 'for' }]], // Ruiz’s vow to cut fares
  ['commitment', [{ preposition: 'to', position: 'for' }]], // Ruiz’s commitment to free buses
  ['bid', [{ preposition: 'to', position: 'for' }]], // Ruiz’s bid to cut fares
  ['effort', [{ preposition: 'to', position: 'for' }]], // Ruiz’s effort to cut fares
  ['efforts', [{ preposition: 'to', position: 'for' }]], // Ruiz’s efforts to cut fares
  ['proposal', [{ preposition: 'to', position: 'for' }, { preposition: 'for', position: 'for' }]], // Ruiz’s proposal for a tram
  ['opposition', [{ preposition: 'to', position: 'against' }]], // Ruiz’s opposition to the toll
  ['resistance', [{ preposition: 'to', position: 'against' }]], // Ruiz’s resistance to the toll
  ['objection', [{ preposition: 'to', position: 'against' }]], // Ruiz’s objection to the toll
  ['objections', [{ preposition: 'to', position: 'against' }]], // Ruiz’s objections to the toll
  ['criticism', [{ preposition: 'of', position: 'against' }]], // Ruiz’s criticism of Mora
  ['condemnation', [{ preposition: 'of', position: 'against' }]], // Ruiz’s condemnation of the raid
  ['rejection', [{ preposition: 'of', position: 'against' }]], // Ruiz’s rejection of the offer
  ['veto', [{ preposition: 'of', position: 'against' }]], // Ruiz’s veto of the bill
  ['denial', [{ preposition: 'of', position: 'against' }]], // Ruiz’s denial of the charge
  ['attack', [{ preposition: 'on', position: 'against' }]], // Ruiz’s attack on Mora
  ['attacks', [{ preposition: 'on', position: 'against' }]], // Ruiz’s attacks on Mora
  ['fight', [{ preposition: 'against', position: 'against' }, { preposition: 'for', position: 'for' }]], // Ruiz’s fight against the merger
  ['war', [{ preposition: 'on', position: 'against' }, { preposition: 'against', position: 'against' }]], // Ruiz’s war on smugglers
  ['refusal', [{ preposition: 'to', position: 'against' }]], // Ruiz’s refusal to pay
  ['lawsuit', [{ preposition: 'against', position: 'against' }]], // Ruiz’s lawsuit against the bank
  ['threats', [{ preposition: 'against', position: 'against' }]], // Ruiz’s threats against Mora
  ['concerns', [{ preposition: 'about', position: 'against' }, { preposition: 'over', position: 'against' }]], // Ruiz’s concerns about the toll
  ['doubts', [{ preposition: 'about', position: 'against' }]], // Ruiz’s doubts about the toll
  ['warning', [{ preposition: 'of', position: 'against' }, { preposition: 'against', position: 'against' }, { preposition: 'about', position: 'against' }]], // Ruiz’s warning against haste
  ['distrust', [{ preposition: 'of', position: 'against' }]], // Ruiz’s distrust of banks
  ['hatred', [{ preposition: 'of', position: 'against' }, { preposition: 'for', position: 'against' }]], // Ruiz’s hatred of Mora
  ['admiration', [{ preposition: 'for', position: 'for' }]], // Ruiz’s admiration for Mora
  ['love', [{ preposition: 'for', position: 'for' }, { preposition: 'of', position: 'for' }]], // Ruiz’s love of the sea
] as const); // biome-ignore format: a table
