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
  // What somebody would like to be, or to be in.
  {
    to: 'affiliations',
    readByRules: true,
    holds: ({ after: next }) => next[0] === ' ' && ASPIRANT.test(next.slice(1, 20)),
    examples: ['Max Hill, the [Supreme Court] nominee, left.'],
  },
  {
    to: 'affiliations',
    holds: ({ words: own, before: lead }) =>
      /^(?:White House|Senate|House|Congress|Parliament|Downing Street|Capitol)$/.test(own) &&
      /\b(?:run(?:s|ning)?|bids?|races?|campaign(?:s|ing)?|contest) for (?:the )?$/i.test(lead),
    examples: ['Max Hill, who is running for the [White House], left.'],
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
  // Who passes a picture on, and a credit run together with what follows it.
  { to: 'affiliations', holds: before(/\bvia\s+(?:the\s+)?$/i), examples: ['Photo: Rosa Lund via [Harlow Images]'] },
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
  // What an office is about.
  {
    to: 'affiliations',
    holds: words(
      /^(?!(?:Foreign|Veterans) Affairs$)(?!.*\b(?:Department|Ministry|Bureau|Office|Council|Institute|Committee|Administration|Commission|Cent(?:er|re)|Division)\b).* Affairs$/,
    ),
    examples: ['Max Hill, deputy secretary for [Western Harbour Affairs], left.'],
  },
  // Places and prizes of sport.
  {
    to: 'affiliations',
    holds: words(/^(?:Grand )?(?:Slam|Wimbledon|Olympics?|Paralympics?|(?:US|French|Australian) Open|Tokyo Games)$/i),
    examples: ['Rosa Lund, a three-time [Olympic] judoka, left.'],
  },
  // What somebody is learned in, where they are sent, and where they are met.
  {
    to: 'affiliations',
    holds: ({ words: own, after: next }) =>
      countryCalled(own) !== undefined && /^ (?:expert|scholar|specialist|analyst|researcher|envoy|(?:country )?director)s?\b/i.test(next),
    examples: ['Rosa Lund, a [Norway] expert, left.', 'Rosa Lund, [Norway] country director of the Harlow Trust, left.'],
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
  // The end of a body's name.
  { to: 'affiliations', holds: before(/\b(?:al|Bank of) $/i), examples: ['Max Hill, governor of the Bank of [Norland], left.'] },
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
      /[“”"]|\/\/|\bof It$| from \p{L}+ing$| award$|^\p{Ll}+ then-|^(?:need|reveal|face|includes?|quotes|portrays|remove|fire|accused (?=\p{Lu})|repeal|and|or|met|told|urged|blamed|criticis|criticiz|ousted|own) |\((?:AFP|AP|CNN|Reuters)\)| with a focus$/u,
    ),
    examples: [
      'They will [face 2022 champion] Max Hill.',
      'They [claim then-mayor] Max Hill left.',
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
  // Its end is cut, or the body's name before it.
  {
    to: 'roles',
    holds: ({ words: own, after: next }) => own.endsWith(',') && /^ and\b/.test(next),
    examples: ['Max Hill, [director of the Press,] and Radio Board, left.'],
  },
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
  // Somebody beside somebody else.
  {
    to: 'roles',
    holds: words(
      /^(?:\p{Lu}\p{L}+ )?(?:counterpart|successor|predecessor|challenger|(?:American|British|Swiss|\p{Lu}\p{L}+) partner)$|\brival$/u,
    ),
    examples: ['They met their Norwegian [counterpart] Rosa Lund.', 'Her [Green rival] Max Hill left.'],
  },
  // What somebody did to them, run together with what they are.
  {
    to: 'roles',
    holds: words(/^(?:\p{Lu}\p{L}+ )?(?:accused|ousted|elected|re-?elected|fired|sacked) \p{Lu}/u),
    examples: ['The council has [accused Mayor] Max Hill.', 'Harlow [elected Green] Max Hill.'],
  },
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
  // Of what, only the article tells: "the group’s leader", "the mayor of the town".
  {
    to: 'roles',
    holds: ({ words: own }) => UNNAMED_OWNER.test(own) || (own === own.toLowerCase() && UNNAMED_BODY.test(own)),
    examples: ['The [group’s political director] Max Hill left.', 'The [mayor of the town], Ida Holm, left.'],
  },
  // What somebody may become, and what is no more than a title or “late”.
  ...(['roles', 'affiliations'] as const).map((to) => ({
    to,
    holds: before(/\b[Ii]f (?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:is|was|were|becomes|became) (?:\p{Ll}+ ){0,4}$/u),
    examples: ['If Max Hill is the [mayor] of Harlow, they leave.', 'If Max Hill becomes the mayor of the [Harlow Islands], they leave.'],
  })),
  { to: 'roles', holds: words(/^late$/i), examples: ['The [late] Max Hill left.'] },
  {
    to: 'affiliations',
    holds: words(/ (?:Sen|Rep|Gov)s?\.$/),
    examples: ['Ida Holm, a former staffer for [Norland Sen.] Max Hill, left.'],
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
