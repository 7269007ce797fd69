import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from './countries.ts';
import { REGION_OF } from './regions.ts';

/** Cities, regions, seas and continents that news names without saying where they are. Written by us; capitals are in it. */
const PLACES = `
Africa, Antarctica, Asia, Europe, Eurasia, Latin America, North America, South America, Central America, Southeast Asia, East Asia, South Asia, Central Asia, West Africa, East Africa, North Africa, Middle East, Caribbean, Balkans, Scandinavia, Baltics, Sahel, Horn of Africa, Persian Gulf, Gulf, Pacific, Atlantic, Arctic, Mediterranean, Red Sea, Black Sea, South China Sea, East China Sea, Baltic Sea, Indian Ocean, Pacific Ocean, Atlantic Ocean, Taiwan Strait, Strait of Hormuz, Suez Canal, Panama Canal, Korean Peninsula, Indo-Pacific, Asia-Pacific, Himalayas, Amazon, Nile, Danube, Mississippi River, Great Lakes, Midwest, West Coast, East Coast, Deep South, Rust Belt, Bay Area, Silicon Valley, Wall Street, Gaza, Gaza Strip, West Bank, Golan Heights, Kashmir, Crimea, Donbas, Tigray, Darfur, Kurdistan, Xinjiang, Tibet, Catalonia, Scotland, Wales, England, Northern Ireland, Chechnya, Punjab, Sindh, Balochistan, Gujarat, Kerala, Bihar, Uttar Pradesh, Maharashtra, Tamil Nadu, Siberia, Palestine, Puerto Rico, Guam, Greenland, Bermuda, Hong Kong, Macau, Queensland, New South Wales, Victoria, Tasmania, Bavaria, Normandy, Sicily, Flanders,
Washington, Washington D.C., Washington DC, D.C., New York City, NYC, Manhattan, Brooklyn, Queens, Bronx, Harlem, Staten Island, Long Island, Los Angeles, L.A., LA, Hollywood, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, San Francisco, Columbus, Indianapolis, Seattle, Denver, Boston, Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta, Omaha, Miami, Oakland, Minneapolis, Tulsa, Tampa, Orlando, New Orleans, Cleveland, Cincinnati, Pittsburgh, St. Louis, St. Paul, Newark, Honolulu, Anchorage, Salt Lake City, Des Moines, Charlotte, Raleigh, Richmond, Birmingham, Montgomery, Little Rock, Santa Fe, Fort Worth, El Paso, Buffalo, Rochester, Syracuse, Albany, Hartford, Providence, Princeton, Cambridge, Palo Alto, Cupertino, Menlo Park, Mountain View, Beverly Hills, Santa Monica, Malibu, Camp David, Mar-a-Lago, Capitol Hill, Guantánamo Bay, Guantanamo Bay, Pearl Harbor, Parkland, Uvalde, Ferguson, Flint, Charlottesville, Tallahassee, Fort Lauderdale, West Palm Beach, Palm Beach, Miami Beach, Key West, Long Beach, Riverside, Anaheim, Berkeley, Trenton, Camden, Atlantic City,
London, Manchester, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Edinburgh, Cardiff, Belfast, Dublin, Cork, Oxford, Brighton, Nottingham, Newcastle, Westminster, Downing Street, Paris, Lyon, Marseille, Nice, Toulouse, Bordeaux, Strasbourg, Calais, Berlin, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Bonn, Vienna, Zurich, Geneva, Bern, Basel, Davos, Brussels, Antwerp, Amsterdam, Rotterdam, The Hague, Hague, Luxembourg, Copenhagen, Stockholm, Gothenburg, Malmo, Oslo, Bergen, Helsinki, Reykjavik, Tallinn, Riga, Vilnius, Warsaw, Krakow, Gdansk, Prague, Brno, Budapest, Bratislava, Bucharest, Sofia, Belgrade, Zagreb, Ljubljana, Sarajevo, Skopje, Tirana, Pristina, Podgorica, Athens, Thessaloniki, Rome, Milan, Naples, Turin, Venice, Florence, Genoa, Palermo, Vatican, Vatican City, Madrid, Barcelona, Seville, Valencia, Lisbon, Porto, Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Mariupol, Kherson, Bakhmut, Zaporizhzhia, Dnipro, Minsk, Moscow, St. Petersburg, Kremlin, Kazan, Chisinau, Tbilisi, Yerevan, Baku,
Istanbul, Ankara, Izmir, Nicosia, Beirut, Damascus, Aleppo, Homs, Idlib, Amman, Jerusalem, Tel Aviv, Haifa, Ramallah, Gaza City, Rafah, Khan Younis, Jenin, Hebron, Bethlehem, Cairo, Alexandria, Tripoli, Benghazi, Tunis, Algiers, Rabat, Casablanca, Marrakesh, Khartoum, Addis Ababa, Nairobi, Mombasa, Kampala, Kigali, Dar es Salaam, Dodoma, Mogadishu, Lagos, Abuja, Kano, Accra, Dakar, Abidjan, Bamako, Niamey, Ouagadougou, Kinshasa, Goma, Luanda, Lusaka, Harare, Maputo, Johannesburg, Pretoria, Cape Town, Durban, Soweto, Windhoek, Gaborone, Antananarivo, Baghdad, Mosul, Basra, Erbil, Fallujah, Tehran, Isfahan, Qom, Riyadh, Jeddah, Mecca, Medina, Doha, Dubai, Abu Dhabi, Sharjah, Kuwait City, Manama, Muscat, Sanaa, Aden, Hodeidah, Kabul, Kandahar, Herat, Islamabad, Karachi, Lahore, Peshawar, Rawalpindi, Quetta, New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Srinagar, Goa, Dhaka, Chittagong, Kathmandu, Thimphu, Colombo, Jaffna, Male, Tashkent, Almaty, Astana, Bishkek, Dushanbe, Ashgabat,
Beijing, Shanghai, Guangzhou, Shenzhen, Chengdu, Chongqing, Wuhan, Tianjin, Nanjing, Xi’an, Dalian, Harbin, Shenyang, Hangzhou, Urumqi, Lhasa, Taipei, Kaohsiung, Seoul, Busan, Incheon, Pyongyang, Panmunjom, Tokyo, Osaka, Kyoto, Nagoya, Yokohama, Hiroshima, Nagasaki, Fukushima, Sapporo, Okinawa, Ulaanbaatar, Bangkok, Chiang Mai, Phuket, Hanoi, Ho Chi Minh City, Saigon, Phnom Penh, Vientiane, Yangon, Rangoon, Mandalay, Naypyidaw, Kuala Lumpur, Putrajaya, Penang, Johor, Sabah, Sarawak, Selangor, Jakarta, Bali, Surabaya, Bandung, Aceh, Manila, Cebu, Davao, Mindanao, Dili, Port Moresby, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Darwin, Hobart, Gold Coast, Auckland, Wellington, Christchurch, Suva,
Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax, Mexico City, Guadalajara, Monterrey, Tijuana, Ciudad Juárez, Cancun, Cancún, Guatemala City, Tegucigalpa, San Salvador, Managua, San José, Panama City, Havana, Kingston, Port-au-Prince, Santo Domingo, San Juan, Nassau, Bogotá, Bogota, Medellín, Medellin, Cali, Caracas, Maracaibo, Quito, Guayaquil, Lima, La Paz, Santiago, Buenos Aires, Montevideo, Asunción, Asuncion, Brasília, Brasilia, Rio de Janeiro, Rio, São Paulo, Sao Paulo, Salvador, Recife
`;

/** Names of places, lower case, their words joined by one blank. */
const PLACE_NAMES: ReadonlySet<string> = new Set(PLACES.split(',').map((place) => place.trim().toLowerCase().replaceAll('’', "'")));

/** Is it the name of a country, a state or another place? Lower case, a plain apostrophe: "north korea", "u.s.", "ohio". */
export function isPlace(name: string): boolean {
  const bare = name.endsWith('.') ? name.slice(0, -1) : name;
  return PLACE_NAMES.has(name) || REGION_OF.has(bare) || COUNTRY_OF_NAME.has(bare) || COUNTRY_CODES.has(bare);
}

/** Letters that serve as name and adjective of a country, told by their capitals: "the US". */
const COUNTRY_CODES = new Set(['us', 'u.s', 'uk', 'u.k', 'eu', 'uae', 'ussr']);

/** Is it a word for a country's people or things: "north korean", "kenyan", "russians"? */
export function isDemonym(name: string): boolean {
  if (COUNTRY_OF_NAME.has(name) || COUNTRY_CODES.has(name) || name.includes('.')) return false;
  return (
    COUNTRY_OF_ADJECTIVE.has(name) ||
    (name.endsWith('s') && COUNTRY_OF_ADJECTIVE.has(name.slice(0, -1)) && !COUNTRY_CODES.has(name.slice(0, -1)))
  );
}

/** Open a place's name: "San Mateo", "St. Mark’s Square", "Fort Lind". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'san santa são sao st saint port fort ft mount mt lake los las cape upper lower'.split(' '),
);
