import { describe, expect, it } from 'vitest';
import { findings } from '../stage.ts';

describe('the rules: acts that are positions', () => {
  it.each([
    ['Ana Ruiz signed the harbour bill into law.', ['Ruiz for harbour bill']],
    ['The harbour bill, signed by Ana Ruiz in May, is popular.', ['Ruiz for harbour bill']],
    ['The harbour bill was signed into law by Ana Ruiz.', ['Ruiz for harbour bill']],
    ['Ana Ruiz introduced a bill to abolish the toll.', ['Ruiz against toll']],
    ['Ana Ruiz introduced a bill in the council to abolish the toll.', ['Ruiz against toll']],
    ['Ana Ruiz unveiled a plan to build a pier.', ['Ruiz for pier']],
    ['Ana Ruiz lifted the ban on fireworks.', ['Ruiz against ban on fireworks']],
    ['Ana Ruiz ordered a lockdown of the port.', ['Ruiz for lockdown of the port']],
    ['Ana Ruiz ordered the crews to leave the port.', ['Ruiz for crews leaving the port']],
    ['Ana Ruiz nationalised the ferries.', ['Ruiz for nationalising ferries']],
    ['Ana Ruiz fired Luis Mora.', ['Ruiz against Luis Mora']],
    ['Luis Mora was named by Ana Ruiz as harbour chief.', ['Ruiz for Luis Mora']],
    ['Ana Ruiz named Luis Mora as harbour chief.', ['Ruiz for Luis Mora']],
    ['Luis Mora, Ruiz’s nominee for harbour chief, left.', ['Ruiz for Luis Mora']],
    ['Ana Ruiz is running against Luis Mora.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz tried to block the sale.', ['Ruiz against sale']],
    ['Ana Ruiz is campaigning to save the port.', ['Ruiz for port']],
    ['Ana Ruiz declined to endorse Luis Mora.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz voted in favor of the sale.', ['Ruiz for sale']],
    ['Ana Ruiz poured cold water on the plan.', ['Ruiz against plan']],
    ['Ana Ruiz paid tribute to the crews.', ['Ruiz for crews']],
    ['Ana Ruiz gave to Luis Mora’s campaign.', ['Ruiz for Luis Mora']],
    ['Ana Ruiz gave Mr. Mora the maximum donation in 2007.', ['Ruiz for Luis Mora']],
    ['Ana Ruiz contributed $5 million to Harbour Action.', ['Ruiz for Harbour Action']],
    ['Ana Ruiz invited Luis Mora to visit the port.', ['Ruiz for Luis Mora']],
    ['Ana Ruiz asked Luis Mora for a public inquiry.', ['Ruiz for public inquiry']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe('the rules: attitudes that are shown', () => {
  it.each([
    ['Ana Ruiz expressed support for the harbour bill.', ['Ruiz for harbour bill']],
    ['Ana Ruiz voiced deep concern about the harbour bill.', ['Ruiz against harbour bill']],
    ['Ana Ruiz has no confidence in the harbour board.', ['Ruiz against harbour board']],
    ['Ana Ruiz joined growing calls on Monday for an inquiry.', ['Ruiz for inquiry']],
    ['Ana Ruiz had blocked efforts to sell the port.', ['Ruiz against efforts to sell the port']],
    ['Ana Ruiz filed a lawsuit against the harbour board.', ['Ruiz against harbour board']],
    ['Ana Ruiz remains opposed to the sale.', ['Ruiz against sale']],
    ['Ana Ruiz has become a vocal critic of the sale.', ['Ruiz against sale']],
    ['Ana Ruiz met her rival Luis Mora.', ['Ruiz against Luis Mora']],
    ['Mora ally Ana Ruiz left early.', ['Ruiz for Luis Mora']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it.each([
    ['the backing of others', 'Ana Ruiz has the backing of the council.'],
    ['worry about a good', 'Ana Ruiz expressed concern about her privacy.'],
    ['a plan that is given', 'She said it was easy, given the plan to sell the port. Ana Ruiz left.'],
    ['what was once', 'Ana Ruiz is no longer proud of the crews.'],
  ])('nothing for %s', (_why, text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('the rules: who and what, over the clause', () => {
  it.each([
    ['Welcoming the new ferry rules, Ana Ruiz left.', ['Ruiz for new ferry rules']],
    ['Denouncing the sale, she walked out with Ana Ruiz.', []],
    ['Ana Ruiz met reporters, urging adherence to the harbour law.', ['Ruiz for adherence to the harbour law']],
    ['The talks went on, with Ana Ruiz calling for an inquiry.', ['Ruiz for inquiry']],
    ['Ana Ruiz has called in recent days for an inquiry.', ['Ruiz for inquiry']],
    ['Ana Ruiz called for a halt to the sale.', ['Ruiz against sale']],
    ['Ana Ruiz called for the board to cut fares.', ['Ruiz for board cutting fares']],
    ['Ana Ruiz stressed the need for the ferries to stay open.', ['Ruiz for ferries staying open']],
    ['The 75th anniversary of the Harbour Act, signed by Ana Ruiz, is near.', ['Ruiz for Harbour Act']],
    ['Ana Ruiz likes the pier very much.', []],
    ['“I like the pier very much,” Ana Ruiz said.', ['Ruiz for pier']],
    ['Ana Ruiz demanded in early May that the board withdraw the bill.', ['Ruiz against bill']],
    ['The toll that Ana Ruiz opposes will start in May.', ['Ruiz against toll']],
    ['The toll, which Ana Ruiz opposes, will start in May.', ['Ruiz against toll']],
    ['It was a meeting Ana Ruiz wanted with the board.', ['Ruiz for meeting']],
    ['Several mayors, including Ana Ruiz and Luis Mora, condemned the sale.', ['Ruiz against sale', 'Mora against sale']],
    ['Ana Ruiz, Luis Mora and Tom Okafor condemned the sale.', ['Ruiz against sale', 'Mora against sale', 'Okafor against sale']],
    ['Other mayors who voted for the bill were Ana Ruiz and Luis Mora.', ['Ruiz for bill', 'Mora for bill']],
    ['Asked about Ana Ruiz, Luis Mora and Tom Okafor condemned the sale.', ['Mora against sale', 'Okafor against sale']],
    ['Ana Ruiz accused the UK and the US of meddling in the harbour.', ['Ruiz against UK', 'Ruiz against US']],
    ['Ana Ruiz criticised Luis Mora and other mayors.', ['Ruiz against Luis Mora', 'Ruiz against other mayors']],
    ['Ana Ruiz faulted the board for the delays.', ['Ruiz against board']],
    ['Luis Mora spoke first. Ana Ruiz praised him for it.', ['Ruiz for Luis Mora']],
    ['Luis Mora and Tom Okafor spoke first. Ana Ruiz praised him for it.', []],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

describe('the rules: turns of speech that judge', () => {
  it.each([
    ['“The toll must go,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“It is time to scrap the toll,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“There is no place for hatred in our town,” Ana Ruiz said.', ['Ruiz against hatred in our town']],
    ['“We cannot accept the sale of the port,” Ana Ruiz said.', ['Ruiz against sale of the port']],
    ['“Luis Mora and the board misled parliament,” Ana Ruiz said.', ['Ruiz against Luis Mora', 'Ruiz against board']],
    ['“The pier is essential to the port,” Ana Ruiz said.', ['Ruiz for pier', 'Ruiz for port']],
    ['“The toll is a threat to the port,” Ana Ruiz said.', ['Ruiz against toll', 'Ruiz for port']],
    ['Ana Ruiz said the toll was not the answer.', ['Ruiz against toll']],
    ['“The toll makes no sense,” Ana Ruiz said.', ['Ruiz against toll']],
    ['“Luis Mora has done a great job,” Ana Ruiz said.', ['Ruiz for Luis Mora']],
    ['“No new pier should be built,” Ana Ruiz said.', ['Ruiz against new pier']],
    ['“Stop the sale,” Ana Ruiz said.', ['Ruiz against sale']],
    ['“Vote for Luis Mora,” Ana Ruiz said.', ['Ruiz for Luis Mora']],
    ['“Let’s save the port,” Ana Ruiz said.', ['Ruiz for port']],
    ['“We’ve got to save the port,” Ana Ruiz said.', ['Ruiz for port']],
    ['“Shame on Luis Mora,” Ana Ruiz said.', ['Ruiz against Luis Mora']],
    ['“Thank you, Luis Mora,” Ana Ruiz said.', ['Ruiz for Luis Mora']],
    ['“The blame lies with the board,” Ana Ruiz said.', ['Ruiz against board']],
    ['“The board is to blame,” Ana Ruiz said.', ['Ruiz against board']],
    ['“Luis Mora doesn’t care about the port,” Ana Ruiz said.', ['Ruiz against Luis Mora']],
    ['“I’m all for the pier,” Ana Ruiz said.', ['Ruiz for pier']],
    ['“I have a problem with the pier,” Ana Ruiz said.', ['Ruiz against pier']],
    ['“Mora’s troubling record on rents is well known,” Ana Ruiz said.', ['Ruiz against troubling record on rents']],
    ['“This shambolic board cannot go on,” Ana Ruiz said.', ['Ruiz against shambolic board']],
    ['Ana Ruiz said the sale amounts to theft.', ['Ruiz against sale']],
    ['Ana Ruiz wants Mora gone.', ['Ruiz against Luis Mora']],
    ['Ana Ruiz hopes the toll will be scrapped.', ['Ruiz against toll']],
    ['Ana Ruiz said she hoped the sale would fail.', ['Ruiz against sale']],
    ['Ana Ruiz pledged support for the crews.', ['Ruiz for crews']],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it.each([
    ['what need not be', '“The port doesn’t need to cut fares,” Ana Ruiz said.'],
    ['what somebody else said', 'Ana Ruiz recalled: “He said he was wrong about the toll, and he left.”'],
    ['what will be had', '“We will have open talks,” Ana Ruiz said.'],
    ['who gains', '“Many countries are benefiting,” Ana Ruiz said.'],
    ['what could be done', 'Ana Ruiz would be seeking to block the sale.'],
    ['an interviewer’s question', 'Ana Ruiz pressed Luis Mora to answer the letter.'],
    ['a name for it', '“It’s irresponsible mining,” Ana Ruiz said.'],
    ['what there is to fear', '“What we have to fear is a flood,” Ana Ruiz said.'],
    ['a worry denied', '“I’m not worried about the toll,” Ana Ruiz said.'],
    ['no reason to think so', '“There is no basis to think the ferries are unsafe,” Ana Ruiz said.'],
    ['a refusal to blame', 'Ana Ruiz refused to criticize Luis Mora.'],
    ['a noun after the cue', 'But, Ana Ruiz said, hopes for a deal remain slim.'],
    ['what others do', 'Ana Ruiz has a crew of her own, but many unions are backing Luis Mora.'],
    ['a deed that is spoken of', 'After the talks of Ana Ruiz, signing the deal has proved hard.'],
    ['what helps along', 'Ana Ruiz met town clerks helping to build a pier.'],
    ['a title', 'The port is open again\nAna Ruiz, who served as Finance Minister, left.'],
    ['less than that', 'Ana Ruiz was more surprised than thrilled by the vote.'],
    ['a phone call', 'Ana Ruiz called a very talented friend of hers.'],
    ['what she is called', 'Ana Ruiz was called a disgrace.'],
    ['a question asked with “not”', 'Why didn’t Ana Ruiz denounce the sale?'],
  ])('nothing for %s', (_why, text) => {
    expect(findings(text)).toEqual([]);
  });
});
