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
