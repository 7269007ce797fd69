/** Headlines written by us: names of people in square brackets. Well-known people in harmless sentences, and people that we made up. */

export const TITLE_CASE: readonly string[] = `
[Merkel] Says Climate Talks Need More Time
[Macron] and [Scholz] Agree to Meet Farmers in Lyon
President [Biden] to Visit Flooded Towns in Vermont
Why [Mara Lindqvist] Wants Schools to Start Later
[Trudeau] Names New Ambassador to Kenya
Senate Panel Calls [Owen Pritchard] to Testify on Water Prices
[Putin] Tells Ministers to Finish Bridge by Spring
How [Taylor Swift] Changed the Price of Concert Tickets
Judge [Helen Okafor] Delays Trial of Former Mayor
[Modi] Opens New Rail Line to Kashmir
Former Governor [Luis Arroyo] Joins Race for Senate
[Zelensky] Thanks Denmark for Help With Hospitals
New Book by [Hannah Whitcombe] Looks at Life in the Arctic
Economist [Paul Krugman] Warns of Slower Growth
[Kim Jong Un] Visits Factory Near the Chinese Border
[Xi Jinping] and [Lula] Discuss Soybean Trade
Police Chief [Dmitri Volkov] Resigns After Budget Dispute
[Rishi Sunak] Backs Plan for Shorter Hospital Waits
What [Elon Musk] Said About Trains This Week
[Angela Rayner] Promises More Homes for Nurses
Chef [Tomás Herrera] Wins Award for Potato Soup
Mayor [Sadiq Khan] Announces Cheaper Bus Fares
[Netanyahu] Meets [Blinken] as Talks Resume
Coach [Jürgen Klopp] Takes a Year Off
Astronomer [Priya Raman] Finds a Comet From Her Garden
[Erdogan] Calls for Calm After Istanbul Storm
Nobel Winner [Malala Yousafzai] Opens School in Nairobi
[Jacinda Ardern] Returns to Wellington for Book Tour
Scientist [Wei Zhang] Explains Why Rivers Are Warming
[Bolsonaro] Denies Plan to Leave Brazil
Bank Governor [Andrew Bailey] Sees Prices Falling by Summer
[Kamala Harris] Speaks to Teachers in Ohio
Actor [Idris Elba] Reads to Children in Hackney
[Fatima Benali] Elected Head of Moroccan Lawyers
[Starmer] Urges Patience Over Rail Repairs
Tennis: [Novak Djokovic] Beats [Carlos Alcaraz] in Five Sets
Pope [Francis] Prays for Miners in Bolivia
[Ursula von der Leyen] Presents Energy Plan in Brussels
Painter [Agnes Thornbury] Dies at 91
[Shigeru Ishiba] Promises to Lower Rice Prices
Why Farmers in Iowa Trust [Chuck Grassley]
[Mike Johnson] Delays Vote on Border Money
Librarian [Rosa Delgado] Saved a Thousand Books From the Flood
[Ramaphosa] Hosts Leaders for Talks on Water
Researcher [Ingrid Solheim] Doubts New Battery Claims
[Nancy Pelosi] Will Not Seek Another Term
Farm Minister [Joseph Kiprono] Defends Tea Tax
[Obama] Joins [Clinton] at Library Opening
Pilot [Grace Adeyemi] Lands Plane Safely in Heavy Fog
[Steve Bannon] Loses Appeal Over Documents`
  .trim()
  .split('\n');

export const CAPITALS: readonly string[] = `
[TRUMP] TO SPEAK TO STEEL WORKERS IN PITTSBURGH
[MACRON] ASKS PARLIAMENT FOR MORE TIME
SENATOR [ELIZABETH WARREN] QUESTIONS BANK BOSSES
[ZELENSKY] VISITS WOUNDED SOLDIERS IN KYIV
WHAT [JEROME POWELL] SAID ABOUT INTEREST RATES
[MARA LINDQVIST] LEADS SURVEY OF BALTIC FISH
POLICE QUESTION [OWEN PRITCHARD] OVER MISSING PAINTING
[PUTIN] AND [XI] MEET IN BEIJING
MAYOR [ERIC ADAMS] OPENS NEW PARK IN QUEENS
JUDGE [HELEN OKAFOR] ORDERS NEW COUNT OF VOTES
PRIME MINISTER [MODI] LAUNCHES SOLAR PROJECT
[ANGELA MERKEL] PUBLISHES HER MEMOIRS
ECONOMIST [MARIANA MAZZUCATO] CALLS FOR NEW TAX RULES
[BIDEN] SIGNS BILL ON CLEAN WATER
FARMERS BLAME [TRUDEAU] FOR HIGH FUEL COSTS
WHY [GRETA THUNBERG] SKIPPED THE CLIMATE SUMMIT
[LUIS ARROYO] WINS CLOSE RACE IN NEW MEXICO
[BORIS JOHNSON] RETURNS TO LONDON FOR INQUIRY
ACTRESS [VIOLA DAVIS] HONOURED IN PARIS
[NETANYAHU] POSTPONES TRIP TO BERLIN
[FATIMA BENALI] DEFENDS LAWYERS IN RABAT
SCIENTIST [WEI ZHANG] MAPS THE OCEAN FLOOR
[ERDOGAN] HOSTS TALKS ON GRAIN EXPORTS
DOCTOR [SAMUEL OKORO] OPENS CLINIC IN LAGOS
[LIONEL MESSI] SCORES TWICE IN MIAMI
[CHRISTINE LAGARDE] EXPECTS LOWER INFLATION
[NIKKI HALEY] RULES OUT THIRD PARTY RUN
TEACHER [ANNA KOWALSKA] SAVES BOY FROM RIVER
[LULA] PROMISES MORE MONEY FOR FORESTS
[KEIR STARMER] DEFENDS WINTER FUEL PLAN
[MITCH MCCONNELL] STEPS BACK AFTER LONG CAREER
BISHOP [DESMOND FARRELL] CALLS FOR PEACE
[JANET YELLEN] WARNS OF DEBT LIMIT DEADLINE
HOW [PRIYA RAMAN] FOUND A COMET
[OBAMA] SPEAKS AT FUNERAL IN CHICAGO
[ANTONIO GUTERRES] URGES TRUCE IN SUDAN
GENERAL [MARK MILLEY] TESTIFIES BEFORE SENATE
[RAMAPHOSA] VOWS TO END POWER CUTS
SINGER [DUA LIPA] ADDS DATES IN DUBLIN
[ROSA DELGADO] NAMED LIBRARIAN OF THE YEAR
[DMITRI VOLKOV] DENIES CHARGES IN COURT
CRITICS SAY [MUSK] PROMISED TOO MUCH
[GIORGIA MELONI] VISITS FLOOD VICTIMS
[TIM COOK] PRESENTS NEW PHONE IN CALIFORNIA
NURSES TELL [WES STREETING] TO RAISE PAY
[HILLARY CLINTON] BACKS SCHOOL LUNCH PLAN
[INGRID SOLHEIM] WINS PRIZE FOR BATTERY WORK
PILOT [GRACE ADEYEMI] PRAISED FOR SAFE LANDING
[POWELL] SEES NO REASON TO HURRY
VOTERS IN OSLO TURN AGAINST [ERNA SOLBERG]`
  .trim()
  .split('\n');
