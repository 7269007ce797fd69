/** How bylines and credits are worded. Written by us. */

/** Straight before a name in a credit: "By Nora Quill", "Photo: Ned Birch", "Additional reporting by Nora Quill", "Write to Nora Quill at …". Matched at the end of what precedes the name. */
export const CREDIT_BEFORE =
  /(?:^|[\s([—–*·|•-])(?:(?:by|byline|photos?|pictures?|images?|photographs?|illustration|graphic|video|credits?|author|analysis|write to|e-?mail|follow|contact)\s*:?|credit(?:\s*\.{3}|\s*…)|(?:photos?|pictures?|image|photograph(?:ed)?|illustration|graphic|video|reporting|reported|writing|written|editing|edited|compiled|assistance|research|posted|produced|text|additional reporting|story|column|analysis|words)\s+(?:by|from|courtesy of))\s*$/i;

/** Agency before the name in a picture credit: "(AP Photo/Ned Birch)". */
export const AGENCY_BEFORE =
  /(?<![\p{L}\p{N}-]|\p{Lu}[\p{L}.&-]* )(\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,3}?)(?: (?:[Ff]ile )?[Pp](?:hoto|ool)| via| [Ii]mages)?\s*\/\s*$/u;

/** Agencies in a picture credit behind the name: ", Harbour Pictures / Getty Images)". */
export const AGENCY_AFTER =
  /^\s*[,/|]\s*[^.]{0,40}(?:getty|reuters|afp|\bap\b|associated press|images|photos?|pictures|shutterstock)\b[^.]{0,12}[)\]]/i;

/** What follows the name of somebody who worked on the article. */
export const CONTRIBUTES =
  /^(?:[^.]{0,140}\bcontributed(?: to (?:this|the) (?:report|story|article)| reporting|\.|$)| (?:can|may) be (?:reached|contacted) (?:at|by|via|on)\b)/;

/** How the makers of an article sign in other ways; U+FDD0, which no text may hold, stands for the name, what precedes and follows it in its line around it. */
export const SIGNATURES: readonly RegExp[] = [
  // "Nora Quill @noraquill" on a line of its own
  /^\s*\ufdd0\s*\(?@\w+\)?\s*$/,
  // "--Nora Quill and Ned Birch, with assistance from Ida Holm. Editors: …"
  /^\s*[-–—]{1,2}\s*(?=[\ufdd0\p{Lu}]|with\b)(?=.*\b(?:[Aa]ssistance|[Ee]ditors?:|[Rr]eporting|contributed)).{0,200}\ufdd0/u,
  // "Editors: Nora Quill", "Photographer: Nora Quill", "To contact the reporter on this story: Nora Quill"
  /\b(?:editors?|reporters?|producers?|photographers?)(?: (?:on|responsible for|of) this (?:story|article|report))?:\s*\ufdd0/i,
  // "A boat in the fog. Ned Birch—Harbour Images"
  /\ufdd0\s*[—–]\s*(?:Getty(?: Images)?|AP|Reuters|AFP|Redux|Magnum(?: Photos)?|Bloomberg|Corbis|Shutterstock|[\p{Lu}][\p{L}]+ (?:Images|Pictures|Photos))(?:\/[\p{L} ]+)?\s*$/u,
  // "Nora Quill in Harlow at nquill@…"
  /\ufdd0(?: in \p{Lu}[\p{L}., ]{1,40})? at \S+@\S+/u,
];

/** Outlets that a credit or an introduction names: "CNN's Nora Quill", "Nora Quill of Reuters". Lower case. */
export const OUTLET =
  /(?:^|\b)(?:news|times|post|press|journal|tribune|herald|chronicle|guardian|telegraph|reuters|bloomberg|cnn|bbc|nbc|abc|cbs|npr|pbs|msnbc|cnbc|fox news|sky news|afp|ap|axios|politico|vox|buzzfeed|al jazeera|independent|observer|gazette|daily|weekly|magazine|radio|tv|television|broadcasting|getty(?: images)?|agence france-presse|shutterstock|newspaper|review|globe|examiner|sun|mirror|mail|express|standard|star|dispatch|courier|inquirer|sentinel|bulletin|echo|argus|record|today|insider|wire|euronews|cbc|ctv|itv|channel 4|economist|atlantic|new yorker|mashable|wired|techcrunch|dow jones|wsj|ft|nyt|wapo)$/i;

/** The agency of a dateline: "HARLOW (Reuters) —", "(Reuters) -". */
const DATELINE =
  /(?:^|\n)(?:[\p{Lu}][\p{L}\d.,'’ ]{2,60} )?\((AP|Associated Press|Reuters|AFP|CNN|UPI|Bloomberg|ANI|PTI|IANS|Xinhua|CBS|NBC|KTLA|TNS|Reuters Health)\)\s*[-–—]/u;

/** Whose article another page shows: "This story originally appeared on Reuters", "Copyright 2019 The Associated Press". */
const REPUBLISHED =
  /\b(?:story|article|report|piece|column|essay)\b[^.\n]{0,12} (?:appeared|published|ran) (?:on|in|by|at) (?:[Tt]he )?(\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*){0,3})/u;
const COPYRIGHT = /(?:[Cc]opyright|©)\s*(?:©\s*)?\d{4},?\s+(?:by )?(?:[Tt]he )?(\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*){0,3})/u;

/** The outlet at the end of a headline as pages title themselves: "Harbour opens - Harbour Times", "… | Marlow.com". */
const TITLED = /^[^\n]+ [-–—|*] (?!by )([^-–—|*\n]{3,40}?)(?: [*|–—-] by [^\n]*)?(?=\n|$)/u;

/** The ways in which a text without metadata says whose article it is, the surest first; each holds the outlet's name as its first group. */
export const OUTLET_OF_TEXT: readonly RegExp[] = [DATELINE, REPUBLISHED, COPYRIGHT, TITLED];
