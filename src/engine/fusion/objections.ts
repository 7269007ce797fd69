import type { Span } from '../analysis.ts';
import { countryCalled } from '../words/countries.ts';
import { PARTY_MEMBERS } from '../words/parties.ts';
import { REGION_OF } from '../words/regions.ts';
import { ASPIRANT } from '../words/role-words.ts';

/** Words that are taken for somebody's role or affiliation, and what stands around them in their paragraph. */
export interface Taken {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** Whether the person is named within REACH of them. */
  readonly isNear: boolean;
}

/** What speaks against words as somebody's role or affiliation, with an example in which they stand in brackets: it is another's, or no body, or no office. */
export interface Objection {
  readonly to: 'roles' | 'affiliations';
  readonly holds: (taken: Taken) => boolean;
  readonly examples: readonly string[];
  /** The rules read such words rightly, so it holds against the encoder alone. */
  readonly readByRules?: true;
}

/** No objection looks further on either side, characters. */
export const REACH = 70;

const before =
  (pattern: RegExp) =>
  (taken: Taken): boolean =>
    pattern.test(taken.before);
const after =
  (pattern: RegExp) =>
  (taken: Taken): boolean =>
    pattern.test(taken.after);
const words =
  (pattern: RegExp) =>
  (taken: Taken): boolean =>
    pattern.test(taken.words);

/** Behind a state: what somebody there lives by, who is no officer of it. */
const PRIVATE =
  /^ (?:\p{Ll}+ ){0,2}(?:residents?|natives?|voters?|rancher|farmer|worker|teacher|nurse|student|pastor|man|woman|mother|father|mom|dad|couple|lawyer|attorney|businessman|businesswoman)(?: \p{Lu}|[,.;])/u;

const UNNAMED =
  'group|country|nation|company|firm|party|team|club|city|town|state|church|organi[sz]ation|association|foundation|movement|agency|bank|school|union|committee|network|region|bureau';
const UNNAMED_OWNER = new RegExp(`^(?:${UNNAMED})[’']s? `, 'i');
const UNNAMED_BODY = new RegExp(` of (?:the|his|her|its|their) (?:${UNNAMED})$`);

/** Matched in the order given. Written by us, each for a class of errors that strict readers found on articles nobody had marked (train/reader/judged-cards.md). */
export const OBJECTIONS: readonly Objection[] = [
  // The country that somebody reports on.
  {
    to: 'affiliations',
    holds: ({ words: own, after: next }) =>
      countryCalled(own.slice(own.lastIndexOf(' ') + 1)) !== undefined && /^ (?:correspondent|editor|watcher)s?\b/i.test(next),
    examples: ['Rosa Lund, the paper’s [Norway] correspondent, left.', '[BBC Norway] correspondent Rosa Lund left.'],
  },
  // An outlook is no party.
  {
    to: 'affiliations',
    holds: words(/^(?:liberal|conservative|progressive|moderate|green)s?$/),
    examples: ['Two [conservatives], Rosa Lund and Max Hill, left.'],
  },
  // What somebody knows or writes about, where they live, who passes on: they do not belong to it.
  {
    to: 'affiliations',
    holds: before(/\b(?:expert|specialist|authority|scholar|researcher|book|report|study)s?\s+(?:on|about)\s+(?:the\s+)?$/i),
    examples: ['Rosa Lund, an expert on [Norland], was there.', 'Max Hill, who wrote a book about the [Harlow Bank], left.'],
  },
  {
    to: 'affiliations',
    holds: before(
      /\b(?:(?:resident|native|citizen)s?\s+of|(?:resid(?:es?|ing)|liv(?:es?|ing)|born|raised)\s+in|(?:couple|family|refugees?|migrants?)\s+from)\s+(?:the\s+)?$/i,
    ),
    examples: [
      'Rosa Lund, a resident of [Harlow], left.',
      'Max Hill, born in [Norland], left.',
      'Ida Holm and other refugees from [Norland] left.',
    ],
  },
  { to: 'affiliations', holds: before(/\bvia\s+(?:the\s+)?$/i), examples: ['Photo: Rosa Lund via [Harlow Images]'] },
  // Whom somebody fights for, against or over.
  {
    to: 'affiliations',
    holds: after(
      /^\s(?:(?:campaigner|critic|watcher|scandal|victim|survivor|widow|fan|gunman|shooter|killer|attacker|bomber|murderer)s?)\b/i,
    ),
    examples: ['The papers show [Post Office] campaigner Max Hill.', 'Inside the mind of [Harlow] gunman Max Hill.'],
  },
  {
    to: 'affiliations',
    holds: before(/\b(?:killer|gunman|shooter|attacker|bomber|murderer|assailant)s?\b[^.,;:]*$/i),
    examples: ['Max Hill, the killer of ten people at the [Tree of Harlow] church, was there.'],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, before: lead }) =>
      /^(?:White House|Senate|House|Congress|Parliament|Downing Street|Capitol)$/.test(own) &&
      /\b(?:run(?:s|ning)?|bids?|races?|campaign(?:s|ing)?|contest) for (?:the )?$/i.test(lead),
    examples: ['Max Hill, who is running for the [White House], left.'],
  },
  {
    to: 'affiliations',
    readByRules: true,
    holds: ({ after: next }) => next[0] === ' ' && ASPIRANT.test(next.slice(1, 20)),
    examples: ['Max Hill, the [Supreme Court] nominee, left.'],
  },
  // An outlook, which the rules read with the office it stands by.
  {
    to: 'affiliations',
    readByRules: true,
    holds: words(/^(?:liberal|conservative|green|labor|communist|libertarian|special)$/i),
    examples: ['Max Hill, a [liberal] billionaire, left.', 'Rosa Lund | [Special] to the Harlow Post'],
  },
  // A party and a constituency in one, which the rules read as two.
  { to: 'affiliations', readByRules: true, holds: words(/^(?:D|R|I|DFL)[-–]\p{Lu}/u), examples: ['Max Hill ([D-California]) left.'] },
  {
    to: 'affiliations',
    readByRules: true,
    holds: ({ words: own, before: lead }) => PARTY_MEMBERS.test(own) && !/\b(?:fellow|other|among|one of)(?: the)? $/i.test(lead),
    examples: ['Max Hill won over the [Republicans].'],
  },
  // Too little to be understood alone, or the end of a name that was cut.
  {
    to: 'affiliations',
    holds: words(
      /^(?:city|campaign|hospital|team|political bureau|(?:organi[sz]ing|steering|executive) committee|committee|party|department|company|agency|state|county|country|court|council|school|group|police|mission|republic|town|victims|government|national security|house oversight)$/i,
    ),
    examples: [
      'Max Hill, the [campaign] manager, left.',
      'Rosa Lund, head of al-Harlow [Hospital], left.',
      'They met Harlow (Norland) [Police] Chief Max Hill.',
    ],
  },
  // A credit run together with what follows it.
  { to: 'affiliations', holds: words(/^(?:Reuters|AP|AFP|EPA|Getty Images) \p{Lu}/u), examples: ['[Reuters Related] Max Hill left.'] },
  // The party of somebody who is named or told of there.
  {
    to: 'affiliations',
    holds: ({ after: next, isNear }) =>
      !isNear &&
      /^ (?:Reps?\.|Sens?\.|Govs?\.|members?|strategists?|lawmakers?|senators?|counsel|consultants?|who|mayors?|voters?|agenda|administration|leadership|review|request|congressional)(?: |,)/.test(
        next,
      ),
    examples: ['After a long day the candidates and their many friends were met by Ida Holm, a [GOP] strategist, at the old mill.'],
  },
  // What an office is about, and what somebody sings.
  {
    to: 'affiliations',
    holds: words(
      /^(?!(?:Foreign|Veterans) Affairs$)(?!.*\b(?:Department|Ministry|Bureau|Office|Council|Institute|Committee|Administration|Commission|Cent(?:er|re)|Division)\b).* Affairs$/,
    ),
    examples: ['Max Hill, deputy secretary for [Western Harbour Affairs], left.'],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, after: next }) =>
      /^(?:UN|U\.N\.|United Nations|EU|US|U\.S\.) \p{Lu}/u.test(own) && /^ (?:envoy|coordinator|representative)\b/i.test(next),
    examples: ['Max Hill, the [UN Harbour] envoy, left.'],
  },
  {
    to: 'affiliations',
    holds: before(/\b(?:superintendent|secretar(?:y|ies)(?: of state)?|minister) for (?:\p{Ll}+ )?$/iu),
    examples: ['Max Hill, assistant superintendent for [Administration], left.'],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, after: next }) =>
      /^(?:pop|rock|folk|country|rap|jazz|punk|metal|indie|soul|gospel|opera)$/i.test(own) &&
      /^ (?:singer|star|artist|band|icon|diva|musician|legend)s?\b/i.test(next),
    examples: ['[Pop] singer Rosa Lund left.'],
  },
  // Places and prizes of sport.
  {
    to: 'affiliations',
    holds: words(/^(?:Grand )?(?:Slam|Wimbledon|Olympics?|Paralympics?|(?:US|French|Australian) Open|Tokyo Games)$/i),
    examples: ['Rosa Lund, a three-time [Olympic] judoka, left.'],
  },
  // What somebody is rich, jailed or learned in.
  {
    to: 'affiliations',
    holds: after(/^ (?:inmate|billionaire|millionaire|financier|mogul|tycoon|celebrity|(?:mega-)?donor)s?\b/i),
    examples: ['Max Hill, the [Harlow] billionaire, left.'],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, after: next }) =>
      countryCalled(own) !== undefined && /^ (?:expert|scholar|specialist|analyst|researcher|envoy|(?:country )?director)s?\b/i.test(next),
    examples: ['Rosa Lund, a [Norway] expert, left.', 'Rosa Lund, [Norway] country director of the Harlow Trust, left.'],
  },
  // Where somebody is sent, and where they are met.
  {
    to: 'affiliations',
    holds: before(/\benvoys? (?:for|to) (?:the )?$/i),
    examples: ['Max Hill, special envoy for [Norland], left.'],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, before: lead, after: next }) =>
      /\bambassador to (?:the )?$/i.test(lead) ||
      (/^(?:UN|U\.N\.|United Nations|EU|E\.U\.|European Union|NATO)$/i.test(own) && /^ (?:ambassador|envoy)\b/i.test(next)),
    examples: [
      'Norway’s [UN] ambassador Rosa Lund left.',
      'Rosa Lund, Norway’s ambassador to the [United Nations], left.',
      'Norway’s ambassador to [Britain] Rosa Lund left.',
    ],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, before: lead }) =>
      /^(?:White House|United Nations(?: General Assembly)?|UN|Capitol)$/.test(own) &&
      /(?<!\b(?:correspondent|reporter|official|adviser|aide|job|staffer|works|worked|spokes\w+)s?) at (?:the )?$/i.test(lead),
    examples: ['They met Max Hill at the [White House].'],
  },
  // What somebody wrote, where they were a guest, whom they are of.
  {
    to: 'affiliations',
    readByRules: true,
    holds: before(/\b(?:author|writer) of ["“]$/),
    examples: ['Rosa Lund, author of “[The Harlow Bank],” left.'],
  },
  { to: 'affiliations', holds: before(/\b(?:joined|joins) ["'‘“]$/), examples: ['Max Hill joined “[Harlow & Friends]” to discuss it.'] },
  {
    to: 'affiliations',
    readByRules: true,
    holds: words(/^(?:Uighur|Uyghur|Latin[ao]|Hispanic|Puerto Rican|Kurdish|Holocaust)$/),
    examples: ['The court’s first [Latina] justice, Rosa Lund, left.', 'Rosa Lund is a [Holocaust] scholar.'],
  },
  // The house and who rules it, or who reports from it; a party's contest.
  {
    to: 'affiliations',
    holds: words(
      /^(?:GOP|Republican|Democratic|Top|(?:Republican|Democratic)-(?:led|controlled)) (?:Senate|House|Congress|primary|primaries|caucuses)$/,
    ),
    examples: ['[GOP Senate] leader Max Hill left.', 'Max Hill won the [Republican primary].'],
  },
  { to: 'affiliations', holds: words(/^\p{Lu}.* White House$/u), examples: ['[Harlow News White House] correspondent Max Hill left.'] },
  // The name begins behind the first word.
  {
    to: 'affiliations',
    holds: words(/^(?:For|As|Against|Like|Unlike|Top|Meanwhile|Reminiscent of|Since|Despite) \p{Lu}/u),
    examples: ['[As Harlow Radio]’s Max Hill wrote, it rained.'],
  },
  // Cut out of a longer name, or no name.
  {
    to: 'affiliations',
    holds: words(
      /^(?:Where|When|What|COM|Obamacare|Brexit|Americas|(?:Arab|African|Asian|Native|Black|Latin)[ -]American|Muslim|White House \p{Lu}\p{L}+|.* MPs|(?:\p{Lu}{2,} ){2,}\p{Lu}\p{Ll}+|It|Year|Life|Privacy|TV|Edition|Taxpayer|(?:House|Senate) committee|Human Rights|Human Services|Prevention|Rapid Response|National Intelligence|Middle East|Mid-East|Arab|Master|Det|Ch|Sgt|Supt|Gang|Hollywood|Environmental Protection|Observatory|(?:\p{Ll}+ )(?:hospital|board|government|station|militia|union))$/u,
    ),
    examples: ['Rosa Lund, director of [National Intelligence], left.', 'Max Hill, spokesman for the [central hospital], left.'],
  },
  {
    to: 'affiliations',
    holds: after(
      /^(?: university\b| Cymru\b| Tech\b| school district\b| district from\b| unit\b| parliamentary\b|[’'] \p{Lu}\p{L}+ Project\b|[’']s? (?:Council|Association|Union|Federation|Society)\b|(?:[’']s)? (?:office|chapter)\b)/iu,
    ),
    examples: ['Rosa Lund of [Harlow Bay] university left.', 'Max Hill, chair of the [Harlow Chiefs]’ Council, left.'],
  },
  // A body's name ends with a noun.
  {
    to: 'affiliations',
    holds: ({ words: own, after: next }) =>
      / (?:Civic|Agricultural|Political|Economic|Legislative|Congressional|Constitutional|Legal|Military|National|Public|Regional|Social|Environmental|Technical|Judicial)$/.test(
        own,
      ) && /^ \p{Lu}/u.test(next),
    examples: ['Harlow [Bridge Civic] Fellow Max Hill left.'],
  },
  { to: 'affiliations', holds: before(/\b(?:al|Bank of) $/i), examples: ['Max Hill, governor of the Bank of [Norland], left.'] },
  // An outlook of a judge or a writer, no party.
  {
    to: 'affiliations',
    holds: ({ words: own, after: next }) =>
      /^(?:liberal|conservative)$/.test(own) || (/^(?:liberal|conservative)$/i.test(own) && /^ justice/i.test(next)),
    examples: ['A sixth [conservative], Rosa Lund, joined.', '[Liberal] Justice Max Hill left.'],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, before: lead, isNear }) =>
      !isNear &&
      /^(?:Republican|Democrat|GOP|Democratic|Labour|Tory|Conservative)$/.test(own) &&
      /\b(?:life-?long|leading|top|former|both|said of the) $/i.test(lead),
    examples: [
      'After a long day of talks the mayor and her many friends were met by Jim, a life-long [Republican], at the old mill by the sea.',
    ],
  },
  // The role of somebody else.
  {
    to: 'roles',
    readByRules: true,
    holds: before(
      /\b(?:husband|wife|father|mother|sons?|daughters?|brothers?|sisters?|parents?|uncle|aunt|cousin|grandfather|grandmother|partner)(?:, [^,.]*,)? (?:is|was|are|were|works?|worked)(?: as)?(?: an?| the)? $/i,
    ),
    examples: ['Rosa Lund, whose husband is a [miner], left.'],
  },
  // What would be so.
  {
    to: 'roles',
    holds: before(/\b(?:if|whether|unless) (?:\S+ ){1,4}(?:is|are|was|were|becomes?|became) (?:the |an? )?(?:next |new )?$/i),
    examples: ['If Max Hill is the next [mayor], I will help him.'],
  },
  // Another's, of whom the person is kin.
  {
    to: 'roles',
    holds: before(/\b(?:brother|sister|father|mother|son|daughter|wife|husband|widow|uncle|cousin|friend|lawyer)s? of (?:the |an? )$/i),
    examples: ['A brother of the [suspect], Max Hill, left.'],
  },
  // What is not so, or not yet.
  {
    to: 'roles',
    holds: before(/\b(?:(?:is|was|were) not|wasn[’']t|isn[’']t|going to be|would be|to become) (?:the |an? )$/i),
    examples: ['Max Hill was not a [member].', 'Max Hill is going to be the [mayor].'],
  },
  { to: 'roles', holds: before(/\b(?:endorsed|nominated|bid|running) for $/i), examples: ['He endorsed for [governor] Max Hill.'] },
  // Cut, or run together with what stands before or behind it.
  {
    to: 'roles',
    holds: words(
      /[“”"]|\/\/|\bof It$| from \p{L}+ing$| award$|^(?:face|includes?|quotes|portrays|remove|fire|accused (?=\p{Lu})|repeal|and|or|met|told|urged|blamed|criticis|criticiz|ousted|own) |\((?:AFP|AP|CNN|Reuters)\)| with a focus$/u,
    ),
    examples: [
      'They will [face 2022 champion] Max Hill.',
      'It may block the [president from firing] Max Hill.',
      'Max Hill, a [writer with a focus] on bees, left.',
      'Max Hill, his [own lawyer], left.',
      '[Harlow (AP) Mayor] Max Hill left.',
    ],
  },
  // Its beginning is cut: "Council on", "Health,", and its end: "and harbours department".
  {
    to: 'roles',
    holds: ({ words: own, before: lead, after: next }) =>
      (/^\p{Lu}/u.test(own) && /\b(?:Council|Cent(?:er|re)|Institute|Committee|Commission|Society) (?:on|for) (?:the )?$/.test(lead)) ||
      (/^\p{Lu}\p{L}+ and \p{Lu}\p{L}+ (?:Secretary|Minister)\b/u.test(own) && /\p{Lu}\p{L}+, $/u.test(lead)) ||
      (/ of the \p{Ll}+$/u.test(own) && /^ and \p{Ll}+ (?:department|division|unit|committee)\b/u.test(next)),
    examples: [
      'The Council on [Harlow Relations director] Max Hill left.',
      'The Health, [Education and Harbours Secretary] Max Hill left.',
      'Max Hill, [head of the tolls] and harbours department, left.',
    ],
  },
  // Whoever has a name here is not nameless, and what is said of any holder of an office is said of none.
  {
    to: 'roles',
    holds: words(/^(?:anonymous|unnamed|unidentified) /i),
    examples: ['An [anonymous miner] told Max Hill.'],
  },
  {
    to: 'roles',
    holds: before(/\b(?:dangerous|good|bad|right|unfit|unusual|normal|rare|beneath|extraordinary) for an? $/),
    examples: ['It is dangerous for a [mayor], Max Hill said.'],
  },
  {
    to: 'roles',
    holds: ({ words: own, after: next }) => own.endsWith(',') && /^ and\b/.test(next),
    examples: ['Max Hill, [director of the Press,] and Radio Board, left.'],
  },
  { to: 'roles', holds: after(/^ of the Year\b/), examples: ['Max Hill was named [Ocean Photographer] of the Year.'] },
  {
    to: 'roles',
    holds: before(/\b(?:Chiefs?|Director|Secretary|Head|Commander) of (?:the )?$/),
    examples: ['Chief of [Staff Lt Gen] Max Hill left.', 'The chairman of the Joint Chiefs of [Staff Gen.] Max Hill left.'],
  },
  // The first or the youngest at something: what, stands behind.
  {
    to: 'roles',
    holds: words(
      /^(?:second|third|fourth|fifth|sixth|youngest|oldest|only|lowest-ranked|most \p{L}+) \p{L}+ ?|^first (?!lady|minister|secretary|deputy|vice|sea|officer|sergeant|lieutenant|president of|prime|mayor of|chair)/u,
    ),
    examples: ['Max Hill is the [first miner] to see the sea.'],
  },
  // Several, of whom the person need not be one.
  {
    to: 'roles',
    holds: words(/^(?:two|three|four|five|six|seven|eight|nine|ten|reporters|voters|critics|fans)(?: |$)/i),
    examples: ['[Four officers] were fired, Max Hill among them.'],
  },
  // Somebody beside somebody else.
  {
    to: 'roles',
    holds: words(
      /^(?:\p{Lu}\p{L}+ )?(?:counterpart|successor|predecessor|challenger|(?:American|British|Swiss|\p{Lu}\p{L}+) partner)$|\brival$/u,
    ),
    examples: ['They met their Norwegian [counterpart] Rosa Lund.', 'Her [Green rival] Max Hill left.'],
  },
  // Another's, whose title goes on with a name: "the chair of [President Lund]’s council".
  {
    to: 'roles',
    holds: ({ words: own, after: next }) =>
      / (?:of|to) (?:(?:Vice[- ])?President|Prime Minister|Governor|Mayor|Sen\.|Senator)$/.test(own) && /^ \p{Lu}/u.test(next),
    examples: ['Max Hill, the [chair of President] Lund’s council, left.'],
  },
  // A credit run together with what follows it.
  {
    to: 'roles',
    holds: words(/\/(?:AFP|AP|ANSA|EPA|Reuters|Getty|TASS|Xinhua|Shutterstock)\b/i),
    examples: ['[Ned Birch/ANSA/AP Minister] Max Hill left.'],
  },
  // What somebody did to them, or a day, run together with what they are.
  {
    to: 'roles',
    holds: words(/^(?:\p{Lu}\p{L}+ )?(?:accused|ousted|elected|re-?elected|fired|sacked) \p{Lu}/u),
    examples: ['The council has [accused Mayor] Max Hill.', 'Harlow [elected Green] Max Hill.'],
  },
  {
    to: 'roles',
    holds: ({ words: own, before: lead }) =>
      /^(?:19|20)\d\d /.test(own) &&
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)? $/.test(lead),
    examples: ['It was so on May 3, [2018 Mayor] Max Hill said.'],
  },
  // A handle or an address.
  ...(['roles', 'affiliations'] as const).map((to) => ({
    to,
    holds: before(/(?:@ ?|\/\/\S*\/)$/),
    examples: ['Thanks to @ [HarlowMayor] Max Hill.'],
  })),
  { to: 'affiliations', holds: after(/^ (?:leads|splashes) (?:with|on)\b/), examples: ['The [Harlow Post] leads with Max Hill’s toll.'] },
  { to: 'affiliations', holds: after(/^ whistleblower\b/), examples: ['The [Harlow Bank] whistleblower Max Hill spoke.'] },
  // Run together with a page's menu, or the end of a name that has an "and" in it.
  ...(['roles', 'affiliations'] as const).map((to) => ({
    to,
    holds: ({ words: own, before: lead }: Taken) =>
      /(?:\p{Lu}\S* (?:& )?){8}\p{Lu}/u.test(own) ||
      (/^\p{Lu}\p{L}+ (?:Rights )?(?:College|Institute|University|School|Association)\b/u.test(own) && /\b\p{Lu}\p{L}+ and $/u.test(lead)),
    examples: [
      'Dr. Max Hill of Hill and [Harlow College] left.',
      '[Stocks Gold Fear Index Latest Market News Hot Stocks Mayor] Max Hill left.',
    ],
  })),
  { to: 'roles', holds: words(/ to (?:replace|succeed)$/), examples: ['The likeliest [candidate to replace] Max Hill left.'] },
  // The district of a government's lawyer.
  { to: 'affiliations', holds: before(/\battorney for (?:the )?$/i), examples: ['Max Hill, U.S. attorney for [Ohio], left.'] },
  // Too little to be understood alone, or of somebody told of before: "its leader".
  {
    to: 'roles',
    holds: words(
      /^(?:co-authors?|(?:committee )?member|vice chair(?:man|woman)?|chief|deputy|incumbent|associate|star|whip|boss|icon|autocrat|residents?|native|voter|(?:\p{Ll}+ )?figures?|fellow|partner|host|manager|running mate|(?:co-)?founder)$/iu,
    ),
    examples: ['The guests were met by [host] Max Hill.', 'Ida Holm, [founder] and director of Harlow Boats, left.'],
  },
  {
    to: 'roles',
    holds: ({ words: own, before: lead }) =>
      /^(?:leader|head|chief|chairman|spokesman|director)$/i.test(own) && /\b(?:its|their|your|our|whose) $/i.test(lead),
    examples: ['The union has gone. Its [leader] Max Hill is ill.'],
  },
  // One of several, and the first or the greatest of those who do or did something, which stands behind.
  {
    to: 'roles',
    holds: ({ words: own, before: lead, after: next }) =>
      /\b(?:most|highest|wealthiest|richest|largest|longest|latest|first)\b/i.test(own) &&
      (/\bone of (?:the )?$/i.test(lead) || /^ to \p{Ll}/u.test(next)),
    examples: ['One of [Harlow’s wealthiest miners], Max Hill, left.', 'Ida Holm is the [latest Harlow mayor] to swim.'],
  },
  // The beginning of the office is cut, or its end.
  {
    to: 'roles',
    holds: ({ words: own, before: lead }) =>
      (/^(?:minister|president|year|week|month|season)[’']s /i.test(own) && /\b(?:prime|vice|deputy|this|last|next) $/i.test(lead)) ||
      (/^Secretary\b/.test(own) && /\b(?:Under|Assistant|Deputy) $/i.test(lead)),
    examples: ['The prime [minister’s driver] Max Hill left.', 'Under [Secretary of Tolls] Max Hill left.'],
  },
  {
    to: 'roles',
    holds: ({ words: own, after: next }) =>
      / of (?:the|an?) (?:large|small|new|powerful|influential|non-?partisan|non-?profit|liberal|conservative|independent|libertarian|progressive|(?:\p{Ll}+ )?Christian|\p{Ll}+-\p{Ll}+)$/u.test(
        own,
      ) ||
      (own === 'Marine' && /^ \p{Lu}/u.test(next)),
    examples: ['Max Hill, [director of the large], pro-river group Boats for Harlow, left.', 'They met [Marine] General Max Hill.'],
  },
  // Of what, only the article tells: "the group’s leader", "the mayor of the town".
  {
    to: 'roles',
    holds: ({ words: own }) => UNNAMED_OWNER.test(own) || (own === own.toLowerCase() && UNNAMED_BODY.test(own)),
    examples: ['The [group’s political director] Max Hill left.', 'The [mayor of the town], Ida Holm, left.'],
  },
  // Who only lives there.
  {
    to: 'roles',
    holds: words(/^(?:\p{Lu}[\p{L}.]+ )+(?:resident|native|voter)s?$/u),
    examples: ['[New Harlow resident] Ida Holm left.'],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, after: next }) => REGION_OF.get(own.toLowerCase()) === own && PRIVATE.test(next),
    examples: ['[Ohio] construction worker Max Hill left.', 'Ida Holm, an [Arizona] rancher, left.'],
  },
  // Several who are not named.
  {
    to: 'roles',
    holds: ({ words: own, before: lead }) => /(?:^|[\s“"])(?:some|many|most|several|other|few) $/i.test(lead) && /^\p{Ll}+s$/u.test(own),
    examples: ['But some [analysts] had doubts.'],
  },
  { to: 'roles', holds: ({ words: own }) => countryCalled(own) !== undefined, examples: ['Max Hill of [Norway] left.'] },
];

/** Whether something speaks against these words of a text as a role or affiliation of somebody with these mentions, found by the encoder or (`byRules`) by the rules. */
export function isObjectedTo(to: Objection['to'], text: string, [start, end]: Span, mentions: readonly Span[], byRules = false): boolean {
  const taken = {
    isNear: mentions.some(([from, until]) => from - end < REACH && start - until < REACH),
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - REACH), start),
    after: text.slice(end, end + REACH),
  };
  return OBJECTIONS.some((objection) => objection.to === to && !(byRules && objection.readByRules) && objection.holds(taken));
}
