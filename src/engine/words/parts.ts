/**
 * What somebody can be in what an article tells, and the words that say so around their name. Written by us from news English; each row has an example that a test reads.
 * Where: right before the name ("before": the words end at it, after a comma or not), behind it between commas ("behind"), or as what the name is the subject of ("does").
 * The pattern stands for those words, lower case but for names. A row that comes first goes before the others.
 */
export type Where = 'before' | 'behind' | 'does';

export interface PartRow {
  readonly part: string;
  readonly where: Where;
  readonly pattern: string;
  readonly example: string;
}

const row = (part: string, where: Where, pattern: string, example: string): PartRow => ({ part, where, pattern, example });

const CRIME =
  '(?:murders?|manslaughter|homicide|assault|battery|rape|robbery|burglary|theft|fraud|arson|kidnapping|espionage|treason|terrorism|sedition|conspiracy|conspiring|perjury|obstruction|bribery|corruption|embezzlement|laundering|trafficking|smuggling|possession|stalking|vandalism|trespassing|incitement|blasphemy|felony|felonies|misdemeanor|misdemeanors|crimes?|counts?|killing|murdering|shooting|stabbing|raping|tax evasion|disorderly conduct|genocide|insider trading|abuse)';
const WAS = '(?:was|were|has been|have been|had been|is being|was being)';

export const PARTS: readonly PartRow[] = [
  row(
    'hostage',
    'before',
    '(?:(?:a|the|freed|former|released|fellow|israeli|american|british|french|german|japanese) )?hostage',
    'The freed hostage Ada Lind came home.',
  ),
  row('hostage', 'behind', '(?:a|one of the|another|the) (?:\\w+ )?hostages?', 'Ada Lind, one of the hostages, came home.'),
  row('hostage', 'does', `${WAS} (?:taken|held) (?:hostage|captive)`, 'Ada Lind was taken hostage in the bank.'),
  row(
    'victim',
    'before',
    '(?:the|a|alleged|murder|rape|shooting|stabbing|crash|attack|abuse|bombing|fire|first|second|third|youngest|oldest) victim',
    'Friends mourned murder victim Ada Lind.',
  ),
  row('victim', 'before', 'identified the (?:\\w+ )?victim as', 'Police identified the victim as Ada Lind, 30.'),
  row('victim', 'before', 'the (?:\\w+ )?victim(?:, who)? (?:was|has been) identified as', 'The victim was identified as Ada Lind.'),
  row(
    'victim',
    'behind',
    '(?:a|the|one of the|another|the first|the second|the youngest) (?:\\w+ )?victims?',
    'Ada Lind, one of the victims, was thirty.',
  ),
  row(
    'victim',
    'does',
    `${WAS} (?:murdered|assassinated|shot dead|stabbed|stabbed to death|beaten to death|shot to death|fatally shot|fatally stabbed|raped|gunned down|strangled|poisoned|kidnapped|abducted|lynched)`,
    'Ada Lind was shot dead at the gate.',
  ),
  row('victim', 'before', 'the victim of [^,;“”"]{3,40},', 'The victim of the assault, Ada Lind, spoke.'),
  row(
    'victim',
    'before',
    '(?:murder|rape|kidnapping|abduction|poisoning|shooting|stabbing) of (?:[\\p{L}-]+ ){0,3}?',
    'The court heard of the murder of journalist Ada Lind.',
  ),
  row('killed', 'does', `${WAS} killed`, 'Ada Lind was killed in the raid.'),
  row(
    'survivor',
    'before',
    '(?:(?:a|the|holocaust|shooting|crash|rape|abuse|cancer|massacre|bombing|attack) )survivor',
    'The mayor thanked crash survivor Ada Lind.',
  ),
  row('killed', 'does', `${WAS} among (?:the )?(?:[\\w,-]+ )?(?:people |those )?(?:killed|dead)`, 'Ada Lind was among 55 people killed.'),
  row('killed', 'before', 'also killed (?:was|were)', 'Also killed was Ada Lind.'),
  row(
    'killed',
    'before',
    '(?:(?:that|which|who|had|have|has) killed|(?:killing|assassination|slaying) of) (?:[\\p{L}-]+ ){0,3}?',
    'The strike that killed commander Ada Lind came at night.',
  ),
  row('survivor', 'behind', '(?:a|the|one of the) (?:\\w+ )?survivors?', 'Ada Lind, a survivor of the crash, spoke.'),
  row('defendant', 'before', '(?:the |a )?(?:co-?)?defendant', 'The court heard defendant Ada Lind.'),
  row('defendant', 'behind', '(?:the|a|one of the) (?:\\w+ )?(?:co-?)?defendants?', 'Ada Lind, one of the defendants, was silent.'),
  row('defendant', 'does', '(?:has |had |have )?(?:pleaded|pled) (?:not )?guilty', 'Ada Lind pleaded not guilty.'),
  row(
    'defendant',
    'does',
    `${WAS} (?:convicted|found guilty|acquitted(?! by the (?:Senate|House))|indicted|arraigned|sentenced to|put on trial)`,
    'Ada Lind was convicted on Monday.',
  ),
  row('defendant', 'does', '(?:is|was|has been) (?:on|standing) trial', 'Ada Lind is on trial in Bergen.'),
  row(
    'defendant',
    'does',
    `(?:is|${WAS}|now) (?:also |formally |since )?charged with (?:[\\w-]+ ){0,4}?${CRIME}`,
    'Ada Lind was charged with two counts of fraud.',
  ),
  row(
    'suspect',
    'before',
    '(?:the|a|murder|shooting|attack|bombing|terror|main|prime|chief|key|alleged|second|another) suspect',
    'Police are looking for murder suspect Ada Lind.',
  ),
  row(
    'suspect',
    'before',
    '(?:the )?(?:suspected|alleged|accused) (?:\\w+ )?(?:gunman|shooter|attacker|bomber|killer|assailant|murderer|mastermind|spy|hacker|rapist)',
    'The alleged shooter, Ada Lind, fled.',
  ),
  row(
    'suspect',
    'before',
    'identified the (?:\\w+ )?(?:suspect|gunman|shooter|attacker|bomber|assailant) as',
    'Police identified the suspect as Ada Lind.',
  ),
  row(
    'suspect',
    'before',
    'the (?:\\w+ )?(?:suspect|gunman|shooter|attacker|bomber|assailant)(?:,| -| –| was| has been) (?:identified|named)(?: by [\\w ]{2,20})? as',
    'The suspect was identified as Ada Lind.',
  ),
  row('suspect', 'behind', '(?:the|a|one of the|another|the main|the prime) (?:\\w+ )?suspects?', 'Ada Lind, the main suspect, fled.'),
  row(
    'suspect',
    'does',
    '(?:was|has been|had been) arrested (?:on suspicion|in connection)',
    'Ada Lind was arrested on suspicion of fraud.',
  ),
  row(
    'accused',
    'does',
    `(?:is|was|has been|stands|also) (?:also )?accused of (?:[\\w-]+ ){0,4}?${CRIME}`,
    'Ada Lind is accused of two murders.',
  ),
  row('detainee', 'does', `${WAS} (?:arrested|detained|jailed|imprisoned)`, 'Ada Lind was arrested at the airport.'),
  row('plaintiff', 'before', '(?:the |a |lead )?(?:co-?)?plaintiff', 'The judge sided with plaintiff Ada Lind.'),
  row('plaintiff', 'behind', '(?:the|a|one of the|the lead) (?:\\w+ )?(?:co-?)?plaintiffs?', 'Ada Lind, one of the plaintiffs, wept.'),
  row(
    'plaintiff',
    'does',
    '(?:is suing|(?:has |had )?filed (?:a|his|her|the) (?:[\\w-]+ ){0,3}?(?:lawsuit|suit))',
    'Ada Lind filed a lawsuit against the port.',
  ),
  row('whistleblower', 'before', '(?:the |a )?(?:[\\w-]+ )?whistle-?blower', 'The committee heard whistleblower Ada Lind.'),
  row('whistleblower', 'behind', '(?:the|a) (?:\\w+ )?whistle-?blower', 'Ada Lind, the whistleblower, fled.'),
  row(
    'witness',
    'before',
    '(?:the |a |an )?(?:key|star|expert|prosecution|defense|eye|main|first|last)[ -]?witness',
    'The jury heard star witness Ada Lind.',
  ),
  row('witness', 'before', 'eyewitness', 'The eyewitness Ada Lind saw it.'),
  row(
    'witness',
    'behind',
    '(?:a|an|another|the|one of the|who) (?:(?:key|star|expert|main|prosecution) )?(?:eye)?witness(?:es)?',
    'Ada Lind, a witness, saw it.',
  ),
  row(
    'witness',
    'behind',
    'who (?:witnessed|saw) the (?:\\w+ )?(?:attack|shooting|crash|accident|explosion|blast|killing|stabbing|fire|incident)',
    'Ada Lind, who saw the attack, ran.',
  ),
  row(
    'witness',
    'does',
    '(?:has |had )?testified (?:at (?:the|his|her) (?:\\w+ )?trial|in court|for the (?:prosecution|defense)|against)',
    'Ada Lind testified in court.',
  ),
  row(
    'mediator',
    'before',
    '(?:the |a |chief |lead |un |u\\.n\\. |united nations |peace )?mediator',
    'The UN mediator Ada Lind flew to Bergen.',
  ),
  row('mediator', 'behind', '(?:the|a) (?:[\\w.]+ )?mediator', 'Ada Lind, the mediator, flew to Bergen.'),
  row(
    'host',
    'before',
    '(?:tv|radio|show|television|talk|talk-show|podcast|news|cnn|msnbc|nbc) (?:co-)?host',
    'The radio host Ada Lind asked both.',
  ),
  row('moderator', 'before', '(?:(?:debate|the|a) )?moderator', 'Debate moderator Ada Lind asked both.'),
  row('moderator', 'behind', '(?:the|a) (?:\\w+ )?moderator', 'Ada Lind, the moderator, asked both.'),
  row(
    'candidate',
    'before',
    '(?:(?:presidential|democratic|democrat|republican|gop|senate|house|congressional|gubernatorial|mayoral|conservative|labour|labor|liberal|opposition|independent|party|libertarian|green|presumptive|vice|president|prime|ministerial|assembly)[ -])*(?:candidate|hopeful)',
    'Voters met candidate Ada Lind.',
  ),
  row(
    'candidate',
    'before',
    '(?:(?:presidential|democratic|democrat|republican|gop|senate|house|congressional|gubernatorial|mayoral|conservative|labour|labor|liberal|opposition|independent|party|libertarian|green|presumptive|vice|president|prime|ministerial|assembly)[ -])+(?:nominee|contender)',
    'Voters met Democratic nominee Ada Lind.',
  ),
  row('nominee', 'before', "(?:the |[\\p{L}]+[’']s |[\\p{L}]+ )nominee", 'The Senate heard Harbour nominee Ada Lind.'),
  row(
    'candidate',
    'behind',
    '(?:the|a|an|who is the|their) (?:(?:presumptive|democratic|republican|gop|senate|presidential|opposition|independent|party’s|conservative|labour|libertarian|gubernatorial|mayoral|vice|leading|main)[ -])+(?:candidate|nominee|hopeful|contender)',
    'Ada Lind, the Democratic nominee, spoke.',
  ),
  row(
    'candidate',
    'behind',
    '(?:who is (?:also )?(?:running|campaigning)|(?:a |an |the )?(?:\\p{L}+ ){0,3}running) for (?:president|re-?election|the|governor|mayor|congress|senate|a seat|office)',
    'Ada Lind, who is running for mayor, spoke.',
  ),
  row(
    'candidate',
    'does',
    'is (?:also |now )?running for (?:president|re-?election|the|governor|mayor|congress|senate|a seat|office)',
    'Ada Lind is running for mayor.',
  ),
];

/** Kin of somebody, as parts of theirs: "Ada Lind, the mother of Jonas Weber". */
export const KIN =
  'father|mother|parents?|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|stepfather|stepmother|stepson|stepdaughter|half-brother|half-sister|twin|fianc[eé]e?|girlfriend|boyfriend|partner|ex-wife|ex-husband|father-in-law|mother-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law|spouse';
