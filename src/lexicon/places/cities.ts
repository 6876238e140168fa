/**
 * Cities of the world by country, without the capitals (countries.ts) and without those whose name is a common word
 * (Reading, Nice, Mobile, Split, Orange): a gazetteer that holds them makes places of sentence openers. "=" separates spellings.
 */
export const CITIES = `
AE|Dubai,Sharjah,Ras al-Khaimah=Ras Al Khaimah,Fujairah,Ajman,Al Ain
AF|Kandahar,Herat,Mazar-i-Sharif=Mazar-e-Sharif=Mazar-e Sharif,Jalalabad,Lashkar Gah,Islam Qala,Zaranj,Bagram
AM|Gyumri,Meghri,Kapan
AR|Rosario,Mendoza,Ushuaia
AT|Graz,Linz,Salzburg,Innsbruck
AU|Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Gold Coast
AZ|Ganja,Sumgait,Shusha,Stepanakert=Khankendi,Lachin,Agdam,Fuzuli
BA|Mostar,Banja Luka,Srebrenica,Tuzla
BD|Chittagong,Cox's Bazar
BE|Antwerp,Ghent,Bruges,Liege
BG|Plovdiv,Varna,Burgas
BH|Sitra
BR|Sao Paulo,Rio de Janeiro,Salvador,Belo Horizonte,Porto Alegre,Recife,Curitiba,Manaus,Fortaleza
BO|La Paz
BY|Brest,Gomel,Grodno,Vitebsk
CA|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City
CH|Geneva,Zurich,Basel,Lausanne,Lucerne,Lugano,Davos,Montreux
CI|Abidjan
CL|Valparaiso
CM|Douala
CN|Shanghai,Guangzhou,Shenzhen,Tianjin,Wuhan,Chengdu,Chongqing,Nanjing,Xi'an,Hangzhou,Qingdao,Harbin,Shenyang,Urumqi,Kunming,Dalian,Suzhou,Lhasa,Kashgar,Ningbo,Xiamen,Fuzhou,Zhengzhou,Changsha,Jinan
CO|Medellin,Cartagena,Cali
CY|Limassol,Larnaca,Famagusta
CZ|Brno,Ostrava
DE|Munich,Frankfurt,Hamburg,Cologne,Stuttgart,Dusseldorf,Leipzig,Dresden,Bonn,Hanover,Bremen,Nuremberg,Essen,Dortmund,Heidelberg,Ramstein,Mannheim,Potsdam,Wiesbaden
DK|Aarhus,Odense
DZ|Oran,Annaba
EC|Guayaquil
EG|Alexandria,Giza,Sharm el-Sheikh=Sharm El Sheikh=Sharm al-Sheikh,Suez,Port Said,Luxor,Aswan,Ismailia,El Arish
ES|Barcelona,Seville,Valencia,Bilbao,Zaragoza,Malaga,Granada
FI|Tampere,Turku,Espoo
FR|Marseille=Marseilles,Lyon,Toulouse,Strasbourg,Bordeaux,Lille,Nantes,Cannes,Calais,Grenoble,Montpellier,Versailles,Le Havre
GB|Manchester,Birmingham,Liverpool,Glasgow,Edinburgh,Cardiff,Belfast,Leeds,Bristol,Oxford,Cambridge,Sheffield,Newcastle,Nottingham,Southampton,Brighton,Dover,Coventry,Leicester
GE|Batumi,Kutaisi,Poti,Sukhumi,Tskhinvali
GR|Thessaloniki,Piraeus,Crete,Lesbos
HR|Dubrovnik,Zadar,Rijeka
HU|Debrecen
ID|Surabaya,Bandung,Medan,Banda Aceh,Yogyakarta
IE|Cork,Galway,Limerick
IL|Tel Aviv=Tel-Aviv,Haifa,Eilat,Ashdod,Ashkelon,Beersheba=Be'er Sheva,Dimona,Nazareth,Acre,Kiryat Shmona,Sderot,Netanya
IN|Mumbai=Bombay,Delhi,Kolkata=Calcutta,Chennai=Madras,Bangalore=Bengaluru,Hyderabad,Srinagar,Lucknow,Ahmedabad,Pune,Jaipur,Goa,Amritsar,Varanasi,Bhopal,Kochi,Nagpur,Patna,Surat,Agra
IQ|Basra=Basrah,Mosul,Erbil=Arbil=Irbil,Kirkuk,Najaf=Najaf Ashraf,Karbala=Kerbala,Sulaymaniyah=Sulaimaniyah=Sulaymaniya=Sulaimani,Fallujah=Falluja,Ramadi,Samarra,Tikrit,Baqubah=Baquba,Nasiriyah=Nasiriya,Kadhimiya=Kadhimiyah=Kazemain,Dohuk=Duhok,Khanaqin,Amarah,Halabja,Sinjar,Tal Afar,al-Qaim=Al-Qaim,Umm Qasr,Kut,Diwaniyah,Ain al-Asad=Ayn al-Asad=Ein al-Asad=Ain al-Assad,Green Zone,Faw
IT|Milan,Naples,Turin,Venice,Florence,Genoa,Bologna,Palermo,Verona,Trieste,Pisa,Bari,Lampedusa
JO|Aqaba,Irbid,Zarqa
JP|Osaka,Kyoto,Hiroshima,Nagasaki,Yokohama,Nagoya,Fukushima,Kobe,Sapporo,Fukuoka,Nara,Sendai,Hamamatsu,Niigata,Kumamoto
KE|Mombasa
KR|Busan,Incheon,Daegu,Pyeongchang,Gwangju,Ulsan
KZ|Almaty=Alma-Ata,Aktau,Nur-Sultan,Shymkent,Baikonur,Karaganda,Atyrau
LB|Tyre,Sidon,Baalbek,Nabatieh,Dahiyeh,Naqoura,Bekaa=Bekaa Valley=Beqaa
LY|Benghazi,Misrata,Sirte,Tobruk,Derna
MA|Casablanca,Marrakesh=Marrakech,Tangier,Fez,Agadir
MM|Yangon=Rangoon,Mandalay
MX|Guadalajara,Monterrey,Tijuana,Cancun,Acapulco,Ciudad Juarez
MY|Penang,Johor,Putrajaya
NG|Lagos,Kano,Kaduna,Zaria,Port Harcourt,Maiduguri,Ibadan
NL|The Hague=Hague,Rotterdam,Utrecht,Eindhoven,Maastricht
NO|Bergen,Trondheim,Stavanger
NZ|Auckland,Christchurch
OM|Salalah,Sohar,Duqm,Sur City
PK|Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Gwadar,Taftan,Faisalabad,Multan,Parachinar,Abbottabad,Sialkot,Turbat,Panjgur
PL|Krakow=Cracow,Gdansk,Wroclaw,Lodz,Poznan,Lublin,Katowice,Auschwitz
PT|Porto
QA|Lusail,Al Udeid=al-Udeid,Ras Laffan
RO|Cluj,Timisoara,Constanta,Iasi
RS|Novi Sad,Nis City
RU|St. Petersburg=Saint Petersburg=St Petersburg=Petersburg,Sochi,Kazan,Vladivostok,Astrakhan,Volgograd,Makhachkala,Grozny,Rostov-on-Don,Yekaterinburg,Novosibirsk,Samara,Kaliningrad,Murmansk,Belgorod,Kursk,Krasnodar,Omsk,Ufa,Perm City,Irkutsk,Khabarovsk,Voronezh,Bryansk,Derbent,Solyanka
SA|Jeddah=Jidda,Mecca=Makkah,Medina=Madinah,Dammam,Dhahran,Qatif,Taif,Najran,Jizan=Jazan,Tabuk,Abha,Mina,Khobar,Al-Ula,Neom
SD|Omdurman,Port Sudan
SE|Gothenburg,Malmo,Uppsala
SY|Aleppo,Homs,Hama,Latakia,Palmyra,Raqqa=al-Raqqa=Raqqah,Daraa=Dara'a,Tartus=Tartous,Qamishli,Ghouta=Eastern Ghouta,Douma,al-Bukamal=Abu Kamal=Albu Kamal=Al-Bukamal,al-Tanf=Tanf=Al-Tanf,Kobani=Kobane,Manbij,Afrin,Sayyidah Zaynab=Sayyida Zeinab,Quneitra,Khan Shaykhun
TH|Phuket,Chiang Mai,Pattaya
TJ|Khujand
TM|Turkmenbashi,Mary City,Sarakhs City
TR|Istanbul,Izmir,Antalya,Gaziantep,Diyarbakir,Adana,Trabzon,Konya,Bursa,Van Province,Erzurum,Kars,Igdir,Incirlik,Hatay,Sanliurfa,Mersin,Kayseri,Mardin,Kahramanmaras
TW|Kaohsiung
TZ|Dar es Salaam,Zanzibar
UA|Kiev,Kharkiv=Kharkov,Odesa=Odessa,Lviv,Mariupol,Dnipro,Chernobyl,Bakhmut,Bucha,Sevastopol,Mykolaiv
US|New York=New York City,Los Angeles,Chicago,Houston,Philadelphia,San Francisco,San Diego,Dallas,Boston,Seattle,Detroit,Atlanta,Miami,Denver,Baltimore,Las Vegas,Minneapolis,New Orleans,Cleveland,Pittsburgh,Cincinnati,St. Louis=St Louis,Kansas City,Salt Lake City,Honolulu,Washington DC=Washington D.C.=Washington=Washington, DC=Washington, D.C.,Oklahoma City,Milwaukee,Sacramento,San Jose,Tampa,Orlando,Charlotte,Nashville,Memphis,Albuquerque,Tucson,Omaha,Tulsa,Fort Worth,El Paso,San Antonio,Phoenix,Portland,Raleigh,Indianapolis,Columbus,Austin,Buffalo,Hartford,Newark,Ferguson,Charlottesville,Camp David,Pearl Harbor,Fort Bragg,Louisville,Anchorage,Boise,Des Moines,Little Rock,Baton Rouge,Palm Beach,Mar-a-Lago,Capitol Hill,Wall Street,Silicon Valley,Santa Monica,Santa Barbara,Oakland,Long Beach,Beverly Hills,Malibu,Westchester,Stamford,Annapolis,Albany,Trenton,Lansing,Grand Rapids
UZ|Samarkand,Bukhara,Termez
VE|Maracaibo
VN|Ho Chi Minh City,Da Nang,Saigon,Haiphong
YE|Aden,Sanaa,Dhamar,Mukalla,Ibb,Hajjah
ZA|Johannesburg,Cape Town,Durban
CD|Goma
ET|Dire Dawa
SN|Touba
TN|Sfax,Sousse
CU|Santiago de Cuba
HT|
SO|Kismayo,Hargeisa
IS|
PE|Cusco,Arequipa
PH|Cebu,Davao,Marawi
LK|Kandy
NP|Pokhara
SK|Kosice
KW|Shuwaikh
`;

/** Seats of government besides the capital in countries.ts, or of a body: named for it as capitals are. */
export const SEATS = 'Tel Aviv, Brussels, Kiev, Sanaa, Pyongyang';
