/**
 * Countries: ISO 3166-1 alpha-2 | usual English name | other names | demonyms, adjectives and plurals | capital.
 * "=" separates the spellings of a capital, which may have a comma: "Washington, D.C.".
 * Hand-kept; a test compares codes, names, capitals and demonyms with the packages countries-list and i18n-nationality.
 */
export const COUNTRIES = `
AF|Afghanistan||Afghan,Afghans|Kabul
AL|Albania||Albanian,Albanians|Tirana
DZ|Algeria||Algerian,Algerians|Algiers
AD|Andorra||Andorran,Andorrans|Andorra la Vella
AO|Angola||Angolan,Angolans|Luanda
AG|Antigua and Barbuda||Antiguan,Antiguans|Saint John's
AR|Argentina||Argentine,Argentinian,Argentines,Argentinians,Argentinean|Buenos Aires
AM|Armenia||Armenian,Armenians|Yerevan
AU|Australia||Australian,Australians|Canberra
AT|Austria||Austrian,Austrians|Vienna
AZ|Azerbaijan|Republic of Azerbaijan,Azerbaijan Republic|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BS|Bahamas||Bahamian,Bahamians|Nassau
BH|Bahrain||Bahraini,Bahrainis|Manama
BD|Bangladesh||Bangladeshi,Bangladeshis|Dhaka
BB|Barbados||Barbadian,Barbadians|Bridgetown
BY|Belarus||Belarusian,Belarusians,Belarussian|Minsk
BE|Belgium||Belgian,Belgians|Brussels
BZ|Belize||Belizean,Belizeans|Belmopan
BJ|Benin||Beninese|Porto-Novo
BT|Bhutan||Bhutanese|Thimphu
BO|Bolivia||Bolivian,Bolivians|Sucre
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
BW|Botswana||Motswana,Botswanan|Gaborone
BR|Brazil||Brazilian,Brazilians|Brasilia
BN|Brunei||Bruneian|Bandar Seri Begawan
BG|Bulgaria||Bulgarian,Bulgarians|Sofia
BF|Burkina Faso||Burkinabe|Ouagadougou
BI|Burundi||Burundian,Burundians|Bujumbura
KH|Cambodia||Cambodian,Cambodians|Phnom Penh
CM|Cameroon||Cameroonian,Cameroonians|Yaounde
CA|Canada||Canadian,Canadians|Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean|Praia
CF|Central African Republic||Central African|Bangui
TD|Chad||Chadian,Chadians|N'Djamena
CL|Chile||Chilean,Chileans|Santiago
CN|China|People's Republic of China,Mainland China|Chinese|Beijing
CO|Colombia||Colombian,Colombians|Bogota
KM|Comoros||Comorian,Comorians|Moroni
CG|Republic of the Congo|Congo,Congo-Brazzaville|Congolese|Brazzaville
CD|Democratic Republic of the Congo|DR Congo,DRC,Democratic Republic of Congo||Kinshasa
CR|Costa Rica||Costa Rican,Costa Ricans|San Jose
CI|Ivory Coast|Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro
HR|Croatia||Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuba||Cuban,Cubans|Havana
CY|Cyprus||Cypriot,Cypriots|Nicosia
CZ|Czech Republic|Czechia|Czech,Czechs|Prague
DK|Denmark||Danish,Dane,Danes|Copenhagen
DJ|Djibouti||Djiboutian|
DM|Dominica|||Roseau
DO|Dominican Republic||Dominican,Dominicans|Santo Domingo
EC|Ecuador||Ecuadorian,Ecuadorians|Quito
EG|Egypt||Egyptian,Egyptians|Cairo
SV|El Salvador||Salvadoran,Salvadorans,Salvadorian|San Salvador
GQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo
ER|Eritrea||Eritrean,Eritreans|Asmara
EE|Estonia||Estonian,Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi|Mbabane
ET|Ethiopia||Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji||Fijian,Fijians|Suva
FI|Finland||Finnish,Finn,Finns|Helsinki
FR|France|French Republic|French,Frenchman,Frenchmen,Frenchwoman|Paris
GA|Gabon||Gabonese|Libreville
GM|Gambia|The Gambia|Gambian,Gambians|Banjul
GE|Georgia||Georgian,Georgians|Tbilisi
DE|Germany|Federal Republic of Germany|German,Germans|Berlin
GH|Ghana||Ghanaian,Ghanaians|Accra
GR|Greece||Greek,Greeks,Hellenic|Athens
GL|Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk
GD|Grenada||Grenadian,Grenadians|Saint George's
GT|Guatemala||Guatemalan,Guatemalans|Guatemala City
GN|Guinea||Guinean,Guineans|Conakry
GW|Guinea-Bissau|Guinea Bissau||Bissau
GY|Guyana||Guyanese|Georgetown
HT|Haiti||Haitian,Haitians|Port-au-Prince
HN|Honduras||Honduran,Hondurans|Tegucigalpa
HK|Hong Kong||Hongkonger,Hongkongers|
HU|Hungary||Hungarian,Hungarians|Budapest
IS|Iceland||Icelandic,Icelander,Icelanders|Reykjavik
IN|India|Republic of India|Indian,Indians|New Delhi
ID|Indonesia||Indonesian,Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran,Islamic Republic,Persia,I.R. Iran,IR of Iran,I.R. of Iran,IR Iran,IRI|Iranian,Iranians|Tehran
IQ|Iraq|Republic of Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland|Republic of Ireland|Irish,Irishman,Irishmen,Irishwoman|Dublin
IL|Israel|Zionist regime,Zionist entity,Israeli regime|Israeli,Israelis|
IT|Italy||Italian,Italians|Rome
JM|Jamaica||Jamaican,Jamaicans|Kingston
JP|Japan||Japanese|Tokyo
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan||Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|Astana
KE|Kenya||Kenyan,Kenyans|Nairobi
KI|Kiribati|||Tarawa
XK|Kosovo||Kosovar,Kosovars,Kosovan|Pristina
KW|Kuwait||Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan||Kyrgyz,Kyrgyzstani|Bishkek
LA|Laos||Laotian,Laotians|Vientiane
LV|Latvia||Latvian,Latvians|Riga
LB|Lebanon||Lebanese|Beirut
LS|Lesotho||Basotho|Maseru
LR|Liberia||Liberian,Liberians|Monrovia
LY|Libya||Libyan,Libyans|Tripoli
LI|Liechtenstein|||Vaduz
LT|Lithuania||Lithuanian,Lithuanians|Vilnius
LU|Luxembourg||Luxembourger,Luxembourgish|
MO|Macau|Macao|Macanese|
MG|Madagascar||Malagasy|Antananarivo
MW|Malawi||Malawian,Malawians|Lilongwe
MY|Malaysia||Malaysian,Malaysians|Kuala Lumpur
MV|Maldives||Maldivian,Maldivians|Male
ML|Mali||Malian,Malians|Bamako
MT|Malta||Maltese|Valletta
MH|Marshall Islands||Marshallese|Majuro
MR|Mauritania||Mauritanian,Mauritanians|Nouakchott
MU|Mauritius||Mauritian,Mauritians|Port Louis
MX|Mexico||Mexican,Mexicans|Mexico City
FM|Micronesia||Micronesian|Palikir
MD|Moldova||Moldovan,Moldovans|Chisinau
MC|Monaco||Monegasque|
MN|Mongolia||Mongolian,Mongolians|Ulaanbaatar
ME|Montenegro||Montenegrin,Montenegrins|Podgorica
MA|Morocco||Moroccan,Moroccans|Rabat
MZ|Mozambique||Mozambican,Mozambicans|Maputo
MM|Myanmar|Burma|Burmese|Naypyidaw
NA|Namibia||Namibian,Namibians|Windhoek
NR|Nauru||Nauruan|
NP|Nepal||Nepalese,Nepali,Nepalis|Kathmandu
NL|Netherlands|Holland|Dutch,Dutchman,Dutchmen,Dutchwoman|Amsterdam
NZ|New Zealand||New Zealander,New Zealanders|Wellington
NI|Nicaragua||Nicaraguan,Nicaraguans|Managua
NE|Niger||Nigerien|Niamey
NG|Nigeria||Nigerian,Nigerians|Abuja
KP|North Korea|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
MK|North Macedonia|Macedonia|Macedonian,Macedonians|Skopje
NO|Norway||Norwegian,Norwegians|Oslo
OM|Oman|Sultanate of Oman|Omani,Omanis|Muscat
PK|Pakistan||Pakistani,Pakistanis|Islamabad
PW|Palau||Palauan|Ngerulmud
PS|Palestine|State of Palestine,Occupied Palestine,Palestinian Territories,occupied Palestine|Palestinian,Palestinians|Ramallah
PA|Panama||Panamanian,Panamanians|Panama City
PG|Papua New Guinea||Papua New Guinean,Papua New Guineans|Port Moresby
PY|Paraguay||Paraguayan,Paraguayans|Asuncion
PE|Peru||Peruvian,Peruvians|Lima
PH|Philippines||Filipino,Filipinos,Philippine,Filipina|Manila
PL|Poland||Polish,Pole,Poles|Warsaw
PT|Portugal||Portuguese|Lisbon
PR|Puerto Rico||Puerto Rican,Puerto Ricans|San Juan
QA|Qatar|State of Qatar|Qatari,Qataris|Doha
RO|Romania||Romanian,Romanians|Bucharest
RU|Russia|Russian Federation|Russian,Russians|Moscow
RW|Rwanda||Rwandan,Rwandans|Kigali
LC|Saint Lucia||Saint Lucian|Castries
WS|Samoa||Samoan,Samoans|Apia
SM|San Marino||Sammarinese|
ST|Sao Tome and Principe|||Sao Tome
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian,Saudi Arabians|Riyadh
SN|Senegal||Senegalese|Dakar
RS|Serbia||Serbian,Serbians,Serb,Serbs|Belgrade
SC|Seychelles||Seychellois|
SL|Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore||Singaporean,Singaporeans|
SK|Slovakia||Slovak,Slovaks,Slovakian,Slovakians|Bratislava
SI|Slovenia||Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
SB|Solomon Islands||Solomon Islander|Honiara
SO|Somalia||Somali,Somalis,Somalian|Mogadishu
ZA|South Africa||South African,South Africans|Pretoria
KR|South Korea|Republic of Korea,ROK|South Korean,South Koreans|Seoul
SS|South Sudan||South Sudanese|Juba
ES|Spain||Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka||Sri Lankan,Sri Lankans|Colombo
SD|Sudan||Sudanese|Khartoum
SR|Suriname||Surinamese|Paramaribo
SE|Sweden||Swedish,Swede,Swedes|Stockholm
CH|Switzerland||Swiss|Bern
SY|Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
TW|Taiwan||Taiwanese|Taipei
TJ|Tajikistan||Tajik,Tajiks,Tajikistani,Tajikistanis|Dushanbe
TZ|Tanzania||Tanzanian,Tanzanians|Dodoma
TH|Thailand||Thai,Thais|Bangkok
TL|East Timor|Timor-Leste|Timorese|Dili
TG|Togo||Togolese|Lome
TO|Tonga||Tongan,Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidad|Trinidadian,Trinidadians|Port of Spain
TN|Tunisia||Tunisian,Tunisians|Tunis
TR|Turkey|Turkiye,Republic of Turkey,Republic of Turkiye|Turkish,Turk,Turks|Ankara
TM|Turkmenistan||Turkmen,Turkmens|Ashgabat
TV|Tuvalu||Tuvaluan|Funafuti
UG|Uganda||Ugandan,Ugandans|Kampala
UA|Ukraine||Ukrainian,Ukrainians|Kyiv
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Britons|London
US|United States|US,U.S.,USA,U.S.A.,United States of America,America|American,Americans|Washington=Washington DC=Washington D.C.=Washington, DC=Washington, D.C.
UY|Uruguay||Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek,Uzbeks,Uzbekistani|Tashkent
VU|Vanuatu|||Port Vila
VA|Vatican|Vatican City,Holy See||
VE|Venezuela||Venezuelan,Venezuelans|Caracas
VN|Vietnam|Viet Nam|Vietnamese|Hanoi
EH|Western Sahara||Sahrawi,Sahrawis|
YE|Yemen|Republic of Yemen|Yemeni,Yemenis,Yemenite|Sana'a
ZM|Zambia||Zambian,Zambians|Lusaka
ZW|Zimbabwe||Zimbabwean,Zimbabweans|Harare
`;

/** Countries that the beat names and that are no more: their people and places still stand in the text. */
export const FORMER_COUNTRIES = `
|Soviet Union|USSR,U.S.S.R.|Soviet,Soviets|
|Yugoslavia||Yugoslav,Yugoslavs|
|Czechoslovakia||Czechoslovak|
`;
