/** Small words and marks inside people's names. Written by us; lower case. */

/** Stand before or inside a surname in lower or upper case: "Ursula von der Leyen", "Bill de Blasio", "Osama bin Laden". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da das do dos del della delle di du des von van der den ter ten te zu zum zur bin ibn bint binti al el ul ud ur la le lo ben bar abu ould af av y e i'.split(
    ' ',
  ),
);

/** Follow a surname: "Sammy Davis Jr.", "John Lewis III", "Ann Roe, PhD". Only the first kind belongs to the name. */
export const SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv'.split(' '));

/**
 * East Asian family names that stand first in news English ("Kim Jong Un", "Xi Jinping", "Nguyen Van An") and are written with few letters.
 * From the commonest surnames of China, Korea and Vietnam.
 */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong jeon yang moon bae baek nam son heo noh ' +
    'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen fan fang shi jin dai xia qin tan zou jia hou meng bai qiao mao ' +
    'nguyen tran le pham huynh hoang phan vu vo dang bui ngo duong ly ho chan cheung wong lam leung lau ng chow tsai tsang ri pak chung ro chu an thich'
  ).split(' '),
);

/** Given names and their short forms, the long form first. From common usage; "Joe" and "Joseph" may be one person. */
const NICKNAMES = `
alexander alex sandy xander, alexandra alex sandra, andrew andy drew, anthony tony, antonio tony, barbara barb, benjamin ben benny binyamin benyamin, bernard bernie, catherine cathy kate katie cate, katherine kathy kate katie,
charles charlie chuck chas, christopher chris kit, christine chris christie tina, daniel dan danny, david dave davey, deborah deb debbie, donald don donnie, dorothy dot dottie, douglas doug, edward ed eddie ted ned, edwin ed,
elizabeth liz beth betsy eliza lizzie betty, eugene gene, francis frank, franklin frank, frederick fred freddie, gabriel gabe, gerald gerry jerry, gregory greg, harold harry hal, henry harry hank, jacob jake, james jim jimmy jamie,
janet jan, jeffrey jeff, geoffrey geoff, jennifer jen jenny, jessica jess jessie, john johnny jack, jonathan jon, joseph joe joey, joshua josh, kamala kamala, kenneth ken kenny, lawrence larry, leonard len lenny leo, louis lou, madeleine maddie, margaret maggie meg peggy,
martin marty, matthew matt, michael mike mickey mick, mitchell mitch, nancy nan, nathan nate, nathaniel nate nat, nicholas nick nicky, pamela pam, patricia pat patty trish, patrick pat paddy, peter pete, philip phil, phillip phil, rachel rach,
randall randy, raymond ray, rebecca becky, richard dick rick rich richie ricky, robert bob bobby rob robbie bert, ronald ron ronnie, russell russ, samantha sam, samuel sam sammy, solomon sol, stephen steve stevie, stephanie steph, steven steve, stanley stan, stuart stu, susan sue susie, theodore ted teddy theo, thomas tom tommy,
timothy tim, valerie val, victor vic, victoria vicky, vincent vince vinny, virginia ginny, volodymyr volodymyr, walter walt, william bill billy will willie liam, zachary zach zack
`;

/** From a given name, lower case, to the sets of names of one person that it belongs to. */
export const NICKNAME_SETS: ReadonlyMap<string, readonly ReadonlySet<string>[]> = (() => {
  const sets = new Map<string, ReadonlySet<string>[]>();
  for (const row of NICKNAMES.split(',')) {
    const names = new Set(row.trim().split(/\s+/));
    for (const name of names) sets.set(name, [...(sets.get(name) ?? []), names]);
  }
  return sets;
})();

/**
 * People so well known that news calls them by the surname alone from the start. Where words are starred, those are the known ones instead ("Barack" as well as "Obama").
 * None is a common word or a place. Written by us.
 */
const WELL_KNOWN = `
Donald Trump, Joe Biden, Barack* Obama*, Hillary* Clinton*, Bill Clinton, Ronald Reagan, Richard Nixon, Vladimir Putin, Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Angela Merkel, Emmanuel Macron, Nicolas Sarkozy,
Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Narendra Modi, Benjamin Netanyahu, Ali Khamenei, Hassan Rouhani, Bashar al-Assad, Jair Bolsonaro, Luiz Inácio Lula, Nicolás Maduro, Hugo Chávez, Fidel Castro, Nelson Mandela, Margaret Thatcher,
Winston Churchill, Adolf Hitler, Joseph Stalin, Vladimir Lenin, Mikhail Gorbachev, Boris Yeltsin, Benito Mussolini, Mahatma Gandhi, Justin Trudeau, Leon Trotsky, Viktor Orbán, Viktor Orban, Rodrigo Duterte, Hosni Mubarak, Muammar Gaddafi,
Saddam* Hussein, Yasser Arafat, Abdel Fattah el-Sisi, William Shakespeare, Albert Einstein, Elon* Musk*, Jeff Bezos, Mark Zuckerberg, Kanye* West, Lionel Messi, Cristiano Ronaldo, Alexei Navalny, Nancy Pelosi, Mitch McConnell, Chuck Schumer,
Anthony Fauci, Brett Kavanaugh, Robert Mueller, James Comey, Rudy Giuliani, Jared Kushner, Ivanka* Trump, Melania* Trump, Kamala* Harris, Ron DeSantis, Henry Kissinger, Keir Starmer, Rishi Sunak, Silvio Berlusconi, Olaf Scholz, Jacob Zuma, Cyril Ramaphosa,
Abiy* Ahmed, Paul Kagame, Yoweri Museveni, Jamal Khashoggi, Edward Snowden, Julian Assange, Oprah* Winfrey, Xi* Jinping, Bashar Assad, Franklin Roosevelt
`;

/** From the one word that news calls a well-known person by, lower case, to the words of the full names that it may stand for. */
export const WELL_KNOWN_NAMES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const known = new Map<string, string[][]>();
  for (const entry of WELL_KNOWN.split(',')) {
    const words = entry.trim().toLowerCase().split(/\s+/);
    const starred = words.filter((word) => word.endsWith('*'));
    const full = words.map((word) => word.replace('*', ''));
    for (const word of starred.length ? starred : words.slice(-1)) {
      const key = word.replace('*', '');
      known.set(key, [...(known.get(key) ?? []), full]);
    }
  }
  return known;
})();
