import { ACT_ROWS } from './attitude-acts.ts';
import { conjugate } from './verb-forms.ts';

/**
 * How an attitude word meets its target:
 * - object: the noun phrase after it ("backs the plan"), also a gerund ("opposes raising fares")
 * - infinitive: the deed after "to" ("wants to cut fares")
 * - request: somebody who is to do something ("urged the board to cut fares")
 * - need: the thing whose need or importance is stressed ("stressed the need for calm")
 * - person: only a name or a group is the target, whatever follows ("accused Mora of lying")
 * - cast: only a person of the article's ("fired Mora")
 * - measure: a law, a plan or the like, or the deed that it is to do ("signed the harbour bill", "unveiled a plan to cut fares")
 * - deed: the verb with its object is the target ("nationalised the ferries")
 * - effort: the deed after "to", where it stands up for a thing or does away with it ("tried to block the sale")
 */
export type AttitudeTakes = 'object' | 'infinitive' | 'request' | 'need' | 'person' | 'cast' | 'measure' | 'deed' | 'effort';

export interface AttitudeVerb {
  /** Base form, with past and participle where they aren't regular. */
  readonly verb: string;
  /** The words that must follow, in lower case: "for" in "called for", "out against" in "spoke out against". */
  readonly particle: readonly string[];
  readonly position: 'for' | 'against';
  readonly takes: readonly AttitudeTakes[];
  readonly example: string;
  readonly source: string;
}

/** Classes of Levin, English Verb Classes and Alternations (1993): 33 judgment, 31.2 admire, 32 desire, 37.9 advise. */
const JUDGE = 'Levin 1993, 33';
const ADMIRE = 'Levin 1993, 31.2';
const DESIRE = 'Levin 1993, 32';
const ADVISE = 'Levin 1993, 37.9';
/** Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.32: suasive verbs; 16.38: verbs with an infinitive. */
const SUASIVE = 'Quirk et al. 1985, 16.32';
const CATENATIVE = 'Quirk et al. 1985, 16.38';
const NEWS = 'usage of news English';

/** verb (+ particle after "|"), position, what it takes, example, source. */
const ROWS: readonly (readonly [string, 'for' | 'against', string, string, string])[] = [
  ['back', 'for', 'object', 'Ruiz backs the new line.', NEWS],
  ['support', 'for', 'object', 'Ruiz supports the new line.', ADMIRE],
  ['endorse', 'for', 'object', 'Ruiz endorsed Mora.', JUDGE],
  ['favor', 'for', 'object', 'Ruiz favors a toll.', ADMIRE],
  ['favour', 'for', 'object', 'Ruiz favours a toll.', ADMIRE],
  ['welcome', 'for', 'object', 'Ruiz welcomed the verdict.', JUDGE],
  ['praise', 'for', 'object', 'Ruiz praised the crews.', JUDGE],
  ['hail', 'for', 'object', 'Ruiz hailed the accord.', JUDGE],
  ['applaud', 'for', 'object', 'Ruiz applauded the accord.', JUDGE],
  ['laud', 'for', 'object', 'Ruiz lauded the accord.', JUDGE],
  ['commend', 'for', 'object', 'Ruiz commended the crews.', JUDGE],
  ['congratulate', 'for', 'object', 'Ruiz congratulated Mora.', JUDGE],
  ['thank', 'for', 'object', 'Ruiz thanked the crews.', JUDGE],
  ['salute', 'for', 'object', 'Ruiz saluted the crews.', JUDGE],
  ['defend', 'for', 'object', 'Ruiz defended the budget.', NEWS],
  ['champion', 'for', 'object', 'Ruiz championed free buses.', NEWS],
  ['promote', 'for', 'object', 'Ruiz promotes free buses.', NEWS],
  ['advocate', 'for', 'object', 'Ruiz advocates free buses.', SUASIVE],
  ['advocate|for', 'for', 'object', 'Ruiz advocates for free buses.', SUASIVE],
  ['embrace', 'for', 'object', 'Ruiz embraced the reform.', NEWS],
  ['celebrate', 'for', 'object', 'Ruiz celebrated the ruling.', JUDGE],
  ['admire', 'for', 'object', 'Ruiz admires Mora.', ADMIRE],
  ['love', 'for', 'object', 'Ruiz loves the harbour.', ADMIRE],
  ['like', 'for', 'object', 'Ruiz likes the harbour.', ADMIRE],
  ['appreciate', 'for', 'object', 'Ruiz appreciates the help.', ADMIRE],
  ['prefer preferred', 'for', 'object infinitive', 'Ruiz prefers a tram.', SUASIVE],
  ['trust', 'for', 'object', 'Ruiz trusts the courts.', ADMIRE],
  ['recommend', 'for', 'object', 'Ruiz recommends a wider road.', SUASIVE],
  ['propose', 'for', 'object infinitive', 'Ruiz proposed a tax on fuel.', SUASIVE],
  ['encourage', 'for', 'object request', 'Ruiz encouraged pupils to read.', SUASIVE],
  ['urge', 'for', 'object request', 'Ruiz urged the board to act.', SUASIVE],
  ['ask', 'for', 'request', 'Ruiz asked the board to act.', SUASIVE],
  ['demand', 'for', 'object infinitive', 'Ruiz demanded an inquiry.', SUASIVE],
  ['invite', 'for', 'person request', 'Ruiz invited Mora to the palace.', NEWS],
  ['call|for', 'for', 'object', 'Ruiz called for an inquiry.', NEWS],
  ['call|on', 'for', 'request', 'Ruiz called on the board to act.', NEWS],
  ['push|for', 'for', 'object', 'Ruiz pushed for an inquiry.', NEWS],
  ['press|for', 'for', 'object', 'Ruiz pressed for an inquiry.', NEWS],
  ['campaign|for', 'for', 'object', 'Ruiz campaigned for Mora.', NEWS],
  ['fight fought|for', 'for', 'object', 'Ruiz fought for free buses.', NEWS],
  ['vote|for', 'for', 'object', 'Ruiz voted for the bill.', NEWS],
  ['stand stood|by', 'for', 'object', 'Ruiz stood by the decision.', NEWS],
  ['believe|in', 'for', 'object', 'Ruiz believes in free buses.', ADMIRE],
  ['agree|with', 'for', 'object', 'Ruiz agrees with Mora.', NEWS],
  ['side|with', 'for', 'object', 'Ruiz sided with the union.', NEWS],
  ['join|in', 'for', 'object', 'Ruiz joined in the appeal.', NEWS],
  ['donate|to', 'for', 'object', 'Ruiz donated to the clinic.', NEWS],
  ['look|forward to', 'for', 'object', 'Ruiz looks forward to the trial.', DESIRE],
  ['ask|for', 'for', 'object', 'Ruiz asked for an inquiry.', DESIRE],
  ['hope|for', 'for', 'object', 'Ruiz hopes for rain.', DESIRE],
  ['want', 'for', 'object infinitive request', 'Ruiz wants to cut fares.', DESIRE],
  ['seek sought', 'for', 'infinitive', 'Ruiz sought to cut fares.', CATENATIVE],
  ['hope', 'for', 'infinitive', 'Ruiz hopes to cut fares.', CATENATIVE],
  ['plan planned', 'for', 'infinitive', 'Ruiz plans to cut fares.', CATENATIVE],
  ['intend', 'for', 'infinitive', 'Ruiz intends to cut fares.', CATENATIVE],
  ['aim', 'for', 'infinitive', 'Ruiz aims to cut fares.', CATENATIVE],
  ['pledge', 'for', 'object infinitive', 'Ruiz pledged to cut fares.', CATENATIVE],
  ['promise', 'for', 'object infinitive', 'Ruiz promised to cut fares.', CATENATIVE],
  ['vow', 'for', 'object infinitive', 'Ruiz vowed to cut fares.', CATENATIVE],
  ['offer', 'for', 'infinitive', 'Ruiz offered to cut fares.', CATENATIVE],
  ['agree', 'for', 'infinitive', 'Ruiz agreed to cut fares.', CATENATIVE],
  ['commit committed|to', 'for', 'object', 'Ruiz committed to free buses.', NEWS],
  ['vote', 'for', 'infinitive', 'Ruiz voted to raise the toll.', NEWS],
  ['love', 'for', 'infinitive', 'Ruiz would love to see it open.', CATENATIVE],
  ['like', 'for', 'infinitive', 'Ruiz would like to see it open.', CATENATIVE],
  ['look', 'for', 'infinitive', 'Ruiz is looking to sell the mill.', NEWS],
  ['wish', 'for', 'infinitive', 'Ruiz wishes to leave the union.', CATENATIVE],
  ['apologize|for', 'against', 'object', 'Ruiz apologized for the delay.', JUDGE],
  ['apologise|for', 'against', 'object', 'Ruiz apologised for the delay.', JUDGE],
  ['respect', 'for', 'object', 'Ruiz respects the court.', ADMIRE],
  ['value', 'for', 'object', 'Ruiz values the harbour.', ADMIRE],
  ['tout', 'for', 'object', 'Ruiz touted the new line.', NEWS],
  ['nominate', 'for', 'person', 'Ruiz nominated Mora.', NEWS],
  ['appoint', 'for', 'person', 'Ruiz appointed Mora.', NEWS],
  ['ally allied|with', 'for', 'object', 'Ruiz allied with Mora.', NEWS],
  ['stress', 'for', 'need', 'Ruiz stressed the need for calm.', NEWS],
  ['emphasize', 'for', 'need', 'Ruiz emphasized the importance of calm.', NEWS],
  ['emphasise', 'for', 'need', 'Ruiz emphasised the importance of calm.', NEWS],
  ['underscore', 'for', 'need', 'Ruiz underscored the value of calm.', NEWS],
  ['highlight', 'for', 'need', 'Ruiz highlighted the need for calm.', NEWS],
  ['acclaim', 'for', 'object', 'Ruiz acclaimed Mora.', JUDGE],
  ['extol extolled', 'for', 'object', 'Ruiz extolled Mora.', JUDGE],
  ['cheer', 'for', 'object', 'Ruiz cheered Mora.', JUDGE],
  ['honor', 'for', 'object', 'Ruiz honored Mora.', JUDGE],
  ['honour', 'for', 'object', 'Ruiz honoured Mora.', JUDGE],
  ['credit', 'for', 'object', 'Ruiz credited Mora.', JUDGE],
  ['glorify', 'for', 'object', 'Ruiz glorified Mora.', JUDGE],
  ['idolize', 'for', 'object', 'Ruiz idolized Mora.', JUDGE],
  ['revere', 'for', 'object', 'Ruiz revered Mora.', JUDGE],
  ['esteem', 'for', 'object', 'Ruiz esteemed Mora.', ADMIRE],
  ['cherish', 'for', 'object', 'Ruiz cherished Mora.', ADMIRE],
  ['adore', 'for', 'object', 'Ruiz adored Mora.', ADMIRE],
  ['mourn', 'for', 'object', 'Ruiz mourned Mora.', ADMIRE],
  ['rally|behind', 'for', 'object', 'Ruiz rallied behind the tram.', NEWS],
  ['lobby|for', 'for', 'object', 'Ruiz lobbied for the tram.', NEWS],
  ['appeal|for', 'for', 'object', 'Ruiz appealed for the tram.', NEWS],
  ['plead|for', 'for', 'object', 'Ruiz pleaded for the tram.', NEWS],
  ['argue|for', 'for', 'object', 'Ruiz argued for the tram.', NEWS],
  ['stand stood|with', 'for', 'object', 'Ruiz stood|with the tram.', NEWS],
  ['stand stood|up for', 'for', 'object', 'Ruiz stood|up the tram.', NEWS],
  ['speak spoke spoken|up for', 'for', 'object', 'Ruiz spoke the tram.', NEWS],
  ['line|up behind', 'for', 'object', 'Ruiz lined up behind the tram.', NEWS],
  ['approve|of', 'for', 'object', 'Ruiz approved of the tram.', NEWS],
  ['insist|on', 'for', 'object', 'Ruiz insisted on the tram.', NEWS],
  ['opt opted|for', 'for', 'object', 'Ruiz opted|for the tram.', NEWS],
  ['vouch|for', 'for', 'object', 'Ruiz vouched for the tram.', NEWS],
  ['sympathize|with', 'for', 'object', 'Ruiz sympathized with the tram.', NEWS],
  ['sympathise|with', 'for', 'object', 'Ruiz sympathised with the tram.', NEWS],
  ['rejoice|at', 'for', 'object', 'Ruiz rejoiced at the tram.', NEWS],
  ['approve', 'for', 'object', 'Ruiz approved the tram.', NEWS],
  ['sponsor', 'for', 'object', 'Ruiz sponsored the tram.', NEWS],
  ['fund', 'for', 'object', 'Ruiz funded the tram.', NEWS],
  ['finance', 'for', 'object', 'Ruiz financed the tram.', NEWS],
  ['pursue', 'for', 'object', 'Ruiz pursued the tram.', NEWS],
  ['greenlight greenlit', 'for', 'object', 'Ruiz greenlit the tram.', NEWS],
  ['berate', 'against', 'object', 'Ruiz berated Mora.', JUDGE],
  ['castigate', 'against', 'object', 'Ruiz castigated Mora.', JUDGE],
  ['censure', 'against', 'object', 'Ruiz censured Mora.', JUDGE],
  ['excoriate', 'against', 'object', 'Ruiz excoriated Mora.', JUDGE],
  ['scold', 'against', 'object', 'Ruiz scolded Mora.', JUDGE],
  ['deride', 'against', 'object', 'Ruiz derided Mora.', JUDGE],
  ['belittle', 'against', 'object', 'Ruiz belittled Mora.', JUDGE],
  ['disparage', 'against', 'object', 'Ruiz disparaged Mora.', JUDGE],
  ['denigrate', 'against', 'object', 'Ruiz denigrated Mora.', JUDGE],
  ['vilify', 'against', 'object', 'Ruiz vilified Mora.', JUDGE],
  ['smear', 'against', 'object', 'Ruiz smeared Mora.', JUDGE],
  ['taunt', 'against', 'object', 'Ruiz taunted Mora.', JUDGE],
  ['heckle', 'against', 'object', 'Ruiz heckled Mora.', JUDGE],
  ['boo', 'against', 'object', 'Ruiz booed Mora.', JUDGE],
  ['jeer', 'against', 'object', 'Ruiz jeered Mora.', JUDGE],
  ['admonish', 'against', 'object', 'Ruiz admonished Mora.', JUDGE],
  ['upbraid', 'against', 'object', 'Ruiz upbraided Mora.', JUDGE],
  ['pillory', 'against', 'object', 'Ruiz pilloried Mora.', JUDGE],
  ['flay', 'against', 'object', 'Ruiz flayed Mora.', JUDGE],
  ['savage', 'against', 'object', 'Ruiz savaged Mora.', JUDGE],
  ['skewer', 'against', 'object', 'Ruiz skewered Mora.', JUDGE],
  ['trash', 'against', 'object', 'Ruiz trashed Mora.', JUDGE],
  ['bash', 'against', 'object', 'Ruiz bashed Mora.', JUDGE],
  ['rip ripped', 'against', 'object', 'Ruiz ripped Mora.', JUDGE],
  ['reprimand', 'against', 'object', 'Ruiz reprimanded Mora.', JUDGE],
  ['fault', 'against', 'object', 'Ruiz faulted Mora.', JUDGE],
  ['chastise', 'against', 'object', 'Ruiz chastised Mora.', JUDGE],
  ['scorn', 'against', 'object', 'Ruiz scorned Mora.', JUDGE],
  ['malign', 'against', 'object', 'Ruiz maligned Mora.', JUDGE],
  ['detest', 'against', 'object', 'Ruiz detested the toll.', ADMIRE],
  ['loathe', 'against', 'object', 'Ruiz loathed the toll.', ADMIRE],
  ['despise', 'against', 'object', 'Ruiz despised the toll.', ADMIRE],
  ['resent', 'against', 'object', 'Ruiz resented the toll.', ADMIRE],
  ['abhor abhorred', 'against', 'object', 'Ruiz abhorred the toll.', ADMIRE],
  ['dread', 'against', 'object', 'Ruiz dreaded the toll.', ADMIRE],
  ['mistrust', 'against', 'object', 'Ruiz mistrusted the toll.', ADMIRE],
  ['distrust', 'against', 'object', 'Ruiz distrusted the toll.', ADMIRE],
  ['lash|out at', 'against', 'object', 'Ruiz lashed out at the merger.', NEWS],
  ['hit hit|out at', 'against', 'object', 'Ruiz hit|out the merger.', NEWS],
  ['tear tore torn|into', 'against', 'object', 'Ruiz tore the merger.', NEWS],
  ['scoff|at', 'against', 'object', 'Ruiz scoffed at the merger.', NEWS],
  ['sneer|at', 'against', 'object', 'Ruiz sneered at the merger.', NEWS],
  ['lobby|against', 'against', 'object', 'Ruiz lobbied against the merger.', NEWS],
  ['argue|against', 'against', 'object', 'Ruiz argued against the merger.', NEWS],
  ['stand stood|up to', 'against', 'object', 'Ruiz stood|up the merger.', NEWS],
  ['stand stood|against', 'against', 'object', 'Ruiz stood|against the merger.', NEWS],
  ['speak spoke spoken|out against', 'against', 'object', 'Ruiz spoke the merger.', NEWS],
  ['push|back against', 'against', 'object', 'Ruiz pushed back against the merger.', NEWS],
  ['push|back on', 'against', 'object', 'Ruiz pushed back on the merger.', NEWS],
  ['worry worried|about', 'against', 'object', 'Ruiz worried|about the merger.', NEWS],
  ['clash|with', 'against', 'object', 'Ruiz clashed with the merger.', NEWS],
  ['feud|with', 'against', 'object', 'Ruiz feuded with the merger.', NEWS],
  ['spar sparred|with', 'against', 'object', 'Ruiz sparred|with the merger.', NEWS],
  ['turn|down', 'against', 'object', 'Ruiz turned down the merger.', NEWS],
  ['take took taken|on', 'against', 'object', 'Ruiz took the merger.', NEWS],
  ['run ran run|against', 'against', 'object', 'Ruiz ran the merger.', NEWS],
  ['crack|down on', 'against', 'object', 'Ruiz cracked down on the merger.', NEWS],
  ['withdraw withdrew withdrawn|from', 'against', 'object', 'Ruiz withdrew the merger.', NEWS],
  ['walk|out of', 'against', 'object', 'Ruiz walked out of the merger.', NEWS],
  ['pull|out of', 'against', 'object', 'Ruiz pulled out of the merger.', NEWS],
  ['back|out of', 'against', 'object', 'Ruiz backed out of the merger.', NEWS],
  ['back|away from', 'against', 'object', 'Ruiz backed away from the merger.', NEWS],
  ['distance|himself from', 'against', 'object', 'Ruiz distanced himself from the merger.', NEWS],
  ['distance|herself from', 'against', 'object', 'Ruiz distanced herself from the merger.', NEWS],
  ['disapprove|of', 'against', 'object', 'Ruiz disapproved of the merger.', NEWS],
  ['balk|at', 'against', 'object', 'Ruiz balked at the merger.', NEWS],
  ['bristle|at', 'against', 'object', 'Ruiz bristled at the merger.', NEWS],
  ['rail|at', 'against', 'object', 'Ruiz railed at the merger.', NEWS],
  ['inveigh|against', 'against', 'object', 'Ruiz inveighed against the merger.', NEWS],
  ['caution|against', 'against', 'object', 'Ruiz cautioned against the merger.', NEWS],
  ['advise|against', 'against', 'object', 'Ruiz advised against the merger.', NEWS],
  ['appeal|against', 'against', 'object', 'Ruiz appealed against the merger.', NEWS],
  ['retaliate|against', 'against', 'object', 'Ruiz retaliated against the merger.', NEWS],
  ['oust', 'against', 'object', 'Ruiz ousted the merger.', NEWS],
  ['expel expelled', 'against', 'object', 'Ruiz expelled the merger.', NEWS],
  ['sanction', 'against', 'object', 'Ruiz sanctioned the merger.', NEWS],
  ['scrap scrapped', 'against', 'object', 'Ruiz scrapped the merger.', NEWS],
  ['abandon', 'against', 'object', 'Ruiz abandoned the merger.', NEWS],
  ['repeal', 'against', 'object', 'Ruiz repealed the merger.', NEWS],
  ['revoke', 'against', 'object', 'Ruiz revoked the merger.', NEWS],
  ['rescind', 'against', 'object', 'Ruiz rescinded the merger.', NEWS],
  ['thwart', 'against', 'object', 'Ruiz thwarted the merger.', NEWS],
  ['stymie', 'against', 'object', 'Ruiz stymied the merger.', NEWS],
  ['sabotage', 'against', 'object', 'Ruiz sabotaged the merger.', NEWS],
  ['undermine', 'against', 'object', 'Ruiz undermined the merger.', NEWS],
  ['combat', 'against', 'object', 'Ruiz combated the merger.', NEWS],
  ['counter', 'against', 'object', 'Ruiz countered the merger.', NEWS],
  ['contest', 'against', 'object', 'Ruiz contested the merger.', NEWS],
  ['rebuff', 'against', 'object', 'Ruiz rebuffed the merger.', NEWS],
  ['spurn', 'against', 'object', 'Ruiz spurned the merger.', NEWS],
  ['repudiate', 'against', 'object', 'Ruiz repudiated the merger.', NEWS],
  ['renounce', 'against', 'object', 'Ruiz renounced the merger.', NEWS],
  ['disavow', 'against', 'object', 'Ruiz disavowed the merger.', NEWS],
  ['push', 'for', 'request', 'Ruiz pushed the board to act.', SUASIVE],
  ['press', 'for', 'request', 'Ruiz pressed the board to act.', SUASIVE],
  ['pressure', 'for', 'request', 'Ruiz pressured the board to act.', SUASIVE],
  ['implore', 'for', 'request', 'Ruiz implored the board to act.', SUASIVE],
  ['beg begged', 'for', 'request', 'Ruiz begged the board to act.', SUASIVE],
  ['exhort', 'for', 'request', 'Ruiz exhorted the board to act.', SUASIVE],
  ['instruct', 'for', 'request', 'Ruiz instructed the board to act.', SUASIVE],
  ['advise', 'for', 'request', 'Ruiz advised the board to act.', ADVISE],
  ['call|upon', 'for', 'request', 'Ruiz called upon the board to act.', NEWS],
  ['lobby lobbied', 'for', 'request', 'Ruiz lobbied the board to act.', NEWS],
  ['threaten', 'for', 'infinitive', 'Ruiz threatened to leave the union.', CATENATIVE],
  ['oppose', 'against', 'object', 'Ruiz opposes the toll.', ADMIRE],
  ['reject', 'against', 'object', 'Ruiz rejected the toll.', JUDGE],
  ['condemn', 'against', 'object', 'Ruiz condemned the raid.', JUDGE],
  ['denounce', 'against', 'object', 'Ruiz denounced the raid.', JUDGE],
  ['criticize', 'against', 'object', 'Ruiz criticized Mora.', JUDGE],
  ['criticise', 'against', 'object', 'Ruiz criticised Mora.', JUDGE],
  ['slam slammed', 'against', 'object', 'Ruiz slammed the delay.', JUDGE],
  ['blast', 'against', 'object', 'Ruiz blasted the delay.', JUDGE],
  ['attack', 'against', 'object', 'Ruiz attacked Mora.', JUDGE],
  ['assail', 'against', 'object', 'Ruiz assailed the delay.', JUDGE],
  ['lambast', 'against', 'object', 'Ruiz lambasted the delay.', JUDGE],
  ['lambaste', 'against', 'object', 'Ruiz lambasted the delay.', JUDGE],
  ['rebuke', 'against', 'object', 'Ruiz rebuked Mora.', JUDGE],
  ['chide', 'against', 'object', 'Ruiz chided Mora.', JUDGE],
  ['mock', 'against', 'object', 'Ruiz mocked the plan.', JUDGE],
  ['ridicule', 'against', 'object', 'Ruiz ridiculed the plan.', JUDGE],
  ['insult', 'against', 'object', 'Ruiz insulted Mora.', JUDGE],
  ['decry decried', 'against', 'object', 'Ruiz decried the delay.', JUDGE],
  ['deplore', 'against', 'object', 'Ruiz deplored the delay.', JUDGE],
  ['lament', 'against', 'object', 'Ruiz lamented the delay.', ADMIRE],
  ['accuse', 'against', 'person', 'Ruiz accused Mora of lying.', JUDGE],
  ['blame', 'against', 'object', 'Ruiz blamed the drivers.', JUDGE],
  ['sue', 'against', 'person', 'Ruiz sued the bank.', NEWS],
  ['veto vetoed', 'against', 'object', 'Ruiz vetoed the bill.', NEWS],
  ['deny denied', 'against', 'object', 'Ruiz denied the charge.', NEWS],
  ['dispute', 'against', 'object', 'Ruiz disputed the count.', NEWS],
  ['dismiss', 'against', 'object', 'Ruiz dismissed the claim.', JUDGE],
  ['challenge', 'against', 'object', 'Ruiz challenged the ruling.', NEWS],
  ['question', 'against', 'object', 'Ruiz questioned the count.', NEWS],
  ['doubt', 'against', 'object', 'Ruiz doubts the count.', NEWS],
  ['protest', 'against', 'object', 'Ruiz protested the ruling.', NEWS],
  ['protest|against', 'against', 'object', 'Ruiz protested against the ruling.', NEWS],
  ['protest|about', 'against', 'object', 'Ruiz protested about the ruling.', NEWS],
  ['complain|about', 'against', 'object', 'Ruiz complained about the noise.', 'Levin 1993, 37.8'],
  ['object|to', 'against', 'object', 'Ruiz objected to the toll.', NEWS],
  ['resist', 'against', 'object', 'Ruiz resisted the merger.', NEWS],
  ['boycott', 'against', 'object', 'Ruiz boycotted the vote.', NEWS],
  ['block', 'against', 'object', 'Ruiz blocked the merger.', NEWS],
  ['ban banned', 'against', 'object', 'Ruiz banned fireworks.', NEWS],
  ['hate', 'against', 'object', 'Ruiz hates waiting.', ADMIRE],
  ['dislike', 'against', 'object', 'Ruiz dislikes Mora.', ADMIRE],
  ['regret regretted', 'against', 'object', 'Ruiz regrets the delay.', ADMIRE],
  ['fear', 'against', 'object', 'Ruiz fears a flood.', ADMIRE],
  ['threaten', 'against', 'object', 'Ruiz threatened Mora.', NEWS],
  ['warn|against', 'against', 'object', 'Ruiz warned against haste.', ADVISE],
  ['warn|of', 'against', 'object', 'Ruiz warned of a flood.', ADVISE],
  ['warn|about', 'against', 'object', 'Ruiz warned about the cold.', ADVISE],
  ['vote|against', 'against', 'object', 'Ruiz voted against the bill.', NEWS],
  ['campaign|against', 'against', 'object', 'Ruiz campaigned against the toll.', NEWS],
  ['fight fought', 'against', 'object', 'Ruiz fought the merger.', NEWS],
  ['fight fought|against', 'against', 'object', 'Ruiz fought against the merger.', NEWS],
  ['speak spoke spoken|against', 'against', 'object', 'Ruiz spoke against the merger.', NEWS],
  ['rail|against', 'against', 'object', 'Ruiz railed against the merger.', 'Levin 1993, 37.8'],
  ['disagree|with', 'against', 'object', 'Ruiz disagrees with Mora.', NEWS],
  ['discourage', 'against', 'object', 'Ruiz discouraged haste.', SUASIVE],
  ['refuse', 'against', 'object infinitive', 'Ruiz refused to pay.', CATENATIVE],
  ['rule|out', 'against', 'object', 'Ruiz ruled out a merger.', NEWS],
  ['call|off', 'against', 'object', 'Ruiz called off the talks.', NEWS],
]; // biome-ignore format: a table

export const ATTITUDE_VERBS: readonly AttitudeVerb[] = [...ROWS, ...ACT_ROWS].map(([key, position, takes, example, source]) => {
  const [verb = '', particle] = key.split('|');
  return { verb, particle: particle?.split(' ') ?? [], position, takes: takes.split(' ') as AttitudeTakes[], example, source };
});

/** How a form of an attitude verb is used. */
export interface AttitudeForm {
  readonly verb: AttitudeVerb;
  readonly form: 'base' | 'third' | 'past' | 'ing';
}

/** Every form, in lower case, with the verbs that it may be: those with a particle first. */
export const ATTITUDE_FORMS: ReadonlyMap<string, readonly AttitudeForm[]> = formsOf(ATTITUDE_VERBS);

function formsOf(verbs: readonly AttitudeVerb[]): Map<string, AttitudeForm[]> {
  const forms = new Map<string, AttitudeForm[]>();
  for (const verb of [...verbs].sort((a, b) => b.particle.length - a.particle.length)) {
    const { base, third, past, participle, ing } = conjugate(verb.verb);
    const kinds = new Map<string, AttitudeForm['form']>([[base, 'base'], [third, 'third'], [past, 'past'], [participle, 'past'], [ing, 'ing']]); // biome-ignore format: a row
    for (const [text, form] of kinds) forms.set(text, [...(forms.get(text) ?? []), { verb, form }]);
  }
  return forms;
}

/** Deeds that do away with their object: to want them is to be against it ("wants to [scrap] the toll"). */
export const UNDOING: ReadonlySet<string> = new Set(
  (
    'abolish ban block bar cancel combat condemn curb defeat defund delay destroy discourage disrupt ditch eliminate end eradicate fight halt kill limit oppose outlaw oust overturn prevent prohibit quit refrain ' +
    'reject remove repeal resist restrict reverse revoke roll scrap shut stop suspend tackle terminate undermine undo veto weaken withdraw reconsider rescind drop reduce avoid lift dismantle downplay withhold evict deport expel uproot root wipe nullify vanquish exclude restrain undercut repress deter fire jail prosecute punish'
  ).split(' '),
);

/** Deeds that stand up for their object: to want them is to be for it ("wants to [protect] the park"). Other deeds are targets themselves. */
export const UPHOLDING: ReadonlySet<string> = new Set(
  (
    'back support defend protect preserve strengthen save promote endorse restore keep maintain expand uphold boost achieve secure ensure build create establish bring adopt pass approve introduce implement join advance ' +
    'improve encourage welcome help embrace champion'
  ).split(' '),
);

/** Said of oneself, then what it is about: "[opposed to] the toll", "[proud of] the crews". Adjective, preposition, position. Quirk et al. 1985, 16.69. */
export const ATTITUDE_ADJECTIVES: ReadonlyMap<string, readonly { readonly preposition: string; readonly position: 'for' | 'against' }[]> = new Map(
  (
    [
      ['proud', 'of', 'for'], ['fond', 'of', 'for'], ['supportive', 'of', 'for'], ['grateful', 'for', 'for'], ['grateful', 'to', 'for'], ['thankful', 'for', 'for'], ['thankful', 'to', 'for'],
      ['excited', 'about', 'for'], ['excited', 'by', 'for'], ['enthusiastic', 'about', 'for'], ['optimistic', 'about', 'for'], ['happy', 'with', 'for'], ['happy', 'about', 'for'], ['pleased', 'with', 'for'],
      ['pleased', 'by', 'for'], ['satisfied', 'with', 'for'], ['delighted', 'by', 'for'], ['delighted', 'with', 'for'], ['committed', 'to', 'for'], ['dedicated', 'to', 'for'], ['confident', 'in', 'for'],
      ['impressed', 'by', 'for'], ['impressed', 'with', 'for'], ['favor', 'of', 'for'], ['favour', 'of', 'for'], ['support', 'of', 'for'],
      ['opposed', 'to', 'against'], ['critical', 'of', 'against'], ['concerned', 'about', 'against'], ['concerned', 'by', 'against'], ['worried', 'about', 'against'], ['worried', 'by', 'against'],
      ['afraid', 'of', 'against'], ['skeptical', 'of', 'against'], ['sceptical', 'of', 'against'], ['skeptical', 'about', 'against'], ['sceptical', 'about', 'against'], ['wary', 'of', 'against'],
      ['disappointed', 'by', 'against'], ['disappointed', 'in', 'against'], ['disappointed', 'with', 'against'], ['angry', 'about', 'against'], ['angry', 'at', 'against'], ['angry', 'with', 'against'],
      ['furious', 'about', 'against'], ['furious', 'at', 'against'], ['tired', 'of', 'against'], ['sick', 'of', 'against'], ['ashamed', 'of', 'against'], ['alarmed', 'by', 'against'], ['outraged', 'by', 'against'],
      ['hopeful', 'about', 'for'], ['confident', 'about', 'for'], ['confident', 'of', 'for'], ['glad', 'about', 'for'], ['glad', 'of', 'for'], ['sympathetic', 'to', 'for'], ['sympathetic', 'toward', 'for'], ['loyal', 'to', 'for'],
      ['faithful', 'to', 'for'], ['keen', 'on', 'for'], ['passionate', 'about', 'for'], ['crazy', 'about', 'for'], ['bullish', 'on', 'for'], ['bullish', 'about', 'for'], ['inspired', 'by', 'for'], ['encouraged', 'by', 'for'],
      ['heartened', 'by', 'for'], ['thrilled', 'by', 'for'], ['thrilled', 'with', 'for'], ['thrilled', 'about', 'for'], ['delighted', 'at', 'for'], ['comfortable', 'with', 'for'], ['fine', 'with', 'for'], ['open', 'to', 'for'],
      ['appreciative', 'of', 'for'], ['complimentary', 'about', 'for'], ['complimentary', 'of', 'for'], ['respectful', 'of', 'for'],
      ['bearish', 'on', 'against'], ['unhappy', 'with', 'against'], ['unhappy', 'about', 'against'], ['dissatisfied', 'with', 'against'], ['displeased', 'with', 'against'], ['displeased', 'by', 'against'], ['upset', 'about', 'against'],
      ['upset', 'with', 'against'], ['upset', 'by', 'against'], ['upset', 'at', 'against'], ['upset', 'over', 'against'], ['troubled', 'by', 'against'], ['disturbed', 'by', 'against'], ['bothered', 'by', 'against'], ['offended', 'by', 'against'],
      ['appalled', 'by', 'against'], ['appalled', 'at', 'against'], ['dismayed', 'by', 'against'], ['dismayed', 'at', 'against'], ['dismayed', 'with', 'against'], ['saddened', 'by', 'against'], ['wary', 'about', 'against'], ['nervous', 'about', 'against'],
      ['anxious', 'about', 'against'], ['fearful', 'of', 'against'], ['suspicious', 'of', 'against'], ['hostile', 'to', 'against'], ['hostile', 'toward', 'against'], ['averse', 'to', 'against'], ['mad', 'at', 'against'], ['mad', 'about', 'against'],
      ['disillusioned', 'with', 'against'], ['disillusioned', 'by', 'against'], ['infuriated', 'by', 'against'], ['incensed', 'by', 'against'], ['enraged', 'by', 'against'], ['unimpressed', 'by', 'against'], ['unimpressed', 'with', 'against'],
      ['contemptuous', 'of', 'against'], ['dismissive', 'of', 'against'], ['intolerant', 'of', 'against'], ['doubtful', 'of', 'against'], ['uneasy', 'about', 'against'], ['uneasy', 'with', 'against'], ['uncomfortable', 'with', 'against'],
      ['pessimistic', 'about', 'against'], ['concerned', 'over', 'against'], ['concerned', 'with', 'against'], ['worried', 'over', 'against'], ['angry', 'over', 'against'], ['angered', 'by', 'against'], ['frustrated', 'at', 'against'],
      ['frustrated', 'by', 'against'], ['frustrated', 'with', 'against'], ['shocked', 'by', 'against'], ['disgusted', 'by', 'against'], ['horrified', 'by', 'against'], ['doubtful', 'about', 'against'], ['odds', 'with', 'against'],
    ] as const
  ).reduce((map, [word, preposition, position]) => map.set(word, [...(map.get(word) ?? []), { preposition, position }]), new Map<string, { preposition: string; position: 'for' | 'against' }[]>()),
); // biome-ignore format: a table
