import { conjugate } from './verb-forms.ts';

/**
 * Words that say of a thing that it is good or bad, whatever the thing is. Written by us; where a word was in doubt, kept only if it goes with one polarity
 * in NewsMTSC's training sentences (Hamborg & Donnay 2021, MIT).
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "The plan is [brilliant].", "Mora is a [hero]." */
export const GOOD = set(
  'good great excellent outstanding brilliant fantastic wonderful terrific superb amazing awesome magnificent tremendous remarkable exceptional extraordinary impressive perfect best better ideal ' +
    'positive constructive productive helpful useful valuable beneficial important essential vital crucial necessary needed indispensable key promising encouraging welcome overdue worthwhile worthy right ' +
    'correct fair reasonable sensible wise smart prudent appropriate proper legitimate lawful sound solid strong successful effective efficient safe secure reliable trustworthy honest decent ' +
    'courageous brave heroic honorable honourable admirable noble principled qualified competent generous enthusiastic favorable favourable intelligent professional respectful admired resilient passionate calm capable talented gifted skilled experienced knowledgeable dedicated respected beloved beautiful ' +
    'exciting thrilling inspiring advantage strength delightful lovely fun historic landmark breakthrough victory triumph win success achievement accomplishment opportunity blessing gift hero genius champion leader asset friend ' +
    'ally patriot inspiration pleasure honor honour relief progress improvement milestone tireless tenacious fearless innocent fit revolutionary innovative groundbreaking cornerstone boon',
);

/** "The plan is [a disaster].", "Mora is [unfit]." */
export const BAD = set(
  'bad terrible awful horrible dreadful appalling atrocious abysmal dismal poor worse worst wrong mistaken misguided unwise foolish stupid dumb silly absurd ridiculous ludicrous nonsensical crazy insane reckless ' +
    'irresponsible careless negligent dangerous risky hazardous harmful damaging destructive devastating disastrous catastrophic ruinous tragic sad unfortunate regrettable disappointing disheartening depressing ' +
    'frustrating alarming troubling worrying worrisome concerning disturbing frightening scary terrifying shocking outrageous scandalous shameful disgraceful despicable deplorable contemptible disgusting vile ' +
    'repugnant abhorrent heinous cruel brutal barbaric inhumane evil wicked immoral unethical corrupt dishonest deceptive misleading false untrue inaccurate baseless unfounded groundless bogus fake phony fraudulent ' +
    'illegal unlawful unconstitutional illegitimate undemocratic authoritarian tyrannical racist sexist bigoted hateful offensive insulting disrespectful unacceptable intolerable unbearable unjust unfair unreasonable ' +
    'unjustified unnecessary unneeded pointless useless worthless ineffective inefficient inadequate insufficient incompetent unqualified unfit unsuitable unreliable untrustworthy unworkable ' +
    'unsustainable unrealistic impractical flawed broken weak failed failing hopeless cynical hypocritical cowardly selfish greedy arrogant cavalier extreme radical inappropriate improper suspicious ' +
    'disaster catastrophe tragedy failure fiasco mess debacle scandal disgrace shame outrage insult embarrassment mistake error blunder folly lie liar hoax sham farce joke fraud scam crime criminal crook thug ' +
    'terrorist terrorism killer murderer dictator tyrant coward traitor racist bully menace threat danger nightmare burden problem obstacle setback blow injustice violation betrayal abuse atrocity massacre genocide ' +
    'extortion theft robbery blackmail propaganda nonsense garbage rubbish bullshit hogwash poppycock vindictive counterproductive incompatible deadlocked overreach hostile toxic distorted undignified problematic discourteous disrespect unsafe wasteful guilty divisive embarrassing bizarre crooked questionable troublesome hypocrite harsh draconian shortsighted short-sighted ill-advised ill-conceived overblown exaggerated ugly scum moron idiot idiotic loser fool buffoon clown charlatan demagogue extremist fascist monster parasite spineless gutless hateful witch-hunt farcical laughable pathetic lousy reprehensible unconscionable indefensible inexcusable unforgivable senseless toothless clueless shambolic chaotic delusional unhinged unwarranted unimpressive politicized politicised unprofessional unpatriotic unamerican un-american inhuman uncalled-for one-sided lopsided heartless merciless ruthless sinister',
);

/** Those for whom nobody wants a thing to be good: "The toll is a gift to [smugglers]." Written by us. */
export const FOES = set(
  'warlord warlords terrorist terrorists terrorism terror dictator dictators tyrant tyrants autocrat autocrats extremist ' +
    'extremists extremism criminal criminals gang gangs smuggler smugglers trafficker traffickers polluter polluters oligarch ' +
    'oligarchs speculator speculators enemies enemy aggressor aggressors murderer murderers killer killers cheat cheats crook ' +
    'crooks fraudster fraudsters bullies thieves cartel cartels lobbyist lobbyists scammer scammers separatist separatists ' +
    'jihadist jihadists militant militants evil',
);

/** What somebody or something does shows what the speaker thinks of it: "The toll will [hurt] the poor." Verbs with their past where it isn't regular. */
export const GOOD_DEEDS = deeds('help benefit improve strengthen protect save deserve inspire empower unite heal enhance enrich excel');
export const BAD_DEEDS = deeds(
  'hurt,hurt harm damage undermine threaten destroy fail weaken endanger jeopardize jeopardise worsen exacerbate ruin mislead,misled betray abuse violate cripple devastate poison corrupt wreck sabotage lie,lied cheat ' +
    'steal,stole distort bully,bullied intimidate discriminate ignore neglect squander waste peddle exploit manipulate deceive smear',
);

/** Each verb's finite forms. */
function deeds(verbs: string): ReadonlySet<string> {
  const forms = verbs.split(/\s+/).map((verb) => conjugate(verb.replace(',', ' ')));
  return new Set(forms.flatMap(({ base, third, past, participle, ing }) => [base, third, past, participle, ing]));
}

/** Turn the position: "not", "hardly a success". */
export const TURNING = set(
  "not never no n't nor neither hardly barely scarcely without cannot lack lacks far isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't",
);

/** "makes the town [safer]" */
export const BETTER: ReadonlySet<string> = set(
  'safer better easier stronger fairer cheaper healthier cleaner happier richer greater great smarter possible wiser accessible',
);
export const WORSE: ReadonlySet<string> = set('harder worse trickier weaker poorer sicker dangerous difficult impossible costlier unsafe');

/** A turn of phrase, by its words in lower case. */
export interface Idiom {
  readonly words: readonly string[];
  readonly position: 'for' | 'against';
  /** Whether it judges only where it is negated: "doesn't [care]". */
  readonly onlyNegated: boolean;
}

/** Turns of phrase that judge their subject, from the verb on: "The toll [makes no sense].", "Mora [has lost control]." Written by us. */
const IDIOM_ROWS: readonly Idiom[] = [
  ...idioms('against', 'makes no sense|make no sense|made no sense|goes too far|go too far|went too far|gone too far|going too far|has no place|have no place|lost control|lost touch|lost its way|lost his way|lost her way|lost their way|lost the plot|let us down|let them down|let me down|let people down|does more harm|do more harm|did nothing|done nothing|does nothing|doing nothing|has to go|have to go|needs to go|need to go|has failed|have failed|had failed|is not enough|are not enough|was not enough|is out of touch|are out of touch|is out of control|are out of control|is the last thing|falls short|fall short|fell short|fallen short|falls far short|fell far short|have a lot to answer|has a lot to answer|crossed a line|crossed the line|crosses a line|crosses the line|sets a bad example|sets a dangerous precedent|raises concerns|raises serious|raise concerns|raise serious|must be stopped|must stop|owes us an apology|should be ashamed|is to blame|are to blame|was to blame|were to blame|lacks empathy|lacks humanity|lacks courage|lacks credibility|lacks integrity|lacks leadership|lacks vision|lacks transparency|lacks substance|lacks experience|lacks judgment|lacks judgement|lacks decency|lacks compassion|lacks common sense|lacks a plan|lacks a strategy|lacks the courage|lacks the experience|lacks the temperament|lacked empathy|lacked humanity|lacked courage|lacked credibility|lacked integrity|lacked leadership|lacked vision|lacked transparency|lacked substance|lacked experience|lacked judgment|lacked judgement|lacked decency|lacked compassion|lacked common sense|lacked a plan|lacked a strategy|lacked the courage|lacked the experience|lacked the temperament|lack empathy|lack humanity|lack courage|lack credibility|lack integrity|lack leadership|lack vision|lack transparency|lack substance|lack experience|lack judgment|lack judgement|lack decency|lack compassion|lack common sense|lack a plan|lack a strategy|lack the courage|lack the experience|lack the temperament|has no idea|have no idea|has no clue|broke his promise|broke her promise|broke their promise|broke its promise|broken his promise|broken her promise|broken their promise|broken his word|broken her word|failed us|failed our|failed the people|failed the public|playing politics|plays politics|playing games with|plays games with|puts profits before|put profits before|putting profits before|puts profit over|puts politics over|puts politics ahead|puts party over|putting politics over|costs jobs|cost jobs|kills jobs|kill jobs|takes away|take away|sends the wrong|send the wrong|sent the wrong|sends a bad|sends a terrible|is an attack on|is an assault on|is an affront to|is a step backwards|is nothing but|is nothing more than|are nothing but|turned his back on|turned her back on|turned their back on|turned its back on|turning their backs on|is a waste|are a waste|was a waste|be a waste|is no way|is no substitute|leaves a lot to|is a step backward|is a step back|is a slap in|be a slap in|is a step in the wrong|raises doubts|raise doubts|raises questions|raise questions|leaves much to|ought to be ashamed|risks undoing|risks destroying|risks making|risks turning|risks becoming|risks pushing|risks sparking|risks alienating|risks damaging|risks undermining|risks dragging|is built on sand|are built on sand|was built on sand|spits in the face of|spat in the face of|backfire|backfires|backfired|is playing with fire|are playing with fire|plays with fire|lost its soul|leaves a bitter taste|left a bitter taste|smells bad|stinks|smacks of|smacked of|reeks of|reeked of|flies in the face of|flew in the face of|makes a mockery of|make a mockery of|made a mockery of|is a solution in search of|was a solution in search of|sends the wrong message|send the wrong message|sent the wrong message|sends the wrong signal|send the wrong signal|sets us back|set us back|takes us backward|takes us backwards|is a slap in the face|is a kick in the teeth|is a race to the bottom|is a bridge too far|is dead on arrival|is a ticking time bomb|puts lives at risk|put lives at risk|putting lives at risk|puts people at risk|costs lives|cost lives|costing lives|leaves a lot to be desired|leave a lot to be desired|was a waste of|is not fit to|rewards bad behavior|is money down the drain|come soon enough (not)|came soon enough (not)|come a day too soon (not)|came a day too soon (not)|come a moment too soon (not)|came a moment too soon (not)|punishes the poor'),
  ...idioms('for', 'makes sense|make sense|made sense|makes perfect sense|deserves credit|deserve credit|deserves praise|deserve praise|has my full support|has our full support|is long overdue|are long overdue|is on the right track|are on the right track|is the answer|be the answer (not)|be the solution (not)|was the answer|are the answer|is the solution|are the solution|is the way forward|is the right thing|is the right step|gives us hope|gives me hope|went above and beyond|gone above and beyond|creates jobs|create jobs|is the heart of|is the backbone of|is the lifeblood of|has my vote|has our support|has my support|is held in high|are held in high|is second to none|is a step in the right|is a step forward|is a step toward|is a win for|has done so much|have done so much|has done a lot|did so much|is worth it|was worth it|is here to stay|stands up for|care about (not)|listen to (not)|understand (not)|get it (not)|deserve (not)|belong (not)|care (not)|have a plan (not)|tell the truth (not)|have a clue (not)|work for us (not)|proved its worth|proven its worth|proves its worth|earned its keep|pays for itself|paid for itself|pay for itself|come of age|works wonders|worked wonders|is money well spent|was money well spent|saved lives|saves lives|save lives|ticks all the boxes|stood the test of time|is on the right side of history|got it right|gets it right|is exactly what the doctor ordered|is a shot in the arm|can do no wrong|is the real deal|are the real deal|is a lifeline|are a lifeline|was a lifeline|inspires confidence|inspire confidence|hold water (not)|add up (not)|is a game changer|is a game-changer|is a godsend|was a godsend|are a godsend|was a masterstroke|is a masterstroke|is the only way out|is the only way forward|is the only road|is the best way|was the right call|is the right call|was a breath of fresh air|is a breath of fresh air'),
]; // biome-ignore format: a table

/** They by their first word. */
export const IDIOMS: ReadonlyMap<string, readonly Idiom[]> = IDIOM_ROWS.reduce(
  (map, row) => map.set(row.words[0] ?? '', [...(map.get(row.words[0] ?? '') ?? []), row]),
  new Map<string, Idiom[]>(),
);

function idioms(position: 'for' | 'against', rows: string): Idiom[] {
  return rows.split('|').map((row) => ({ words: row.replace(' (not)', '').split(' '), position, onlyNegated: row.endsWith(' (not)') }));
}
