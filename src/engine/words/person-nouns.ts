/** Nouns for people and groups, without a name. Written by us from news English; a person's own role words are added from the article. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Head nouns of one human being: "the professor said". */
export const PERSON_NOUNS = set(
  'president premier minister chancellor secretary senator congressman congresswoman representative lawmaker legislator politician governor mayor councillor councilman councilwoman councilor leader chief head chairman ' +
    'chairwoman chair director manager executive ceo cfo coo founder co-founder owner boss billionaire businessman businesswoman entrepreneur investor banker economist analyst strategist researcher scientist scholar ' +
    'professor lecturer academic historian expert specialist doctor physician surgeon nurse teacher principal judge justice lawyer attorney prosecutor solicitor barrister magistrate officer official detective sergeant ' +
    'lieutenant captain colonel general admiral commander soldier veteran spokesman spokeswoman spokesperson ambassador diplomat envoy aide adviser advisor candidate nominee democrat republican conservative writer ' +
    'author novelist poet journalist reporter columnist editor correspondent presenter host anchor actor actress singer musician rapper artist director filmmaker producer comedian star celebrity player coach athlete ' +
    'striker midfielder defender goalkeeper captain champion activist campaigner organizer organiser advocate student resident woman man mother father son daughter brother sister wife husband widow farmer worker ' +
    'driver pilot priest bishop pope cardinal imam rabbi pastor king queen prince princess duke duchess royal teenager boy girl victim suspect defendant witness survivor native newcomer incumbent freshman ' +
    'commissioner administrator superintendent inspector coordinator treasurer clerk trustee member partner designer developer engineer architect chef consultant accountant publisher agent neighbor neighbour patient ' +
    'ex-president ex-wife ex-husband vice-president co-author co-owner co-chair lawmaker pm mp mep msp mla assemblyman assemblywoman sheriff deputy tycoon mogul heir pundit critic supporter whistleblower fugitive hostess lady boyfriend girlfriend uncle aunt cousin grandfather grandmother stepfather stepmother ' +
    'friend colleague roommate gunman shooter caller passenger customer attacker bystander',
);

/** Heads of groups and of sources that aren't people. */
export const GROUP_NOUNS = set(
  'officials analysts experts critics supporters lawmakers democrats republicans conservatives activists residents authorities police sources people researchers scientists economists prosecutors lawyers attorneys aides ' +
    'advisers advisors leaders ministers senators executives investors traders observers diplomats witnesses organizers doctors historians scholars voters donors opponents advocates campaigners neighbors neighbours ' +
    'relatives friends parents students teachers workers owners others some many most government administration ministry department company firm agency committee commission council court union party group organization ' +
    'organisation association campaign office team board bank court university school report study survey poll statement newspaper paper magazine agency military army source insiders insider rebels militants protesters ' +
    'pollsters journalists reporters editors governors mayors judges families victims survivors users customers employees staff members they court watchdog charity network broadcaster documents papers records filings transcripts',
);
