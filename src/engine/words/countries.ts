/**
 * Countries with what their people and things are called. Computed from the CIA World Factbook's list (public domain; English forms as news writes them), press forms added by us.
 * A row: name | adjectives and nouns for its people, as a role has them ("the Kenyan president") | other names ("Britain", "U.K.").
 */
const ROWS = `
Afghanistan|Afghan|
Albania|Albanian|
Algeria|Algerian|
Andorra|Andorran|
Angola|Angolan|
Argentina|Argentine,Argentinian,Argentinean|
Armenia|Armenian|
Australia|Australian,Aussie|
Austria|Austrian|
Azerbaijan|Azerbaijani,Azeri|
Bahamas|Bahamian|The Bahamas
Bahrain|Bahraini|
Bangladesh|Bangladeshi|
Barbados|Barbadian|
Belarus|Belarusian,Belarussian|
Belgium|Belgian|
Belize|Belizean|
Benin|Beninese|
Bhutan|Bhutanese|
Bolivia|Bolivian|
Bosnia and Herzegovina|Bosnian|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan|
Brazil|Brazilian|
Brunei|Bruneian|
Bulgaria|Bulgarian|
Burkina Faso|Burkinabe|
Burundi|Burundian|
Cambodia|Cambodian|
Cameroon|Cameroonian|
Canada|Canadian|
Cape Verde|Cape Verdean|Cabo Verde
Central African Republic||
Catalonia|Catalan|
Chad|Chadian|
Chechnya|Chechen|
Chile|Chilean|
China|Chinese|People’s Republic of China,PRC
Colombia|Colombian|
Comoros|Comorian|
Costa Rica|Costa Rican|
Croatia|Croatian|
Cuba|Cuban|
Cyprus|Cypriot|
Czech Republic|Czech|Czechia
Democratic Republic of the Congo|Congolese|DRC,Congo,DR Congo,Democratic Republic of Congo
Denmark|Danish|
Djibouti|Djiboutian|
Dominican Republic||
Ecuador|Ecuadorian,Ecuadorean|
Egypt|Egyptian|
El Salvador|Salvadoran,Salvadorean|
Eritrea|Eritrean|
England|English|
Estonia|Estonian|
Eswatini|Swazi|Swaziland
Ethiopia|Ethiopian|
European Union|EU|E.U.
Fiji|Fijian|
Finland|Finnish|
France|French|
Gabon|Gabonese|
Gambia|Gambian|The Gambia
Georgia|Georgian|
Germany|German|
Ghana|Ghanaian|
Greece|Greek|
Greenland|Greenlandic|
Grenada|Grenadian|
Guatemala|Guatemalan|
Guinea|Guinean|
Guyana|Guyanese|
Haiti|Haitian|
Honduras|Honduran|
Hong Kong||
Hungary|Hungarian|
Iceland|Icelandic|
India|Indian|
Indonesia|Indonesian|
Iran|Iranian|Islamic Republic of Iran
Iraq|Iraqi|
Ireland|Irish|Republic of Ireland
Israel|Israeli|
Italy|Italian|
Ivory Coast|Ivorian|Côte d’Ivoire,Cote d’Ivoire
Jamaica|Jamaican|
Japan|Japanese|
Jordan|Jordanian|
Kazakhstan|Kazakh,Kazakhstani|
Kenya|Kenyan|
Kosovo|Kosovan,Kosovar|
Kurdistan|Kurdish|
Kuwait|Kuwaiti|
Kyrgyzstan|Kyrgyz|
Laos|Laotian|
Latvia|Latvian|
Lebanon|Lebanese|
Lesotho|Basotho|
Liberia|Liberian|
Libya|Libyan|
Liechtenstein||
Lithuania|Lithuanian|
Luxembourg|Luxembourgish|
Madagascar|Malagasy|
Malawi|Malawian|
Malaysia|Malaysian|
Maldives|Maldivian|
Mali|Malian|
Malta|Maltese|
Mauritania|Mauritanian|
Mauritius|Mauritian|
Mexico|Mexican|
Moldova|Moldovan|
Monaco|Monegasque|
Mongolia|Mongolian|
Montenegro|Montenegrin|
Morocco|Moroccan|
Mozambique|Mozambican|
Myanmar|Burmese|Burma
Namibia|Namibian|
Nepal|Nepali,Nepalese|
Netherlands|Dutch|The Netherlands,Holland
New Zealand||NZ
Nicaragua|Nicaraguan|
Niger|Nigerien|
Nigeria|Nigerian|
North Korea|North Korean|DPRK,the North
North Macedonia|Macedonian|Macedonia
Northern Ireland|Northern Irish|
Norway|Norwegian|
Oman|Omani|
Pakistan|Pakistani|
Palestinian Authority|Palestinian|
Panama|Panamanian|
Papua New Guinea|Papua New Guinean|
Paraguay|Paraguayan|
Peru|Peruvian|
Philippines|Philippine,Filipino|The Philippines
Poland|Polish|
Portugal|Portuguese|
Qatar|Qatari|
Republic of the Congo||
Romania|Romanian|
Russia|Russian|Russian Federation
Rwanda|Rwandan|
Samoa|Samoan|
Saudi Arabia|Saudi,Saudi Arabian|
Scotland|Scottish|
Senegal|Senegalese|
Serbia|Serbian|
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean|
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|
Slovenia|Slovenian|
Solomon Islands||
Somalia|Somali|
South Africa|South African|
South Korea|South Korean|Republic of Korea,the South
South Sudan|South Sudanese|
Soviet Union|Soviet|USSR
Spain|Spanish|
Sri Lanka|Sri Lankan|
Sudan|Sudanese|
Suriname|Surinamese|
Sweden|Swedish|
Switzerland|Swiss|
Syria|Syrian|
Taiwan|Taiwanese|
Tajikistan|Tajik|
Tanzania|Tanzanian|
Thailand|Thai|
Timor-Leste|Timorese|East Timor
Tibet|Tibetan|
Togo|Togolese|
Tonga|Tongan|
Trinidad and Tobago|Trinidadian|
Tunisia|Tunisian|
Turkey|Turkish|Türkiye
Turkmenistan|Turkmen|
Uganda|Ugandan|
Ukraine|Ukrainian|
United Arab Emirates|Emirati|UAE,U.A.E.
United Kingdom|British,UK|Britain,Great Britain,U.K.
United Nations|UN|U.N.
United States|American,US,U.S.|United States of America,America,USA,U.S.A.
Uruguay|Uruguayan|
Uzbekistan|Uzbek|
Vanuatu|Ni-Vanuatu|
Vatican||Holy See
Venezuela|Venezuelan|
Vietnam|Vietnamese|
Wales|Welsh|
Yemen|Yemeni|
Zambia|Zambian|
Zimbabwe|Zimbabwean|
`;

const key = (form: string) => form.toLowerCase().replaceAll('’', "'");

/** The usual name of the country that a form names, by its name, an alias or its adjective, whatever its capitals: "U.S.", "Norwegian". */
export function countryCalled(form: string): string | undefined {
  const plain = key(form).replace(/\.$/, '');
  return COUNTRY_OF_NAME.get(plain) ?? COUNTRY_OF_ADJECTIVE.get(plain);
}

/** From a country's adjective, lower case ("north korean"), to its usual name ("North Korea"). */
export const COUNTRY_OF_ADJECTIVE = new Map<string, string>();
/** From a country's name or alias, lower case without final point ("u.s", "britain"), to its usual name. */
export const COUNTRY_OF_NAME = new Map<string, string>();

for (const row of ROWS.trim().split('\n')) {
  const [name = '', adjectives = '', aliases = ''] = row.split('|');
  for (const adjective of adjectives.split(',')) if (adjective) COUNTRY_OF_ADJECTIVE.set(key(adjective).replace(/\.$/, ''), name);
  for (const form of [name, ...aliases.split(',')]) if (form) COUNTRY_OF_NAME.set(key(form).replace(/\.$/, ''), name);
}
