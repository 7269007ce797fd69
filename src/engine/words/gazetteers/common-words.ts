/** Words that stand in lower case in running English (GUM, EWT, Wikigold, CrossNER, NewsMTSC, KnowledgeNet, gold articles). Written by src/train/gazetteers.main.ts. */
export const COMMON_WORDS = `
 abandon abandoned abbreviated abducted abilities ability able abnormal aboard abolished abortion about above abroad abrupt absence absent absolute
 absolutely absorbed absorbing abstract absurd abundance abundant abuse abuses abusive academia academic academics academy accelerator accent accept
 acceptable acceptance accepted accepting access accessibility accessible accessing accident accidentally acclaimed accommodate accommodation
 accommodations accompanied accomplish accomplished accomplishments accord accordance according accordingly account accountability accountable
 accountancy accountant accounting accounts accuracy accurate accurately accusation accusations accuse accused accuser accusers accuses accusing
 accustomed acebush acetylation achieve achieved achievement achievements achieving acid acknowledge acknowledged acknowledges acknowledging acoustic
 acquaintance acquire acquired acquiring acquisition acquisitions acquitted acres across act acted acting action actions activated activation active
 actively activism activist activists activities activity actor actors actress acts actual actually acute ad adamant adaptation adapted add added
 addiction adding addition additional address addressed addresses addressing adds adequate adequately adherence adjacent adjective adjudicated adjust
 adjusting administered administration administrations administrative administrator administrators admiral admiration admired admirers admission admit
 admits admitted admitting adopt adopted adopting adoption ads adult adults advance advanced advances advancing advantage advantages advent adventure
 adventurous adversary adverse adversity advertise advertisement advertisements advertisers advertising advice advise advised adviser advisers advisor
 advisory advocacy advocate advocates advocating aeroplane aerospace aesthetic affair affairs affect affected affecting affidavit affiliate affiliated
 affiliates affiliation affliction affluent afford affordable afraid after aftermath afternoon afterward afterwards again against age aged ageism
 agencies agency agenda agent agents ages aggravated aggregate aggression aggressive aggressively aging agitation ago agree agreed agreeing agreement
 agreements agrees agricultural agriculture ahead aid aide aides ailing aim aimed aiming aims air airborne aircraft aired airfare airline airlines
 airplane airport airports airstrikes aisle aka al alarm alarmed alarming alarms album albums alcohol alderman alert alerted alerts algorithm alien
 alienated aliens align aligned aligning alignment alike alive all allay allegation allegations allege alleged allegedly alleges allegiance alleging
 alliance alliances allied allies allocated allow allowed allowing allows ally almost alone along alongside already also alt altar alter altering
 alternative alternatives although altogether aluminum alumni alumnus always am amalgamation amassed amateur amazing ambassador ambience ambition
 ambitions ambitious ameliorate amended amending amendment amendments amenities amid ammunition amnesty among amongst amount amounts amp an analogue
 analyses analysis analyst analysts analytical analyzed anarchy anatomy ancestors ancestry anchor anchors ancient and anemone anemones angel anger
 angered angle angrily angry animal animals animated animation animus ankle anniversary announce announced announcement announcements announcer
 announces announcing annual annually annuity anonymity anonymous another answer answered answering answers ant anthem anthology anticipate
 anticipated anticipates anticipating ants anxiety any anybody anymore anyone anything anytime anyway anywhere apart apartheid apartment apartments
 apologised apologize apologized apologizing apology app apparatus appareil apparent apparently appeal appealed appealing appeals appear appearance
 appearances appeared appearing appears appellants appellate appetite applauded applause appliances applicable application applications applied apply
 applying appoint appointed appointee appointment appointments appreciate appreciated appreciation apprehended apprentice apprenticeship approach
 approached approaches approaching appropriate appropriately approval approve approved approximately apps aq arbitrary archaeological architect
 architects architectural architecture archive archived are area areas aren arena arguably argue argued argues arguing argument arguments arid arise
 arises arising arm armed arms army arose around arraigned arrange arranged arrangement arrangements array arrest arrested arrests arrival arrive
 arrived arrives arriving arrogant arsenal art article articles articulate artificial artillery artist artistic artists arts artwork artworks as
 ashamed aside ask asked asking asks aspect aspects aspiration assailed assassinate assassinated assassination assault assaulted assaulting assaults
 assemble assembled assembling assembly assert asserted asserting assertion assertions asses assess assessed assessing assessment assessments asset
 assets assign assigned assignments assist assistance assistant assistants assisted assisting assists associate associated associates association
 associations assortment assume assumed assuming assurance assurances assure assured astonishing astronaut astronauts astronomer astronomy asylum
 asymptotic at ate athlete athletes athletic athletics atmosphere atmospheric atop atrocities attach attached attachments attack attacked attacking
 attacks attained attempt attempted attempting attempts attend attendance attended attendees attending attends attention attentive attitude attitudes
 attorney attorneys attract attracted attracting attraction attractions attractive attracts attributed attrition auction audience audiences audio
 audiobooks audit auditioned auditor auditorium aunt aura authentic author authored authoritarianism authorities authority authorization authorized
 authors autism auto autobiography automaker automakers automatic automatically automobile automobiles automotive autonomy autoplay autre autumn
 availability available avec avenues average averaging aviation avid avoid avoided avoiding award awarded awarding awards aware awareness away awesome
 awful baby bachelor bachelors back backbone backdrop backed backers background backgrounds backing backlash backlog backup backward bacon bacteria
 bad badger badly badminton bag baggage bags bail bailed bailout bakery balance balanced balancing ball ballistic balloons ballot ballots ballroom
 balls bamboo ban band bands bank banker banking bankrupt bankruptcy banks banned banner banning banquet bans bar bare barely bark barnstorming barons
 barracks barred barrel barrels barrier barriers barrister bars bartender base baseball based baseless baseman basement bases bashed bashing basic
 basically basin basis basketball bass bassiana bassist batch bathroom batted battery batting battle battled battlefield battleground battles battling
 bay be beach beaches bear bearing bears beat beaten beating beautiful beauty became because become becomes becoming bed bedding bedroom beef been
 beer before befriended began begging begin beginning beginnings begins begun behalf behaved behavior behavioral behaviors behaviour behaviours behest
 behind beholden being beings belief beliefs believe believed believers believes believing bell bells belong belonged belonging belongings belongs
 beloved below belt bench benchmark bending beneath beneficial benefit benefited benefiting benefits benign benignly berated beside besides best
 bestowed bestows bet better between beverage beware beyond bias biblical bicycle bicycles bid bidding big bigger biggest bigot bigotry bike bilateral
 bill billed billing billion billionaire billions bills bin binding biochemist biodiversity biographer biography biological biologist biology
 bipartisan bipedal bird birds birth birthday birther birthplace bishop bishops bit bite bits bitter bizarre black blackface blacklined blackmail
 blacks blame blamed blames blaming blank blanket blanks blast blasted blasts blatant bleak bleeding blend blessed blind blindsided blistering block
 blocked blocks blog blogger blonde blood blow blowing blown blowout blue blunt bn board boarded boarding boards boasted boasting boasts boat boats
 bodies bodily body bodyboarding bogus boiler bold bolster bolstering bomb bombastic bombed bomber bombers bombing bombings bombs bond bonds bone
 bones bonus booed book booked bookkeeping books boom booming boost boosted boosting boot booth border borders bore born borough borrowed borrowers
 borrowing boss botanical botanist botany both bother bottle bottles bottom bought bound boundaries boundary bounded boutique bow bowl box boxer
 boxing boy boycott boyfriend boys bpd brain brainchild brains branch branches brand branded branding brands bravado brave bravery breach breadth
 break breakdown breakfast breaking breaks breakthrough breakup breast breath breathe breathtaking breeding bribery brick bridge bridges brief briefed
 briefing briefings briefly briefs brigade bright brightness brilliant bring bringing brings brink broad broadcast broadcaster broadcasters
 broadcasting broadcasts broaden broader broadly broke broken broker brokerage bronze brother brothers brought browse browser brush brutal brutality
 btw bucks budget budgets buffer buffet bug build builder building buildings built bulb bulbs bulk bull bullet bullets bullshit bully bullying bump
 bumper bunch burden bureau bureaucracy burger burial burials buried burn burned burning burns burst bury bus buses bush business businesses
 businessman businessmen businessperson busing bust busted busy but button buttons buy buyer buyers buying by bypass bystander ca cabin cabinet cabins
 cable cafe cafeteria cage calculated calendar call called calling calls calm calmed came camera cameras camp campaign campaigned campaigner
 campaigners campaigning campaigns camps campus can cancel canceled cancellation cancer candidacy candidate candidates candles cannabis cannot canon
 cans canvas cap capabilities capability capable capacity capital capitalists capped caps captain caption captive captivity capture captured captures
 capturing car caravan carbon card cardinal cardiovascular cards care cared career careers careful carefully careless cares cargo caring carnival
 carried carrier carriers carries carry carrying cars cartoon cartoons carved carvings case cases cash casinos cast casting castle casts casual
 casualties cat catalog catalogue catch catcher categorically categories category cater catering cats caucus caucuses caught cause caused causes
 causing caution cautious cave caving ce cease ceased ceasefire ceiling celebrate celebrated celebrates celebration celebrations celebrities celebrity
 cell cellphone cells cement cemetery census censuses cent center centered centers central centre centrist cents centuries century ceremonial
 ceremonies ceremony certain certainly certainty certificate certification certified chain chains chair chaired chairman chairmen chairs chairwoman
 challenge challenged challenger challengers challenges challenging chamber chambers chameleon champion championed champions championship chance
 chancellor chances change changed changes changing channel channels chant chanted chaos chaplain chapter chapters character characteristics
 characterization characterized characterizing characters charge charged charges charging charismatic charitable charity charm charming chart charter
 chartered charts chased chat chattels chatting cheap cheaper cheapest check checked checks cheered cheering cheers cheese chef chemical chemically
 chemicals chemist chemistry chemotherapy chest chicago chicken chickens chief child childcare childhood children chill chips chiropractic
 chiropractor chock chocolate choice choices choir choose chooses choosing choreographer chorus chose chosen chronic chunk church cigarette circa
 circle circles circuit circular circulated circulating circumstance circumstances circus citation citations cite cited cities citing citizen citizens
 citizenship citrus city civic civil civilian civilians civilization claim claimed claiming claims clan clarification clarified clarify clarifying
 clarity clash clashed clashes class classes classic classical classics classified classmate classmates classroom classrooms clause clean cleaned
 cleaner cleaning clear clearance clearances cleared clearer clearing clearly cleric clerics clerk clever click client clients cliff climate climb
 climbed climbing clinch clinic clinical clinics clip clips clock close closed closely closer closest closet closing closure closures cloth clothes
 clothing cloud clout clown club clubs clumsy co coach coached coaches coaching coal coalition coast coastal cocaine cocktail code coding coercion
 coffee cofounder cognitive coherent coin coincided coined coins cold collaborate collaborated collaborating collaboration collaborative collaborator
 collapse collapsed collar collateral colleague colleagues collect collected collecting collection collections collector collectors collects college
 colleges collegiate collision collusion colonel colonial colonies colony color colored colorful colors colour column columnist columns combat
 combination combine combined combines combining come comeback comedian comedy comes comfort comfortable comfortably comic comics coming command
 commanded commander commanders commanding commands commemorate commemorated commenced commended comment commentaries commentary commentator
 commentators commented comments commerce commercial commercialization commercially commission commissioned commissioner commit commitment commitments
 commits committed committee committees committing common commonly commune communicate communicated communication communications communism communist
 communists communities community commuter commuting compact companies companion company comparable compare compared comparing comparison comparisons
 compassion compatibility compelled compelling compensated compensation compete competed competence competent competing competition competitive
 competitor competitors compilation compiled compiling complain complained complaining complaint complaints complement complete completed completely
 completes completing completion complex complexes complexity compliance complicated complications complicit complied comply component components
 composed composer composition compound compounds comprehensive comprises comprising compromise compromised compte computer computers computing
 concede conceded conceding conceived concentrated concentration concentrations concept concepts conceptual concern concerned concerning concerns
 concert concerts concession concessions conclude concluded concludes concluding conclusion conclusions concrete condemn condemnation condemned
 condemning condensed condition conditioned conditioning conditions condo condolences conduct conducted conducting conductor conference conferences
 confessed confidants confided confidence confident confidential confidentiality confine confirm confirmation confirmed confirming conflict
 conflicting conflicts confrontation confronted confronting confused confusing confusion conglomerate congratulate congratulated congregation congress
 congressional congressman congresswoman congresswomen conjecture conjunction connect connected connecting connection connections connects conquer
 conscience conscious consciousness consecutive consensus consent consequence consequences consequential consequently conservation conservative
 conservatives consider considerable considerably consideration considerations considered considering considers consist consisted consistency
 consistent consistently consisting consists consolidate consolidated consolidation consort consortium conspiracy conspiring constant constantly
 constituencies constituency constituent constituents constitute constitutes constitution constitutional constitutionally construct constructed
 construction constructive consultancy consultant consultants consultation consulting consumer consumers consumption contact contacted contacting
 contacts contagious contain contained containers containing contains contemporary contempt contended contender contenders contends content contention
 contentious contents contest contestants contested contesting contests context contexts continents continually continuation continue continued
 continues continuing continuity continuous continuously contraceptive contract contractor contractors contracts contradict contradiction contradicts
 contrary contrast contribute contributed contributes contributing contribution contributions contributor contributors control controlled controlling
 controls controversial controversies controversy convenience convenient convention conventional conventions convergence conversation conversational
 conversations convert converted convict convicted conviction convictions convince convinced convincing cook cooked cookie cooking cool cooperate
 cooperated cooperating cooperation cooperative coordinate coordinated coordination coordinator cop copied copies copper cops copy copyright core corn
 corner coronavirus coroner corporate corporates corporation corporations corps corpus correct corrected correction corrections correctly correlation
 corresponded correspondence correspondent corresponding corrupt corruption cosmetics cosmopolitan cost costly costs cottage cotton couch could couldn
 council councillor councillors councils counsel counselor count counted counter countered countering counterintelligence counterpart counterparty
 counterterrorism counties counting countless countries country countryside counts county coup couple couples courage courageous course courses court
 courtesy courthouse courtroom courts cousin cousins cover coverage covered covering covers covert cow coworkers cozy crack crackdown craft crane
 crash crashed crawler crazy cream create created creates creating creation creative creativity creator credentials credibility credible credit
 credited credits crew cricket cricketer cried cries crime crimes criminal criminals crippling crises crisis criteria critic critical critically
 criticised criticism criticisms criticize criticized criticizes criticizing critics critique crooked crop crops cross crossed crosses crossing crowd
 crowded crowds crown crucial crucially crude cruelty cruise cruises crush crushed cry crying crypto cubism culinary culpable cult cultural culture
 cultures cup curated curator curious currency current currently curriculum curry curve custody custom customer customers customs cut cute cuts
 cutting cyber cycle cyclone cyclones cynical czar da dad daily dairy damage damaged damages damaging damning dance danced dancer dancing danger
 dangerous dangers dare daring dark data database date dated dates dating daughter daughters day days daytime de deacon dead deadbolt deadliest
 deadline deadly deal dealers dealership dealing dealings deals dealt dean dear death deaths debate debated debates debt debts debut debuted decade
 decades deceased deceit decent decentralized deception decide decided deciding decision decisions decisive decisively declaration declare declared
 declares declaring decline declined declining decor decrease decreased decree dedicated dedication deductions deemed deep deepen deeper deeply
 defamation default defeat defeated defeating defence defend defendants defended defender defenders defending defends defense defensive defiance
 defiant deficiency deficient deficit deficits define defined defining definitely definition definitive defunct defund degree degrees deities del
 delay delayed delays delegate delegates delegation delete deleted deli deliberate deliberately delicious delighted delightful deliver delivered
 delivering delivery della delusional dem demagogic demand demanded demanding demands demeanor demise demo democracy democrat democratic demolished
 demolition demons demonstrate demonstrated demonstrates demonstration demonstrations demonstrators demotion den denial denials denied denies denounce
 denounced denouncing dental dentist dentistry deny denying depart departed departing department departmental departments departure depend dependent
 depending depends depicting deploy deployed deploying deportation deportations deported depressed depressing depression depth depths deputies deputy
 der derail dereliction derivative derived derives derogatory des descendant descendants descended descends descent describe described describes
 describing description descriptions desert deserted desertion deserve deserved deserves design designated designation designed designer designers
 designing designs desire desk despair desperate desperately despicable despised despite destination destinations destined destiny destroy destroyed
 destroying destruction destructive detail detailed detailing details detained detainees detect detective detention deter determination determine
 determined determines detractor detrimental devastated devastating devastation develop developed developer developers developing development
 developmental developments develops device devices devoid devoted devotion dey di diagnosed diagnosis dial dialects dialogue diamond diary dictator
 dictatorial dictatorship dictionary did didn die died diet dietary differ difference differences different differential differentiate differently
 differing differs difficult difficulties difficulty dig digital dignitaries dignity diluted dime dimension dimensions diminished dining dinner
 dinosaur dinosaurs diocese dioxide diplomacy diplomat diplomatic diplomats dipped direct directed directing direction directive directly director
 directors directs dirt dirty disabilities disability disabled disagree disagreed disagreement disagrees disappearance disappeared disappointed
 disappointing disapproval disaster disasters disastrous disastrously disavow disavowing disbanded discharge discharged discipline disciplined
 disciplines disclose disclosed disclosure disclosures discomfort disconnect discount discounted discourse discover discovered discoverer discoveries
 discovers discovery discredit discredited discretion discrimination discuss discussed discussing discussion discussions disdain disease diseases
 disgorgement disgrace disgraced disgraceful disgust disgusting dishes dishonest disinformation disingenuous dislike disloyalty dismantle dismantling
 dismiss dismissal dismissed dismissing disorderly disorders disparaging dispatched dispersed displacement display displayed displaying displays
 disposal dispossession disproportionately dispute disputed disputes disregard disrespectful disrupt disruption dissemination dissenting dissertation
 dissident dissolved distance distanced distances distancing distant distinct distinction distinctive distinguish distinguished distract distraction
 distress distribute distributed distributes distributing distribution distributor distributors district districts distrust disturbing div dive
 diverse diversified diversion diversity diverted divide divided dividing division divisions divisive divorce divorced do dock doctor doctoral
 doctorate doctors doctrine document documentary documented documenting documents dodged does doesn dog dogged dogs doing dollar dollars domain
 domains domestic domestically dominance dominant dominate dominated dominating domination don donate donated donating donation donations done donor
 donors door doors dose dossier double doubled doubles doubly doubt doubts down download downplay downplayed downtown dozen dozens dp draft drafted
 drafting drama dramatic dramatically drastically draw drawing drawn draws dream dreams dress dressed dresses drew drink drinking drinks drip drive
 driven driver drivers drives driving drone drones drop dropped dropping drops drought drove drug drugged drugs drum drummer drunk dry du dual dubbed
 due duel dug duke dunes duo duplicate during dust duties dutifully duty dwellers dying dynamic dynamics dynasty dysfunction each eager eagerness
 earlier earliest early earn earned earners earning earnings ears earth ease easier easiest easily easing east eastern eastward easy eat eaten eating
 eccentric echoed echoing eclipse eco economic economics economist economy ecosystem ect eczema edge edges edible edit edited editing edition editor
 editorial editors educate educated education educational educator educators effect effective effectively effectiveness effector effects efficiency
 efficient efficiently effort efforts egg eggs ego egregious eight eighteen eighth either elder elderly eldest elect elected election elections
 electoral electorate electric electrical electricity electro electronic electronically electronics elects elegant element elementary elements
 elephant elevated elevation elevator eleven eleventh eligibility eligible eliminate eliminating elimination elite elites eloquence else elsewhere em
 email emailed emails emancipation embarked embarking embarrass embarrassing embarrassment embassy embattled embedded emblem embodied embodiment
 embrace embraced embracing embryos emerge emerged emergency emerges emerging emeritus emigrated emission emissions emitting emotional emotions
 empanadas empathy emperor emphasis emphasised emphasize emphasized emphasizes emphasizing emphatically empire empirical employ employed employee
 employees employer employers employment employs empowered empowering empty en enable enabled enabling enacted encabalgamiento encompass encounter
 encountered encourage encouraged encouragement encouraging end endangered endeavor endeavors ended ending endless endorse endorsed endorsement
 endorsements endorsing endowment ends endurance endured enduring enemies enemy energetic energy enforce enforcement enforcing engage engaged
 engagement engages engaging engine engineer engineering engineers enginehouse engraver enhance enhanced enjambment enjoy enjoyable enjoyed enjoying
 enjoys enlisted enormous enormously enough enroll enrolled enron ensemble ensure ensured ensures ensuring entangled enter entered entering enterprise
 enterprises enters entertainer entertaining entertainment enthusiasm enthusiastic enthusiasts entire entirely entirety entities entitled entitlement
 entity entrance entrepreneur entrepreneurial entrepreneurs entrepreneurship entry environment environmental environments envision envoy epic epidemic
 episode episodes epistemic epitaph equal equality equally equation equipment equipped equity equivalence equivalent era erased erected erroneous
 error errors erstwhile erupted escalated escalating escape escaped escaping eschewing escorted especially espionage essay essential essentially est
 establish established establishing establishment establishments estate esteem estimate estimated estimates et etc ethical ethics ethnic eulogy euro
 euros eurozone evacuate evacuated evacuation evaluate evaluating evaluation evangelical evangelicals eve even evening evenings event events eventual
 eventually ever every everybody everyday everyone everything everywhere eviction evidence evident evidently evil evolution evolutionary evolved
 evolving ex exact exactly exaggerated examination examine examined examining example examples exceed exceeded exceedingly excellent except exception
 exceptional exceptionally excerpt excerpts excess excessive exchange exchanged exchanges excited excitement exciting excitons exclude excluded
 excluding exclusive exclusively excursion excuse execute executed executing execution executive executives exemplified exempt exemption exercise
 exercised exercises exert exhibit exhibited exhibition exhibitions exhibits exile exiled exist existed existence existing exists exit exonerated
 expand expanded expanding expansion expect expectation expectations expected expecting expects expedition expeditiously expense expenses expensive
 experience experienced experiences experiencing experiment experimental experimentally experimentation experiments expert expertise experts expired
 explain explained explaining explains explanation explicit explicitly exploded exploit exploitation exploited exploration explore explored explorer
 exploring explosion explosions explosive export exports expose exposed exposing exposure express expressed expresses expressing expression expressly
 expropriation expulsion extant extend extended extending extends extension extensions extensive extensively extent external extortion extra extract
 extractive extradited extradition extraordinary extreme extremely extremism extremist extremists exuberant eye eyebrows eyeing eyes fab fabric
 fabricated face faced faces facial facilitate facilitating facilities facility facing fact faction factions factor factories factors factory facts
 faculty fail failed failing failings fails failure failures fair fairly fairness fairy faith fake fall fallen falling fallout falls false falsehoods
 falsely fame famed familiar families family famous famously fan fans fantastic fantasy far fare fares farewell farm farmer farmers farming farther
 fascinated fascinating fascination fascism fascist fashion fast faster fastest fat fatal fatally fate father fathers fault faulted faux favor
 favorability favorable favorably favored favoring favorite favors favour favourite fax fear feared fearing fearless fears featherweight feature
 featured features featuring feces federal federally federation fee feed feedback feel feeling feelings feels fees feet fell fellow fellowship felony
 felt female feminism feminist femora femoral femur fence fend ferries ferry fervent fervor festival festivals festivities fetus feud few fewer
 fiction fictional fiddle field fields fierce fiery fifteen fifth fifty fight fighter fighters fighting fights figure figured figures file filed files
 filibuster filing fill filled filling film filmed filming filmmaker films filter filtering final finale finalist finalists finalized finally finance
 financed finances financial financially financier financing find finding findings finds fine fined fines finest finger finish finished finishes
 finishing fire firearm firearms fired firefighters fires fireside firestorm firewall firing firm firmly firms first firstly fiscal fish fisherman
 fishing fit fitness fits fitted fitting five fix fixed fixer fixing flag flags flagship flank flash flat flatly flawless fled fledgling flee fleeing
 fleet flew flexibility flight flights flip flipping float floated floating flock flood flooded flooding floods floor florist florists flouting flow
 flower flowers flows fluent fluid fluorescent flurry fly flying foam focal focus focused focuses focusing foe foil fois fold folks follow followed
 followers following follows food foods fool foolish foot footage football footballer for foraging forays force forced forceful forces forcibly
 forcing forecast forecasts foreign foreigners foremost forensic forest forever forge forgery forget forgive forgiveness forgot forgotten fork
 forklift form formal formally format formation formed former formerly formidable forming forms formula formulate fort forth forthcoming forthright
 fortune fortunes forty forum forums forward forwarded fossil foster fought foul found foundation foundations founded founder founders founding four
 fourteen fourth fractious frame framed frames framework framing franchise franchisee franchises francisco frank frankly franz fraternity fraud fray
 free freed freedom freedoms freelance freely freestyle freeways freight french frequency frequent frequented frequently fresh freshman friend
 friendly friends friendship friendships fries frightening from front frontline frontman frontrunner frozen fruit frustrated frustrating frustration
 ft fuel fueled fuelled fulfill fulfilled fulfilling full fully fun function functional functioning functions fund fundamental fundamentally funded
 funding fundraiser fundraisers fundraising funds funeral funerals fungus funny furious furniture further fusca fusion future futures gaffes gain
 gained gaining gains galleries gallery gallon game gamemode gameplay gamer games gaming gang gangs gap gaps garage garbage garden gardens garnered
 garrison gas gateway gather gathered gathering gatherings gathers gauge gave gay gays gear geared gem gender gene general generalizability generally
 generals generate generated generating generation generations generative generic generous genes genetics genius genome genre genres gentleman genuine
 genuinely geographic geographical geographically geologist geometries geometry get gets getting giant giants gift gifted gifts gig girl girlfriend
 girlfriends girls give given gives giving glad glass glasses global globalist globally globe gloomy gloss glow go goal goalkeeper goals goat gods
 goes going gold golf gon gone good goodbye goodness goods google got gotten govern governance governed governing government governments governor
 governors grab grabbed grabbing grace gracious grade gradual gradually graduate graduated graduates graduating graduation graffiti grain grammar
 grand grandchildren granddaughter grandfather grandmother grandparents grandson granite grant granted granting grants graphic graphics grasp
 grassroots grateful grave gravity great greater greatest greatly green greenhouses greeted grew grid grief grievances grieving grilled grim grocery
 grooming groped gross grossly ground grounds groundwork group groups grow growing grown grows growth guarantee guaranties guaranty guard guarding
 guards gubernatorial guerrillas guess guest guests guidance guide guided guidelines guiding guilt guilty guitar guitarist guitarists guitars gun
 gunman guns gunshot gunther guts guy guys gym habit habits hack hacked hackers hacking hacks had hadn hail hailed hair half halfway hall hallmark
 halls hallways halt halted halting hamlet hammered hampered hamster hand handball handed handful handgun handle handled handling hands handsome
 hanging happen happened happening happens happily happiness happy harassed harassing harassment harbor harbour hard hardening harder hardest hardline
 hardliners hardly hardship hardware harm harmful harsh harsher harshest harshly harvest has hashtag hasn hassle hat hate hated hates hatred haul have
 haven having he head headed heading headline headlines headquarter headquartered headquarters heads health healthcare healthy heaped hear heard
 hearing hearings heart heartland hearts heat heated heavily heavy heavyweight hedge heed heels hefty height heinous heir held helicopter helicopters
 hell helm help helped helpful helping helps hence her here hereby herein heritage hero heroes hers herself hesitant hesitate hide hiding hierarchy
 high higher highest highlight highlighted highlighting highlights highly highs highway hike hikes hiking hill him himself hinder hint hinted hinting
 hints hire hired hiring his historian historians historic historical historically histories history hit hits hitting ho hobbled hobby hoc hockey hold
 holding holdings holds hole holes holiday holidays holy homage home homeland homeless homeopathic homeopathy homes hometown homicide homophobic
 homosexual homosexuality honest honestly honesty honey honeymoon honor honorable honorary honored honoring honors honour hook hope hoped hopeful
 hopefully hopefuls hopes hoping horizontal hormone horrible horrific horror horse horses hose hospital hospitality hospitals host hostage hostages
 hosted hostile hostility hosting hosts hot hotel hotels hotspot hottest hour hourly hours house housed household households houses housing how
 however http https hub huge hugely huh hull human humanitarian humanities humanity humans humble humiliated humiliation hummus humor humorous humour
 hundred hundreds hung hunger hungry hunt hunting hurdle hurdles hurricanes hurt hurts husband hush hydrocarbon hydrogen hymn hypocrisy hypocritical
 hypothesis hysteria ibn ice icon iconic id idea ideal ideally ideas identical identification identified identifies identify identities identity
 ideological ideology idiots idol ie if ignorance ignorant ignore ignored ignores ill illegal illegally illegitimate illicit illness illnesses
 illustrate illustrator im image images imagination imagine imagined immediacy immediate immediately immense immersion immigrant immigrants immigrated
 immigration imminent immortalized immunity impact impacting impacts impartial impartiality impeach impeachment imperative implement implementation
 implemented implementing implicate implicated implications implicitly implied implies import importance important importantly imported imports impose
 imposed imposing impossible impressed impression impressive imprisoned imprisonment improper improperly improve improved improvement improvements
 improving impugned in inability inaccurate inadequate inappropriate inappropriately inaugural inaugurated inauguration incapable incarnation
 incendiary incentive incentives inception inch inches incident incidentally incidents incitement inciting inclined include included includes
 including inclusion inclusive income incomes incoming incompetence incomprehensible inconsistent incorporate incorporated incorporating incorrect
 increase increased increases increasing increasingly incredible incredibly incremental incumbent incumbents incurred indeed independence independent
 independently independents index indicate indicated indicates indicating indication indicted indictment indictments indigenous indirect indirectly
 individual individually individuals indoor induced inducted industrial industrialist industries industry ineffective inequality inevitable
 inexcusable inexpensive infamous infected infection infections inferior infertile infiltrated inflammatory inflate inflation influence influenced
 influences influential influenza influx info inform informal information informed infrastructure infuriated ing ingredients inhabitants inherent
 inheritance inherited inhumane initial initially initials initiate initiated initiative initiatives inject injured injuries injuring injury injustice
 inland inmate inner inning innocence innocent innovation innovative inquired inquiries inquiry ins insane inscribed insects insensitive inserted
 inside insider insiders insight insights insist insisted insistence insists inspections inspector inspiration inspire inspired inspires inspiring
 instability installation installations installed installing instance instant instead instill instincts institute instituted institutes institution
 institutional institutions instructed instructing instruction instructions instructor instrument instrumental instruments insufficient insulated
 insult insulted insulting insults insurance insurgency intake integral integrated integration integrity intellectual intelligence intelligent intend
 intended intends intense intensive intent intention intentionally intentions interact interaction interactions interactive intercepted intercourse
 interest interested interesting interests interface interfere interfered interference interfering interim interior interjection interment intern
 internal internally international internationally internet internship interpret interpretation interpretations interpreted interrogation interrupted
 interstellar intervene intervened intervening intervention interventions interview interviewed interviewer interviewing interviews intimate
 intimidating intimidation into intoxicated introduce introduced introduces introducing introduction intruder invasion invent invented inventor
 inventory invest invested investigate investigated investigating investigation investigations investigative investigator investigators investing
 investment investments investor investors invests invitation invite invited invoked involuntary involve involved involvement involvements involves
 involving iodine iodised ipod irc ire irish iron ironic irony irreducible irrelevant irresponsible irreversible is island islands islets isn isolate
 issue issued issues issuing it item items its itself jab jabs jacket jackpot jail jailed janette javelin jazz jet jewelry jihad job jobs join joined
 joining joins joint jointly joke joked jokes journal journalism journalist journalists journals journey joy judge judgement judges judgment judgments
 judicial judiciary jump jumped jumping junction jungle junior jurisdiction jurist juror jurors jury just justice justices justification justify keen
 keep keeping keeps kept kerala key keyboard keyboardist keynote keys kg kick kicked kicking kid kidding kidnapped kidnapping kids kill killed killer
 killers killing killings kilometers kin kind kinda kinds kinematics kinetic king kingdom kiss kissed kitchen kits km knee knees knew knock knocked
 knockout knocks know knowing knowingly knowledge knowledgeable known knows kudos la lab label labeled labelling labels labor laboratory labored
 labour labrador laced lack lacked lacking lackluster lacks lacunas ladies lady laid lake lamented lamp land landed lander landers landing landmark
 lands landscape landslide lanes language languages lantern lanterns laptop large largely larger largest laser lashed lashing last lasted lasting late
 lately later latest latter lauded laugh laughed laughing laughs laughter launch launched launchers launches launching laundering laureate lava law
 lawmaker lawmakers lawn laws lawsuit lawsuits lawyer lawyers lax lay laying layoffs layout le lead leader leaders leadership leading leads league
 leagues leak leaked leaker leakers leaking leaks leaned leaning leap learn learned learners learning lease leased least leather leave leaves leaving
 lecture lecturer lectures led left leftist leg legacy legal legality legalized legally legend legendary legislation legislative legislator
 legislators legislature legitimacy legitimate legitimately legs lend lender lenders lending length lengthy lent les lesbians less lesser lesson
 lessons lest let lets letter letters letting level leveled levels leverage leveraged levy lewd lexical liability liable liaison liar liberal liberals
 libertarian liberties liberty librarian librarians libraries library licence license licensed licenses licensing lie lied lies lieutenant life
 lifeline lifelong lifestyle lifetime lift lifted light lighting lightning lights like liked likelihood likely likes limb limestone limit limitations
 limited limiting limits line linebacker lined lineman lines lingerie linguist linguistic linguistics link linked linking links liquid lire list
 listed listen listened listeners listening listens listing lists literacy literal literally literary literature litigation little live lived lives
 livestock living ll loaded loading loan loans loath lobby lobbying local localist locally locals located location locations lock lockdown locked
 locomotion locomotive locomotor lodge lodging logic logical logistical logo lol lone lonely long longer longest longstanding longtime look looked
 looking looks loose loosely lose loses losing loss losses lost lot lots loud loudspeakers love loved lovely lover loves loving low lower lowered
 lowest loyal loyalty luck lucky luggage lump lunar lunch lungs lush luthier luxury lying lynching lyrics machine machines mad made magazine magazines
 magic magical magician magicians magnate magnetic magnificent magnitude mail mailing mailto main mainland mainly mainstream maintain maintained
 maintaining maintains maintenance maize major majoring majorities majority majors make maker makers makes makeup making malaria male males malicious
 mall mammals man manage managed management manager managers manages managing mandate mandatory manhunt manifest manipulated manipulating manipulation
 manner manners manor mansion manslaughter manual manufacture manufactured manufacturer manufacturers manufactures manufacturing manuscript
 manuscripts many map maps marathon marble march marchar marched marchers marching margin margins marijuana marine maritime mark marked markers market
 marketing marketplace markets marking marks marriage married marry marrying martial mask masonry mass massacre massage massages masse masses massive
 master masters mata match matches matching matchup mate material materially materials math mathematical mathematician mathematicians mathematics
 matriculated matter matters maximum may maybe mayor mayoral mayors me meal meals mean meaning meaningful means meant meantime meanwhile measure
 measured measurements measures meat mechanical mechanics mechanism mechanisms medal medalist medals meddling media mediated mediation medical
 medicine medieval medium meet meeting meetings meets melody member members membership meme memo memoir memoirs memorable memorial memories memorized
 memory memos men menace mental mentality mentally mention mentioned mentioning mentor mentoring menu merchandise merchant mercury mercy mere merely
 merged merger merit merits mess message messages messaging met metadata metal metascience meter meters method methodological methodology methods
 methylation methyltransferase metrics metro metropolitan microphone microscope microwave mid middle midfielder midnight midst midterm midterms might
 migrant migrants migrated migration migratory mild mile miles militant militants military milk million millions mills mimic mind minded minds mine
 miners mines minimum mining miniseries minister ministerial ministers ministry minor minorities minority minors minute minutes mirror misbehavior
 misconduct misdemeanor miserable misguided misinformation misleading misled misrepresents miss missed missile missiles missing mission missionary
 missions missives mistake mistakes mistook mistress misuse mix mixed mixing mixture mm mob mobile mobilize mobster mocked mocking mocks mode model
 modelling models moderate moderates modern modernity modernizing modest modification modifications modified modify modifying mogul moisture mold
 molecular molecules molestation mom moment moments momentum monarch monarchy monasteries monastery monastic monetary money monitor monitored
 monitoring monitors monk monks monsoon month monthly months monument monuments moon moons moral morally morcillas more morgue morning morphological
 morphology mortal mortgage mosque mosques most mostly mother mothers motion motions motivated motivation motive motives motor motorsport motto mount
 mountain mountains mounted mounting mouth move moved movement movements moves movie movies moving much multinational multiple mum municipal
 municipalities municipality murder murdered murderer murderers murdering murders murky muscular museum museums music musical musician musicians must
 mutant mutants mutation mutual mutually my myself mystery mythology na nail naked name named namely names namesake naming narrative narrow narrowly
 nasty nation national nationalism nationalist nationalities nationality nationally nationals nations nationwide native natives nativist natural
 naturalist naturally nature naval navigate navy nd near nearby nearest nearly neat necessarily necessary necessity neck need needed needing needs
 negative neglected negligence negligent negotiate negotiated negotiating negotiation negotiations negotiator negotiators neighborhood neighborhoods
 neighboring neighbouring neither neoclassical neologism nephew nervous net network networking networks neurologist neutral neutrality never
 nevertheless new newer newest newly news newsletter newspaper newspapers newsworthy next nice nicer niche nickname nicknamed niece night nightclub
 nightclubs nightlife nights nine nineteen nineteenth ninth no nobility noble nobody nod noida noise nominated nominating nomination nominations
 nominee nominees non none nonetheless nonpartisan nonprofit nonprofits nonsense noon nor norm normal normally norms north northbound northeast
 northern northwest nose not notable notably notch note noted notes nothing notice noticeably noticed notices notification notified notify noting
 notion novel novelist novels now nowhere nt nuclear nude number numbered numbers numerous nurse nurses nursing nutrition nuts oath obedience obituary
 object objected objections objective objectives objects obligations obliged obliviousness observation observations observed observer observers
 observing obsessed obsession obstacles obstruct obstructing obstruction obtain obtained obvious obviously occasion occasional occasionally occasioned
 occasions occupation occupied occupies occupy occupying occur occurred occurring occurs ocean odd odds of off offend offended offense offenses
 offensive offer offered offering offerings offers office officer officers offices official officially officials offset offshore often og oh oil ok
 okay old older oldest omitted on once one ones ongoing online only onset onto open opened opening openly opens opera operate operated operates
 operating operation operational operations operative operatives operator operators opinion opinions opioid opponent opponents opportunities
 opportunity oppose opposed opposing opposite opposition oppression optimal optimism optimistic option options or orange orbit orbits orchestra
 orchestrated ordained ordeal order ordered ordering orders ordinary ore organ organic organisation organisations organise organised organiser
 organisers organises organization organizations organize organized organizer organizes organizing organs orientation oriented origin original
 originally originated origins ostensibly other others otherwise ought ounce ounces our ourselves ousted ouster out outbound outbreak outcome outcomes
 outdoor outdoors outer outfielder outfit outfits outgoing outlet outlets outline outlined outlining output outrage outraged outrageous outreach
 outright outs outset outside outsider outskirts outspoken outstanding ovation over overall overcome overdose overhaul overlap overlooked overly
 overnight overpriced oversaw overseas oversee overseeing overshadowed oversight overt overthrowing overturned overturning overwhelming overwhelmingly
 owe owes own owned owner owners ownership owning owns ozone pa pace pack package packaging packed packing pacman pact pad page pages paid pain
 painful paint painted painter painters painting paintings pair paired pairing pairs palace paleontologist pan pandemic panel panels pants paper
 papers par parade parallel paranoid pardon pardoned pardons parent parental parenthood parenting parents parish park parked parking parks parliament
 parliamentary parodied part partial partially participant participants participate participated participating participation particle particles
 particular particularly parties partisan partly partner partnered partners partnership parts party pas pass passage passed passenger passengers
 passes passing passion passionate passive passport past pastor patent patented path patience patient patients patriot patriotic patriotism patron
 patrons pattern patterns pause paused pawn pay paying payloads payment payments payroll peace peaceful peacefully peak peaking pedal peddling
 pediatric pedophilia peep peer peers pen penalties penalty penchant pencil pencils pending peninsula penned penny pension people peoples per perceive
 perceived percent percentage perception perceptions perfect perfectly perform performance performances performed performer performers performing
 performs perhaps period periods perjury permanent permanently permission permit permits permitted peroxide persecuted persecution persistence
 persistent person persona personal personalities personality personalized personally personne personnel persons perspective perspectives persuade
 persuaded pertaining perverted pessimistic pestis pet petition petroleum pharmaceutical pharmacy phase phases phenomena phenomenon philanthropic
 philanthropist philanthropy philosopher philosophical philosophy phone phones phony photo photograph photographed photographer photographers
 photographic photographing photographs photography photos phrase phrases physical physically physician physicians physicist physics pianist piano pic
 pick picked picking picks pickup picture pictures pie piece pieces pies pigment pile pilgrimage pilgrims pillars pills pilot pin pink pints pinyin
 pioneer pioneered pioneering pipe pipeline pipes pit pitch pitched pitcher pivot pivotal pizza place placed placement places placing plague plain
 plains plaintiff plaintiffs plan plane planes planet planets planned planner planning plans plant planted plants plasma plastered plastic plate
 plateau plates platform platforms play playback playbook played player players playful playing plays playwright plc plea plead pleaded pleading
 pleasant please pleased pleasure pled pledge pledged pledges pledging plenty plight plot plug plumbing plunge plunged plus pm pocket pockets podcast
 podcasts podium poem poems poet poetic poetry poets pogrom point pointed pointing points poised poison poisoning poker pole poles police policies
 policy policymakers polite political politically politician politicians politics poll polling polls pollster pollsters polluted pollution polo
 polymerase pool poor poorly pop pope popular popularity populated population populations populism populist populous pork porn pornography port
 portable portfolio portion portions portrait portray portrayal portrayed portraying ports portuguese pose posed poses position positioned positioning
 positions positive positively possess possessed possesses possessing possession possessions possibilities possibility possible possibly post
 postdoctoral posted poster posters posthumously posting postponed posts postural posture pot potent potential potentially pound pounds pour poured
 pouring pouvez poverty power powered powerful powers pp practical practically practice practiced practices practicing practised practitioner
 practitioners pragmatic praise praised praises praising pray prayer prayers preach precedent precincts precious precipitated precise precisely
 precision predator predators predatory predecessor predecessors predicated predict predicted predicting prediction preemptively prefer preferable
 preference preferences preferred pregnant prejudice preliminary premature premier premiere premiered premises preparation prepare prepared
 preparedness prepares preparing prescription prescriptions presence present presentation presentations presented presenter presenting presently
 presents preservation preserve preserved preserving presidency president presidential presidents presiding press pressed pressing pressure pressured
 pressures prestige prestigious presumably presumed presumptive pretend pretending pretense pretext pretty prevailing prevalence prevalent prevent
 preventable prevented preventing prevention prevents previous previously price priced prices pride priest primaries primarily primary prime prince
 princely principal principle principled principles print printed printer printers printing prints prior priorities prioritize priority prison
 prisoner prisoners privacy private privately privatization privilege privileged privileges prize prizes pro proactive probability probable probably
 probation probe probes problem problems procedure procedures proceed proceeded proceeding proceedings proceeds process processes processing
 proclaimed produce produced producer producers produces producing product production productions productive productivity products profession
 professional professionalism professionally professionals professor professors proficiency profile profit profitable profits profound program
 programme programmer programmers programmes programming programs progress progressive prohibited project projected projections projects prolific
 prolonged prominence prominent promise promised promises promising promote promoted promoter promoting promotion promotional prompt prompted
 prompting promptly prone pronounced pronunciation proof propaganda propensity proper properly properties property prophet proponent proponents
 proportion proportions proposal proposals propose proposed proposing proposition proprietary pros prose prosecuted prosecuting prosecution prosecutor
 prosecutors prospect prospective prosperity prosperous protect protected protecting protection protections protective protects protege protein
 proteins protest protested protesters protesting protests protocol proud proudly prove proved proven proves provide provided provider providers
 provides providing province provinces provincial proving provision provisions provocation provoked prowess proxy pseudonym psychiatric psychologist
 psychology pub public publication publications publicly publish published publisher publishers publishing pudding pull pulled pulling pulpit pummeled
 punch punched punchline pundits punish punished punishing punishment punitive punk pupil puppet puppy purchase purchased purchases purchasing pure
 purely purge purported purpose purposes purse pursue pursued pursuing pursuit pursuits push pushed pushes pushing put puts putting qualifications
 qualified qualifying qualitative qualities quality quantitative quantity quarantine quarantined quarter quarterback quarterly quarters quartet que
 queen queer quell question questionable questioned questioning questionnaire questions quick quicker quickly quid quiet quietly quipped quit quite
 quitting quizzed quo quote quoted quotes quoting rabbit race racer races racial racially racing racism racist racked radar radiation radical radio
 raid rail railed railroad rails railway rain rainfall rains raise raised raises raising rallied rallies rally rambling ramifications rampage ran
 ranch random range ranged ranges ranging rank ranked ranking ranks rant rap rape raped rapid rapidly rapped rapper rare rarely rat rate rated rates
 rather ratification ratified rating ratings rationale raw rd re reach reached reaches reaching react reacted reacting reaction reactions read reader
 readers readiness reading readings reads ready reaffirm real realised realist realistic reality realize realized really realm rear reason reasonable
 reasonably reasoned reasoning reasons rebel rebellion rebels rebuild rebuilt rebuke rebuttal recall recalled recalls receipt receive received
 receiver receives receiving recent recently reception receptionist receptor recession recipient recipients recitation reckless recklessly recognition
 recognize recognized recognizing recommend recommendations recommended recommending recommends reconciliation record recorded recording recordings
 recordkeeping records recounts recover recovered recovering recovery recreational recruit recruited recruiting recruitment recruits rector recurring
 recuse recused red redesigning redevelopment reduce reduced reduces reducing reduction reefs reel reelected reelection reemerged refer referee
 reference referenced references referencing referendum referred referring refers refined refineries refinery reflect reflected reflecting reflection
 reflects reform reformer reformers reforms refrain refuge refugee refugees refusal refuse refused refuses refusing regain regard regarded regarding
 regardless regards reggae regime regiment regimes region regional regions register registered registering regret regrets regretted regular regularly
 regulate regulation regulations regulators regulatory rehabilitation reign reigned reimburse reimbursed reinforced reiterated reject rejected
 rejecting rejection rejects relate related relates relating relation relations relationship relationships relative relatively relatives relax relaxed
 relaxing relayed release released releases releasing relentless relentlessly relevance relevant reliability reliable reliably relied relief religion
 religions religious relinquish relocated relocating reluctance reluctant reluctantly rely remain remainder remained remaining remains remark
 remarkable remarkably remarked remarks remarried remedy remember remembered remembers remind reminded reminder reminding reminds remixed remorse
 remote remotely removal remove removed removing renamed renaming renew renewable renewed renovated renovation renowned rent rental renting rents
 reopen reorganized repair repairs repeal repealing repeat repeated repeatedly repeating repercussions repertoire repetition replace replaced
 replacement replacing replication replied reply report reported reportedly reporter reporters reporting reports reposting represent representation
 representative representatives represented representing represents reproduce reproducibility republican reputation request requested requesting
 requests require required requirement requirements requires rescinded rescue rescued research researched researcher researchers researching
 reservations reserve reserved reserves reservoir reset reshaped reside resided residence residency resident residential residents resides residing
 resign resignation resigned resigning resilience resist resistance resisted resisting resolution resolutions resolve resolved resort resorts
 resounding resource resources respect respectable respected respectful respective respectively respects respond responded respondents responders
 responding responds response responses responsibilities responsibility responsible rest restaurant restaurants restoration restore restored restoring
 restrict restricted restrictions restructuring result resulted resulting results resume resumed retail retailer retailers retain retained retaining
 retaliation retention retire retired retirees retirement retiring retraction retreat retrieval retrospect return returned returning returns retweeted
 reunification reveal revealed revealing reveals revelation revelations revenge revenue revenues revere revered reversal reverse reversed reversion
 review reviewed reviewing reviews revise revised revisit revival revive revived reviving revolt revolution revolutionary reward rewards rhetoric
 rhetorical rice rich riches richest rid ride rider riders ridiculous riding rift rig rigged right rightly rights rigorous ring ringleader rink riots
 rip ripped ripple rise risen rises rising risk risked risks risky rival rivalry rivals river road roads roam roaming roaring robber robbery robe
 robot robotics robots robust rock rocket rockets rocks rocky rod rode roiled role roles roll rolled rolling rollout romance romantic roof rookie room
 rooms rooted roots rope rose roster rotating rotation rough roughly roughness round rounded rounds route routed routes routine routinely row royal
 rubber rude rugby ruined ruins rule ruled ruler rulers rules ruling rulings rumors run runner runners running runoff runs rural rush rushed rushing
 sacred sacrifice sacrificed sacrifices sad safe safeguard safely safer safety saga said sailor sake salacious salaries salary sale sales salinity
 salon salt saltwater salute same sample samples sampling san sanctions sanctity sand sang sank santorum sarcasm sarcastically sat satellite satire
 satisfactory satisfied satisfy satisfying saturday sausages save saved saving savings saw saxophonist say saying says scale scandal scandalous
 scandals scanning scare scared scathing scenario scene scenery scenes scenic schedule scheduled schedules scheduling scheme scholar scholarly
 scholars scholarship scholarships school schoolers schooling schools science sciences scientific scientist scientists scoop scope score scoreboard
 scored scores scoring scouring scrambling scrap scrapped scratch screamed screaming screen screened screening screenwriter screw scribe script
 scripted scripts scrub scrutiny sculptor se sea seafood search searched searches searching season seasoned seasons seat seated seats second secondary
 seconds secret secretary secretive secretly secrets section sections sector sectors secular secure secured securing securities security see seeing
 seek seekers seeking seeks seem seemed seeming seemingly seems seen sees segment segments seized seizures select selected selecting selection selects
 self selfish sell seller sellers selling sells semantic semantics semiconductor seminal seminar senate senator senators send sender sending sends
 senior seniors sensational sense senses sensible sensing sensitive sensitivity sent sentence sentenced sentences sentencing sentiment sentiments
 separate separated separately separation sequence sequences serial series serious seriously seriousness servant servants serve served server servers
 serves service serviced services servicing serving session sessions set setback sets setting settle settled settlement settlers settling setup seven
 seventh several severe severely sex sexism sexual sexually shackles shadow shake shaking shall shallow shame shameful shaming shape shaped share
 shared shareholder shareholders shares sharing sharp sharply she shed sheep sheer sheet sheets shelf shell shelling shells shelter shelters sheriff
 shield shift shifted shifting shine ship shipped shipping ships shirt shirts shit shithole shock shocked shocking shoe shoes shook shoot shooter
 shooting shootings shop shoppers shopping shops shore short shortcomings shortened shorthand shortly shorts shot shots should shoulder shoulders
 shouldn shout shouted shouting shove show showcase showdown showed shower showers showing shown shows shrimp shrink shrinking shun shut shutdown
 shuttle shy si siblings sick side sidelines sides sidewalk siding siege sight sights sign signal signaled signaling signalling signals signature
 signatures signed significance significant significantly signing signs silence silent silk silly silver similar simple simplicity simplified simply
 simultaneously sin since sincere singer singing single singled singles sinister sink sir sister sisters sit site sites sits sitting situ situated
 situation situations six sixteen sixth sixties sizable size sized sizes skater skeptical skeptics ski skier skiing skill skilled skills skin skipped
 skipping skirmish skirting skirts skittish sky skyline slain slammed slams slapped slate slated slaughter slaughtered slave slavery slaves sleep
 sleeping slice slices slide slides sliding slight slightly slip slipped slogan slogans slope slot slow slowdown slower slowly slurs small smaller
 smallest smart smattering sme smear smeared smile smiled smiles smoke smoking smooth smoothly snack snacks snap snapshot sneak snow snub so soccer
 social socialism socialist socialize societal society sociologist sociology soft softening software soil solace solar sold soldier soldiers sole
 solely solid solidarity solo solution solutions solve solving some somebody someday somehow someone something sometime sometimes somewhat somewhere
 son song songs songwriter sons soon sooner sophisticated sophomore sorry sort sorts sought soul sound sounded sounds soundtrack source sources south
 southbound southeast southern sovereignty soybean space spacecraft spaces span spanning spans spare spared sparked sparred sparring sparse speak
 speaker speakers speaking speaks special specialised specialising specialist specialize specialized specializes specializing specials specialty
 species specific specifically specimens spectacular spectroscopy spectrum speculated speculating speculation speculative speech speeches
 speechwriting speed speeds spell spelled spelling spend spending spent spin spirit spirited spirits spiritual spite split spoke spoken spokesman
 spokesperson spokeswoman sponsor sponsored sponsorship spontaneous sporadic spores sport sporting sports spot spotlight spotted spouse spouting
 spread spreading spreadsheet spring sprint spun spur spurred spurs spy spying sq squad square squarely st stab stabbed stabbing stability stable
 stadium staff staffer staffers stage staged stages staging stairs stake stakeholders stakes stalemate stall stalled stampede stance stances stand
 standard standards standing stands stanza star starkly starred starring stars start started starter starters starting starts startup startups stash
 state stated statement statements states statewide stating station stationed stations statistical statistics statlabel statue statues status statute
 statutes statutory statvalue staunch staunchly stay stayed staying stays steadily steady steal steel steep steeper stem stemmed step stepped stepping
 steps stereotype stern steward stick sticker sticking stiff stigma still stimulus stint stir stock stocking stocks stole stolen stomach stone stood
 stop stopped stops storage store stored stores stories storm storms story straight straightforward strain strained strand strange stranger strategic
 strategies strategist strategy straw streak stream streaming streams street streets strength strengthen strengthened strengthening strengths stress
 stressed stressing stretch stretches strict strictly stride strike strikes striking string strings strip stripped stripping strive stroke stroll
 strong stronger strongest stronghold strongly strongman struck structural structure structured structures struggle struggled struggles struggling
 stubborn stuck student students studied studies studio studios study studying stuff stuffed stumble stumbled stump stunned stunning stunt stupid
 style styles stylized subdued subject subjected subjects submit submitted subordinate subpoena subpoenas subscribe subscribers subscribing
 subscription subsequent subsequently subsidiaries subsidiary substance substantial substantially substantive subtle suburb suburban suburbs succeed
 succeeded succeeding success successes successful successfully successive successor successors succinct such suck sudden suddenly sue sued sues
 suffer suffered suffering suffers sufficient sufficiently suggest suggested suggesting suggestion suggestions suggests suicide suing suit suitable
 suited suits sulfur sultan sum summarize summary summer summit summoned sums sun sung sunk sunny super superb supergroup superhero superintendent
 superior supermarket supermarkets superseding supervision supervisor supplement supplied supplier suppliers supplies supply supplying support
 supported supporter supporters supporting supportive supports suppose supposed supposedly suppress supremacist supremacists supremacy supreme sur
 sure surely surf surface surfaced surfer surfing surge surgeon surgery surges surging surname surplus surprise surprised surprises surprising
 surprisingly surrender surrendered surrogate surrogates surrounded surrounding surroundings surveillance survey surveyed surveys survival survive
 survived surviving survivor survivors sushi suspect suspected suspects suspend suspended suspension suspicion suspicious sustain sustainability
 sustainable sustained sustaining swap sweat sweep sweeping sweet swept swiftly swimmer swimming swing swipe switch switched switches switching sword
 sworn swung symbol symbolic symmetry sympathetic symphony symptoms synergy syntactic synthesis system systematic systematically systems ta tab table
 tables tacit tackle tackling tactical tactics taekwondo tag tail take taken takeover takes taking tale talent talented talents talk talkback talked
 talking talks tall tally tampering tank tanks tap tape taped tapes tapped taps target targeted targeting targets tariff tariffs task tasked tasks
 taste tasted tasting tasty taught tax taxes taxpayer taxpayers tea teach teacher teachers teaches teaching team teammate teams tear tears tech
 technical technique techniques technological technologies technology teen teenage teenager teenagers teens teeth tel telecom telecommunications
 telegram telephone telescope televised television tell telling tells temperament temperamental temperamentally temperature temperatures template
 temple temples temporarily temporary tempted ten tend tended tendentious tends tennis tens tense tension tensions tent tentative tenth tenure tepid
 term termed terminal terminated termination terms terrible terrific terrified territorial territories territory terror terrorism terrorist terrorists
 test testament tested testified testify testifying testimony testing tests text textile texts th than thank thanked thankful thanking thanks that the
 theater theatre theatrical theft their theirs them theme themed themes themselves then theologian theological theoretical theoretically theories
 theorist theorists theory therapist therapy there thereafter thereby therefore theropods these thesis they thick thin thing things think thinking
 thinks third thirteen thirty this thorough thoroughly those though thought thoughtful thoughts thousand thousands thrashed thread threat threaten
 threatened threatening threatens threats three threshold threw thrilled thriving throat throne through throughout throw throwing thrown throws thrust
 thumb thumbs thus thyroid ticket tickets tide tie tied ties tight tightly til till timber time timeline timely times timing tiny tip tips tire tired
 tires tissue title titled titles tmobile to tobacco today toddler together toggle told tolerance tolerant tolerate toll tomorrow ton tone tongue
 tonight tons too took tool tools tooth top topic topics topped topping topple toppled tort torture total totally touch touched touching tough tougher
 tour toured touring tourism tourist tourists tournament tournaments tours tout touted touting toward towards towel towels tower towering town towns
 toxic toy toys trace traced track tracking tracks traction trade traded trademarks traders trades trading tradition traditional traditions traffic
 trafficking tragedy tragic trail trailed trailing trails train trained trainer training trains traitor traits trajectory trampled trans transaction
 transactions transcript transfer transferred transferring transform transformation transformational transformations transformative transformed
 transgender transit transition translated translates translating translation translator transmedia transmittal transmitter transparency transplant
 transport transportation transported trap trapped trash trauma travel traveled travelers traveling travelled travelling travels treason treasure
 treasured treasurer treasures treat treated treating treatment treatments treats treaty tree trees tremendous trenchant trend trending trends
 trespass trespassing trial trials tribe tribes tribute trickier tricks tricky tried tries trigger triggering trillion trillions trip triple trips
 triumph triumphant trivia troops trophy tropical trouble troubling truck true truly trust trusted trustee trustees trustworthiness trustworthy truth
 truthful truths try trying tsunami tube tubes tuition tumultuous tune tunnel turbulent turmoil turn turnaround turned turning turnout turns turntable
 tutor tutoring tweet tweeted tweeting tweets twelve twentieth twenty twice twin twist twisted twitter two tycoon type types typical typically tyranny
 uecker uh ulterior ultimate ultimately um un unable unacceptable unambiguous unanimous unanimously unarmed unauthorized unaware unbelievable
 uncertain uncertainty unchanged unclaimed uncle unclear uncomfortable unconscionable unconstitutional uncovered und undated undecided under
 undercover undercut underdog underestimated undergo undergoing undergraduate underground underlying undermine undermining underscored understand
 understanding understands understood undertake underwater underway underwent undisclosed undisputed undo undoubtedly undue une unemployed
 unemployment unending unequal unequivocally unexpected unexpectedly unfair unfairly unfamiliar unfavorable unfit unflinching unforced unfortunate
 unfounded unhappy unidentified uniform uniformly unify unilateral unilaterally unincorporated unintentionally union unionist unions unique uniquely
 unit unite united units unity universal universally universities university unkn unknown unlawful unless unlike unlikely unlimited unlocked unnamed
 unnecessary unofficial unopposed unpaid unpleasant unpopular unprecedented unpredictable unprepared unrelated unrelenting unreliable unrest
 unscrupulous unsecured unskilled unspecified unstable unsuccessful unsuccessfully unsupported unsure unsurprising until untrue unusual unveiled
 unwanted unwavering up upcoming update updated updates upgraded upheld uphold uplifting upon upper uprising uproar upset upside upstate uranium urban
 urge urged urgency urgent urging us usage use used useful user username users uses using usual usually utilities utility utilized utilizes utmost
 utter utterance vacancies vacancy vacant vacation vacationing vacations vaccines vacuum vague vaguely vain valid validity valley valuable value
 valued values van variability variable variation varied varies variety various varnish vary varying vast ve vegetable vegetables vehemently vehicle
 vehicles velocity venality vendors venture ventured ventures venue veracity verb verbal verbally verdict verdicts verification verify verse version
 versions versus vertical vertically very vessel vested vet veteran veterans veto via viability viable vibrant vibrations vice vicinity victim victims
 victories victory video videos vie view viewed viewers viewership viewing viewpoint views vigilant vigorously vile village villagers villages villain
 vineyard vintage vinyl violate violated violates violating violation violations violence violent viral virtual virtually virtue virtuous virus visa
 visas visible visibly vision visionary visions visit visited visiting visitor visitors visits visual vital vocal vocalist vocals voice voiced voices
 volatility volcano volley volume volumes voluntary volunteer volunteered volunteers von vote voted voter voters votes voting vous vow vowed vowing
 vows vs vulgar vulnerabilities vulnerable vying wage wages waging wagon wai wait waited waiting waitress waits waive waived waiver waivers wake walk
 walkable walked walking walkout walks wall wallet walls wan want wanted wanting wants war ward warehouse warfare warheads warm warmed warming warn
 warned warning warnings warns warrant warranted warrants warranty warrior wars wartime was wash washed washing wasn waste wasted watch watchdog
 watched watchers watching water waters wave waved waves wax way ways we weak weakened weakening weaker weakness wealth wealthiest wealthy weapon
 weapons wear wearing weasel weather web website websites wed wedding weddings weed weeds week weekday weekend weekends weekly weeks weeping weighed
 weighing weight weird weirdly welcome welcomed welcomes welcoming welfare well wells went were weren west western wetin wey what whatever whatsoever
 wheat wheel wheelchair wheels when whenever where whereas wherever whether which while whilst whirlwind white whites who whoever whole wholesale
 wholly whom whose why wide widely wider widespread widow wife wifi wiki wild wildlife will willfully willing willingness win wind window windows
 winds windy wine wing winner winners winning wins winter wiped wireless wisdom wise wish wished wishes wishing wit with withdraw withdrawal
 withdrawing withdrawn withdrew withholding within without witness witnessed witnesses wives wo woke wolf woman women won wonder wonderful wondering
 wonders wood wooden word words wore work worked worker workers workforce working workplace works workshop workshops world worlds worldview worldwide
 worn worried worries worry worrying worse worsened worship worshippers worst worth worthy would wouldn wound wounded wounding wounds wow wrapping
 wreck wrestler wrestling write writer writers writes writing writings written wrong wrongdoing wrongful wrote www ya yard yards ye yeah year yearbook
 yearly years yelled yellow yep yes yesterday yet yield yields yoga you young younger youngest your yourself youth yrs zero zone zones zoologist
 zoology
`;
