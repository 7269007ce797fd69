/**
 * States and provinces as political news names them. Written by us: US postal codes, the press abbreviations of party tags ("D-Calif."), Canada's provinces.
 * A row: name | abbreviations, without point.
 */
const ROWS = `
Alabama|Ala,AL
Alaska|AK
Arizona|Ariz,AZ
Arkansas|Ark,AR
California|Calif,CA
Colorado|Colo,CO
Connecticut|Conn,CT
Delaware|Del,DE
Florida|Fla,FL
Georgia|Ga,GA
Hawaii|HI
Idaho|ID
Illinois|Ill,IL
Indiana|Ind,IN
Iowa|IA
Kansas|Kan,KS
Kentucky|Ky,KY
Louisiana|La,LA
Maine|ME
Maryland|Md,MD
Massachusetts|Mass,MA
Michigan|Mich,MI
Minnesota|Minn,MN
Mississippi|Miss,MS
Missouri|Mo,MO
Montana|Mont,MT
Nebraska|Neb,NE
Nevada|Nev,NV
New Hampshire|N.H,NH
New Jersey|N.J,NJ
New Mexico|N.M,NM
New York|N.Y,NY
North Carolina|N.C,NC
North Dakota|N.D,ND
Ohio|OH
Oklahoma|Okla,OK
Oregon|Ore,OR
Pennsylvania|Pa,PA
Rhode Island|R.I,RI
South Carolina|S.C,SC
South Dakota|S.D,SD
Tennessee|Tenn,TN
Texas|Tex,TX
Utah|UT
Vermont|Vt,VT
Virginia|Va,VA
Washington|Wash,WA
West Virginia|W.Va,WV
Wisconsin|Wis,WI
Wyoming|Wyo,WY
Puerto Rico|P.R,PR
Alberta|
British Columbia|B.C
Manitoba|
New Brunswick|N.B
Newfoundland and Labrador|
Nova Scotia|N.S
Ontario|Ont
Quebec|Que
Saskatchewan|Sask
`;

/** From a state's name or abbreviation, lower case without final point ("n.y", "ohio"), to its name. */
export const REGION_OF: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', short = ''] = row.split('|');
      return [name, ...short.split(',')].filter(Boolean).map((form): [string, string] => [form.toLowerCase(), name]);
    }),
);
