import { describe, expect, it } from 'vitest';
import { findings } from '../stage.ts';

describe('the rules: what people do and want', () => {
  it.each([
    ['Ana Ruiz backs the harbour tunnel.', ['Ruiz for harbour tunnel']],
    ['Ana Ruiz praised the wall beside the harbour.', ['Ruiz for wall']],
    ['Ana Ruiz opposed a ban on fireworks in parks.', ['Ruiz against ban on fireworks in parks']],
    ['Ana Ruiz condemned Luis Mora over the sale.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz praised Mayor Luis Mora and the crews.', ['Ruiz for Luis Mora', 'Ruiz for crews']],
    ['Ana Ruiz accused the harbour board of waste.', ['Ruiz against harbour board']],
    ['Ana Ruiz sued the harbour board.', ['Ruiz against harbour board']],
    ['Ana Ruiz vetoed the harbour bill.', ['Ruiz against harbour bill']],
    ['Ana Ruiz called for a public inquiry.', ['Ruiz for public inquiry']],
    ['Ana Ruiz warned against a hasty sale.', ['Ruiz against hasty sale']],
    ['Ana Ruiz voted for the harbour bill.', ['Ruiz for harbour bill']],
    ['Ana Ruiz spoke out against the sale of the port.', ['Ruiz against sale of the port']],
    ['Ana Ruiz blamed the flood on the dam.', ['Ruiz against dam']],
    ['Ana Ruiz and Luis Mora threatened each other.', ['Ruiz against Luis Mora', 'Mora against Ana Ruiz']],
    ['Ana Ruiz does not support the sale of the port.', ['Ruiz against sale of the port']],
    ['Ana Ruiz wants to scrap the bridge toll.', ['Ruiz against bridge toll']],
    ['Ana Ruiz wants to protect the old harbour.', ['Ruiz for old harbour']],
    ['Ana Ruiz vowed to take part in the old summer race between the United Towns.', ['Ruiz for taking part in the old summer race']],
    ['Ana Ruiz vowed to cut ferry fares in half.', ['Ruiz for cutting ferry fares in half']],
    ['Ana Ruiz vowed to somewhat cut ferry fares.', ['Ruiz for cutting ferry fares']],
    ['Ana Ruiz’s plan to sell the port remains secret.', ['Ruiz for selling the port']],
    ['Ana Ruiz urged the council to reject the sale.', ['Ruiz against sale']],
    ['Ana Ruiz urged drivers not to use the bridge.', ['Ruiz against drivers using the bridge']],
    ['Ana Ruiz urged Luis Mora to step down.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz urged the harbour chief to step down.', ['Ruiz against harbour chief']],
    ['Ana Ruiz proposed breaking into the old customs house.', ['Ruiz for breaking into the old customs house']],
    ['Ana Ruiz stressed the need to bring the crews home.', ['Ruiz for bringing the crews home']],
    ['Ana Ruiz insisted she wants town councils to make savings.', ['Ruiz for town councils making savings']],
    ['Ana Ruiz called on the harbour chief to “step down”.', ['Ruiz against harbour chief']],
    ['Ana Ruiz rejected the claim that fares had doubled.', ['Ruiz against claim that fares had doubled']],
    ['Ana Ruiz blocked the board’s efforts to sell the port.', ['Ruiz against board’s efforts to sell the port']],
    ['Ana Ruiz wants to avoid a strike.', ['Ruiz against strike']],
    ['Ana Ruiz opposes lifting the ban on fireworks.', ['Ruiz against lifting the ban on fireworks']],
    ['Ana Ruiz supports banning fireworks.', ['Ruiz against fireworks']],
    ['Ana Ruiz gave $500 to Luis Mora’s campaign.', ['Ruiz for Luis Mora']],
    ['Ana Ruiz hopes there will be a deal.', ['Ruiz for deal']],
    ['Ana Ruiz is happy to join the appeal.', ['Ruiz for appeal']],
    ['Ana Ruiz lay down in the road to protest the sale.', ['Ruiz against sale']],
    ['Ana Ruiz demanded that the board withdraw the bill.', ['Ruiz against bill']],
    ['Ana Ruiz asked that Mora refrain from attacks.', ['Ruiz against attacks']],
    ['Ana Ruiz rejected that view of things.', []],
    ['Ana Ruiz blamed somebody.', []],
    ['Ana Ruiz called for the port to be privatized.', ['Ruiz for privatizing port']],
    ['The sale was opposed by Ana Ruiz.', ['Ruiz against sale']],
    ['Ana Ruiz’s opposition to the sale is well known.', ['Ruiz against sale']],
    ['Ana Ruiz’s plan to sell the port failed.', ['Ruiz for selling the port']],
    ['Ana Ruiz is opposed to the sale.', ['Ruiz against sale']],
    ['Ana Ruiz said she was proud of the harbour crews.', ['Ruiz for harbour crews']],
    ['Ana Ruiz, a critic of the sale, left early.', ['Ruiz against sale']],
    ['Ana Ruiz said: “We oppose the sale of the port.”', ['Ruiz against sale of the port']],
    ['Ana Ruiz called the sale “a disgrace”.', ['Ruiz against sale']],
    ['Ana Ruiz called the board’s letter “outrageous” in remarks to Radio One.', ['Ruiz against board’s letter']],
    ['Ana Ruiz called the new toll a mistake.', ['Ruiz against new toll']],
    ['Ana Ruiz planned to invite Luis Mora to the fair.', ['Ruiz for Luis Mora']],
    ['Ana Ruiz described Luis Mora as brilliant.', ['Ruiz for Luis Mora']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe('the rules: rather silent than wrong', () => {
  it.each([
    ['an aside with its own subject', 'The fee, which clerks put at nine crowns, must not fall on tenants alone, Ana Ruiz said.', []],
    ['a denied saying', '“I am not saying the ferries are unsafe,” Ana Ruiz said.', []],
    ['a denied thought of blame', '“I don’t think Luis Mora is a liar,” Ana Ruiz said.', []],
    ['support that is taken back', 'Ana Ruiz dropped her opposition to the toll.', []],
    ['a race too close', 'Ana Ruiz said the race was too close to call.', []],
    ['another’s blame', 'Ana Ruiz criticized Luis Mora for backing the sale.', ['Ruiz against Luis Mora']],
    ['what may be', '“The port may be better off,” Ana Ruiz said.', []],
    ['a bare deed', '“It is vital to assert that the port is old,” Ana Ruiz said.', []],
    ['a deed done to something', '“I want to achieve something,” Ana Ruiz said.', []],
    ['advice to somebody', 'Ana Ruiz, who advised both towns in the early talks, said the ferry would sail.', []],
    ['whose support', 'Ana Ruiz scolded Luis Mora over her support for the toll.', ['Ruiz against Luis Mora']],
    [
      'a subject cut off by the cue',
      'A new toll on the bridge, Ana Ruiz added, “would be a costly mistake.”',
      ['Ruiz against new toll on the bridge'],
    ],
    ['a participle after the target', 'Ana Ruiz defended the bureau founded after the storm.', ['Ruiz for bureau']],
    ['how much there is of something', '“Growth was weak in spring,” Ana Ruiz said.', []],
  ])('%s', (_class, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe('the rules: how people judge', () => {
  it.each([
    ['“The sale is a terrible mistake,” Ana Ruiz said.', ['Ruiz against sale']],
    ['“The new tunnel is a great success,” Ana Ruiz said.', ['Ruiz for new tunnel']],
    ['“The sale is not a good idea,” Ana Ruiz said.', ['Ruiz against sale']],
    ['Ana Ruiz said it was wrong to sell the port.', ['Ruiz against selling the port']],
    ['“If the city wants to sell the port now, that would be a bad move,” Ana Ruiz said.', ['Ruiz against selling the port']],
    ['“There is no reason to sell the port,” Ana Ruiz said.', ['Ruiz against selling the port']],
    ['“The toll will hurt the poor,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“The tunnel makes the town safer,” Ana Ruiz said.', ['Ruiz for tunnel']],
    ['“Luis Mora has betrayed the town,” Ana Ruiz said.', ['Ruiz against Luis Mora']],
    ['“Luis Mora seems to be a brilliant mayor,” Ana Ruiz said.', ['Ruiz for Luis Mora']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it.each([
    ['“The city should not sell the port,” Ana Ruiz said.', ['Ruiz against city selling the port']],
    ['“The toll should be scrapped,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“There should be a limit on rents,” Ana Ruiz said.', ['Ruiz for limit on rents']],
    ['“Why should we sell the port?” Ana Ruiz asked.', ['Ruiz against selling the port']],
    ['“We need cheaper ferries,” Ana Ruiz said.', ['Ruiz for cheaper ferries']],
    ['“Luis Mora should resign,” Ana Ruiz said.', ['Ruiz against Luis Mora']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it.each([
    ['what the speaker means to fight', '“We will fight the sale,” Ana Ruiz said.', ['Ruiz against sale']],
    ['whom a pronoun in speech means', '“I know Luis Mora. He is a coward,” Ana Ruiz said.', ['Ruiz against Luis Mora']],
  ])('read %s', (_what, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe('the rules: saying nothing is a result', () => {
  it.each([
    ['an explanation', '“This could be regarded as a response to the escalation of the trade war,” Ana Ruiz said.'],
    ['a forecast', 'Ana Ruiz said the sale would take two years.'],
    ['the reporter’s own judgement', 'The sale is a disaster. Ana Ruiz left the room.'],
    ['somebody else’s deed', 'Supporters of Ana Ruiz condemned the sale.'],
    ['what may be', 'Ana Ruiz could veto the bill.'],
    ['a question', 'Reporters asked whether Ana Ruiz supports the sale.'],
    ['oneself', 'Ana Ruiz defended Ana Ruiz.'],
    ['a mere wish', '“I want to relax,” Ana Ruiz said.'],
    ['a possessive that looks like “is”', 'Ana Ruiz said Mora’s wrong turn was the only one.'],
    ['what those criticised do', 'Ana Ruiz met leaders known for refusing to pay the toll.'],
    ['what is done to her', 'Luis Mora asked her if there were plans for a sequel.'],
    ['what others of her kind do', 'They fine the likes of Ana Ruiz and others who oppose the toll.'],
    ['a deed that names nobody', 'Ana Ruiz urged him to resign.'],
    ['a reporter’s question', 'Would Ana Ruiz back the sale of the port?'],
    ['a speaker’s question', '“Is the toll a mistake?” Ana Ruiz asked.'],
    ['a condition', '“If Luis Mora backs the sale, we wait,” Ana Ruiz said.'],
    ['what is supposed', '“If the toll is a mistake, we wait,” Ana Ruiz said.'],
    ['a reproach', '“Luis Mora has not stood up for tenants,” Ana Ruiz said.'],
    ['what is hers, not she', 'Ana Ruiz, whose feud threatened the bill, left the room.'],
    ['words to somebody', 'Ana Ruiz urged voters, “Look at the pier.”'],
    ['what the speaker only means to do', '“We will rebuild the old pier,” Ana Ruiz said.'],
    ['a target that names nothing', 'Ana Ruiz praised the allegations.'],
    ['news to tell', 'Ana Ruiz said she was happy to report the count.'],
    ['a negated rejection', 'Ana Ruiz did not rule out a sale.'],
  ])('%s', (_why, text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('the rules: whose position it is, in the ways that news tells it', () => {
  it.each([
    ['Ana Ruiz of Bluewater and Luis Mora of Westport denounced the toll.', ['Ruiz against toll', 'Mora against toll']],
    ['Ana Ruiz, R-Tenn., and Luis Mora, D-Ohio, denounced the toll.', ['Ruiz against toll', 'Mora against toll']],
    ['Ana Ruiz, 54, and Luis Mora denounced the toll.', ['Ruiz against toll', 'Mora against toll']],
    ['Ana Ruiz and her colleagues denounced the toll.', ['Ruiz against toll']],
    ['In a speech denouncing the toll, Ana Ruiz said she was tired.', ['Ruiz against toll']],
    ['In rejecting the accord, Ana Ruiz said little.', ['Ruiz against accord']],
    ['Ana Ruiz issued a statement condemning the sale.', ['Ruiz against sale']],
    ['Ana Ruiz was expelled for criticizing the sale.', ['Ruiz against sale']],
    ['Ana Ruiz drew fire for backing the sale.', ['Ruiz for sale']],
    ['Ana Ruiz is among those who oppose the sale.', ['Ruiz against sale']],
    ['“Our party opposes the sale,” Ana Ruiz said.', ['Ruiz against sale']],
    ['Ana Ruiz said her country wants to join the accord.', ['Ruiz for accord']],
    ['Ana Ruiz took to the radio to blast the sale.', ['Ruiz against sale']],
    ['Ana Ruiz condemned what she called “reckless spending”.', ['Ruiz against reckless spending']],
    ['Ana Ruiz “warmly welcomed” the sale.', ['Ruiz for sale']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe('the rules: towards what', () => {
  it.each([
    ['Ana Ruiz condemned those who attacked the port.', ['Ruiz against those who attacked the port']],
    ['Ana Ruiz praised those behind the plan.', ['Ruiz for those behind the plan']],
    ['Ana Ruiz praised those killed in the flood.', ['Ruiz for those killed in the flood']],
    ['Ana Ruiz wants to see the toll scrapped.', ['Ruiz against toll']],
    ['Ana Ruiz hopes the tram will be built.', ['Ruiz for building tram']],
    ['Ana Ruiz called for elections to be held.', ['Ruiz for elections']],
    ['Ana Ruiz called for the killers to be brought to justice.', ['Ruiz against killers']],
    ['Ana Ruiz agreed to withdraw troops from the island.', ['Ruiz for withdrawing troops from the island']],
    ['Ana Ruiz vowed to root out corruption.', ['Ruiz against corruption']],
    ['Ana Ruiz asked the board to drop the charges of fraud.', ['Ruiz against charges of fraud']],
    ['Ana Ruiz demanded that Luis Mora resign.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz questioned whether the toll is fair.', ['Ruiz against toll']],
    ['Ana Ruiz held Luis Mora responsible for the leak.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz has made saving the port a priority.', ['Ruiz for saving the port']],
    ['Ana Ruiz called the attacks “a great tragedy”.', ['Ruiz against attacks']],
    ['Ana Ruiz called Luis Mora a “sick puppy”.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz called Luis Mora a war hero.', ['Ruiz for Luis Mora']],
    ['Ana Ruiz opposes the ad.', ['Ruiz against ad']],
    ['“I’m not going to support this bill,” Ana Ruiz said.', ['Ruiz against bill']],
    ['“I can’t support this bill,” Ana Ruiz said.', ['Ruiz against bill']],
    ['“We will continue to fight for workers,” Ana Ruiz said.', ['Ruiz for workers']],
    ['“Portline must be held accountable,” Ana Ruiz said.', ['Ruiz against Portline']],
    ['“Luis Mora should be ashamed of himself,” Ana Ruiz said.', ['Ruiz against Luis Mora']],
    ['“I don’t think we should sell the port,” Ana Ruiz said.', ['Ruiz against selling the port']],
    ['“I don’t think the toll is fair,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“The toll is too expensive,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“The toll isn’t just wrong, it is illegal,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“The ruling is a disgrace,” Ana Ruiz said.', ['Ruiz against ruling']],
    ['“Luis Mora is the right person for the job,” Ana Ruiz said.', ['Ruiz for Luis Mora']],
    ['“Luis Mora is one of the best mayors we have had,” Ana Ruiz said.', ['Ruiz for Luis Mora']],
    ['“It would be wrong and misleading to sell the port,” Ana Ruiz said.', ['Ruiz against selling the port']],
    ['Ana Ruiz said the toll was “a waste of money”.', ['Ruiz against toll']],
    ['“Luis Mora has lacked empathy,” Ana Ruiz said.', ['Ruiz against Luis Mora']],
    ['“What we need is a new pier,” Ana Ruiz said.', ['Ruiz for new pier']],
    ['“The last thing we need is a new toll,” Ana Ruiz said.', ['Ruiz against new toll']],
    ['“We don’t need a new toll,” Ana Ruiz said.', ['Ruiz against new toll']],
    ['“Nobody wants this toll,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“The best way forward is to resume talks,” Ana Ruiz said.', ['Ruiz for resuming talks']],
    ['“Our goal is to protect the port,” Ana Ruiz said.', ['Ruiz for port']],
    ['“The real problem is the toll,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“The answer is not a new toll,” Ana Ruiz said.', ['Ruiz against new toll']],
    ['“The town deserves an inquiry,” Ana Ruiz said.', ['Ruiz for inquiry']],
    ['“Voters deserve better than Luis Mora,” Ana Ruiz said.', ['Ruiz against Luis Mora']],
    ['“There has to be an inquiry,” Ana Ruiz said.', ['Ruiz for inquiry']],
    ['“There is no question about her honesty,” Ana Ruiz said.', ['Ruiz for honesty']],
    ['“The port must remain in public hands,” Ana Ruiz said.', ['Ruiz for port remaining in public hands']],
    ['“Please vote against the sale,” Ana Ruiz said.', ['Ruiz against sale']],
    ['“I have a lot of respect for Luis Mora,” Ana Ruiz said.', ['Ruiz for Luis Mora']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe('the rules: turns of phrase and what only looks like a position', () => {
  it.each([
    ['“There is nothing wrong with the toll,” Ana Ruiz said.', ['Ruiz for toll']],
    ['“There’s nothing fair about the toll,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“The council has no business selling the port,” Ana Ruiz said.', ['Ruiz against selling the port']],
    ['“I’d rather lose my seat than vote for this toll,” Ana Ruiz said.', ['Ruiz against toll']],
    ['Ana Ruiz begged the board not to let the ferry pact lapse.', ['Ruiz for ferry pact']],
    ['Ana Ruiz dismissed as “a fairy tale” the plan for a tunnel.', ['Ruiz against plan']],
    ['Ana Ruiz filed a lawsuit in court on Monday seeking to block the sale.', ['Ruiz against sale']],
    ['Ana Ruiz wired $2,000 to Luis Mora.', ['Ruiz for Luis Mora']],
    ['Ana Ruiz sacked her deputy, Luis Mora, on Monday.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz called for the resignation of her deputy, Luis Mora.', ['Ruiz for resignation']],
    ['“The toll is a gift to smugglers,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“The pier is a gift to the town,” Ana Ruiz said.', ['Ruiz for pier']],
    ['“The tunnel is built on sand,” Ana Ruiz said.', ['Ruiz against tunnel']],
    ['“The tunnel cannot come soon enough,” Ana Ruiz said.', ['Ruiz for tunnel']],
    ['Ana Ruiz turned her back on the accord.', ['Ruiz against accord']],
    ['Ana Ruiz cast the deciding vote to save the port.', ['Ruiz for port']],
    ['Ana Ruiz stressed the need to scrap the toll.', ['Ruiz against toll']],
    ['Ana Ruiz stressed the need to protect the port.', ['Ruiz for port']],
    ['Ana Ruiz offered to help the crews and the owners achieve a lasting peace.', ['Ruiz for lasting peace']],
    ['Ana Ruiz defended the toll in a commercial.', ['Ruiz for toll']],
    ['“Our government is a mess,” Ana Ruiz said.', ['Ruiz against government']],
    ['Ana Ruiz, mother of harbour victim Luis Mora, rejected the new toll.', ['Ruiz against new toll']],
    ['The harbour’s chief, Luis Mora, spoke about Ana Ruiz calling the toll a sham.', ['Ruiz against toll']],
    ['Ana Ruiz will endorse Mora rival Tom Okafor.', ['Ruiz for Mora rival Tom Okafor', 'Okafor against Luis Mora']],
    ['Ana Ruiz accused the harbour board of selling the pier.', ['Ruiz against harbour board']],
    ['“The crews are a vital part of the town,” Ana Ruiz said.', ['Ruiz for crews']],
    ['Ana Ruiz wants the contract torn up.', ['Ruiz against contract']],
    ['Ana Ruiz promised to bring the harbour bill to the floor.', ['Ruiz for bringing the harbour bill to the floor']],
    ['“The response to the owners’ demands is insufficient,” Ana Ruiz said.', ['Ruiz against response to the owners’ demands']],
    ['“There is no reason to build any new [toll] bridge,” Ana Ruiz said.', ['Ruiz against new toll bridge']],
    ['“What we need is political will,” Ana Ruiz said.', ['Ruiz for political will']],
    ['Ana Ruiz criticised the “betrayal” of Bluewater and Harbourland.', ['Ruiz against betrayal of Bluewater']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it.each([
    ['what was not promised', 'Ana Ruiz did not commit to lower fares.'],
    ['what may happen to oneself', 'Ana Ruiz was afraid of losing the ferry.'],
    ['a worry about one’s own doing', 'Ana Ruiz worried about doing justice to the song.'],
    ['a habit of speech', 'Ana Ruiz is fond of quoting a figure of the port.'],
    ['what one rises for', 'Ana Ruiz stood up to speak.'],
    ['another word with the same verb', 'Ana Ruiz blocked a shot in the last minute.'],
    ['a car', 'Ana Ruiz backed her car into the gate.'],
    ['a thesis', 'Ana Ruiz defended her thesis on tides.'],
    ['a card', 'Ana Ruiz watches mortgages and credit card deals.'],
    ['an explanation', '“The yard is so successful because of its crews,” Ana Ruiz said.'],
    ['what others said', '“The council has stated that the toll is unacceptable,” Ana Ruiz said.'],
    ['what others feel', '“The crews felt it was unfair to sell the port,” Ana Ruiz said.'],
    ['what nothing shows', '“Nothing in the report suggests that the toll helps the town,” Ana Ruiz said.'],
    ['readiness', 'Ana Ruiz is ready to lead the town.'],
    ['an outcome', 'Ana Ruiz was concerned about the outcome of the hearing.'],
    ['how a market is', '“The job market has been lousy,” Ana Ruiz said.'],
    ['what nobody is against', '“We will protect our families,” Ana Ruiz said.'],
    ['the other’s words', '“I cannot accept your description of the cuts,” Ana Ruiz said.'],
    ['what one would like it to be', '“I’d like to see the council be fairer,” Ana Ruiz said.'],
    ['where it was said', 'Ana Ruiz insisted on Harbour TV that there was no toll.'],
    ['what came of what', 'Ana Ruiz credits the change to a large storm.'],
    ['the state of what is ours', '“Our roads are a mess,” Ana Ruiz said.'],
    ['how weighty a part is', '“Choosing a judge is an important element of any term,” Ana Ruiz said.'],
    ['a title', 'It rained.\nLuis Mora read Ruiz’s War on the Port.'],
    ['what another letter says', 'The company wrote to the harbour’s chief, Ana Ruiz, calling the two reports “inaccurate”.'],
    ['whom others ask', 'Friends reached out to Luis Mora and Ana Ruiz, asking them to save the port.'],
    ['what you would say', '“You can say you won’t accept the toll,” Ana Ruiz said.'],
    ['what is pointed out', '“It is important to point out that fares rose,” Ana Ruiz said.'],
    ['what another clause’s subject does', 'She is better known than Ana Ruiz, and Harbour magazine celebrated the pier.'],
    ['a verb after its object', 'The league that Ana Ruiz left and rejected collapsed.'],
    ['what is only part of the thing that is judged', '“The breaking of that consensus is welcome,” Ana Ruiz said.'],
    ['a thing that is missing', 'The lists that Ana Ruiz refuses to turn over.'],
  ])('%s: %s', (_what, text) => {
    expect(findings(text)).toEqual([]);
  });
});
