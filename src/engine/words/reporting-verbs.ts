import { conjugate } from './verb-forms.ts';

/**
 * What a reporting verb takes:
 * - clause: a that-clause or a bare clause ("said the plan would fail")
 * - quote: the content may also stand before it or in quotation marks ("“No,” she said")
 * - addressee: somebody who is told, before the content ("told reporters that …")
 * - object: what follows is the content, whatever its shape ("stressed the need for …", "pledged to …", "urged them to …")
 * - as: an object and how the speaker names it ("called the plan “a disgrace”"); content only where part of it is quoted
 */
type Takes = 'clause' | 'quote' | 'addressee' | 'object' | 'as';

export interface ReportingVerb {
  /** Base form, with past and participle where they aren't regular. */
  readonly verb: string;
  readonly takes: readonly Takes[];
  /** The word that must follow for the object to be content: "for" in "called for". */
  readonly particle: string | null;
  /** Does the verb carry what is said ("denies that …", "accused the board of …"), so that its content begins with it? */
  readonly carries: boolean;
  readonly example: string;
  readonly source: string;
}

/** Q 16.31: the factual verbs, public and private, of Quirk et al., A Comprehensive Grammar of the English Language (1985); Q 16.32: the suasive ones. */
const FACTUAL = 'Quirk et al. 1985, 16.31';
const SUASIVE = 'Quirk et al. 1985, 16.32';
/** L: classes of Levin, English Verb Classes and Alternations (1993). */
const TELL = 'Levin 1993, 37.2';
const MANNER = 'Levin 1993, 37.3';
const SAY = 'Levin 1993, 37.7';
const COMPLAIN = 'Levin 1993, 37.8';
const ADVISE = 'Levin 1993, 37.9';
const JUDGE = 'Levin 1993, 33';
const NEWS = 'usage of news English';

/** verb (+ particle after "|"), what it takes, example, source. */
const ROWS: readonly (readonly [string, string, string, string])[] = [
  ['say said', 'clause quote', '“It will pass,” Ruiz said.', SAY],
  ['tell told', 'clause quote addressee', 'Ruiz told reporters that it would pass.', TELL],
  ['add', 'clause quote', 'Ruiz added that nobody had asked.', SAY],
  ['write wrote written', 'clause quote', 'Ruiz wrote that the law was dead.', FACTUAL],
  ['note', 'clause quote', 'Ruiz noted that prices had doubled.', SAY],
  ['state', 'clause quote', 'Ruiz stated that he would not run.', SAY],
  ['explain', 'clause quote', 'Ruiz explained that the vote came first.', FACTUAL],
  ['argue', 'clause quote', 'Ruiz argues that tolls hurt the poor.', FACTUAL],
  ['claim', 'clause quote', 'Ruiz claimed the figures were false.', FACTUAL],
  ['insist', 'clause quote', 'Ruiz insisted she knew nothing.', FACTUAL],
  ['warn', 'clause quote addressee', 'Ruiz warned that the dam could fail.', ADVISE],
  ['suggest', 'clause quote object', 'Ruiz suggested the talks might resume.', FACTUAL],
  ['announce', 'clause quote', 'Ruiz announced that the mine would close.', FACTUAL],
  ['confirm', 'clause quote', 'Ruiz confirmed that a deal was near.', FACTUAL],
  ['acknowledge', 'clause quote', 'Ruiz acknowledged that mistakes were made.', FACTUAL],
  ['admit admitted', 'clause quote', 'Ruiz admitted she had been late.', FACTUAL],
  ['concede', 'clause quote', 'Ruiz conceded that the count was close.', FACTUAL],
  ['assert', 'clause quote', 'Ruiz asserted that the border was safe.', FACTUAL],
  ['allege', 'clause quote', 'Ruiz alleged that votes were bought.', FACTUAL],
  ['contend', 'clause quote', 'Ruiz contends the levy is illegal.', FACTUAL],
  ['maintain', 'clause', 'Ruiz maintains that the contract stands.', FACTUAL],
  ['declare', 'clause quote', 'Ruiz declared that the strike was over.', FACTUAL],
  ['predict', 'clause quote', 'Ruiz predicts that rents will fall.', FACTUAL],
  ['reply replied', 'clause quote', '“Not today,” Ruiz replied.', FACTUAL],
  ['respond', 'clause quote', 'Ruiz responded that the letter was old.', SAY],
  ['remark', 'clause quote', 'Ruiz remarked that the hall was empty.', FACTUAL],
  ['comment', 'clause quote', '“A fine result,” commented Ruiz.', FACTUAL],
  ['answer', 'quote', '“Not today,” Ruiz answered.', SAY],
  ['signal', 'clause', 'Ruiz signaled that she would sign.', FACTUAL],
  ['observe', 'clause quote', '“Nobody came,” Ruiz observed.', SAY],
  ['stress', 'clause quote object', 'Ruiz stressed the need for patience.', SAY],
  ['emphasize', 'clause quote object', 'Ruiz emphasized that the water was clean.', SAY],
  ['emphasise', 'clause quote object', 'Ruiz emphasised that the water was clean.', SAY],
  ['underscore', 'clause object', 'Ruiz underscored the value of trust.', SAY],
  ['highlight', 'clause quote object', 'Ruiz highlighted the cost of delay.', NEWS],
  ['reiterate', 'clause quote object', 'Ruiz reiterated that the offer was final.', SAY],
  ['repeat', 'clause quote', 'Ruiz repeated that the offer was final.', FACTUAL],
  ['recall', 'clause quote', 'Ruiz recalled that the road was mud.', SAY],
  ['remember', 'clause quote', '“We had nothing,” Ruiz remembers.', FACTUAL],
  ['testify testified', 'clause quote', 'Ruiz testified that the safe was open.', FACTUAL],
  ['swear swore sworn', 'clause', 'Ruiz swore that he had paid.', FACTUAL],
  ['deny denied', 'clause', 'Ruiz denied that the cheque was hers.', FACTUAL],
  ['reveal', 'clause quote', 'Ruiz revealed that she was ill.', FACTUAL],
  ['disclose', 'clause', 'Ruiz disclosed that the fund was empty.', FACTUAL],
  ['report', 'clause quote', 'Ruiz reported that the troops had left.', FACTUAL],
  ['mention', 'clause', 'Ruiz mentioned that he had friends there.', FACTUAL],
  ['estimate', 'clause', 'Ruiz estimated the repairs would take a year.', FACTUAL],
  ['conclude', 'clause quote', 'Ruiz concluded that the pilot was tired.', FACTUAL],
  ['complain', 'clause quote', 'Ruiz complained that the bill was late.', COMPLAIN],
  ['lament', 'clause quote object', 'Ruiz lamented that the river was dead.', COMPLAIN],
  ['boast', 'clause quote', 'Ruiz boasted that he would win.', COMPLAIN],
  ['joke', 'clause quote', '“I bought the shoes,” Ruiz joked.', MANNER],
  ['quip quipped', 'clause quote', '“I bought the shoes,” Ruiz quipped.', MANNER],
  ['shout', 'clause quote', '“Shame!” Ruiz shouted.', MANNER],
  ['exclaim', 'clause quote', '“Shame!” Ruiz exclaimed.', FACTUAL],
  ['cry cried', 'quote', '“Shame!” Ruiz cried.', MANNER],
  ['whisper', 'clause quote', '“Not here,” Ruiz whispered.', MANNER],
  ['mutter', 'clause quote', '“Not here,” Ruiz muttered.', MANNER],
  ['tweet', 'clause quote', 'Ruiz tweeted that the trains were back.', NEWS],
  ['post', 'clause quote', '“The trains are back,” Ruiz posted.', NEWS],
  ['continue', 'quote', '“And then,” Ruiz continued, “it rained.”', SAY],
  ['begin began begun', 'quote', '“My friends,” Ruiz began.', NEWS],
  ['ask', 'quote', '“Who paid?” Ruiz asked.', NEWS],
  ['wonder', 'quote', '“Who paid?” wondered Ruiz.', NEWS],
  ['clarify clarified', 'clause quote', 'Ruiz clarified that the ban was local.', SAY],
  ['counter', 'clause quote', 'Ruiz countered that the tax was low.', NEWS],
  ['caution', 'clause quote addressee', 'Ruiz cautioned that the sample was small.', ADVISE],
  ['advise', 'clause quote object', 'Ruiz advised residents to leave.', ADVISE],
  ['hint', 'clause', 'Ruiz hinted that she might stay.', FACTUAL],
  ['imply implied', 'clause', 'Ruiz implied that the judge was paid.', FACTUAL],
  ['speculate', 'clause', 'Ruiz speculated that the ship was lost.', FACTUAL],
  ['believe', 'clause', 'Ruiz believes the market has turned.', FACTUAL],
  ['think thought', 'clause quote', 'Ruiz thinks the market has turned.', FACTUAL],
  ['feel felt', 'clause', 'Ruiz felt the court had been fair.', FACTUAL],
  ['hope', 'clause', 'Ruiz hopes the rain will come.', FACTUAL],
  ['expect', 'clause', 'Ruiz expects that the rate will rise.', FACTUAL],
  ['fear', 'clause', 'Ruiz fears the bridge will close.', FACTUAL],
  ['agree', 'clause quote', 'Ruiz agreed that the school was too small.', FACTUAL],
  ['propose', 'clause quote object', 'Ruiz proposed a tax on fuel.', SUASIVE],
  ['recommend', 'clause quote object', 'Ruiz recommends calling ahead.', SUASIVE],
  ['urge', 'clause quote object', 'Ruiz urged residents to leave.', SUASIVE],
  ['urge|for', 'object', 'Ruiz urged for calm.', SUASIVE],
  ['rejoice', 'clause quote', 'Ruiz rejoiced that the rain had come.', COMPLAIN],
  ['demand', 'clause quote object', 'Ruiz demanded that the mayor resign.', SUASIVE],
  ['pledge', 'clause quote object', 'Ruiz pledged to cut waiting times.', SUASIVE],
  ['promise', 'clause quote object', 'Ruiz promised cheaper bread.', FACTUAL],
  ['vow', 'clause quote object', 'Ruiz vowed to fight on.', FACTUAL],
  ['threaten|to', 'object', 'Ruiz threatened to quit.', NEWS],
  ['accuse', 'object', 'Ruiz accused the board of hiding losses.', JUDGE],
  ['blame', 'object', 'Ruiz blamed the floods on logging.', JUDGE],
  ['condemn', 'object', 'Ruiz condemned the raid on the school.', JUDGE],
  ['denounce', 'object', 'Ruiz denounced the raid as murder.', JUDGE],
  ['criticize', 'object', 'Ruiz criticized the slow repairs.', JUDGE],
  ['criticise', 'object', 'Ruiz criticised the slow repairs.', JUDGE],
  ['praise', 'object', 'Ruiz praised the quick repairs.', JUDGE],
  ['thank', 'object', 'Ruiz thanked the crews for their work.', JUDGE],
  ['call', 'as', 'Ruiz called the plan “a disgrace”.', 'Levin 1993, 29.3'],
  ['label', 'as', 'Ruiz labeled the plan “a disgrace”.', 'Levin 1993, 29.3'],
  ['label labelled', 'as', 'Ruiz labelled the plan “a disgrace”.', 'Levin 1993, 29.3'],
  ['brand', 'as', 'Ruiz branded the plan “a disgrace”.', 'Levin 1993, 29.3'],
  ['describe', 'as', 'Ruiz described the plan as “a disgrace”.', 'Levin 1993, 29.2'],
  ['dismiss', 'as', 'Ruiz dismissed the claims as “nonsense”.', 'Levin 1993, 29.2'],
  ['call|for', 'object', 'Ruiz called for an inquiry.', NEWS],
  ['call|on', 'object', 'Ruiz called on the board to resign.', NEWS],
  ['point|out', 'clause quote', 'Ruiz pointed out that the law was new.', SAY],
  ['warn|of', 'object', 'Ruiz warned of a long winter.', ADVISE],
  ['warn|against', 'object', 'Ruiz warned against haste.', ADVISE],
  ['tell told|of', 'object', 'Ruiz told of a long winter.', TELL],
  ['talk|of', 'object', 'Ruiz talked of a new beginning.', 'Levin 1993, 37.5'],
  ['fret fretted', 'clause', 'Ruiz fretted that the snow was late.', COMPLAIN],
  ['grumble', 'clause quote', 'Ruiz grumbled that the soup was cold.', COMPLAIN],
  ['protest', 'clause quote', '“I was asleep,” Ruiz protested.', FACTUAL],
  ['brag bragged', 'clause', 'Ruiz bragged that she had never lost.', COMPLAIN],
  ['indicate', 'clause quote', 'Ruiz indicated that the vote could wait.', FACTUAL],
  ['profess', 'clause', 'Ruiz professed that he knew nobody there.', SAY],
  ['proclaim', 'clause quote', 'Ruiz proclaimed that the port was free.', FACTUAL],
  ['reckon', 'clause quote', 'Ruiz reckons the roof will hold.', FACTUAL],
  ['opine', 'clause quote', 'Ruiz opined that the book was long.', FACTUAL],
  ['muse', 'clause quote', '“Perhaps it will snow,” Ruiz mused.', SAY],
  ['marvel', 'clause quote', 'Ruiz marveled that the clock still ran.', COMPLAIN],
  ['retort', 'clause quote', '“Ask your mother,” Ruiz retorted.', FACTUAL],
  ['reason', 'clause quote', 'Ruiz reasoned that rain was likelier than snow.', FACTUAL],
  ['assure', 'clause quote addressee', 'Ruiz assured voters that the list was clean.', TELL],
  ['inform', 'clause addressee', 'Ruiz informed the court that she was ready.', TELL],
  ['remind', 'clause quote addressee', 'Ruiz reminded them that the bill was due.', TELL],
  ['insinuate', 'clause', 'Ruiz insinuated that the referee was tired.', FACTUAL],
  ['reaffirm', 'clause object', 'Ruiz reaffirmed that the treaty holds.', SAY],
  ['affirm', 'clause quote', 'Ruiz affirmed that the treaty holds.', FACTUAL],
  ['forecast forecast', 'clause', 'Ruiz forecast that sales would double.', FACTUAL],
  ['project', 'clause', 'Ruiz projects it will take two years.', FACTUAL],
  ['worry worried', 'clause quote', 'Ruiz worries the well will run dry.', FACTUAL],
  ['suspect', 'clause', 'Ruiz suspects the lock was forced.', FACTUAL],
  ['doubt', 'clause', 'Ruiz doubts the lock was forced.', FACTUAL],
  ['plead', 'quote', '“Give us time,” Ruiz pleaded.', SUASIVE],
  ['echo echoed', 'quote', '“Give us time,” echoed Ruiz.', NEWS],
  ['elaborate', 'quote', '“It rained for days,” Ruiz elaborated.', NEWS],
  ['object', 'clause quote', 'Ruiz objected that the fee was new.', FACTUAL],
  ['quote', 'quote', '“All is well,” Ruiz quoted.', NEWS],
  ['shoot shot|back', 'quote', '“Ask your mother,” Ruiz shot back.', NEWS],
  ['fire|back', 'quote', '“Ask your mother,” Ruiz fired back.', NEWS],
  ['hit hit|back', 'quote', '“Ask your mother,” Ruiz hit back.', NEWS],
  ['chime|in', 'quote', '“So do I,” Ruiz chimed in.', NEWS],
  ['snap snapped', 'quote', '“Ask your mother,” Ruiz snapped.', MANNER],
  ['scoff', 'quote', '“A likely story,” scoffed Ruiz.', MANNER],
  ['interject', 'quote', '“One moment,” Ruiz interjected.', SAY],
  ['recount', 'clause quote', 'Ruiz recounted that the road was mud.', SAY],
  ['concur concurred', 'clause quote', 'Ruiz concurred that the school was too small.', FACTUAL],
  ['weigh|in', 'quote', '“We are ready,” Ruiz weighed in.', NEWS],
  ['attribute', 'object', 'Ruiz attributed the delay to the weather.', JUDGE],
  ['testify testified|about', 'object', 'Ruiz testified about a meeting in May.', FACTUAL],
  ['float', 'object', 'Ruiz floated a tax on fuel.', NEWS],
  ['voice', 'object', 'Ruiz voiced doubts about the merger.', SAY],
  ['outline', 'object', 'Ruiz outlined a plan for the harbour.', NEWS],
  ['slam slammed', 'object', 'Ruiz slammed the slow repairs.', JUDGE],
  ['blast', 'object', 'Ruiz blasted the slow repairs.', JUDGE],
  ['assail', 'object', 'Ruiz assailed the slow repairs.', JUDGE],
  ['tout', 'as', 'Ruiz touted the port as “a gift”.', 'Levin 1993, 29.2'],
  ['identify identified', 'as', 'Ruiz identified the fee as “the problem”.', 'Levin 1993, 29.2'],
  ['refer referred|to', 'as', 'Ruiz referred to the plan as “a disgrace”.', 'Levin 1993, 29.2'],
  ['ask|if', 'clause', 'Ruiz asked if the road was open.', FACTUAL],
  ['ask|whether', 'clause', 'Ruiz asked whether the road was open.', FACTUAL],
  ['ask|how', 'clause', 'Ruiz asked how the road would be paid for.', FACTUAL],
  ['ask|why', 'clause', 'Ruiz asked why the road was closed.', FACTUAL],
  ['explain|how', 'clause', 'Ruiz explained how the wall had fallen.', FACTUAL],
  ['explain|why', 'clause', 'Ruiz explained why the wall was built.', FACTUAL],
  ['confide', 'clause', 'Ruiz confided that she was tired.', FACTUAL],
  ['describe|how', 'clause', 'Ruiz described how the wall had fallen.', NEWS],
  ['talk|about', 'object', 'Ruiz talked about growing up by the sea.', 'Levin 1993, 37.5'],
  ['speak spoke spoken|of', 'object', 'Ruiz spoke of a lost summer.', 'Levin 1993, 37.5'],
  ['complain|about', 'object', 'Ruiz complained about the noise.', COMPLAIN],
  ['ask|for', 'object', 'Ruiz asked for patience.', SUASIVE],
  ['advocate', 'clause object', 'Ruiz advocated a ban on plastic.', SUASIVE],
  ['encourage', 'object', 'Ruiz encouraged pupils to read.', SUASIVE],
  ['decry decried', 'object', 'Ruiz decried the slow repairs.', JUDGE],
  ['reject', 'object', 'Ruiz rejected the claim that she had paid.', JUDGE],
  ['see saw seen', 'object', 'Ruiz sees the tariff as a gift to rivals.', FACTUAL],
  ['note|how', 'clause', 'Ruiz noted how prices had doubled.', SAY],
  ['find found|that', 'clause', 'Ruiz found that prices had doubled.', FACTUAL],
  ['point|to', 'object', 'Ruiz pointed to a lack of money.', NEWS],
  ['share', 'quote', '“We are ready,” shared Ruiz.', NEWS],
  ['compare', 'object', 'Ruiz compared the vote to a lottery.', NEWS],
]; // biome-ignore format: a table

/** Without these what follows would say something else: "denied that she paid", "threatened to kill him". */
const DENYING = /^(?:deny|doubt|reject|warn\|against|threaten)/;

export const REPORTING_VERBS: readonly ReportingVerb[] = ROWS.map(([key, takes, example, source]) => {
  const [verb = '', particle = null] = key.split('|');
  return { verb, particle, takes: takes.split(' ') as Takes[], carries: source === JUDGE || DENYING.test(key), example, source };
});

/** How a form of a reporting verb is used. */
type FormKind = 'base' | 'third' | 'past' | 'ing';

interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: FormKind;
}

/** Every form, in lower case, with the verbs that it may be: those with a particle first. */
export const REPORTING_FORMS: ReadonlyMap<string, readonly ReportingForm[]> = formsOf(REPORTING_VERBS);

function formsOf(verbs: readonly ReportingVerb[]): Map<string, ReportingForm[]> {
  const forms = new Map<string, ReportingForm[]>();
  for (const verb of [...verbs].sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null))) {
    const { base, third, past, participle, ing } = conjugate(verb.verb);
    const kinds: [string, FormKind][] = [[base, 'base'], [third, 'third'], [past, 'past'], [participle, 'past'], [ing, 'ing']]; // biome-ignore format: a row
    for (const [text, form] of new Map(kinds)) forms.set(text, [...(forms.get(text) ?? []), { verb, form }]);
  }
  return forms;
}
