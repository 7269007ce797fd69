import { wordList } from './word-list.ts';

/**
 * What words by themselves say, for the stance net: the attitude that a word lends to whoever does, has or says it towards its object ("Ruiz [praised] the crews": for; "Ruiz’s [refusal]": against),
 * and what it says of the thing that it is said of ("a [reckless] plan": bad; "the plan [thrives]": good). Source: the 9,600 most frequent words of NewsMTSC, GMB, gold/train and of our own articles, each
 * judged once by a reader for this project by its use in most news; the others say neither. The net learns how far each list is to be believed.
 */
export const FOR_WORDS = wordList(`
 abide absolutely accelerate accept acceptance accepted accepting accepts acclaim accord accordance accords achieve acknowledge acknowledged
 acknowledges acknowledging acquire acquired acquitted activism activist adhere adherence admiration admire admired admirer admires admiring adopt
 adopted adopting adoption adore adored advancing advertised advise advocacy advocate advocated advocates advocating affection affirmed agree agreed
 agreeing agreement agreements agrees aid aiding aimed aiming aims aligned allay allegiance alliance alliances allied allies allow allowed allowing
 allows ally ambition ambitions amnesty anticipated apologize apologized apologizing apology appeal appealed appealing appeals applaud applauded
 applause apply applying appoint appointed appointing appreciate appreciated appreciates appreciation approval approve approved approves approving
 asking aspirations assert asserting assist assistance assisted assisting assurance assurances assure assured attached attempt attempted attempting
 attends attraction authorization authorize authorized authorizes authorizing avenge avid awaits award awarded awards back backed backer backers
 backing backs bailout bargaining begged begging behalf belief believer believers believes believing beloved beneficial bet bid bids bless blessed
 blessing blessings boasted boasting bolster bolstered bolstering boost boosted boosting boosts bragged brilliance brilliant brokered call calling
 calls calmed campaigned campaigning care cared cares caring cater cease-fire celebrate celebrated celebrates celebrating celebration celebrations
 certainly certainty champion championed chant charitable cheer cheered cheerful cheering cheers choice choose chooses choosing chose chosen claim
 clemency collaborating collaboration comfort comfortable commemorate commemorates commemorating commemoration commend commended commit commitment
 commitments committed committing companion compassion compassionate compensate compensated compensation compliance complied compliment complimentary
 comply compromise concede concession concessions condolences confidence confident confirm confirming conform congratulate congratulated
 congratulations consensus consent consented conservation consider constructive consultation contend continuation contribute contributed contributes
 contributing contribution contributions contributor convince convinced cooperate cooperating cooperation coordinate courteous create credit credited
 credits dare dear declare dedicated dedication deepen defence defend defended defender defenders defending defends defense defenses delight delighted
 deliver demand demanded demanding demands deserve deserves desire determination determined devoted devotion donate donated donating donation donations
 donor donors dream dreams eager ease echoed echoing educate effort efforts elect embrace embraced embracing emphasise emphasised emphasize enable
 enabled enabling enact enacted encourage encouraged encouragement encourages encouraging endorse endorsed endorsement endorsements endorses endorsing
 enforce enforcing engage engagement engages engaging enhance enhanced enjoy enjoyed enjoying enjoys ensure ensured ensuring enthusiasm enthusiastic
 escort establishing esteem eulogy excited exciting exonerated expects extend extending eyeing facilitate faith faithful fan fans fascinated favor
 favorability favorable favorably favored favoring favorite favors favour favourite favours feminist fervent fixing followers fond forge forgive
 forgiven forgiveness foster freed freeing friend friendly friends friendship fulfill fulfilling fund funded funding fundraiser fundraising funds
 generous gift gifts give giving glad gladly goal goodness goodwill government-backed grant granted grants grateful gratitude greeted greeting
 greetings grieving guarantee guaranteed guarantees guard guarding guidance hail hailed hailing happiness happy heal help helped helpful helping helps
 highlighted hired homage honor honorary honored honoring honors honour honoured hope hoped hopeful hopefuls hopes hoping hosted idol implement
 implementation implemented implored importance impressed improve improving incentives incite inclusion initiatives insist insisted insistence
 insisting insists inspiration inspire inspired inspires inspiring instructing intend intended intends intent intention intentions interest interested
 introduce introduced introducing invest invested investing invitation invitations invite invited inviting involvement joined joining joins jointly joy
 justification justify keen keep kindness kiss kissed lauded legalized legendary lend lent let lets letting lift liked likes lobbied lobby lobbying
 love loved lovely loves loving loyal loyalists loyalty maintain maintaining mandated marry marvel marveled mediate mediation mend mercy merits
 mobilize mobilized modernization modernize modernizing motivated motivating motivation mourn mourned mourners mourning mutual nationalism need needed
 needs negotiated noble nod nominate nominated nominating nomination nominations nostalgia oath obliged observance obsessed obtaining offer offered
 offering offers openness opted optimism optimistic organize organizing ought outreach ovation owe owes pal pardon pardoned pardons participate
 partisans partner partners partnership partnerships pass passion passionate patience patriot patriotism pave penchant permission permit permits
 permitted persuade persuaded persuading petition petitioned philanthropy pick picked planned plea plead pleading please pleased pleasure pledge
 pledged pledges pledging politely positive power-sharing praise praised praises praising pray prayed prayer prayers praying precious prefer preference
 preferences preferred prepared preserve preserving pressed pressing pride priority pro pro-business pro-democracy pro-government pro-independence
 pro-kurdish pro-palestinian pro-russian pro-taleban pro-taliban pro-trump pro-western produced promise promised promises promote promoted promotes
 promoting promotion proponent proposal proposals propose proposed proposes proposing protect protected protecting protection protections protective
 protects proud prove purchase pursue pursuing pursuit push pushes pushing rallied rally rallying ratification ratified ratify re-election readiness
 ready reaffirm reaffirmed reassured reassuring rebuild rebuilding recapture reclaim recognise recognition recognize recognized recognizes recognizing
 recommend recommendation recommendations recommended recommending recommends reconcile reconciliation recruit recruited recruits reelected reform
 reformers reformist reforms refund regain regained regard reinforced reinstate reinstated releasing relied relieve relieved rely remembered renew
 renewal renewing repair repairing repay request requested requesting requests require rescue rescued rescuers resolve resolving respect respected
 respectful respects restarting restoration restore restored restoring resume resumes resuming resumption retain retained reunification reunite revere
 revered revive revived reviving reward rewards rooting sacred sacrifice safeguard salute saluted satisfaction satisfactory satisfied satisfy save
 saved saving secure securing seek seekers seeking seeks serve settle sharing sheltering shield shields showcase sided sign signed signing signs
 sincere smile smiled smiles smiling solidarity solve sought spare spearheaded sponsor sponsored sponsors sponsorship stabilize staked staunch
 staunchly stimulate strengthen strengthened strengthening stressing strive subscribe subsidies subsidized suggest suggestions supplied supply
 supplying support supported supporter supporters supportive supports sustain swear swore sympathetic sympathizers sympathy tempted tenderness thank
 thanked thankful thanking thanks thrilled tolerance tolerant tolerate tout touted touting treasure treaty tribute tried tries truce trust trusted
 trusts trying unanimous unanimously unconditional understanding understands undoubtedly unequivocally unification unify unite unity upgrade upgraded
 upheld uphold urge urged urgently urges urging value valued vigorously visionary vital voluntarily volunteer volunteers vow vowed vowing vows vying
 waive want wanted wanting wants warm warmth warranted welcome welcomed welcomes welcoming willing willingness wish wished wishes wishing wonderful
 worship worshippers worthy yes zealous
`);
export const AGAINST_WORDS = wordList(`
 abandon abandoned abducted abducting abduction abhorrent abolish abolished abolition abstained abuse abused abuses abusing accusation accusations
 accuse accused accuser accusers accuses accusing adversaries adversary afraid against aggression agitation agitators alarm alarmed alienated
 allegation allegations allege alleged alleges alleging ambush ambushed ambushes anger angered angrily angry annexed annoyed annulled anti-american
 anti-drug anti-gay anti-government anti-japanese anti-muslim anti-piracy anti-secession anti-semitic anti-semitism anti-syrian anti-taliban
 anti-terror anti-terrorism anti-terrorist anti-trump anti-u anti-war anxiety anxious apologise apologizes appalled appalling apprehended argument
 arrest arrested arresting arrests arrogant ashamed assailed assassinate assassinated assassination assassinations assault assaulted assaulting
 assaults atrocities attack attacked attacker attackers attacking attacks avert avoid avoided backlash ban banned banning bans barbaric barrage barred
 barricades baseless bashed battered battle battled battles battling beheaded beheadings berated betrayed betraying bias bigotry bitter bitterly
 blackmail blame blamed blames blaming blasphemous blasted blasts blistering blockade blockades blocked blocking blocks bogus bomb bombed bombing
 bombings bombs booed bored bothered boycott boycotted boycotting breached bullshit bully bullying burned bypassed cancel canceled cancellation
 cancellations cancelled capped capture caution cautioned cautious cease ceased ceded censor censors censorship censure challenged challenger
 challengers challenges challenging charged charges charging chased chastised chided choked clash clashed closed closing coercion combat combatants
 combating complain complained complaining complaint complaints complicit concern concerned concerns condemn condemnation condemned condemning condemns
 confiscated confront confrontation confronted confronting conspiring contempt contested contests contradict contradicted contradicts contrary
 convicted convictions counter countered counterproductive coups cowardly crack crackdown crippled critic critical criticise criticised criticism
 criticisms criticize criticized criticizes criticizing critics critique cruel cruelty crush crushed crushing culled culling curb curbing curtail
 curtailed cut cuts damage damaged declined declining decried decry defamation defeat defected defection defectors defer deferring defiance defiant
 defied defund defuse defy defying delay delaying deleted demolition demonized demonstration demonstrations demonstrators denial denials denied denies
 denounce denounced denouncing deny denying deplored deport deportation deportations deported deposed derail derided desecrated desecration deserted
 despair despised destabilize destroy destroyed destroying detain detained detaining detention detentions deter deterrent detonate detonating detractor
 dilute disagree disagreed disagreement disagreements disagrees disappointed disappointment disapproval disapprove disapproved disarm disarmed disavow
 disbanded disciplinary discomfort discontent discourage discouraged discouraging discredit discredited discrimination disdain disgrace disgust
 disgusted disgusting disillusioned dislike dislikes dismantle dismantled dismantling dismay dismayed dismiss dismissal dismissed dismissing disparage
 disparaging disperse dispersed displeased displeasure dispute disputed disputes disputing disqualified disregard disrespect disrespectful disrupt
 disrupted disrupting dissatisfied dissent dissenting dissident dissidents dissolve dissolved distanced distasteful distract distrust disturbed divide
 divorce doubt doubtful doubts downed downgraded downplay downplayed dread dropped dropping drops dubious dump dumped eliminate eliminated eliminating
 embargo embarrass embarrassed embarrassment endangering ending enemies enemy eradicate eradication erroneous evicting eviction exaggerated excessive
 exclude excluded excluding execute executed executing execution exiled exit expel expelled expelling exploit exploited exploiting expose exposing
 expulsion farce fault faulted fear feared fearfully fearing fears fend feud feuding fiery fight fighter fighting fights filibuster filthy fined fines
 fired flatly fled flee fleeing foe foes foiled foolish forbid forbidden forbids forcing forgotten fought freeze freezing fretted frightened froze
 frustrated frustrating frustration fumed furious fury garbage grab greed grievances grudge grumbled halt halted halting hammer hammered hamper
 hampered hampering hanged harass harassed harassing harassment hard-line hard-liners hardline harm harmed harming harshest harshly hate hated hateful
 hates hatred heinous hesitant hide hinder hindered hindering horrific horrified horror hostile hostilities hostility humiliated hunt hurled hurting
 hurts hypocrisy hypocritical idiots ignorance ignorant ignore ignored ignores ignoring illegitimate impeach impeachment impede imposes imposing
 imprisoned imprisonment inaction incensed incitement inciting incompetence incompetent incomprehensible incursions indicted indictment indictments
 inexcusable infect infighting infuriated injunction injuring insult insulted insulting insults insurgency insurgent insurgents intercepted interfere
 interfered interference interfering interrogated interrupted interrupting intimidate intimidated intimidating intimidation intolerance intrusion
 invade invaded invading invasion investigate ire irresponsible irritated isolate jail jailed jailing jealous jeopardize joke kidnap kidnapped kill
 killed killing kills knock lambasted lament lamented lash lashed lashing lawsuit lawsuits leveled liar limit limiting limits litigation loath loathed
 ludicrous mad manipulated manipulating marred meddling mislead misled mismanagement mistreated mistreatment mock mocked mocking mocks monster
 moratorium moron murder murdered murdering murders myth nasty negative negatively neglect neglected nervous no-confidence nobody objected objection
 objections objects obstruct obstructed obstructing obstruction offend offended offensive offensives opponent opponents oppose opposed opposes opposing
 opposite opposition oppressed oppressive oust ousted ouster outcry outlaw outlawed outrage outraged outrageous outspoken overcame overhaul overlooked
 override overrun overthrew overthrow overturn overturned overturning panic panicked pathetic pelted penalties penalty persecuting persecution
 pessimistic petty phony plot plots plotting poison poisoned poisoning postpone postponement postponing pounded premature pressure pressured pressuring
 prevent prevented preventing prevention prevents probe probes prohibit prohibited prohibits prosecute prosecuted prosecuting prosecution protest
 protested protester protesters protesting protests provoke provoked provoking punched punish punished punishing punishment punitive purge purported
 purportedly quarrel quell questionable questioned questioning quit racism racist rage raid raided railed rampage rant raping rattle rebel rebellion
 rebels rebuffed rebuke rebuked rebuttal recall reckless reconsider refrain refusal refuse refused refuses refusing refuted regret regrets regrettable
 regretted reject rejected rejecting rejection rejects reluctance reluctant remorse removal remove removed removing renounce renounced renounces repeal
 repealed repealing repelled replacing reprehensible repression reprimanded reproach rescinded reservations resign resigned resigning resist resistance
 resistant resisted resisting restrict restricted restricting restrictions restricts retaliate retaliated retaliation retracted retraction revenge
 reversed revoke revoked revolt rid ridicule ridiculed ridiculous rift rigging ripped rival rivals roadblock robbed routed row rubbish rude ruin ruined
 sabotage sabotaged sack saddened sadly sanctioned sanctions scandalous scapegoat scare scared scathing sceptical scold scorn scrap scrapped screamed
 screaming scrutiny scuffled secession secessionist seized seizing seizure seizures sentenced severed shame shameful shed shelled shelling shit shocked
 shoot shouting shrugged shut siege silly skeptical skepticism skeptics slam slammed slams slap slapped slash slashed slashing slaughtered slurs
 smashed smear smeared snub snubbed so-called sorry sparred sparring spite spying stab stabbed stabbing stall stemming stern stir stop stoppage stopped
 stopping stormed strike strikers strikes stripped stripping stung stupid subpoena subpoenas sue sued sues suing suit summoned supposedly suppress
 suppressing suppression suspected suspects suspend suspended suspending suspension suspicion suspicions suspicious swipe tackle tackling tampering
 targeted targeting taunt tearing terminate termination terrible terrified terrorists threat threaten threatened threatening threatens threats thwart
 thwarted tired topple toppled torched tore torture tortured torturing traitor trampled trapping twisted tyranny unacceptable uncertain uncovered
 undercut undermine undermined undermining uneasy unfair unfairly unforgivable unfounded unhappy unimpressed unlikely unreasonable untrue unwelcome
 unwilling uprising uproar upset veto vetoed vile violate violated violates violating violation violations violent waged waging walkout warn warned
 warning warnings warns warrant warring wary weaken whip wipe wiped withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew withheld
 withhold withholding worried worries worry wound wounding yelled
`);
export const GOOD_WORDS = wordList(`
 ability able accept acceptable acceptance accepted accepts accessible acclaim accomplish accomplished accomplishment accomplishments accords
 accountability accountable accreditation accurate achieve achieved achievement achievements achieving acquittal actively adequate adequately
 admiration admire admired admirer admires admiring adoption adore adored advance advanced advances advancing advantage advantages adventure advocacy
 advocate advocates advocating affection affirmed affluent afford affordable agreement agrees aid aide aiding alive allied allies ally amazing
 ambitious anti-corruption applaud applauded applause appointed appreciate appreciated appreciates appreciation appropriate appropriately approval
 approve approved approves approving asset assist assistance assisted assisting assurance assurances assured attained attract attracted attracting
 attraction attractive attracts authenticity authorized autonomy available award awarded awards awareness awesome back backbone backed backing backs
 balanced bargain beat beautiful beauty beloved beneficial benefit benefited benefiting benefits best better biggest bipartisan bless blessed blessing
 blessings bloodless boasted boasting bold boldly bolster bolstered bolstering bonus boom booming boost boosted booster boosting boosts brave bravery
 breakthrough bright brilliance brilliant bronze bumper calm calmed capabilities capability capable capacity care cared careful cares caring catalyst
 cease-fire ceasefire celebrate celebrated celebrates celebrating celebration celebrations celebrity certainty certified champion championed champions
 chances charisma charitable charities charity charm charming cheap cheaper cheer cheered cheerful cheering cheers choosing chose chosen citizenship
 clarity classic clean clean-up cleaned cleaner clear cleared clearer clever clinch clout collaboration colorful comeback comfort comfortable
 comfortably commanding commemorate commemorates commemorating commemoration commend commended commitment compassion compassionate compensated
 competence competent competitive competitiveness completed completes compliment complimentary comprehensive compromise confidence confident
 congratulate congratulated congratulations consensus consent conservation consistent consolidate consolidated constructive contained contender
 contribute contributes contribution contributions convenience convincing cool cooperating cooperation correct corrected correctly courage courageous
 courteous courtesy credentials credibility credible credit credited credits crucial cure daring deal decent decisive dedicated dedication defence
 defend defended defender defenders defending defends definitive delight delighted deliver democracies democracy demonstrated deserve deserved deserves
 development devoted devotion dialogue dignity diplomacy disciplined discount discovery distinguished diverse diversification diversified diversity
 dividend dominance dominant dominated dominates donate donated donating donation donations dream dreams durable duty dynamic eager earn earned ease
 eased easier easily easing easy educate educated effective effectively effectiveness efficiency efficient eligible elite embodied embrace embraced
 embracing enable enabling encourage encouraged encouragement encourages encouraging endorse endorsed endorsement endorsements endorses endorsing
 enduring energetic enhance enhanced enjoy enjoyed enjoying enjoys enough enrich enriched enrichment ensure ensured ensuring enterprise enthusiasm
 enthusiastic entitled entrepreneur entrepreneurs entrepreneurship equal equality equipped equity escape escaped escaping essential esteem ethical
 ethics eulogy excellent exceptional excited exciting exclusive exonerated expand expectations expert expertise extraordinary factual fair fairer
 fairly fairness faith faithful fame famed familiar famous fan fans fantastic fascinated fast faster fastest favor favorability favorable favorably
 favored favoring favorite favors favour favourite favours fearless fertile festivals festivities finest first-ever fit fitness fitting fix flexibility
 fond forefront forgive forgiven forgiveness formidable fortune fortunes foster free freedom freedoms freeing freely friend friendly friends friendship
 front-runner frontrunner fuel-efficient fulfill fulfilled fulfilling fully fun funny gain gained gaining gains garnered gems generous genial genius
 gentle gentleman gentlemen genuine genuinely giants gift gifted gifts glad gold golden good goodness goodwill grace gracious graduates graduating
 grand granted grants grateful gratitude great greatest grow growth guarantee guaranteed guarantees guarding hail hailed hailing handsome happiness
 happy haven heal health healthy help helped helpful helping helps heritage hero heroes high-tech high-technology historic holidays holiest holy homage
 honest honesty honor honorary honored honoring honors honour honoured hope hoped hopeful humanitarian humanity humble humor icon iconic ideal idol
 immune immunity impartial importance important impressed impressive improve improved improvement improvements improves improving incentives inclusion
 incredible incredibly independence independently influence influential initiative innocence innocent innovation innovative insight inspiration
 inspirational inspire inspired inspires inspiring instill intact integrity intellectual intelligent interest interesting investing invitations invite
 invited inviting joy joyful justice justified justify keen kinder kindness kiss kissed knowledge landmark landslide lasting lauded laughs laughter
 laureate law-abiding leadership leading legacy legal legality legally legend legendary legitimacy legitimate lend liberties liberty lifted liked likes
 liquidity livelihoods love loved lovely loves loving low-cost loyal loyalty luck lucky lucrative luxury magnificent manners marvel marveled master
 meaningful medal medalist medals mediators memorable mend mercy merit merits milestone miracle moderate moderates modern modernization modernize
 modernizing modest momentum moral morally motivating much-needed muscle mutual necessary nice noble nominate nominated nominating nominee
 non-proliferation notable nutrition openly openness opportunities opportunity optimism optimistic orderly outstanding ovation overcame overcome pal
 pardon pardons partners partnership partnerships passion passionate patient patriot patriotism peace peaceful peacefully peacekeeper peacekeeping peak
 perfect perfectly permission philanthropy pivotal please pleased pleasure pledge pledged pledges plenty polite popular popularity positive potent
 powerful praise praised praises praising precaution precautions precious prefer preference preferred premium preserve preserving prestigious prevail
 pride principled principles priority privacy privilege privileged privileges prize prize-winning productive productivity professional professionalism
 professionals profit profitability profitable profits progress progressive prominent promise promised promises promising promote promoted promotes
 promoting promotion promptly proof proper properly prospects prospered prosperity prosperous protect protected protecting protection protections
 protective protects proud proved proven prudent pure qualified qualify qualifying qualities quality quick ratified reaffirm reaffirmed reasonable
 reassured reassuring rebound rebounded rebuild rebuilding rebuilt recapture reclamation recognise recognition recognize recognized recognizes
 recognizing recommend recommendation recommendations recommended recommending recommends reconcile reconciliation reconstruction recover recovered
 recovering recovery reelected refined reform reformer reformers reforms refuge regain regained rehabilitation reigning reinforced reinstate relaxed
 relevant reliable reliably relief relieve relieved rely remarkable remarkably renewable renewal renovation reopen reopened repair repairing repairs
 reputation rescue rescued rescuers resilient resolved resolving respect respected respectful respects responsive restart restoration restore restored
 restoring restraint resurgent retain retained reunification reunite reunited revere revered revive reviving reward rewards rich richest right rightful
 rightly roaring robust rugged runner-up sacred sacrifice sacrifices safe safeguard safeguards safely safer safety saints salute saluted sanctuary
 sanitation satisfaction satisfactory satisfied satisfy satisfying save saved saving savings scholarships scoop seasoned secure secured securing
 security self-defense sensible service settled shelter shield shields shine showcase significant silver simple sincere sizable skill skilled skills
 smart smarter smile smiles smiling smooth soared soft-spoken solid solidarity solution solutions solve solved solving sophisticated soundly sovereign
 sovereignty spare specialist spirited sponsored sponsorship stability stabilization stabilize stabilizing stable standard-bearer star stars steadily
 steady stimulate stimulus stirring strength strengthen strengthened strengthening striking strong stronger strongest strongly stunning subsidies
 subsidized substantial substantive succeed succeeded succeeding succeeds success successful successfully sufficient suited sunny super superb superior
 support supported supporter supportive supports surged surging surpassed surplus survival survive survived surviving survivor survivors sustain
 sustainability sustainable sweet swift sympathetic sympathy talent taste tenderness terrific thank thanked thankful thanking thanks thaw thorough
 thoroughly thoughtful thrift thrilled thriving timely tireless tolerance tolerant top topped touching tout touted touting transformed transparency
 transparent treasure treasures treat tremendous tribute triumph truce true truly trust trusted trusts trustworthiness trustworthy truth turnaround
 understanding unharmed unhurt unified unify unique unite unity universal updated upgrade upgraded upheld uphold upside upswing upward useful
 vaccination vaccinations vaccine valid valuable value valued values verified viability vibrant victories victorious victory vigilant vindicated vision
 visionary vital volunteer warm warmed warmth warranted wealth wealthiest wealthy welcome welcomed welcomes welcoming welfare well well-developed
 well-known win winner winners winning wins wisdom wise wishing wit withstand won wonderful worship worth worthy
`);
export const BAD_WORDS = wordList(`
 abandon abandoned abducted abducting abduction abductions abductors abhorrent ablaze abolish abolished abrupt absence absent absurd abuse abused
 abuses abusing abusive accident accidental accidentally accidents accomplice accusation accusations accuse accused accuser accusers accuses accusing
 acid acute admits admitted admitting adversaries adversary affected afraid aftermath aftershock aggravated aggression aggressive agitation agitators
 ailing ailments airstrike airstrikes al-qaida-linked alarm alarmed alarming alert alienated allegation allegations allege alleged allegedly alleges
 alleging ambush ambushed ambushes anarchy anemic anger angered angrily angry annoyed anti-gay anti-japanese anti-muslim anti-semitic anti-semitism
 anti-trump anti-u anxiety anxious apartheid apologise apologised apologize apologizes apologizing appalled appalling apprehended arbitrary arraigned
 arrears arrest arrested arrests arrogant arson ashamed assailants assailed assassinate assassinated assassination assassinations assault assaulted
 assaulting assaults atrocious atrocities atrocity attack attacked attacker attackers attacking attacks austerity authoritarian avalanche averted avoid
 avoided awful awkward backlash backward bad badly ban bandits bankrupt bankruptcy banned banning bans barbaric barrage barred barrier barriers
 baseless bashed batons battered battling beaten beating beatings begging beheaded beheadings berated betrayed betraying bias biased bigotry bird-flu
 bite bitter bitterly bizarre blackmail blackout blame blamed blames blaming blasphemous blast blasted blatant blaze blazes bleak bleeding blew blind
 blindfolded blistering blockade blockades blocks bloodiest bloodshed bloody blow blowing blows bogus bomb bomb-making bombastic bombed bomber bombers
 bombing bombings bombs booed bored bother bothered bottom boycott boycotted boycotting breach breached breaches breaking breakup bribe bribed bribery
 bribes brink broke broken brutal brutality brutally bullshit bully bullying burden bureaucracy burglary burn burned burning burns burnt cancel
 cancellation cancellations cancelled cancer capsized captive captives captors car-bomb careless cartel cartels casualties casualty catastrophe
 catastrophic caught caused causing censor censorship censure chained challenges chaos chaotic charged charges chastised cheated cheating chided chill
 choked choking cholera chronic clandestine clash clashes closure closures clot cocaine coercion collapse collapsed collided collision collusion coma
 combat combating communism complain complained complaining complaint complaints complicate complicated complicating complicit complicity concealed
 concealing concede concern concerned concerning concerns condemn condemnation condemned condemning condemns confessed confession confined confinement
 confiscated conflict conflicting conflicts confront confrontation confronted confused confusion consequences conspiracy conspiring constrained
 contagious contaminated contamination contempt contentious contraction contradict contradicted contradiction contradictory contradicts controversial
 controversies controversy convict convicted conviction convictions cope copying coronavirus corpse corpses corrupt corruption costly counterproductive
 coup coups covert cowardly crackdown cracked cracking cracks crash crashed crazy cried cries crime crimes criminal criminals crippled crippling crises
 crisis critically criticise criticised criticism criticisms criticize criticized criticizes criticizing critique crooked crowded cruel cruelty crush
 crushed crushing cry crying culling culpable curb curbing curfew curfews curtail curtailed cyclone cynical damage damaged damages damaging danger
 dangerous dangerously dangers dark dead deadliest deadlock deadlocked deadly death deaths debris debt debts deceive deception decline declined
 declines declining decried decry defamation default defeat defeated defeating defect defendant defendants defensive deficit deficits defied defund
 dehydration delay delayed delays deliberate deliberately delicate delusional demagogue demise demolition demonized dengue denials denies denounce
 denounced denouncing denying dependence dependency depletion deplored deport deportation deportations deported deposed depressed depressing depression
 deprived derail derailed dereliction derided desecrated desecration despair desperate desperately desperation despicable despised destabilize destroy
 destroyed destroying destroys destruction destructive detain detained detention detentions deter deteriorated deteriorating detonate detonated
 detonating devastate devastated devastating devastation diabetes diarrhea dictator dictatorship die died dies difficult difficulties difficulty dilute
 diluted diminished dipped dire dirty disabilities disability disabled disadvantage disagreed disagreements disappear disappearance disappeared
 disappointed disappointing disappointment disapproval disapprove disapproved disaster disasters disastrous disavow discomfort discontent discouraged
 discouraging discredit discredited discrimination disdain disease diseases disgrace disgraced disgraceful disguise disguised disgust disgusted
 disgusting dishonest disillusioned disinformation dislike dislikes dismantle dismay dismayed dismiss dismissal dismissed dismissing disorder disparage
 disparaging displaced displeased displeasure disputed disputing disqualified disregard disrespect disrespectful disrupt disrupted disrupting
 disruption disruptions disruptive dissatisfied dissent dissolution dissolved distasteful distorting distraction distress distrust disturbed disturbing
 diversion divide divides dividing divisive divorce dogged domination doping doubt doubtful doubts downgraded downhill downplayed downturn downward
 drag dragged drain drained dread dreadful drop drought drowned drug drug-related drunk dubious dumb dump dumped dying earthquake earthquakes
 eavesdropping eliminate eliminated embarrass embarrassed embarrassing embarrassment embattled embezzlement embezzling embroiled emergency emissions
 emptied empty endanger endangered endangering endemic endured enemies enemy epidemic eradicate eradication eroded erosion erroneous error errors
 erupted eruption escalated escalating escalation espionage evacuating evacuation evasion evicting eviction evil exacerbate exacerbated exaggerate
 exaggerated excess excessive exclude excluded excluding excuse executed execution execution-style executions exhausted exile exiled exiles expel
 expelled expelling expense expensive expire expired explode exploded exploit exploitation exploited exploiting explosion explosions explosive
 explosives explosives-laden expose exposed exposing expulsion extortion extradited extradition extreme extremism extremist extremists fabricated fail
 failed failing fails failure failures fake fallen falling fallout falls false falsehoods falsely faltering famine fantasy far-right farce fascist fat
 fatal fatalities fatality fatally fatigue fault faulted faulty fear feared fearfully fearing fears feeble fell felony feud feuding fever fiasco fierce
 fighting filthy fined fines fire fired firefight fires firestorm firing flames flattened flawed flaws fled flee flood flooded flooding floods
 floodwaters flu foe foes foiled fool foolish forbid forbids forced forcibly forcing foreclosure foreclosures forged forgery forgotten foul fragile
 framed fraud fraudulent fretted frightened frightening frozen frustrated frustrating frustration fueled fueling fugitive fugitives fumed
 fundamentalism fundamentalist funerals furious fury fuss gambling gang gangs gap gaps garbage genocide grab graft grave graves greed greedy grenade
 grenades grief grievances grieving grim gross grossly grudge grumbled guerillas guerrilla guerrillas guilt guilty gunbattle gunbattles gunfight
 gunfire gunman gunmen gunned gunpoint gunshot hack hacked hacking halted halting hammer hammered hamper hampered hampering handcuffs hanged hanging
 harass harassed harassing harassment harboring hard hard-hit hard-line harder hardest hardest-hit hardliners hardly hardship harm harmed harmful
 harming harsh harsher harshest harshly haste hate hated hateful hates hatred hazardous heated heinous hell heroin hid hidden hideout hijack hijacked
 hijackers hijacking hijackings hike hinder hindered hindering hit hitting hoax hobbled homeless homicide hopeless horrible horrific horrified horror
 hospitalized hostage hostages hostile hostilities hostility hotbed humiliated humiliating humiliation hunger hungry hurdle hurricane hurricanes hurt
 hurting hurts hypocrisy hypocritical hysteria icy idiot idiots ignorance ignorant ignored ill illegal illegally illegitimate illicit illness illnesses
 imbalance impacted impasse impeach impeachment impede implicated impose imposed impossible impoverished imprisoned imprisonment improper improperly
 inability inaccurate inaction inadequate inappropriate inappropriately incapable incensed incident incite incitement inciting incompatible
 incompetence incompetent incomprehensible inconsistent incorrect incurred incursion incursions indecent indicted indictment indictments
 indiscriminately ineffective inefficiencies inefficient inequality inexcusable infamous infect infected infecting infection infections infectious
 infighting infiltrated inflammatory inflated inflation inflicted influenza infuriated inhumane injunction injured injuries injuring injury injustice
 inmate inmates insane insecurity insensitive instability insufficient insult insulted insulting insults insurgency insurgent insurgents interfere
 interfered interference interfering interrogation interrogators interrupted interrupting intimidate intimidated intimidating intimidation intolerance
 intoxicated intruder intrusion invade invaded invading invasion ire irregularities irreparable irresponsible irritated isolate isolated isolation
 issues jail jailed jailing jeopardize jeopardy jobless junta kickbacks kidnap kidnapped kidnappers kidnapping kidnappings kill killed killer killers
 killing killings kills knock knocked lack lacked lacking lacks lambasted lament lamented landless landmine landslides lapsed lash lashed lashing
 laundering lavish lawless lawlessness lawsuits layoffs leak leaked leaking leaks lesser lethal liability liable liar libel lie lied lies limitations
 limited lingering little-known loathed lockdown lonely looms loose looting lose loser losers loses losing loss losses lost low-income lowest lows
 ludicrous lying mad makeshift malaria malicious manipulate manipulated manipulating manipulation manslaughter marred massacre mastermind meddling
 menace mere mess militancy militant militants militia militias minor mired misconduct misdemeanor miserable misery misguided misinformation mislead
 misleading misled mismanagement missed missing mistake mistaken mistakenly mistakes mistook mistreated mistreatment misuse misusing mob mock mocked
 mocking mocks molestation monopoly monster moron mounting mourn mourned mourning mud mudslide mudslides murder murdered murderer murderers murdering
 murders murky mutate narcotics nasty needy negative negatively neglect neglected negligence negligent no-confidence noise nonsense notorious null nuts
 obesity objected objection objections objects obsessed obstacle obstacles obstruct obstructed obstructing obstruction occupied odd offence offend
 offended offender offenders offending offense offenses offensive offensives omission one-party opium oppose opposed opposes oppressed oppression
 oppressive orchestrated orphans oust ouster outage outages outbreak outbreaks outcry outdated outlaw outlawed outrage outraged outrageous overcrowded
 overdue overloaded overlooked overly overrun overthrew overthrow overturn overturned overwhelmed pain painful pains pandemic panic panicked paralysis
 paramilitaries partisan passive pathetic pawn pedophile pelted penalties penalty peril perjury perpetrators persecuting persecution persistent
 pessimistic petty phony pigs piracy pirate pirates plague plagued plaguing pled plight plot plots plotting plunge plunged pneumonia poison poisoned
 poisoning poisonous polio polluted pollution poor poorer poorest poorly populist porn pornography posed poses postponed pounded pounding poverty
 premature prematurely pressuring pretend pretending pretext prevent prevents prey prisoner prisons probation probe problem problematic problems
 prohibit prohibited prohibits proliferation prolonged propaganda prosecute prosecuted prosecuting prosecution protested protesting protests
 provocative provoke provoked provoking punched punish punished punishing punishment punitive purge quake quarantine quarantined quarrel quell
 questionable questioned questioning racially racism racist racked radical radicals radioactive rage raged raids railed rammed rampage rampant ransom
 rant rape raped rapes raping rats rattle ravaged rebels rebuffed rebuke rebuked recession reckless refugee refuse refusing refuted regime regimes
 regret regrets regrettable regretted reject rejected rejecting rejection rejects remove removed removing renegade renounce repeal repealed repelled
 repercussions reprehensible repression repressive reprimanded reproach rescinded resignation resignations restive restricted restrictive restricts
 retaliation retracted retreat revelations revenge reversal revoke revoked rid ridicule ridiculed ridiculous rig rigged rigging ringleader riot rioters
 rioting riots ripped risk risked risks risky roadblock roadblocks robbed robber robbery rocked rough routed rows rubbish rubble rude ruin ruined ruins
 rumor rumors sabotage sabotaged sack sacrificed sad saddened sadly sadness sanctions sank scam scandal scandalous scandals scapegoat scarce scare
 scared scary scathing sceptical schemes scold scorn scrambling scrap scrapped secrecy secretive sectarian seize selfish sensitive sentenced
 separatists serious seriously setback setbacks severe severed severely sewage sexist shabby shake shaken shaky sham shame shameful shattered shelled
 shelling shit shock shocked shocking shocks shook shoot shooter shooting shootings shootout short-lived shortage shortages shortcomings shortfall
 shortfalls shot showdown shrink shrinking shutdown sick sickness siege silly sink skeptical skepticism skeptics sketchy slain slam slammed slams slap
 slapped slash slashed slaughter slaughtered slave slavery slaves slick slide sliding slip slipped slow slowdown slowed slower sluggish slum slump
 slums slurs smashed smear smeared smell smoke smoking smuggle smuggled smugglers smuggling snatched sneak sniper snub snubbed so-called solemn somber
 sorry spam sparked sparking speculation spies spill spilled spills spin spiral spite splinter split spree spying stab stabbed stabbing stalemate stall
 stalled stalls stampede stand-off standoff starvation steal stealing steep stiff stole stolen storm stormed storms stormy strain strained strains
 stranded strange strapped stress stricken strife stripped stripping stroke strongman struck struggle struggled struggles struggling stubborn stuck
 stumbled stung stupid subdued subjected sue sued sues suffer suffered suffering suffers suffocating suicide suing suppress suppressing suppression
 supremacist supremacy surrender surrendered surrendering suspect suspected suspects suspend suspended suspension suspicion suspicions suspicious swipe
 symptoms tainted tampering targeting tariffs taunt tear teargas tearing tears tendentious tense tension tensions terminate terrible terrified terror
 terrorism terrorist terrorists theft thefts thieves threat threaten threatened threatening threatens threats thug thwart thwarted tired toll topple
 toppled torched tore torn torrential torture tortured torturing tough toxic traffickers trafficking tragedy tragic trailing traitor trampled trap
 trapped trapping trash trauma traumatic treachery treason trespassing trickier trouble troubled troubles troubling tsunami tuberculosis tumor
 tumultuous turbulent turmoil twisted typhoon tyranny ugly unable unacceptable unanswered unauthorized unaware unbelievable uncertain uncertainty
 unclear uncomfortable unconfirmed unconstitutional undercut underestimated undermine undermined undermining uneasy unemployed unemployment unequal
 uneven unfair unfairly unfit unforgivable unfounded unhappy unilateral unilaterally unimpressed unjust unjustified unlawful unlawfully unnecessary
 unpaid unpleasant unpopular unpredictable unrealistic unreasonable unrepentant unresolved unrest unsafe unstable unsuccessful unsuccessfully
 unsupported unsustainable untrue unwanted unwelcome upset useless vacuum vague vain vandalism vanished veto vetoed vicious victim victims vile villain
 violate violated violates violating violation violations violence violent virus viruses volatile vomiting vulnerability vulnerable walkout war
 war-torn warfare warheads warlord warlords warn warning warnings warns warring wars wary waste weak weaken weakened weakening weaker weakness
 weaknesses wept wicked widespread widows wildfire wildfires willfully wiped wiretapping worried worries worry worrying worse worsen worsened worsening
 worst worst-hit worthless wound wounded wounding wounds wreck wreckage wrong wrongdoing wronged wrongful wrongfully wrongly
`);
