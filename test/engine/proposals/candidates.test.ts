import { describe, expect, it } from 'vitest';
import { TargetFinder } from '../../../src/engine/proposals/candidates.ts';
import { perform } from '../stage.ts';

/** What somebody might take a position on in a text of one sentence; the names are left to the phrases. */
const phrasesOf = (text: string) => new TargetFinder(perform(text).speech.context, []).of(0).map(({ target }) => target.text);

describe('candidates: phrases and deeds are cut where they end', () => {
  it.each<[text: string, wanted: string[], unwanted: string[]]>([
    ['Ana Ruiz defended the right to data protection.', ['right to data protection', 'data protection'], ['dataing protection']],
    ['They switched to energy efficient products.', ['energy efficient products'], ['energying efficient products']],
    ['According to campaign finance reports, the port is broke.', ['port'], ['campaigning finance reports']],
    ['The rebels agreed to cut fares in June.', ['cutting fares'], ['cut fares']],
    ['The rebels agreed to admit pilots in June.', ['admitting pilots'], ['admit pilots']],
    ['The rebels agreed to minister to pilots in June.', ['ministering to pilots'], ['minister to pilots']],
    ['The rebels agreed to edit books in June.', ['editing books'], ['editting books']],
    ['The plan would improve or publish the timetable.', ['plan', 'timetable', 'publishing the timetable'], ['publish the timetable']],
    ['Harbourlink makes ferries even slower.', ['Harbourlink'], ['Harbourlink makes ferries', 'Harbourlink makes ferries even slower']],
    ['Harbourlink needs a far wider pier.', ['Harbourlink', 'wider pier'], ['Harbourlink needs']],
    ['She wants to save the port and is critical of the council.', ['saving the port', 'port', 'council'], ['save the port']],
    ['Legal questions complicate the sale.', ['Legal questions', 'sale'], ['complicate the sale']],
    ['The Senate approved the nomination of a judge.', ['Senate', 'nomination of a judge'], ['Senate approved', 'approved the nomination']],
    ['He struck the harbour and she noted the damage.', ['harbour', 'damage'], ['struck the harbour', 'noted the damage']],
    ['The port, which ordered an outside review, was damaged.', ['outside review'], ['ordered an outside review', 'damaged']],
    ['The team that struck the deal is happy.', ['team', 'deal'], ['struck the deal']],
    ['They are opposed to the video posted on the wall.', ['video'], ['video posted', 'opposed']],
    ['There are sellers trying to cheat.', ['sellers'], ['sellers trying']],
    ['They filed a suit demanding that tolls end.', ['suit'], ['suit demanding']],
    ['The one year-old accelerator closed after 40 minutes.', ['accelerator'], ['year-old accelerator', '40 minutes']],
    ['It cost billions of dollars.', [], ['billions of dollars', 'billions', 'dollars']],
    ['The gate is also capable of carrying lorries.', ['carrying lorries'], ['capable of carrying', 'also']],
    ['Pupils mocked the £19 pouches and her new rule.', ['£19 pouches', 'new rule'], ['pouches and']],
    ['They want to buy a house of their own.', ['buying a house of their own'], []],
    ['He wants to make New Jersey affordable.', ['making New Jersey affordable'], ['make New Jersey affordable']],
    ['The truce is the next chess move by Hamas.', ['truce', 'Hamas'], ['next']],
  ])('%s', (text, wanted, unwanted) => {
    const phrases = phrasesOf(text);
    expect(wanted.filter((phrase) => !phrases.includes(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => unwanted.includes(phrase))).toEqual([]);
  });

  it('tells deeds from things', () => {
    const origins = (text: string) =>
      new TargetFinder(perform(text).speech.context, []).of(0).map(({ target, origin }) => `${origin}: ${target.text}`);
    expect(origins('They voted to scrap the toll.')).toContain('deed: scrapping the toll');
    expect(origins('They voted to cut fares.')).toContain('deed: cutting fares');
    expect(origins('People in Wyoming are rich.')).toContain('phrase: Wyoming');
  });
});
