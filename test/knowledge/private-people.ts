/**
 * Short invented news texts about private people who share the name of a leader or official; the date is one on which the namesake was in office.
 * Nobody in them may be linked. The first line is the headline.
 */
export const PRIVATE_PEOPLE: readonly (readonly [name: string, date: string, text: string])[] = [
  [
    'Theresa May',
    '2017-05-10',
    'Fire in a village hall\nTheresa May, 61, of Swaffham, saw the smoke from her kitchen. “I rang the bell next door,” May said. Nobody was hurt.',
  ],
  [
    'Boris Johnson',
    '2020-02-12',
    'Milk prices worry Wisconsin\nBoris Johnson, a dairy farmer near Eau Claire, sold forty cows last year. Johnson said he would keep the rest.',
  ],
  [
    'Gordon Brown',
    '2008-11-04',
    'Elmwood wins again\nCoach Gordon Brown praised the defence after the game. Brown has led the school team since 1997.',
  ],
  [
    'David Cameron',
    '2013-04-16',
    'Late goal in Aberdeen\nDavid Cameron scored twice for the home side. The striker, 23, joined the club in January.',
  ],
  [
    'George Bush',
    '2006-09-19',
    'Bakery closes after forty years\nGeorge Bush, 71, lit his oven for the last time on Friday. Bush bought the shop in Dayton from his uncle.',
  ],
  [
    'Donald Trump',
    '2018-03-13',
    'Cat rescued in Tulsa\nFirefighter Donald Trump, no relation to the president, climbed the ladder. The cat is well.',
  ],
  [
    'James Mattis',
    '2018-05-15',
    'Choir looks for tenors\nJames Mattis, who teaches music at Hillside Primary School, leads the choir. Mattis hopes for ten new voices.',
  ],
  [
    'John Kelly',
    '2018-04-17',
    'Storm floods Cork\nJohn Kelly, a plumber, pumped water out of eleven cellars. “I have not slept,” Kelly said.',
  ],
  [
    'Mike Pence',
    '2019-06-11',
    'Chess in the park\nMike Pence, 12, won the junior cup in Omaha. Pence learned the game from his grandmother.',
  ],
  [
    'Paul Ryan',
    '2016-10-18',
    'New map of the bog\nPaul Ryan, a geologist at University College Cork, drew the map. Ryan walked every mile of it.',
  ],
  ['Susan Rice', '2014-07-15', 'A garden for bees\nSusan Rice, a retired nurse in Bath, planted thyme. Rice keeps six hives.'],
  [
    'Robert Gates',
    '2010-08-10',
    'Jury hears the caretaker\nRobert Gates, the caretaker of the building, told the jury that he had locked the door. Gates was off work the next day.',
  ],
  [
    'Angela Merkel',
    '2015-09-22',
    'Twins open a florist’s\nAngela Merkel and her sister sell tulips in Milwaukee. Merkel, 29, studied design.',
  ],
  [
    'Manmohan Singh',
    '2011-03-08',
    'Trucks wait at the border\nManmohan Singh, 52, a truck driver from Ludhiana, had waited for three days. Singh slept in his cab.',
  ],
  [
    'Narendra Modi',
    '2016-12-13',
    'Shopkeepers accept cards\nNarendra Modi, who runs a tea stall in Leicester, bought a card reader. Modi says customers like it.',
  ],
  [
    'Imran Khan',
    '2019-10-15',
    'Young fast bowler signs\nImran Khan, a 19-year-old fast bowler from Bradford, signed for the county. Khan took fifty wickets.',
  ],
  [
    'Li Qiang',
    '2023-09-12',
    'Water of the lake is clean again\nLi Qiang, a professor of chemistry at Fudan University, took the samples. Li expects fish to return.',
  ],
  ['Wang Yi', '2018-08-14', 'Shares slip\nWang Yi, an analyst at a brokerage in Shenzhen, expects a recovery. Wang recommends banks.'],
  [
    'Kim Jong-un',
    '2017-06-13',
    'Student wins chess final\nKim Jong-un, a 22-year-old student in Busan, won in thirty moves. Kim said his name makes people smile.',
  ],
  ['Lee Myung-bak', '2010-05-11', 'Noodle bar turns fifty\nLee Myung-bak, the owner, cooked for two hundred guests in Incheon. Lee is 68.'],
  [
    'Park Geun-hye',
    '2014-11-18',
    'Nurse honoured\nPark Geun-hye, a nurse at a hospital in Daegu, got the medal. Park has worked nights for twenty years.',
  ],
  [
    'John Howard',
    '2006-06-20',
    'Tandems are back\nJohn Howard, who owns a bicycle shop in Perth, sold his last tandem. Howard has ordered more.',
  ],
  [
    'Julia Gillard',
    '2012-02-14',
    'Roses sell out\nJulia Gillard, a florist in Cardiff, sold nine hundred roses. Gillard was at the market at four.',
  ],
  [
    'Scott Morrison',
    '2019-09-10',
    'Roof repaired for free\nScott Morrison, a roofer in Glasgow, repaired the kindergarten. Morrison would take no money.',
  ],
  [
    'Stephen Harper',
    '2009-04-21',
    'Actor returns to the stage\nStephen Harper, an actor, plays the miller in the new production at Leeds Playhouse. Harper trained in Hull.',
  ],
  [
    'Bill Blair',
    '2022-05-17',
    'Trial over a stolen van\nBill Blair, the defendant, denies that he took the van. Blair, 34, lives in Dundee.',
  ],
  ['Jack Lew', '2014-05-13', 'Library gets a piano\nJack Lew, a piano tuner from Ghent, gave the instrument away. Lew tuned it himself.'],
  [
    'Tim Kaine',
    '2015-03-17',
    'Marathon in the rain\nTim Kaine, 44, ran the marathon in Bristol with his dog. Kaine finished last and was happy.',
  ],
  ['Mark Green', '2019-11-19', 'Beekeepers meet\nMark Green, a beekeeper in Devon, lost half of his hives. Green blames the wet spring.'],
  [
    'Chris Smith',
    '2016-07-12',
    'Under-11s go through\nChris Smith, who coaches the under-11 team, hugged the goalkeeper. Smith promised ice cream.',
  ],
  [
    'Trump',
    '2018-06-12',
    'A lucky hand in Tulsa\nBartenders in the United States know the man as Trump. “I never lose,” Trump said, and dealt the cards again at the counter of his bar.',
  ],
  [
    'Putin',
    '2018-03-20',
    'The cat who rules a street\nNeighbours in a Russian suburb of the city call the tomcat’s owner Putin. Putin, a retired baker from Hull, only laughs.',
  ],
  [
    'Macron',
    '2019-05-14',
    'Choir wins in Lyon\nThe director, Odile Macron, thanked the sopranos. Macron, 44, has led the choir in France since 2011. “They practised all winter,” Macron said.',
  ],
  [
    'Trump',
    '2018-10-09',
    'Two sisters and a senator\nCongress heard Lola Trump, who keeps bees in Ohio, before the vote. The senator thanked Ms. Trump; the president’s party and the government had lost the vote in the United States Senate. Rosa Trump was there too, and Trump left early.',
  ],
];
