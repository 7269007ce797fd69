import type { SourcePerson } from './read-people.ts';

/** Parties by the names that the source file has for them. Those of the official congressional record are shown to readers; all others only hint (see party below). */
const PARTIES: Readonly<Record<string, string>> = {
  Republican: 'Republican Party',
  Democrat: 'Democratic Party',
  Democratic: 'Democratic Party',
  'Aam Aadmi Party': 'Aam Aadmi Party',
  AfD: 'Alternative for Germany',
  ANC: 'African National Congress',
  BJP: 'Bharatiya Janata Party',
  CDU: 'Christian Democratic Union',
  'Communist Party': 'Communist Party',
  Congress: 'Indian National Congress',
  Conservative: 'Conservative Party',
  CSU: 'Christian Social Union',
  DA: 'Democratic Alliance',
  EFF: 'Economic Freedom Fighters',
  Fatah: 'Fatah',
  FDP: 'Free Democratic Party',
  Hamas: 'Hamas',
  Hezbollah: 'Hezbollah',
  Labor: 'Labor Party',
  Labour: 'Labour Party',
  Liberal: 'Liberal Party',
  'Liberal Democrats': 'Liberal Democrats',
  'Liberal Party': 'Liberal Party',
  Likud: 'Likud',
  'National Rally': 'National Rally',
  NDP: 'New Democratic Party',
  'Reform UK': 'Reform UK',
  SNP: 'Scottish National Party',
  SPD: 'Social Democratic Party',
};

/** Whom the source file gives no party, or one that they left: a country, a party, its people. Source: written by us from general knowledge. A row that fits nobody stops the build. */
const MEMBERS: readonly (readonly [country: string, party: string, people: string])[] = [
  [
    'United States',
    'Republican Party',
    'Jan Brewer,Arnold Schwarzenegger,Asa Hutchinson,Bill Haslam,Bob Ehrlich,Bob McDonnell,Bob Riley,Bobby Jindal,Brian Sandoval,Bruce Rauner,Butch Otter,Charlie Baker,Chris Christie,Christine Todd Whitman,Dave Heineman,Dennis Daugaard,Dirk Kempthorne,Doug Ducey,Eric Greitens,Ernie Fletcher,Frank Keating,Frank Murkowski,Gary Herbert,George Pataki,George Ryan,Haley Barbour,Jack Dalrymple,Jeb Bush,Jeff Colyer,Jim Douglas,Jim Gibbons,Jim Gilmore,Jodi Rell,John Engler,John G. Rowland,John Kasich,Jon Huntsman Jr.,Kenny Guinn,Larry Hogan,Linda Lingle,Marc Racicot,Mary Fallin,Matt Bevin,Matt Blunt,Matt Mead,Mike Huckabee,Mike Leavitt,Mitch Daniels,Nathan Deal,Pat McCrory,Paul Cellucci,Paul LePage,Phil Bryant,Rick Snyder,Robert J. Bentley,Sam Brownback,Sarah Palin,Scott Walker,Sean Parnell,Susana Martinez,Terry Branstad,Tim Pawlenty,Tom Corbett,Tom Ridge,Tommy Thompson,Brad Raffensperger,Katherine Harris',
  ],
  [
    'United States',
    'Democratic Party',
    "Andrew Cuomo,Bev Perdue,Bill Richardson,Bill Ritter,Brad Henry,Brian Schweitzer,Chet Culver,Christine Gregoire,Dannel Malloy,Dave Freudenthal,David Ige,David Paterson,Deval Patrick,Don Siegelman,Earl Ray Tomblin,Ed Rendell,Eliot Spitzer,Gary Locke,Gray Davis,Howard Dean,Jack Markell,Janet Napolitano,Jay Inslee,Jay Nixon,Jerry Brown,Jim Doyle,Jim McGreevey,John Baldacci,John Bel Edwards,John Kitzhaber,John Lynch,Jon Corzine,Kate Brown,Kathleen Blanco,Kathleen Sebelius,Mark Dayton,Martin O'Malley,Mike Beebe,Mike Easley,Neil Abercrombie,Parris Glendening,Pat Quinn,Peter Shumlin,Phil Bredesen,Ralph Northam,Richard Codey,Rod Blagojevich,Roy Barnes,Ruth Ann Minner,Steve Beshear,Steve Bullock,Ted Kulongoski,Ted Strickland,Terry McAuliffe,Tom Wolf,Tony Knowles,Hillary Clinton,Alison Lundergan Grimes,Al Gore",
  ],
  [
    'United Kingdom',
    'Conservative Party',
    'George Osborne,Michael Gove,Dominic Raab,William Hague,Amber Rudd,Matt Hancock,Penny Mordaunt,Gavin Williamson,Michael Fallon,Iain Duncan Smith,Jacob Rees-Mogg,David Davis,Liam Fox,Andrea Leadsom,Esther McVey,Alok Sharma,Brandon Lewis,Robert Jenrick,Oliver Dowden,Steve Barclay,Mark Harper',
  ],
  [
    'United Kingdom',
    'Labour Party',
    'Gordon Brown,Tony Blair,Alistair Darling,Jack Straw,John Prescott,Ed Balls,Harriet Harman,Alan Johnson',
  ],
];

/** Leaves a table of members behind, by country and name. Throws where a row fits nobody or several people. */
export function addMembers(people: readonly SourcePerson[]): void {
  for (const [country, party, names] of MEMBERS) {
    for (const name of names.split(',')) {
      const found = people.filter((person) => person.name === name && person.country === country);
      const [person] = found;
      if (!person || found.length > 1)
        throw new Error(`parties.ts: ${name} (${country}) is ${person ? 'several people' : 'nobody'} of the base`);
      person.party = party;
    }
  }
}

/** The party that is packed; null where none is known. */
export function partyOf({ party }: SourcePerson): string | null {
  return PARTIES[party ?? ''] ?? (MEMBERS.some(([, own]) => own === party) ? party : null);
}
