import { conjugate } from './verb-forms.ts';

/** A verb that says where its subject stands on what follows it: "to [scrap] the toll", "to [push back against] the toll". */
interface AttitudeVerb {
  /** Base form, with past and participle where they aren't regular. */
  readonly verb: string;
  /** The words that must follow, in lower case: "for" in "call for", "back against" in "push back against". */
  readonly particle: readonly string[];
  readonly position: 'for' | 'against';
}

/**
 * Verb (+ particle after "|"). Chosen from Levin, English Verb Classes and Alternations (1993), 31.2 (admire), 32 (desire), 33 (judgment) and 37.9 (advise), from Quirk et al., A Comprehensive Grammar
 * of the English Language (1985), 16.32 (suasive verbs), and from the usage of news English. Each is read in a sentence of its own by test/engine/words/verbs.test.ts.
 */
const FOR = `
 back, support, endorse, favor, favour, welcome, praise, hail, applaud, laud, commend, congratulate, thank, salute, defend, champion, promote,
 advocate, advocate|for, embrace, celebrate, admire, love, like, appreciate, prefer preferred, trust, recommend, propose, encourage, urge, demand,
 invite, call|for, push|for, press|for, campaign|for, fight fought|for, vote|for, stand stood|by, believe|in, agree|with, side|with, join|in,
 donate|to, look|forward to, ask|for, hope|for, want, pledge, promise, vow, commit committed|to, respect, value, tout, nominate, appoint,
 ally allied|with, acclaim, extol extolled, cheer, honor, honour, credit, glorify, idolize, revere, esteem, cherish, adore, mourn, rally|behind,
 lobby|for, appeal|for, plead|for, argue|for, stand stood|with, stand stood|up for, speak spoke spoken|up for, line|up behind, approve|of, insist|on,
 opt opted|for, vouch|for, sympathize|with, sympathise|with, approve, sponsor, fund, finance, pursue, greenlight greenlit, request, accept, compliment,
 treasure, host|a fundraiser for, headline|a fundraiser for, campaign|on, vote|yes on, cast cast|the deciding vote for,
 cast cast|a vote for, say said|yes to, pray|for, highlight|the benefits of, tout|the benefits of, highlight|the importance of,
 rally rallied|support for, pay paid|tribute to, pay paid|homage to, speak spoke spoken|highly of, speak spoke spoken|in favor of,
 speak spoke spoken|in favour of, vote|in favor of, vote|in favour of, come came come|out in favor of, come came come|out in support of,
 argue|in favor of, come came come|to the defense of, throw threw thrown|his support behind, throw threw thrown|her support behind,
 throw threw thrown|his weight behind, throw threw thrown|her weight behind, get got got|behind, rally rallied|around, march|for, petition|for,
 clamor|for, long|for, yearn|for, press|ahead with, push|ahead with, root|for, cheer|for, marvel|at, stand stood|behind, make made|the case for,
 make made|a case for, stump|for, raise|money for, raise|funds for, sue|for, care|about, double|down on, push|through, swear swore sworn|by,
 think thought|the world of, come came come|down on the side of, throw threw thrown|its weight behind, put put|his weight behind,
 lend lent|his voice to, lend lent|support to, pin pinned|his hopes on, stick stuck|up for, remain|committed to, knock|on doors for,
 have had|kind words for, have had|a soft spot for, heap|praise on, shower|praise on, hold held|out for, sing sang sung|the praises of, join|calls for,
 back|calls for, add|his voice to, put put|his name to, put put|her name to, sign|up to
`;
const AGAINST = `
 apologize|for, apologise|for, berate, castigate, censure, excoriate, scold, deride, belittle, disparage, denigrate, vilify, smear, taunt, heckle, boo,
 jeer, admonish, upbraid, pillory, flay, savage, skewer, trash, bash, rip ripped, reprimand, fault, chastise, scorn, malign, detest, loathe, despise,
 resent, abhor abhorred, dread, mistrust, distrust, lash|out at, hit hit|out at, tear tore torn|into, scoff|at, sneer|at, lobby|against, argue|against,
 stand stood|up to, stand stood|against, speak spoke spoken|out against, push|back against, push|back on, worry worried|about, clash|with, feud|with,
 spar sparred|with, turn|down, take took taken|on, run ran run|against, crack|down on, withdraw withdrew withdrawn|from, walk|out of, pull|out of,
 back|out of, back|away from, distance|himself from, distance|herself from, disapprove|of, balk|at, bristle|at, rail|at, inveigh|against,
 caution|against, advise|against, appeal|against, oust, expel expelled, sanction, scrap scrapped, abandon, repeal, revoke, rescind, thwart, stymie,
 sabotage, undermine, combat, counter, contest, rebuff, spurn, repudiate, renounce, disavow, oppose, reject, condemn, denounce, criticize, criticise,
 slam slammed, blast, attack, assail, lambast, lambaste, rebuke, chide, mock, ridicule, insult, decry decried, deplore, lament, accuse, blame, sue,
 veto vetoed, deny denied, dispute, dismiss, challenge, question, doubt, protest, protest|against, protest|about, complain|about, object|to, resist,
 boycott, block, ban banned, hate, dislike, regret regretted, fear, threaten, warn|against, warn|of, warn|about, vote|against, campaign|against,
 fight fought, fight fought|against, speak spoke spoken|against, rail|against, disagree|with, discourage, refuse, rule|out, call|off, snub snubbed,
 speak spoke spoken|harshly of, speak spoke spoken|ill of, push|out, force|out, distance|itself from, take took taken|a shot at,
 take took taken|shots at, part|ways with, cast cast|a vote against,
 withdraw withdrew withdrawn|his support for, withdraw withdrew withdrawn|support for, withdraw withdrew withdrawn|his support from,
 raise|questions about, laugh|off, come came come|out against, take took taken|aim at, take took taken|issue with, take took taken|exception to,
 take took taken|a swipe at, take took taken|a dig at, take took taken|a jab at, hit hit|back at, fire|back at, shoot shot|back at, swipe|at,
 pour|cold water on, cast cast|doubt on, shrug shrugged|off, brush|off, brush|aside, stand stood|in the way of, turn|against, break broke broken|with,
 resign|over, quit quit|over, walk|away from, shy shied|away from, rally rallied|against, march|against, demonstrate|against, crusade|against,
 battle|against, wage|war on, wage|war against, declare|war on, moan|about, rant|against, fret fretted|about, worry worried|over, protest|over,
 poke|fun at, make made|fun of, cut cut|ties with, sever|ties with, testify|against, make made|the case against, call|out, tear tore torn|apart,
 impose|sanctions on, put put|an end to, put put|a stop to, pull|the plug on, lose lost|faith in, lose lost|confidence in, lose lost|patience with,
 decide|against, recoil|from, forbid forbade forbidden, outlaw, bemoan, disown, discredit, debunk, refute, rebut rebutted, contradict, torpedo, derail,
 scuttle, obstruct, hinder, impede, defy, flout, invade, demonize, humiliate, filibuster, rue, have had|harsh words for,
 have had|nothing but contempt for, have had|little time for, take took taken|a dim view of, have had|had enough of,
 give gave given|short shrift to, put put|the brakes on, turn|his back on, turn|their backs on, turn|a deaf ear to,
 tear tore torn|up, throw threw thrown|out, rip ripped|up, roll|his eyes at, roll|her eyes at, chafe|at, steer|clear of, draw drew drawn|the line at,
 hold held|out against, lead led|opposition to, raise|concerns about, raise|concerns over, raise|objections to, file|a lawsuit against,
 file|a complaint against, walk|out over, strike struck|over
`;

/** Verbs that tell what somebody wants or does, but not on which side they are of their object ("announced a plan"); a phrase may begin after them all the same. */
const OTHERS = `
 seek sought, plan planned, intend, aim, offer, wish, stress, emphasize, emphasise, underscore, pressure, implore, beg begged, exhort, instruct,
 lobby lobbied, cosign, introduce, draft, ratify, enact, pass, adopt, table, unveil, outline, float, announce, launch, present, negotiate, broker,
 uphold upheld, reinstate, order, lift, end, halt, suspend, cancel cancelled, dilute, overturn, nix, water, direct, command, nationalize, nationalise,
 privatize, privatise, legalize, legalise, decriminalize, decriminalise, criminalize, criminalise, modernize, modernise, hire, reappoint, tap tapped,
 pick, pardon, name, sack, impeach, unseat, target, decline, confront, try tried, attempt, work, struggle, strive strove striven, move, act, resolve,
 miss, co-sponsor, shepherd, choose chose chosen, rejoice, retaliate, attend, split split, drop dropped, reverse, forge, rave, wave, bat batted, fume,
 grumble, gripe, slap slapped, sound, stake, cry cried, go went gone, owe, echo, renew, withhold withheld, point, lay laid, kick, voice, express,
 bring brought
`;

const rowsOf = (list: string) => list.trim().split(/,\s+/);

const verbsOf = (list: string, position: 'for' | 'against'): AttitudeVerb[] =>
  rowsOf(list).map((row) => {
    const [verb = '', particle] = row.split('|');
    return { verb, particle: particle?.split(' ') ?? [], position };
  });

/** Verbs with more words before those with fewer. */
export const ATTITUDE_VERBS: readonly AttitudeVerb[] = [...verbsOf(FOR, 'for'), ...verbsOf(AGAINST, 'against')].sort(
  (a, b) => b.particle.length - a.particle.length,
);

/** Every form, in lower case, with the verbs that it may be, those with more words first; none where it is one of OTHERS. */
export const ATTITUDE_FORMS: ReadonlyMap<string, readonly AttitudeVerb[]> = allForms();

function allForms(): Map<string, AttitudeVerb[]> {
  const forms = new Map<string, AttitudeVerb[]>();
  const formsOf = (verb: string) => new Set(Object.values(conjugate(verb)));
  for (const verb of rowsOf(OTHERS)) for (const form of formsOf(verb)) forms.set(form, []);
  for (const verb of ATTITUDE_VERBS) for (const form of formsOf(verb.verb)) forms.set(form, [...(forms.get(form) ?? []), verb]);
  return forms;
}
