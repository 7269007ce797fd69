import type { Kind } from '../analysis.ts';

/**
 * What the body says of somebody whose head noun leaves it open: a president of a university, a party, a company.
 * Written by us after the annotation guidelines, section 3 (kinds); the first row that matches counts.
 */
export const KIND_OF_BODY: readonly { readonly words: RegExp; readonly kind: Kind }[] = [
  // "director of the Harrow Institute", "president of Marlow University"
  {
    words:
      /\b(?:universit|college|institut(?!ions\b)|think[- ]tank|research|polic(?:y|ies) (?:center|centre)|school of|academy of sciences|laborator|observatory|initiative|studies|economics|analysis|center for|centre for|analytics|chatham house|rand corp|brookings|economists?)/i,
    kind: 'analyst',
  },
  // "director of Harlow Rights Watch"
  { words: /\b(?:human rights|rights and freedoms|civil liberties|rights watch|amnesty|transparency|press freedom)\b/i, kind: 'analyst' },
  // "secretary general of the United Nations", "head of the Eurogroup", "managing director of the IMF"
  {
    words:
      /\b(?:united nations|u\.?n\.?$|nato|imf|international monetary fund|world bank|world health|european (?:union|commission|council|central bank|parliament)|eurogroup|african union|opec|asean|oecd|wto|world trade|eu foreign policy)\b|^\W*(?:eu|un|nato)\W*$/i,
    kind: 'leader',
  },
  // "chair of the Green Party", "president of the Dockers' Union"
  {
    words:
      /\b(?:party|republicans?|democrats?|democratic|gop|dnc|rnc|labour|labor|tory|tories|conservatives?|snp|bjp|union|workers|trades|guild|senate|(?<!white )house|congress|parliament|assembly|council|cabinet|government|movement|front|resistance|hamas|hezbollah|fatah|taliban|militia|liberation|brotherhood|opposition|caucus|regional administration|joint chiefs|uaw|afl|afl-cio|sag-aftra|seiu|teamsters)\b/i,
    kind: 'leader',
  },
  // "director of the Food Agency", "head of the port authority"
  {
    words:
      /\b(?:white house|campaign|state|city|county|town|municipal(?:ity)?|district|province|task force|ministry|department|office|agency|authority|bureau|police|court|administration|service|commission|school board|reserve board|review board|board of (?:education|elections|health|ethics)|army|navy|force|forces|guard|embassy|customs|intelligence|security|museum|library|hospital|federal|national|public|district|schools?|treasury|central bank|bank of|reserve|fed|regulator|fbi|cia|nsa|fda|cdc|epa|irs)\b/i,
    kind: 'official',
  },
  // "president of the Bee Keepers' Association": asked for what they know of it
  {
    words:
      /\b(?:association|foundation|society|trust|charity|alliance|coalition|network|federation|project|fund for|watch|international(?! (?:affairs|relations|law|trade|cooperation|development)))\b/i,
    kind: 'analyst',
  },
];

/** Bodies that speak for a cause: who is only said to be of one is asked for what they know, "Ivo Marsh of the Committee for Fair Maps". */
export const CAUSE =
  /\b(?:committee|council|foundation|association|alliance|coalition|society|trust|fund for|project|watch|campaign for|aclu|greenpeace|amnesty)\b/i;

/** Heads that need the body: "president", "director", "chair". What they are where no body is named, or only a company's. */
export const OPEN_HEADS: ReadonlyMap<string, { readonly bare: Kind; readonly company: Kind }> = new Map([
  ['president', { bare: 'leader', company: 'business' }],
  ['vice president', { bare: 'leader', company: 'business' }],
  ['chairman', { bare: 'business', company: 'business' }],
  ['chairwoman', { bare: 'business', company: 'business' }],
  ['chairperson', { bare: 'business', company: 'business' }],
  ['chair', { bare: 'business', company: 'business' }],
  ['co-chair', { bare: 'business', company: 'business' }],
  ['co-chairman', { bare: 'business', company: 'business' }],
  ['co-chairwoman', { bare: 'business', company: 'business' }],
  ['vice chair', { bare: 'business', company: 'business' }],
  ['vice chairman', { bare: 'business', company: 'business' }],
  ['co-head', { bare: 'business', company: 'business' }],
  ['boss', { bare: 'business', company: 'business' }],
  ['co-ceo', { bare: 'business', company: 'business' }],
  ['managing partner', { bare: 'business', company: 'business' }],
  ['general manager', { bare: 'business', company: 'business' }],
  ['director', { bare: 'other', company: 'business' }],
  ['executive director', { bare: 'business', company: 'business' }],
  ['partner', { bare: 'business', company: 'business' }],
  ['managing director', { bare: 'business', company: 'business' }],
  ['chief executive', { bare: 'business', company: 'business' }],
  ['chief executive officer', { bare: 'business', company: 'business' }],
  ['ceo', { bare: 'business', company: 'business' }],
  ['director general', { bare: 'official', company: 'official' }],
  ['director-general', { bare: 'official', company: 'official' }],
  ['adviser', { bare: 'official', company: 'official' }],
  ['advisor', { bare: 'official', company: 'official' }],
  ['officer', { bare: 'official', company: 'business' }],
  ['head', { bare: 'official', company: 'business' }],
  ['chief', { bare: 'leader', company: 'business' }],
  ['manager', { bare: 'business', company: 'business' }],
  ['founder', { bare: 'business', company: 'business' }],
  ['co-founder', { bare: 'business', company: 'business' }],
  ['commander', { bare: 'leader', company: 'leader' }],
  ['engineer', { bare: 'business', company: 'business' }],
  ['employee', { bare: 'business', company: 'business' }],
  ['principal', { bare: 'official', company: 'business' }],
  ['captain', { bare: 'other', company: 'other' }],
  ['secretary', { bare: 'leader', company: 'leader' }],
  ['member', { bare: 'other', company: 'other' }],
  ['deputy', { bare: 'leader', company: 'business' }],
  ['governor', { bare: 'leader', company: 'leader' }],
]);

/** Says that somebody without a title holds power: "the Okoro administration", "Okoro's government", "the Okoro campaign". */
export const POWER_AFTER_NAME = new Set([
  'administration',
  'government',
  'cabinet',
  'presidency',
  'campaign',
  'regime',
  'white',
  'era',
  'aides',
  'allies',
  'camp',
  'rally',
  'supporters',
  'voters',
  'premiership',
  'reelection',
  're-election',
]);

/** Words whose share tells a political article: "the minister's party lost the vote". */
export const POLITICAL_WORDS = new Set(
  'president presidential election elections voter voters senate vote votes voted minister ministers government party campaign administration parliament congress policy republican republicans democrat democrats democratic labour tory chancellor candidate candidates governor cabinet sanctions treaty diplomat diplomats troops war lawmakers senator'.split(
    ' ',
  ),
);
