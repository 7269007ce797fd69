/**
 * Closed word classes that tell where a noun phrase or a clause begins and ends.
 * The classes are complete for news English as far as Quirk et al. (1985), chapters 5–9, list them; written by us.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "has said", "is warning", "had not been told" */
export const AUXILIARIES = set(
  "has have had having is are was were be been being am do does did will would can could may might must shall should 's 've 'd 'll 're 'm ought",
);

/** After one of these nobody has spoken yet: "will announce", "could say", "to warn". */
export const MODALS = set("will would can could may might must shall should to 'll");

/** "didn't say", "never said", "declined to say" */
export const NEGATIONS = set(
  "not never n't nor neither cannot can't won't didn't doesn't don't wouldn't couldn't hasn't haven't hadn't isn't wasn't aren't weren't shouldn't without hardly",
);

export const BE = set("is are was were be been being am 's 're 'm");

/** Forms that can only be a clause's verb: they show that a clause is there. */
export const FINITE = set(
  "is are was were be been has have had will would can could may might must shall should do does did 's 're 've 'd 'll 'm isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't shouldn't went came got took made saw knew gave found kept left lost paid sent stood",
);

export const SUBJECT_PRONOUNS = set('i he she it we they you there who this that these those what everybody nobody everyone someone one');
export const OBJECT_PRONOUNS = set('me him her us them you it himself herself themselves');

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some any no every each both all another such several many few most more',
);

export const PREPOSITIONS = set(
  'of in on at by for with from to into onto about against between among through during before after above under over since until till despite ' +
    'like per via amid within without toward towards across behind beside beneath beyond near around upon throughout alongside concerning regarding following including ahead as off up down out',
);

/** Begin or join clauses. */
export const CONJUNCTIONS = set(
  'and but or nor so yet as when while because if since although though whereas whether than that after before until once unless where which who whom whose what how why then',
);

/** Open a sentence without being part of what somebody said in it: "But he should stay, Ruiz said." */
export const SENTENCE_OPENERS = set(
  'but and so yet still however meanwhile moreover essentially nevertheless nonetheless instead then also besides furthermore additionally separately similarly likewise overall ' +
    'indeed certainly ultimately eventually finally later earlier now today yesterday recently previously afterwards again or though',
);

/** May stand between a subject and its verb: "Ruiz also said", "Ruiz on Tuesday said". Words in -ly are taken as well. */
export const MID_ADVERBS = set(
  'also later then once ever even just still again now too soon often always already rather further thus instead first long ago yesterday today himself herself themselves sometimes both all reportedly however',
);

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun';
const MONTHS =
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.';
/** Say when something was said: "on Tuesday", "last month", "earlier this week". */
export const TIME_WORDS = set(
  `${DAYS} ${MONTHS} yesterday today tonight tomorrow week weeks month months year years day days morning afternoon evening night weekend hour hours minutes moments decade decades spring summer autumn fall winter ` +
    'earlier later recently ago last late early next previous past same shortly afterwards afterward time again once separately',
);

/** What words are spoken or written in, so that "said in a statement he would go" has its content after the phrase. */
export const MEDIA_WORDS = set(
  'statement statements interview interviews tweet tweets post posts email emails e-mail letter letters memo speech speeches address briefing conference conferences release message messages twitter facebook instagram ' +
    'telegram x media broadcast video videos remarks report reports testimony court hearing parliament radio television tv show podcast call phone telephone telecon op-ed article blog column book note press ' +
    'application filing affidavit document documents lawsuit rally event meeting debate chat webinar website online text platform channel story thread affidavit submission announcement session response',
);
