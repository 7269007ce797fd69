/**
 * Parties as a role names them ("the Republican senator", "a Labour MP", "BJP spokesman"). Written by us.
 * A row: party as shown | words for it in front of a role, or for its member.
 */
const ROWS = `
Republican Party|Republican,Republicans,GOP
Democratic Party|Democrat,Democratic,Democrats
Labour Party|Labour
Scottish Labour|Scottish Labour
Conservative Party|Conservative,Conservatives,Tory,Tories
Scottish Conservatives|Scottish Conservative,Scottish Conservatives,Scottish Tory
Liberal Democrats|Liberal Democrat,Lib Dem,Lib Dems
Scottish National Party|SNP
Plaid Cymru|Plaid Cymru
Reform UK|Reform UK
UKIP|UKIP,Ukip
Green Party|Green,Greens
Libertarian Party|Libertarian
Democratic Unionist Party|DUP
Sinn Féin|Sinn Fein,Sinn Féin
Fianna Fáil|Fianna Fail,Fianna Fáil
Fine Gael|Fine Gael
Liberal Party|Liberal
Labor Party|Labor
New Democratic Party|NDP
Bloc Québécois|Bloc Quebecois,Bloc Québécois
Bharatiya Janata Party|BJP
Congress|Congress
Indian National Congress|Indian National Congress
Aam Aadmi Party|AAP
African National Congress|ANC
Democratic Alliance|DA
Economic Freedom Fighters|EFF
Christian Democratic Union|CDU
Christian Social Union|CSU
Social Democratic Party|SPD
Free Democratic Party|FDP
Alternative for Germany|AfD
National Rally|National Rally
Likud|Likud
Hamas|Hamas
Hezbollah|Hezbollah
Fatah|Fatah
Taliban|Taliban
Communist Party|Communist
`;

/** From a party's word, lower case ("tory"), to the party as shown. */
export const PARTY_OF: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [party = '', words = ''] = row.split('|');
      return [party, ...words.split(',')].map((word): [string, string] => [word.toLowerCase(), party]);
    }),
);

/** A party's people: "[Republicans] got the bill through" tells nobody's party. */
export const PARTY_MEMBERS = /^(?:Republicans|Democrats|Conservatives|Tories|Liberals|Greens|Socialists|Lib Dems)$/;

/** The letter of a party tag, "(D-Ohio)". */
export const PARTY_OF_LETTER: ReadonlyMap<string, string> = new Map([
  ['R', 'Republican Party'],
  ['D', 'Democratic Party'],
  ['DFL', 'Democratic Party'],
  ['L', 'Libertarian Party'],
  ['I', ''],
]);
